import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../../source/briefing/briefing.ts';
import {type Choices, noChoices} from '../../../source/briefing/choices/choices.ts';
import {splitInert} from '../../../source/briefing/formats/inert-text.ts';
import {formatMarkdown} from '../../../source/briefing/formats/markdown.ts';
import {type BriefingInput, makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {hostileTexts} from '../hostile.ts';
import {seedsInput} from '../real-documents.ts';
import {collapse, type Rendered, renderWithMarkdownIt, renderWithRemark} from '../render.ts';
import {compareByHand, makeSource, visitInput} from '../samples.ts';

const engines: readonly (readonly [string, (markdown: string) => Rendered])[] = [
	['remark', renderWithRemark],
	['markdown-it', renderWithMarkdownIt],
];

const url = 'https://ok.example/statement';

/** A text in every place of a briefing that documents or users fill. */
function everywhere(text: string): BriefingInput {
	const source = makeSource('s', [`## ${text}`, `${text}`], {
		title: text,
		publisher: text,
		file: `${text}.txt`,
		url,
	});
	const other = makeSource('t', ['Other words.']);
	const corpus = {sources: [source, other], sideNames: new Map(), event: text};
	const comparison = compareByHand(corpus, {left: text, right: 'Right'}, [
		{topic: text, relation: 'right-only', sentences: ['Other']},
	]);
	const choices: Choices = {
		...noChoices,
		pins: [{kind: 'passage', passage: 's#1'}],
		notes: [{target: {kind: 'passage', passage: 's#1'}, text}],
	};
	return {...visitInput, corpus, comparison, commitments: [], choices};
}

function expectHarmless(markdown: string, rendered: Rendered, briefing: Briefing): void {
	// The record for --check is the only comment, and the last line.
	expect(rendered.live).toEqual([expect.stringMatching(/^<!--/)]);
	expect(markdown.match(/^<!--/gm)).toHaveLength(1);
	expect(markdown).toMatch(/\n\n<!-- briefing \{[^<>\n]*\} -->\n$/);
	for (const link of rendered.links) expect(link.startsWith(url), link).toBe(true);
	for (const {text} of briefing.references) expect(rendered.text).toContain(collapse(text));
	expect(markdown.startsWith('# ')).toBe(true);
}

describe.each(engines)('Markdown as %s renders it', (_, render) => {
	test.each(hostileTexts)('%s stays text wherever it stands', text => {
		const pinned = makeBriefing(everywhere(text));
		const compared = makeBriefing({...everywhere(text), choices: noChoices});
		for (const briefing of [pinned, compared]) {
			const markdown = formatMarkdown(briefing);
			const rendered = render(markdown);
			expectHarmless(markdown, rendered, briefing);
			expect(rendered.headings.map(collapse)).toContain(collapse(briefing.title));
			for (const part of briefing.parts) expect(rendered.headings).toContain(part.title);
		}
	});

	test('any mixture of hostile pieces stays text', () => {
		const pieces = fc.array(
			fc.oneof(
				fc.constantFrom(...hostileTexts.flatMap(text => text.split(' '))),
				fc.string({maxLength: 6}),
				fc.constantFrom(' ', '\n', '*', '_', '`', '[', ']', '(', ')', '!', '<', '>', '|', '\\', '$', '&'),
			),
			{minLength: 1, maxLength: 12},
		);
		fc.assert(
			fc.property(pieces, parts => {
				const text = parts
					.join('')
					.replace(/[\p{Cc}]/gu, ' ')
					.trim();
				fc.pre(text !== '');
				const briefing = makeBriefing(everywhere(text));
				const markdown = formatMarkdown(briefing);
				expectHarmless(markdown, render(markdown), briefing);
			}),
			{numRuns: 100},
		);
	});
});

test('an emoji name and an address side by side are one piece that stays text', () => {
	const text = ':+1:https://evil.example/';
	expect(splitInert(`see ${text} now`)).toEqual([
		{text: 'see ', isInert: false},
		{text, isInert: true},
		{text: ' now', isInert: false},
	]);
});

test('a briefing of a visit', async () => {
	await expect(formatMarkdown(makeBriefing(visitInput))).toMatchFileSnapshot('../golden/visit.md');
});

test('the same documents and choices give the same bytes', () => {
	expect(formatMarkdown(makeBriefing(visitInput))).toBe(formatMarkdown(makeBriefing(visitInput)));
});

test.each([
	['costs $5 million, then $6 million', 'costs \\$5 million, then \\$6 million'],
	['$ 3.4 billion', '\\$ 3.4 billion'],
	['US$ and $', 'US\\$ and \\$'],
	['a \\$ b', 'a \\\\\\$ b'],
])('dollars that could be the ends of mathematics are escaped: %s', (text, expected) => {
	const markdown = formatMarkdown(makeBriefing({...everywhere(text), choices: noChoices}));
	expect(markdown.split('\n')[0]).toBe(`# ${expected}`);
});

test('each reference calls its note once, in order: pandoc would print the note again', async () => {
	const briefing = makeBriefing(await seedsInput());
	const markdown = formatMarkdown(briefing);
	const calls = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number));
	expect(calls).toEqual(briefing.references.map(({number}) => number));
	const later = [...markdown.matchAll(/ \\\[(\d+)\]/g)].map(([, number]) => Number(number));
	expect(later.length).toBeGreaterThan(10);
	for (const number of later) expect(number).toBeLessThanOrEqual(briefing.references.length);
});
