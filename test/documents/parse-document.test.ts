import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Locator, linesAt} from '../../source/documents/locator.ts';
import {type ParsedDocument, parseDocument as sortBlocks} from '../../source/documents/parse-document.ts';
import {readMarkdown} from '../../source/documents/readers/markdown.ts';
import type {ReadFile} from '../../source/documents/readers/reader.ts';
import {readText} from '../../source/documents/readers/text.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

function parseDocument(text: string, read: (bytes: Uint8Array) => ReadFile = readText): ParsedDocument {
	const file = read(Buffer.from(text));
	return sortBlocks('blocks' in file ? file.blocks : [], rules);
}

const seeds = [
	'000_a0fbb54ee1796d22',
	'001_3cdf6637f3757408',
	'002_4767f5ce9051ef6a',
	'003_3f434472599b77ff',
	'004_b72136e7393b59b6',
];

function linesOf(locator: Locator) {
	if (locator.kind !== 'lines') throw new Error(`a text with a ${locator.kind}`);
	return locator;
}

/** Every part in the order of its lines, one a line: what it was taken for, and how it begins. */
function outline(parsed: ParsedDocument): string {
	const rows = [
		...parsed.metadata.map(({kind, text, locator}) => ({
			at: linesOf(locator),
			label: `metadata: ${kind}`,
			text,
		})),
		...parsed.body.map(({kind, text, locator}) => ({at: linesOf(locator), label: kind, text})),
		...parsed.boilerplate.map(({reason, text, locator}) => ({
			at: linesOf(locator),
			label: `boilerplate: ${reason}`,
			text,
		})),
	].sort((a, b) => a.at.first - b.at.first);
	const lines = rows.map(
		row => `${String(row.at.first).padStart(3)}  ${row.label.padEnd(36)}${row.text.slice(0, 72)}`,
	);
	return `title: ${parsed.title}\ndate:  ${parsed.date}\nurl:   ${parsed.url}\n\n${lines.join('\n')}\n`;
}

test.each(seeds)('%s: every line is what it should be', async name => {
	const text = readFileSync(`seeds/${name}.txt`, 'utf8');
	await expect(outline(parseDocument(text))).toMatchFileSnapshot(`golden/${name}.outline.txt`);
});

function ranges(parsed: ParsedDocument) {
	return [...parsed.metadata, ...parsed.body, ...parsed.boilerplate].map(({locator}) => linesOf(locator));
}

function linesCovered(parsed: ParsedDocument): number[] {
	return ranges(parsed)
		.flatMap(({first, last}) => Array.from({length: last - first + 1}, (_, offset) => first + offset))
		.sort((a, b) => a - b);
}

const lineOfText = fc.oneof(
	fc.constantFrom(
		'',
		'',
		'Home',
		'  1. Home',
		'- an item',
		'# Heading',
		'A Short Heading',
		'June 16, 2017',
		'https://example.org/a',
		'Was this page helpful?',
		'###',
		'> quoted',
		'| a | b |',
		'|---|---|',
		'```',
		'<b>bold</b>',
		'Additional Information',
		'The ministers agreed to meet again, and to report on what was done. They set no date.',
	),
	fc.string({maxLength: 60}).map(text => text.replace(/[\r\n]/g, ' ')),
);

test.each([
	['text', readText],
	['Markdown', readMarkdown],
])('every non-blank line of any %s is in exactly one part', (_, split) => {
	fc.assert(
		fc.property(fc.array(lineOfText, {maxLength: 25}), lines => {
			const covered = linesCovered(parseDocument(lines.join('\n'), split));
			const expected = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
			const blank = new Set(lines.flatMap((line, index) => (line.trim() === '' ? [index + 1] : [])));
			// A code block of Markdown may hold blank lines; they belong to it.
			expect(covered.filter(line => !blank.has(line))).toEqual(expected);
		}),
		{numRuns: 300},
	);
});

