/** What the head of a PDF states, however its letterhead and its title are set. */
import {describe, expect, test} from 'vitest';
import {parseDocument} from '../../../../source/documents/parse-document.ts';
import {readPdf} from '../../../../source/documents/readers/pdf/pdf.ts';
import {documentRules} from '../../../../source/documents/rules.ts';
import {documentLanguages} from '../../../../source/languages/languages.ts';
import {lines, makePdf, type PdfString} from '../../../helpers/pdf.ts';

const rules = documentRules(documentLanguages);

/** Of A4, in points. */
const page = {width: 595, left: 72, right: 523};

/** As wide as the font of these tests sets it. */
const widthOf = (text: string, size: number) =>
	[...text].reduce((sum, character) => sum + (character === ' ' ? size / 4 : size / 2), 0);

type Set = (text: string, y: number, size?: number) => PdfString;
const left: Set = (text, y, size = 10) => ({text, x: page.left, y, size});
const right: Set = (text, y, size = 10) => ({text, x: page.right - widthOf(text, size), y, size});
const centred: Set = (text, y, size = 10) => ({text, x: (page.width - widthOf(text, size)) / 2, y, size});

/** Letters with as much space between them. */
function wide(text: string, y: number, size: number, space: number): PdfString[] {
	let x = page.left;
	return [...text].flatMap(character => {
		const set = {text: character, x, y, size};
		x += widthOf(character, size) + space;
		return character === ' ' ? [] : [set];
	});
}

const text = [
	'The ministers of milk of both countries met in Holt on Monday and agreed on one price for the milk of the',
	'coast. They thanked those who bring it to the towns, and will look at the price of cheese in the autumn.',
];

/** What the head of a page states that has these lines above its text. */
async function headOf(...head: readonly PdfString[]) {
	const read = await readPdf(makePdf([[...head, ...lines(text, {y: 640})]]));
	if ('refused' in read) throw new Error(read.refused);
	const {title, publisher, date, body} = parseDocument(read.blocks, rules);
	return {title, publisher, date, text: body.map(each => each.text)};
}

const day = left('Holt, 2 May 2019', 670);
const broken = ['Dairies of the Provinces of Lund and of Holt Agree', 'on the Price of Milk'];
const title = broken.join(' ');
const onTwoLines = broken.map((line, index) => left(line, 730 - index * 22, 18));

describe('a title in larger letters is all lines that are set so', () => {
	test.each<[string, string[], Set, number]>([
		['from the left', ['Dairies of Lund and Holt Agree', 'on the Price of Milk'], left, 22],
		['in the middle', ['Dairies of Lund and Holt Agree', 'on the Price of Milk'], centred, 22],
		['far apart', ['Dairies of Lund and Holt Agree', 'on the Price of Milk'], centred, 34],
		['a short one first', ['Joint Statement', 'Dairies of Lund and Holt on Milk'], centred, 22],
		['three in capitals', ['JOINT STATEMENT', 'BY THE DAIRIES', 'OF LUND AND HOLT'], centred, 22],
	])('%s', async (_, lines18, set, step) => {
		const set18 = lines18.map((line, index) => set(line, 760 - index * step, 18));
		for (const letterhead of [[], [centred('Lund and Holt Dairies', 800, 12)]])
			expect(await headOf(...letterhead, ...set18, day)).toMatchObject({
				...{title: lines18.join(' '), date: '2019-05-02'},
			});
	});

	test('and no line in smaller ones', async () => {
		const found = await headOf(
			left('Dairies Agree on the Price of Milk', 760, 18),
			left('Cheese to follow in the autumn', 738, 14),
			day,
		);
		expect(found.title).toBe('Dairies Agree on the Price of Milk');
	});
});

describe('a letterhead says who issued the document, and is no part of title or text', () => {
	test.each<[string, PdfString[]]>([
		['on one line with its address', [left('Ministry of Milk', 790), right('14 Quay Street, Holt', 790)]],
		['on one line with a number', [left('Ministry of Milk', 790), right('Press release No. 12', 790)]],
		[
			'in three parts',
			[left('Ministry of Milk', 790), centred('Press release', 790), right('2 May 2019', 790)],
		],
		[
			'on two lines',
			[
				...[left('Ministry of Milk', 790), left('Press Office', 776)],
				...[right('14 Quay Street', 790), right('Tel. +99 555 0100 22', 776)],
			],
		],
		[
			'beside a longer address',
			[
				...[left('Ministry of Milk', 790), left('Press Office', 776)],
				...[right('14 Quay Street', 790), right('10200 Holt', 776), right('Tel. +99 555 0100 22', 762)],
			],
		],
		['in letters set wide', wide('MINISTRY OF MILK', 790, 14, 8)],
		['so beside an address', [...wide('MINISTRY OF MILK', 790, 10, 4), right('14 Quay Street, Holt', 790)]],
	])('%s', async (_, letterhead) => {
		expect(await headOf(...letterhead, ...onTwoLines, day)).toEqual({
			...{title, publisher: 'Ministry of Milk', date: '2019-05-02'},
			text: [text.join(' ')],
		});
	});

	test('and is none where it is a table', async () => {
		const table = [
			...[left('Norland', 790), right('12 dairies', 790), left('Sudland', 776), right('14 dairies', 776)],
			...[left('Together', 762), right('26', 762)],
		];
		const found = await headOf(...table, ...onTwoLines, day);
		expect(found.text.slice(0, 3)).toEqual(['Norland | 12 dairies', 'Sudland | 14 dairies', 'Together | 26']);
	});
});
