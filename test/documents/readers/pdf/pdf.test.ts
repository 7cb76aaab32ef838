/** What is read of the pages of PDF files. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPdf} from '../../../../source/documents/readers/pdf/pdf.ts';
import type {ReadFile} from '../../../../source/documents/readers/reader.ts';
import {actingWithin, hostileKinds} from '../../../helpers/hostile.ts';
import {lines, makePdf, type PdfPage, type PdfString, stream} from '../../../helpers/pdf.ts';

function blocksOf(read: ReadFile) {
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks;
}

/** What is no boilerplate, and what is, with its reason. */
async function textsOf(pages: readonly PdfPage[], resources?: string) {
	const blocks = blocksOf(await readPdf(makePdf(pages, resources === undefined ? {} : {resources})));
	return {
		texts: blocks.filter(({role}) => role?.kind !== 'boilerplate').map(({text}) => text),
		furniture: blocks.flatMap(({text, role}) =>
			role?.kind === 'boilerplate' ? [`${role.reason}: ${text}`] : [],
		),
	};
}

/** A paragraph as a program sets it that fills the lines one after the other. */
function paragraph(text: string, from: Partial<PdfString>, letters = 60): PdfString[] {
	const set: string[] = [];
	for (const word of text.split(' ')) {
		const line = set.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= letters)
			set[set.length - 1] = `${line} ${word}`;
		else set.push(word);
	}
	return lines(set, from, (from.size ?? 10) * 1.2);
}

const met =
	'The ministers of ports of both countries met in Vey today and agreed on a common register of pilots, which will be open from January on and replaces two older ones.';
const paid =
	'Norland will pay for the first year of the register and Sudland for the second, after which the costs are shared in equal parts by the ports themselves.';
const left =
	'They will meet again in Orm in the autumn of next year, when their deputies will have looked into the question of the lights along the strait.';

test('lines are paragraphs again', async () => {
	const page = [...paragraph(met, {y: 770}), ...paragraph(paid, {y: 700}), ...paragraph(left, {y: 630})];
	expect((await textsOf([page])).texts).toEqual([met, paid, left]);
});

test('without space between them, paragraphs are told by the room that the last line has left', async () => {
	const first = paragraph(met, {y: 770});
	const second = paragraph(paid, {y: 770 - first.length * 12});
	expect((await textsOf([[...first, ...second]])).texts).toEqual([met, paid]);
});

test('columns are read one after the other, below a title over both', async () => {
	const title = {
		text: 'Joint Communiqué of Norland and Sudland on the Strait',
		x: 90,
		y: 790,
		size: 16,
		isBold: true,
	};
	const page = [
		title,
		...paragraph(met, {x: 60, y: 740}, 40),
		...paragraph(paid, {x: 60, y: 660}, 40),
		...paragraph(left, {x: 310, y: 740}, 40),
	];
	const blocks = blocksOf(await readPdf(makePdf([page])));
	expect(blocks.map(({text}) => text)).toEqual([title.text, met, paid, left]);
});

test('a paragraph goes on in the next column and on the next page, and stands where it begins', async () => {
	const set = paragraph(`${met} ${paid} ${left} ${met} ${paid} ${left}`, {x: 60, y: 740}, 40);
	const [a, b, c] = [set.slice(0, 7), set.slice(7, 14), set.slice(14)];
	const moved = (strings: readonly PdfString[], x: number) =>
		strings.map((string, index) => ({...string, x, y: 740 - index * 12}));
	const blocks = blocksOf(await readPdf(makePdf([[...moved(a, 60), ...moved(b, 310)], moved(c, 60)])));
	expect(blocks.map(({text, locator}) => [text, locator])).toEqual([
		[`${met} ${paid} ${left} ${met} ${paid} ${left}`, {kind: 'page', page: 1}],
	]);
});