describe('plain text', () => {
	test('paragraphs that were wrapped by hand are one passage each', () => {
		const text = [
			'The ministers met in Vienna on Tuesday and discussed the trade',
			'between their countries, which has grown by a third over the last',
			'two years.',
			'',
			'They agreed to open a second crossing before the summer of the next',
			'year and to lower the fees for those who cross it every working',
			'day.',
		].join('\n');
		expect(parseDocument(text).body).toEqual([
			{
				kind: 'passage',
				text: 'The ministers met in Vienna on Tuesday and discussed the trade between their countries, which has grown by a third over the last two years.',
				locator: linesAt(1, 3),
				isStatement: true,
			},
			{
				kind: 'passage',
				text: 'They agreed to open a second crossing before the summer of the next year and to lower the fees for those who cross it every working day.',
				locator: linesAt(5, 7),
				isStatement: true,
			},
		]);
	});

	test('list items lose their marker and are passages of their own', () => {
		const text = 'Both sides agreed:\n\n• to open the border;\n• to close the camp;\n2) to meet in May.';
		expect(parseDocument(text).body.map(part => part.text)).toEqual([
			'Both sides agreed:',
			'to open the border;',
			'to close the camp;',
			'to meet in May.',
		]);
	});

	test('names one below the other are text, not links', () => {
		const text =
			'Joint Statement\n\nThe following states endorse this text.\n\nAustria\n\nBelgium\n\nCroatia';
		expect(parseDocument(text).boilerplate).toEqual([]);
	});

	test('a document that begins with its first paragraph has no title', () => {
		const text =
			'The two ministers met on Monday in Lima. They spoke about fish.\n\nFisheries\n\nThey agreed on quotas.';
		const parsed = parseDocument(text);
		expect(parsed.title).toBeNull();
		expect(parsed.body.map(part => part.kind)).toEqual(['passage', 'heading', 'passage']);
	});

	test('a caption above the title is kept as a passage', () => {
		const text =
			'The ministers shake hands in Lima.\n\nStatement on Fisheries\n\nThe ministers agreed on quotas for the year.';
		const parsed = parseDocument(text);
		expect(parsed.title).toBe('Statement on Fisheries');
		expect(parsed.body.map(part => part.text)).toContain('The ministers shake hands in Lima.');
	});
});

describe('the first line above a date is the title', () => {
	test.each([
		['Readout of the Call with President-Elect Ferdinand Marcos Jr.'],
		['A Proclamation on the Day of the Sea, 2021.'],
		['Readout of President Joseph R. Biden, Jr. Call with Prime Minister Suga of Japan'],
		['Office of the National Cyber Director Announces Senior Leadership'],
		[`Letter to the Speaker of the House on ${'the Blocking of Property and '.repeat(10)}Other Matters`],
	])('%s', title => {
		const parsed = parseDocument(
			`${title}\n\nThu, 12 May 2022 02:24:01 +0000\nhttps://example.org/a\n\nThe two leaders spoke today. They agreed on fish.`,
		);
		expect([parsed.title, parsed.date]).toEqual([title, '2022-05-12']);
		expect(parsed.body).toHaveLength(1);
	});

	test('but not the name of an office above a title of its own', () => {
		const text =
			'Office of the Press Secretary\n\nJune 16, 2017\n\nStatement on Fisheries\n\nThe ministers agreed on quotas for the year.';
		expect(parseDocument(text).title).toBe('Statement on Fisheries');
	});
});

test('what somebody says in a transcript is no heading', () => {
	const text = [
		'Press Briefing',
		'East Room',
		'THE PRESIDENT: We met on Monday, and we agreed.',
		'Q Mr. President, on the border —',
		'THE PRESIDENT: Pardon me?',
		'Q And when?',
		'Next?',
		'THE PRESIDENT: In May.',
		'On Trade',
		'THE PRESIDENT: The tariffs end in June.',
	].join('\n\n');
	const headings = parseDocument(text).body.filter(part => part.kind === 'heading');
	expect(headings.map(part => part.text)).toEqual(['East Room', 'On Trade']);
});

test.each([
	['Windows', '\r\n'],
	['Unix', '\n'],
	['old Mac', '\r'],
])('line ends of %s', (_, end) => {
	const text = ['Statement on Fisheries', '', 'The ministers met.', 'They agreed.'].join(end);
	const {title, body} = parseDocument(text);
	expect(title).toBe('Statement on Fisheries');
	expect(body).toEqual([
		{kind: 'passage', text: 'The ministers met.', locator: linesAt(3), isStatement: true},
		{kind: 'passage', text: 'They agreed.', locator: linesAt(4), isStatement: true},
	]);
});

