/** What linters say of the files that a briefing is written to. */
import fc from 'fast-check';
import {HtmlValidate} from 'html-validate';
import {lint} from 'markdownlint/sync';
import {expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {lengths} from '../../source/briefing/choices/lengths.ts';
import {formatHtml} from '../../source/briefing/formats/html.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {anyBriefing} from './any-briefing.ts';
import {seedsInput} from './real-documents.ts';

/** Paragraphs and table rows are lines of any length. */
const config = {default: true, MD013: false};

const mindedInMarkdown = (markdown: string) => lint({strings: {briefing: markdown}, config}).briefing;

const validator = new HtmlValidate({extends: ['html-validate:standard']});

async function mindedInHtml(html: string): Promise<string[]> {
	const {results} = await validator.validateString(html);
	return results.flatMap(({messages}) => messages.map(({line, message}) => `${line}: ${message}`));
}

test.each(lengths)('a briefing of the seeds at %s length has nothing that linters mind', async length => {
	const briefing = makeBriefing({...(await seedsInput()), choices: {...noChoices, length}});
	expect(mindedInMarkdown(formatMarkdown(briefing))).toEqual([]);
	expect(await mindedInHtml(formatHtml(briefing))).toEqual([]);
});

test('a briefing has nothing that linters mind whatever the documents hold and the user chose', async () => {
	await fc.assert(
		fc.asyncProperty(anyBriefing, async briefing => {
			expect(mindedInMarkdown(formatMarkdown(briefing))).toEqual([]);
			expect(await mindedInHtml(formatHtml(briefing))).toEqual([]);
		}),
		{numRuns: 40},
	);
});

test('a page that is broken is minded', async () => {
	expect(await mindedInHtml('<!DOCTYPE html><html lang="en"><p><div></p></html>')).not.toEqual([]);
});