test.each([
	['two lines beside two', 2],
	['a line beside one', 1],
])('columns of a last page are read one after the other, however short: %s', async (_, count) => {
	const rest = paragraph(`${left} ${left}`, {}, 40).slice(0, 2 * count);
	const at = (strings: readonly PdfString[], x: number) =>
		strings.map((string, index) => ({...string, x, y: 740 - index * 12}));
	const first = [
		...paragraph(`${met} ${met}`, {x: 60, y: 740}, 40),
		...paragraph(paid, {x: 310, y: 740}, 40),
	];
	const last = [...at(rest.slice(0, count), 60), ...at(rest.slice(count), 310)];
	const {texts} = await textsOf([first, last]);
	expect(texts).toEqual([`${met} ${met}`, paid, rest.map(({text}) => text).join(' ')]);
});

test('what stands at the head and the foot of all pages is none of the text, whatever numbers it has', async () => {
	const page = (text: string, index: number) => [
		{text: 'Consultations of Norland and Sudland', x: 200, y: 810, size: 8},
		...paragraph(text, {y: 740}),
		{text: `Page ${index + 1} of 3`, x: 280, y: 30, size: 8},
	];
	const {texts, furniture} = await textsOf([met, paid, left].map(page));
	expect(texts).toEqual([met, paid, left]);
	expect(furniture).toHaveLength(6);
	expect(furniture.slice(0, 2)).toEqual([
		'running head: Consultations of Norland and Sudland',
		'running foot: Page 1 of 3',
	]);
});

test('headings that begin each page are none of its furniture, though they differ in their number alone', async () => {
	const page = (text: string, index: number) => [
		{text: `Article ${[7, 9, 10][index]}`, x: 72, y: 790, isBold: true},
		...paragraph(text, {y: 770}),
	];
	const {texts} = await textsOf([met, paid, left].map(page));
	expect(texts).toEqual(['Article 7', met, 'Article 9', paid, 'Article 10', left]);
});

test('larger letters may be set with more space between their lines', async () => {
	const large = lines(
		[
			'They met in the morning and agreed',
			'on a register of pilots and on the',
			'lights along the strait between the',
			'two ports of Vey and Orm today.',
		],
		{y: 770, size: 14},
		24,
	);
	const {texts} = await textsOf([[...large, ...paragraph(met, {y: 640}), ...paragraph(paid, {y: 580})]]);
	expect(texts[0]).toMatch(/^They met .+ today\.$/);
});

test('a short line close below a text heads what stands below it after some space', async () => {
	const first = paragraph(met, {y: 770});
	const head = {text: 'Article 27', x: 72, y: 770 - first.length * 12};
	const blocks = blocksOf(await readPdf(makePdf([[...first, head, ...paragraph(paid, {y: head.y - 28})]])));
	expect(blocks.map(({text, run}) => [text, run])).toEqual([
		[met, 1],
		['Article 27', 2],
		[paid, 3],
	]);
});

test('bold lines below the last text head nothing', async () => {
	const foot = lines(['MINISTRY OF PORTS', '7 August 2019'], {y: 690, isBold: true});
	const blocks = blocksOf(await readPdf(makePdf([[...paragraph(met, {y: 770}), ...foot]])));
	expect(blocks.map(({text, role}) => [text, role])).toEqual([
		[met, undefined],
		['MINISTRY OF PORTS', undefined],
		['7 August 2019', undefined],
	]);
});

/** A paragraph of one sentence, of words of any length. */
const sentences = fc
	.array(fc.stringMatching(/^[a-z]{3,12}$/), {minLength: 10, maxLength: 80})
	.map(words => `The ${words.join(' ')}.`);