test('Markdown says itself what its lines are', () => {
	const text = [
		'---',
		'publisher: Ministry of Fish',
		'date: 2020-02-03',
		'---',
		'# Readout',
		'',
		'The *ministers* [met](https://example.org).',
		'',
		'## Quotas',
		'',
		'- first &amp; foremost',
		'- second',
		'',
		'<!-- a comment -->',
	].join('\n');
	const parsed = parseDocument(text, readMarkdown);
	expect(parsed.title).toBe('Readout');
	expect(readMarkdown(Buffer.from(text))).toMatchObject({
		stated: {publisher: 'Ministry of Fish', date: '2020-02-03'},
	});
	expect(parsed.body.map(({kind, text}) => [kind, text])).toEqual([
		['passage', 'The ministers met.'],
		['heading', 'Quotas'],
		['passage', 'first & foremost'],
		['passage', 'second'],
	]);
	expect(parsed.boilerplate.map(({reason}) => reason)).toEqual(['comment in the file']);
});

test('what stands in for a picture of Markdown is no statement', () => {
	const text =
		'![Ministers shake hands](a.jpg)\n\n[![logo](l.png)](/) ![](x.png)\n\nThey met ![in Lima](b.jpg).\n';
	const parsed = parseDocument(text, readMarkdown);
	expect(parsed.body.map(block => block.text)).toEqual(['They met in Lima.']);
	expect(parsed.boilerplate).toEqual([
		{text: 'Ministers shake hands', locator: linesAt(1), reason: 'picture', before: 0, headingsBefore: 0},
		{text: 'logo', locator: linesAt(3), reason: 'picture', before: 0, headingsBefore: 0},
	]);
});

test('a hard line break of Markdown parts words', () => {
	expect(parseDocument('The ministers  \nmet in\\\nLima.', readMarkdown).body[0]?.text).toBe(
		'The ministers met in Lima.',
	);
});

test('entities that decode to controls come out visible', () => {
	const parsed = parseDocument('a &#27;[31m red &#x202e; b', readMarkdown);
	expect(parsed.body[0]?.text).toBe('a \ufffd[31m red ‹U+202E› b');
});

test('date and address in adjoining lines of Markdown are a head, not a passage', () => {
	const text =
		'# Ministers meet\n\n12 March 2024\n<https://www.example.org/en/talks>\n\nThe ministers met.\n';
	const {title, date, url, body} = parseDocument(text, readMarkdown);
	expect({title, date, url}).toEqual({
		title: 'Ministers meet',
		date: '2024-03-12',
		url: 'https://www.example.org/en/talks',
	});
	expect(body.map(block => [block.text, block.locator])).toEqual([['The ministers met.', linesAt(6)]]);
});

test('what a printer is told between two pages is no part of a line', () => {
	const text = 'The ministers met in the harbour.\n\f\n\fThey met again in spring.\n\nThey left by sea.\f\n';
	expect(parseDocument(text).body.map(({text, locator}) => [text, linesOf(locator).first])).toEqual([
		['The ministers met in the harbour.', 1],
		['They met again in spring.', 3],
		['They left by sea.', 5],
	]);
});

test('a title on a line of its own may be wider than the paragraphs that were wrapped', () => {
	const paragraphs = [
		'The ministers of ports met in the harbour of the capital, and agreed',
		'that all pilots will be trained together from the spring of next',
		'year on. They thanked those who had prepared the meeting, among them',
		'Minister Jane Roe of Norland, and promised to meet again before the',
		'end of the year.',
	];
	const title =
		'Ministers of Ports of Both Countries Agree to Train All of Their Pilots Together From Spring On';
	const {body} = parseDocument(`${title}\n\n${paragraphs.join('\n')}\n`);
	expect(body.map(({kind, text}) => [kind, text])).toEqual([['passage', paragraphs.join(' ')]]);
});
