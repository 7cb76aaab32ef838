import {lint} from 'markdownlint/sync';
import {expect, test} from 'vitest';
import {lengths, noChoices} from '../../source/briefing/choices/choices.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {seedsInput} from './real-documents.ts';

/** Paragraphs and table rows are lines of any length. */
const config = {default: true, MD013: false};

test.each(lengths)(
	'a briefing of the seeds at %s length has nothing that markdownlint minds',
	async length => {
		const input = await seedsInput();
		const markdown = formatMarkdown(makeBriefing({...input, choices: {...noChoices, length}}));
		expect(lint({strings: {briefing: markdown}, config}).briefing).toEqual([]);
	},
);