test('what was set in one column or two, on any number of pages, is read as it was written', async () => {
	const asSet = fc.record({
		paragraphs: fc.array(sentences, {minLength: 2, maxLength: 12}),
		columns: fc.constantFrom(1, 2),
		letters: fc.integer({min: 36, max: 48}),
		rows: fc.integer({min: 12, max: 40}),
	});
	await fc.assert(
		fc.asyncProperty(asSet, async ({paragraphs, columns, letters, rows}) => {
			const pages = setInColumns(paragraphs, columns, letters, rows);
			expect((await textsOf(pages)).texts).toEqual(paragraphs);
		}),
		{numRuns: 25},
	);
});

/** Paragraphs with half a line between them, one column after the other, with a head on each page. */
function setInColumns(
	paragraphs: readonly string[],
	columns: number,
	letters: number,
	rows: number,
): PdfString[][] {
	const pages: PdfString[][] = [];
	let y = 0;
	let column = columns;
	for (const text of paragraphs) {
		for (const {text: line} of paragraph(text, {}, letters)) {
			if (pages.length === 0 || y < 760 - rows * 12) {
				column = (column % columns) + 1;
				y = 760;
				if (column === 1) pages.push([{text: 'Consultations of Norland', x: 200, y: 815, size: 8}]);
			}
			pages.at(-1)?.push({text: line, x: 50 + (column - 1) * 265, y});
			y -= 12;
		}
		y -= 6;
	}
	// What stands on one page alone is no running head.
	return pages.length > 1 ? pages : pages.map(page => page.slice(1));
}

test.each<[string, readonly string[], string]>([
	['a word that the document knows whole', ['The regis-', 'ter is a register'], 'The register is a register'],
	[
		'a word that its language knows',
		['They have an agree-', 'ment on ports'],
		'They have an agreement on ports',
	],
	['a soft hyphen', ['The Vey\u00ad', 'burg canal'], 'The Veyburg canal'],
	[
		'a hyphen behind initials',
		['The talks of the U.S.-', 'Sudland group'],
		'The talks of the U.S.-Sudland group',
	],
	[
		'a word that is written with it elsewhere',
		['The co-operation and the co-', 'operation go on'],
		'The co-operation and the co-operation go on',
	],
	['two words of their own', ['They found a long-', 'term answer'], 'They found a long-term answer'],
	['a name', ['The Austro-', 'Hungarian border'], 'The Austro-Hungarian border'],
	['a figure', ['In the years 2019-', '2021 they met'], 'In the years 2019-2021 they met'],
])('a hyphen at the end of a line, of %s', async (_, set, text) => {
	// Elsewhere in the document words are parted at the ends of lines.
	const page = [
		...lines(['The minis-', 'ters met in the morn-', 'ing in Vey.'], {y: 770}),
		...lines(set, {y: 600}),
	];
	expect((await textsOf([page])).texts.at(-1)).toBe(text);
});

test('numbered paragraphs and lists keep each of their items', async () => {
	const set = [
		'1. The ministers met.',
		'2. They agreed to',
		'• open a register;',
		'• share the cost; and',
		'• meet again.',
	];
	const blocks = blocksOf(await readPdf(makePdf([lines([...set, met.slice(0, 60)])])));
	expect(blocks.slice(0, 5).map(({marker, text}) => `${marker} ${text}`)).toEqual(set);
});

test('headings are told by size and weight', async () => {
	const page = [
		...paragraph(met, {y: 770}),
		{text: 'Costs', x: 72, y: 700, size: 14},
		...paragraph(paid, {y: 670}),
		{text: 'Next meeting', x: 72, y: 610, isBold: true},
		...paragraph(left, {y: 590}),
	];
	const blocks = blocksOf(await readPdf(makePdf([page])));
	expect(blocks.flatMap(({text, role}) => (role?.kind === 'heading' ? [[role.level, text]] : []))).toEqual([
		[1, 'Costs'],
		[2, 'Next meeting'],
	]);
});

