import fc from 'fast-check';
import {lint} from 'markdownlint/sync';
import {expect, test} from 'vitest';
import {lengths, noChoices, partNames} from '../../source/briefing/choices/choices.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {hostileTexts} from './hostile.ts';
import {seedsInput} from './real-documents.ts';
import {makeSource, visitInput} from './samples.ts';

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

test('a briefing has nothing that markdownlint minds whatever the documents hold and the user chose', () => {
	const texts = fc.array(fc.constantFrom(...hostileTexts), {minLength: 1, maxLength: 4});
	const chosen = fc.record({
		length: fc.constantFrom(...lengths),
		withoutParts: fc.array(fc.constantFrom(...partNames), {maxLength: 4}),
	});
	fc.assert(
		fc.property(texts, chosen, (blocks, choices) => {
			const [title = ''] = blocks;
			const source = makeSource('s', [`## ${title}`, ...blocks], {title});
			const corpus = {sources: [...visitInput.corpus.sources, source], sideNames: new Map(), event: title};
			const notes = [{target: {kind: 'passage', passage: 's#1'}, text: title}] as const;
			const pins = [{kind: 'passage', passage: 's#1'}] as const;
			for (const pinned of [[], pins]) {
				const input = {...visitInput, corpus, choices: {...noChoices, ...choices, notes, pins: pinned}};
				const markdown = formatMarkdown(makeBriefing(input));
				expect(lint({strings: {briefing: markdown}, config}).briefing).toEqual([]);
			}
		}),
		{numRuns: 20},
	);
});
