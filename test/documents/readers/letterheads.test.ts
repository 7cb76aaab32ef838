/** A letterhead in the body of a file says who issued the document, in every format, however it is set. */
import {expect, test} from 'vitest';
import {publicationOf} from '../../../source/documents/publication.ts';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, paragraph, run} from '../../helpers/office-files.ts';
import {lines, makePdf, type PdfString} from '../../helpers/pdf.ts';

const rules = documentRules(documentLanguages);

async function read(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const found = await readDocument(name, bytes, rules);
	if ('refused' in found) throw new Error(`${name} ${found.refused}`);
	const {title, publisher, date, side} = publicationOf({...found, entry: {}, folder: null}, rules);
	const {body} = found.parsed;
	return {title, publisher, date, side, text: body.map(({text}) => text)};
}

const title = 'Talks on Pilots';
const sentence = 'The ministers of ports met in Vey and agreed on a register.';
const office = 'U.S. Department of State';
const desk = 'Office of the Spokesperson';
const day = 'June 3, 2021';

const style = (id: string, name: string) =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const parts = {styles: style('T', 'Title') + style('H', 'heading 1')};
const styled = (text: string, id: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
const file = (...paragraphs: string[]) => docx({body: [...paragraphs, paragraph(sentence)].join(''), parts});
const page = (...content: string[]) =>
	`<html><head><title>${title}</title></head><body>${content.join('')}<p>${sentence} ${sentence}</p></body></html>`;

test.each<[string, string, string | Uint8Array]>([
	['above the title', 'a.docx', file(paragraph(office), paragraph(desk), paragraph(day), styled(title, 'T'))],
	['below the title', 'a.docx', file(styled(title, 'T'), paragraph(office), paragraph(desk), paragraph(day))],
	[
		'set as headings',
		'a.docx',
		file(styled(office, 'H'), styled(desk, 'H'), paragraph(day), styled(title, 'H')),
	],
	['set as the title', 'a.docx', file(styled(office, 'T'), paragraph(day), styled(title, 'H'))],
	[
		'parted by a tab',
		'a.docx',
		file(paragraph(`${run(office)}<w:r><w:tab/></w:r>${run(day)}`), styled(title, 'T')),
	],
	[
		'parted by breaks',
		'a.docx',
		file(paragraph(`${run(office)}<w:r><w:br/></w:r>${run(day)}`), styled(title, 'T')),
	],
	['of headings', 'a.html', page(`<h2>${office}</h2><h3>${desk}</h3><h1>${title}</h1><p>${day}</p>`)],
	['in bold', 'a.html', page(`<p><b>${office}</b></p><p><b>${desk}</b></p><h1>${title}</h1><p>${day}</p>`)],
	[
		'as a heading below the title',
		'a.html',
		page(`<h1>${title}</h1><h3>${office}</h3><p>${desk}</p><p>${day}</p>`),
	],
])('a letterhead %s (%s)', async (_, name, content) => {
	const {text, ...facts} = await read(name, content);
	expect(facts).toEqual({title, publisher: office, date: '2021-06-03', side: 'us'});
	expect(text).toEqual([name === 'a.docx' ? sentence : `${sentence} ${sentence}`]);
});

const heading = {text: title, x: 72, y: 700, size: 16, isBold: true};
const set = [
	'The ministers of ports of both countries met in Vey today and agreed on a common',
	'register of pilots, which will be open from January on.',
];

test.each<[string, readonly PdfString[]]>([
	['of short lines below each other', lines([office.toUpperCase(), desk, day], {y: 790}, 12)],
	[
		'of two ends of a line',
		[
			{text: office, x: 72, y: 790},
			{text: day, x: 450, y: 790},
			{text: desk, x: 72, y: 778},
		],
	],
])('a letterhead %s in a PDF', async (_, head) => {
	const {text, ...facts} = await read('a.pdf', makePdf([[...head, heading, ...lines(set, {y: 660}, 12)]]));
	expect(facts).toEqual({title, publisher: office, date: '2021-06-03', side: 'us'});
	expect(text).toEqual([set.join(' ')]);
});

test('the names of offices that head text of their own are headings', async () => {
	const {
		title: found,
		publisher,
		text,
	} = await read(
		'a.docx',
		file(
			styled(title, 'T'),
			styled('Ministry of Ports', 'H'),
			paragraph(`${sentence} They left.`),
			styled('Ministry of Lights', 'H'),
		),
	);
	expect([found, publisher]).toEqual([title, null]);
	expect(text.filter(line => line.startsWith('Ministry'))).toEqual([
		'Ministry of Ports',
		'Ministry of Lights',
	]);
});

test('a tab behind the name of a field parts nothing', async () => {
	const subject = paragraph(`${run('Subject:')}<w:r><w:tab/></w:r>${run('Lights of Vey')}`);
	expect((await read('a.docx', file(subject))).text).not.toContain('Lights of Vey');
});

test('a heading above another is none of an empty list', async () => {
	const html = page(`<h1>${title}</h1><p>${sentence}</p><h2>Part one</h2><h3>Lights</h3>`);
	expect((await read('a.html', html)).text).toEqual([
		sentence,
		'Part one',
		'Lights',
		`${sentence} ${sentence}`,
	]);
});

test.each([
	['MINISTRY OF LAW', 'Ministry of Law'],
	['BOARD OF DAIRIES OF UAE', 'Board of Dairies of UAE'],
	['MINISTRY OF NEW AND OLD ROADS OF NORWAY', 'Ministry of New and Old Roads of Norway'],
])('%s is written %s', async (line, publisher) => {
	const front = `---\nsource: ${line}\n---\n\n${sentence}`;
	expect((await read('a.md', front)).publisher).toBe(publisher);
});