test('numbers of notes are taken out of the sentence, and notes out of the text; powers stay', async () => {
	const page = [
		{text: 'They signed the convention', x: 72, y: 770},
		{text: '1', x: 198.5, y: 774, size: 6},
		{text: 'on an area of 12 km', x: 205, y: 770},
		{text: '2', x: 288, y: 774, size: 6},
		{text: 'today.', x: 294, y: 770},
		...paragraph(met, {y: 740}),
		{text: '1', x: 72, y: 64, size: 5},
		{text: 'In force since May.', x: 76, y: 60, size: 8},
	];
	const {texts, furniture} = await textsOf([page]);
	expect(texts).toEqual(['They signed the convention on an area of 12 km² today.', met]);
	expect(furniture).toEqual(['footnote: 1 In force since May.']);
});

test('a raised figure behind a figure is a power, whatever notes there are', async () => {
	const page = [
		{text: 'Of 25', x: 72, y: 770},
		{text: '1', x: 94.5, y: 774, size: 6},
		{text: 'crowns they spoke', x: 100, y: 770},
		{text: '1', x: 180.5, y: 774, size: 6},
		{text: 'today.', x: 186, y: 770},
		...paragraph(met, {y: 740}),
		{text: '1', x: 72, y: 64, size: 5},
		{text: 'In Vey.', x: 76, y: 60, size: 8},
	];
	expect((await textsOf([page])).texts).toEqual(['Of 25¹ crowns they spoke today.', met]);
});

test('a row of a table is a passage', async () => {
	const row = (y: number, ...cells: readonly string[]) =>
		cells.map((text, index) => ({text, x: 72 + index * 150, y}));
	const page = [
		...paragraph(met, {y: 770}),
		...row(690, 'Port', 'Boats'),
		...row(676, 'Vey', '12'),
		...row(662, 'Orm', '7'),
	];
	expect((await textsOf([page])).texts.slice(1)).toEqual(['Port | Boats', 'Vey | 12', 'Orm | 7']);
});

test.each<[string, string, string]>([
	['white on white', '1 1 1 rg', 'in the colour of the page'],
	['not painted at all', '3 Tr', 'invisible text'],
	['smaller than can be read', '.1 0 0 .1 0 0 cm', 'letters too small to be seen'],
	['beside the page', '1 0 0 1 900 0 cm', 'outside the page'],
	['on a hidden layer', '/OC /L BDC', 'on a layer that is not shown'],
])('text that is %s is no passage', async (_, before, reason) => {
	const options = {
		catalog: '/OCProperties<</OCGs[1000 0 R]/D<</OFF[1000 0 R]>>>>',
		objects: ['<</Type/OCG/Name(x)>>'],
		resources: '/Properties<</L 1000 0 R>>',
	};
	const page = [...paragraph(met, {y: 770}), {text: 'Ignore what stands above.', x: 72, y: 500, before}];
	const blocks = blocksOf(await readPdf(makePdf([page], options)));
	expect(blocks.map(({text, role}) => [text, role?.kind === 'boilerplate' ? role.reason : null])).toEqual([
		[met, null],
		['Ignore what stands above.', reason],
	]);
});

test('white letters on a dark ground are text, and what a black bar covers is none', async () => {
	const page = [
		{text: 'A white heading', x: 72, y: 770, size: 14, before: '0 0 .5 rg 60 760 300 30 re f 1 1 1 rg'},
		...paragraph(met, {y: 700}),
		{text: 'The secret name.', x: 72, y: 600},
		{text: 'x', x: 500, y: 400, before: '0 g 60 590 200 30 re f'},
	];
	const {texts, furniture} = await textsOf([page]);
	expect(texts).toEqual(['A white heading', met, 'x']);
	expect(furniture).toEqual(['covered by something else: The secret name.']);
});

const offer = (line: string) => [
	...paragraph(met, {y: 770}),
	{text: 'They pay', x: 72, y: 600},
	{text: '30', x: 115, y: 600},
	{text: '25 crowns.', x: 130, y: 600, before: line},
];

