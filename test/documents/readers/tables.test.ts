/** The rows of a table are the same in every format, however its columns are set, and state nothing by their figures. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {typedTables} from '../../../source/documents/readers/typed-tables.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph, run} from '../../helpers/office-files.ts';
import {lines, makePdf} from '../../helpers/pdf.ts';

const rules = documentRules(documentLanguages);

const opening = 'The two ministers met in Vey on Monday and agreed to open the northern bridge to lorries.';
const closing = 'They will meet again in Orm in the autumn, when the ice has gone from the river.';
const heading = 'Figures at a glance';
const head = ['Talks on the northern bridge', '3 May 2021'];
const table = [
	['Indicator', '2019', '2020'],
	['Border crossings', '12,400', '13,100'],
	['Lorries inspected', '3,400', '4,250'],
	['People who crossed the bridge on foot', '310', '42.5 %'],
];
const rows = table.map(cells => cells.join(' | '));

const padded = (widths: readonly number[], by: (cell: string, width: number) => string) =>
	table.map(cells => cells.map((cell, index) => by(cell, widths[index] ?? 0)).join(''));

const inText = (written: readonly string[], apart = '\n') =>
	`${[...head, opening, heading, written.join(apart), closing].join('\n\n')}\n`;

const texts: Readonly<Record<string, string>> = {
	'columns set with spaces': inText(padded([42, 10, 10], (cell, width) => cell.padEnd(width))),
	'figures set to the right': inText(
		table.map(([label = '', ...cells]) => label.padEnd(40) + cells.map(cell => cell.padStart(9)).join('')),
	),
	'rows between blank lines': inText(
		table.map(cells => cells.join('      ')),
		'\n\n',
	),
	tabs: inText(table.map(cells => cells.join('\t'))),
	strokes: inText(rows),
	frames: inText([
		'+-----+-----+-----+',
		...table.flatMap(cells => [`| ${cells.join(' | ')} |`, '+-----+-----+-----+']),
	]),
	'rows of dots': inText(table.map(cells => cells.join(' ........ '))),
	'a label that goes on in the next line': inText([
		'Indicator              2019      2020',
		'Border crossings       12,400    13,100',
		'Lorries inspected      3,400     4,250',
		'People who crossed     310       42.5 %',
		'the bridge on foot',
	]),
};

const inHtml = `<table>${table.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const inPage = (content: string) => `<p>${opening}</p><h2>${heading}</h2>${content}<p>${closing}</p>`;
const inParagraphs = (tab: string, p: (text: string) => string) =>
	[...head, opening, heading, ...table.map(cells => cells.join(tab)), closing].map(p).join('');
const mail = (type: string, body: string) => `MIME-Version: 1.0\nContent-Type: text/${type}\n\n${body}`;

const cell = (y: number, x: number, text: string) => ({text, x, y});
const pdf = makePdf([
	[
		{text: head[0] ?? '', x: 72, y: 820, size: 16},
		{text: head[1] ?? '', x: 72, y: 795},
		...lines([opening.slice(0, 57), opening.slice(58)], {y: 770}),
		{text: heading, x: 72, y: 720, isBold: true},
		...table.flatMap(([label = '', first = '', second = ''], index) => [
			cell(680 - index * 40, 72, label),
			cell(680 - index * 40, 330, first),
			cell(680 - index * 40, 410, second),
		]),
		...lines([closing], {y: 500}),
	],
]);

const files: readonly (readonly [what: string, file: string, content: string | Uint8Array])[] = [
	...Object.entries(texts).flatMap(([what, text]) => [
		[what, 'a.txt', text] as const,
		[what, 'a.eml', mail('plain', text)] as const,
		[what, 'a.html', inPage(`<pre>${text.split('\n\n').slice(4, -1).join('\n\n')}</pre>`)] as const,
	]),
	['a table', 'a.html', inPage(inHtml)],
	['a table', 'b.eml', mail('html', inPage(inHtml))],
	['rows set apart by space', 'a.pdf', pdf],
	['tabs', 'a.docx', docx({body: inParagraphs('</w:t><w:tab/><w:t>', text => paragraph(run(text)))})],
	['tabs', 'a.odt', odt({text: inParagraphs('<text:tab/>', text => `<text:p>${text}</text:p>`)})],
	['tabs', 'a.rtf', `{\\rtf1 ${inParagraphs('\\tab ', text => `${text}\\par\n`)}}`],
];

async function bodyOf(file: string, content: string | Uint8Array) {
	const read = await readDocument(file, Buffer.from(content), rules);
	if ('refused' in read) throw new Error(read.refused);
	return read.parsed.body;
}

describe('rows of figures', () => {
	test.each(files)('%s in %s', async (_, file, content) => {
		const body = await bodyOf(file, content);
		const passages = body.flatMap(part => (part.kind === 'passage' ? [part] : []));
		const unstated = passages.filter(({isStatement}) => !isStatement).map(({text}) => text);
		expect(unstated).toEqual(rows);
		expect(passages.filter(({isStatement}) => isStatement).map(({text}) => text)).toEqual([opening, closing]);
		expect(body.filter(({kind}) => kind === 'heading').map(({text}) => text)).toEqual([heading]);
	});

	test('a sentence in a cell states something', async () => {
		const written = ['Norland will train forty officers in Vey by March.', 'A list of the officers'];
		const body = await bodyOf(
			'a.txt',
			inText(written.map((text, index) => `${text.padEnd(60)}${index + 40}`)),
		);
		const stated = body.filter(part => part.kind === 'passage' && part.isStatement).map(({text}) => text);
		expect(stated).toEqual([opening, `${written[0]} | 40`, closing]);
	});

	test('leave the lines of the head as they are', async () => {
		const read = await readDocument(
			'a.txt',
			Buffer.from(
				`Ministry of Ports\n${head.join('\n')}\n\n${texts.tabs?.split('\n\n').slice(2).join('\n\n')}`,
			),
			rules,
		);
		expect('parsed' in read && read.parsed).toMatchObject({
			title: head[0],
			publisher: 'Ministry of Ports',
			date: '2021-05-03',
		});
	});
});

test.each<[what: string, text: string]>([
	[
		'a letterhead',
		'Ministry of Ports          14 Quay Street\nof Norland                 Vey 0150\nPress office               2021/44',
	],
	[
		'labels before what they are of',
		`${opening}\nFrom:     The minister\nTo:       The press\nDate:     3 May`,
	],
	['the items of a list', `${opening}\n1.   Bridges\n2.   Ports\n3.   Customs`],
	[
		'two columns of prose',
		`${opening}\nThe ministers met in Vey on Monday     A register of pilots will be kept\nand spoke of the bridge to the North     by both of the two sides until the end\nwhile lorries waited in the long snow     of the year or as long as both of them want`,
	],
	['a number to call', `${opening}\nPress office      555 1234 567`],
])('%s is no table', (_, text) => {
	expect([...typedTables(text.split('\n')).values()]).toEqual([]);
});

test('prose that is set to both edges is no table', () => {
	const word = fc.constantFrom(
		'the',
		'ministers',
		'agreed',
		'12',
		'pilots',
		'on',
		'Monday,',
		'in',
		'2021',
		'Vey',
	);
	const line = fc.tuple(fc.array(word, {minLength: 10, maxLength: 14}), fc.integer({min: 1, max: 7}));
	const justified = line.map(([words, wide]) =>
		words.map((each, index) => (index === 0 ? each : `${index === wide ? '   ' : ' '}${each}`)).join(''),
	);
	fc.assert(
		fc.property(fc.array(justified, {minLength: 2, maxLength: 8}), prose => {
			expect(typedTables([opening, ...prose]).size).toBe(0);
		}),
	);
});