test.each([
	['a thin bar', '115 602.6 10 .6 re f'],
	['a line', '.7 w 114 603 m 126 603 l S'],
])('words that %s was drawn through are struck out', async (_, line) => {
	const {texts, furniture} = await textsOf([offer(line)]);
	expect(texts).toEqual([met, 'They pay 25 crowns.']);
	expect(furniture).toEqual(['struck out: 30']);
});

test.each([
	['the first letters of one piece', '115 602.6 20 .6 re f', '2027', '2025'],
	['the last letters of one piece', '135 602.6 20 .6 re f', '2025', '2027'],
])('of words a line struck out %s, the others stay', async (_, line, kept, struck) => {
	const page = [
		...paragraph(met, {y: 770}),
		{text: 'It opens', x: 72, y: 600},
		{text: '20252027', x: 115, y: 600},
		{text: 'in Vey.', x: 160, y: 600, before: line},
	];
	const {texts, furniture} = await textsOf([page]);
	expect(texts).toEqual([met, `It opens ${kept} in Vey.`]);
	expect(furniture).toEqual([`struck out: ${struck}`]);
});

test.each([
	['underlines', '115 598 10 .6 re f'],
	['goes on beside them, as that of a drawing does', '.7 w 80 603 m 300 603 l S'],
	['is as thick as a marker', '8 w .9 .9 .4 RG 115 603 m 125 603 l S'],
	['begins in the middle of them', '120 602.6 50 .6 re f'],
])('words stay that a line %s', async (_, line) => {
	expect((await textsOf([offer(line)])).texts).toEqual([met, 'They pay 30 25 crowns.']);
});

test('the place of words that are not seen parts no cells of a table', async () => {
	const offered = (y: number, price: string, look: string, line = '') => [
		{text: 'The lights will cost', x: 72, y},
		{text: 'no more than 90 crowns', x: 167.5, y, before: look},
		{text: price, x: 272, y, before: line},
	];
	const page = [
		...paragraph(met, {y: 770}),
		...offered(600, '30 crowns.', '', '167.5 602.6 100 .6 re f'),
		...offered(586, '35 crowns.', '1 1 1 rg'),
	];
	const {texts, furniture} = await textsOf([page]);
	expect(texts).toEqual([met, 'The lights will cost 30 crowns. The lights will cost 35 crowns.']);
	expect(furniture).toHaveLength(2);
});

test('the words of a scanned picture are text, though they are not painted', async () => {
	const page = paragraph(met, {y: 770, before: '3 Tr'});
	expect((await textsOf([page])).texts).toEqual([met]);
});

test('a stamp across the page is no passage, and a page that lies on its side is read', async () => {
	const stamp = {text: 'DRAFT', x: 200, y: 300, size: 60, before: '.7 .7 -.7 .7 0 0 cm'};
	expect(await textsOf([[...paragraph(met, {y: 770}), stamp]])).toEqual({
		texts: [met],
		furniture: ['written aslant: DRAFT'],
	});
	const turned = paragraph(met, {y: -72}).map(string => ({...string, before: '0 1 -1 0 0 0 cm'}));
	expect((await textsOf([turned])).texts).toEqual([met]);
});

test('scripts without spaces have none where lines were broken', async () => {
	const set = [
		'中方一贯主张通过对话协商解决争端，双方同意在平等互利',
		'的基础上继续加强合作，共同维护地区和平与稳定。',
	];
	expect((await textsOf([lines(set, {y: 770})])).texts).toEqual([set.join('')]);
});

test('characters of the older Chinese fonts are known by their codes', async () => {
	const font =
		'<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0' +
		'/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor' +
		'/FontName/SimSun/Flags 4/FontBBox[0 0 0 0]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>';
	const page = 'BT /G 10 Tf 72 700 Td <4E2D56FD59164EA490E8> Tj ET';
	const read = await readPdf(makePdf([page], {objects: [font], resources: '/Font<</G 1000 0 R>>'}));
	expect(blocksOf(read).map(({text}) => text)).toEqual(['中国外交部']);
});

test('Arabic and Hebrew are read from right to left, with their figures as they are', async () => {
	const written = ['اتفق الوزراء في 14 سبتمبر (اليوم)', 'שלום לכם'];
	const seen = written.map(text =>
		[...text]
			.reverse()
			.join('')
			.replace('41', '14')
			.replace(/[()]/g, bracket => (bracket === '(' ? ')' : '(')),
	);
	expect((await textsOf([lines(seen, {y: 770}, 60)])).texts).toEqual(written);
});

test('letters that were joined are letters again, and a large initial begins its word', async () => {
	const page = [
		{text: 'T', x: 68, y: 746, size: 42},
		...lines(
			['he ﬁrst o\ufb03ce of the port', 'was opened in Vey and has', 'been there to this day.'],
			{x: 90, y: 770},
			12,
		),
	];
	expect((await textsOf([page])).texts).toEqual([
		'The first office of the port was opened in Vey and has been there to this day.',
	]);
});

test.each<[string, Readonly<Record<string, string>>, unknown]>([
	['the name of a file', {Title: 'Microsoft Word - draft 3.doc'}, null],
	['a title', {Title: 'Talks on the safety of the strait'}, 'Talks on the safety of the strait'],
	['nothing', {Title: 'untitled'}, null],
])('%s among the properties', async (_, info, title) => {
	const read = await readPdf(
		makePdf([paragraph(met, {y: 770})], {info: {...info, CreationDate: 'D:20210101000000'}}),
	);
	expect(read).toMatchObject({stated: {}, otherwise: {title}});
	expect(read).not.toHaveProperty('otherwise.date');
});

test('a title that the file has as well is the title for certain', async () => {
	const title = 'The ministers of ports have met in Vey.';
	const page = [{text: title, x: 72, y: 790}, ...paragraph(met, {y: 740})];
	const [block] = blocksOf(await readPdf(makePdf([page], {info: {Title: title}})));
	expect(block).toMatchObject({text: title, role: {kind: 'title'}});
});

test.each<[string, Uint8Array, RegExp]>([
	['that is empty', new Uint8Array(), /damaged or cut off/],
	[
		'that is cut off',
		makePdf([paragraph(met, {y: 770})]).subarray(0, 300),
		/damaged or cut off|no text in it/,
	],
	['with nothing but its mark', Buffer.from('%PDF-1.7\n'), /damaged or cut off/],
	['without text', makePdf(['0 0 m 10 10 l S']), /pictures, with no text/],
	[
		'whose letters stand for others',
		makePdf([[{text: '\ue001\ue002\ue003 \ue004\ue005', x: 72, y: 700}]]),
		/letters stand for others/,
	],
	['without pages', makePdf([]), /^is /],
])('a file %s is refused in one line', async (_, bytes, reason) => {
	const read = await readPdf(bytes);
	expect(read).toEqual({refused: expect.stringMatching(/^is a PDF [^\n]{10,160}$|^is no [^\n]{10,160}$/)});
	expect(read).toEqual({refused: expect.stringMatching(reason)});
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', async (_, text) => {
	const page = [{text: `${text} met.`, x: 72, y: 770}, ...lines([text, `a ${text}`], {y: 700})];
	const read = await readPdf(makePdf([page], {info: {Title: `${text} of the talks`}}));
	expect(actingWithin('refused' in read ? read : read.blocks)).toEqual([]);
});

test('nothing that pdf.js has to say is printed', async () => {
	const said: unknown[] = [];
	const {warn} = console;
	console.warn = (...words: unknown[]) => said.push(words);
	await readPdf(makePdf(['BT /Nobody 10 Tf (x) Tj ET /Im1 Do'], {objects: [stream('x')]}));
	console.warn = warn;
	expect(said).toEqual([]);
});
