/** A line that says only of which kind a document is belongs to its head, in every format, however it is set. */
import {describe, expect, test} from 'vitest';
import {publicationOf} from '../../../source/documents/publication.ts';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph, run} from '../../helpers/office-files.ts';
import {makePdf, type PdfString} from '../../helpers/pdf.ts';

const rules = documentRules(documentLanguages);

const text = [
	'The ministers of ports met in Vey today. They agreed on a common register of pilots.',
	'Both countries will open the register in January.',
];

type HeadLine = {readonly text: string; readonly set?: 'title' | 'bold'};

const titled = (line: string): HeadLine => ({text: line, set: 'title'});
const bold = (line: string): HeadLine => ({text: line, set: 'bold'});
const plain = (line: string): HeadLine => ({text: line});

const style = (id: string, name: string) =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const parts = {styles: style('T', 'Title') + style('H', 'heading 1')};
const styled = (line: string, id: string) => paragraph(line, `<w:pStyle w:val="${id}"/>`);
const inWord = (title: string, set: (line: string) => string) => (head: readonly HeadLine[]) =>
	docx({
		parts,
		body: [
			...head.map(line => {
				if (line.set === 'title') return styled(line.text, title);
				return line.set === 'bold' ? set(line.text) : paragraph(line.text);
			}),
			...text.map(line => paragraph(line)),
		].join(''),
	});

const inMarkup = (
	head: readonly HeadLine[],
	write: (line: string, set: HeadLine['set']) => string,
	between = '',
) => [...head, ...text.map(plain)].map(line => write(line.text, line.set)).join(between);

const inRtf = (line: string) =>
	[...line].map(each => (each > '\x7f' ? `\\u${each.charCodeAt(0)}?` : each)).join('');

const inPdf = (head: readonly HeadLine[]) =>
	makePdf([
		[...head, ...text.map(plain)].map((line, index): PdfString => {
			const size = line.set === 'title' ? {size: 16} : {};
			return {text: line.text, x: 72, y: 780 - index * 30, isBold: line.set !== undefined, ...size};
		}),
	]);

const formats: readonly (readonly [string, string, (head: readonly HeadLine[]) => string | Uint8Array])[] = [
	['a text', 'a.txt', head => inMarkup(head, line => line, '\n\n')],
	[
		'Markdown with a title',
		'a.md',
		head =>
			inMarkup(
				head,
				(line, set) => (set === 'title' ? `# ${line}` : set === 'bold' ? `**${line}**` : line),
				'\n\n',
			),
	],
	['Markdown in bold', 'a.md', head => inMarkup(head, (line, set) => (set ? `**${line}**` : line), '\n\n')],
	[
		'a page',
		'a.html',
		head =>
			`<html><body>${inMarkup(head, (line, set) =>
				set === 'title' ? `<h1>${line}</h1>` : set === 'bold' ? `<p><b>${line}</b></p>` : `<p>${line}</p>`,
			)}</body></html>`,
	],
	['Word', 'a.docx', inWord('T', line => paragraph(run(line, '<w:b/>')))],
	['Word with headings', 'a.docx', inWord('H', line => styled(line, 'H'))],
	['Word with the kind as title', 'a.docx', inWord('H', line => styled(line, 'T'))],
	[
		'RTF',
		'a.rtf',
		head =>
			`{\\rtf1\\ansi ${inMarkup(head, (line, set) => (set ? `{\\b ${inRtf(line)}}\\par\n` : `${inRtf(line)}\\par\n`))}}`,
	],
	[
		'OpenDocument',
		'a.odt',
		head =>
			odt({
				styles:
					'<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
				text: inMarkup(head, (line, set) => {
					if (set === 'title') return `<text:h text:outline-level="1">${line}</text:h>`;
					const span = set === 'bold' ? `<text:span text:style-name="B">${line}</text:span>` : line;
					return `<text:p>${span}</text:p>`;
				}),
			}),
	],
	['PDF', 'a.pdf', inPdf],
];

async function read(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const found = await readDocument(name, bytes, rules);
	if ('refused' in found) throw new Error(`${name} ${found.refused}`);
	const {title, date} = publicationOf({...found, entry: {}, folder: null}, rules);
	return {title, date, body: found.parsed.body.map(part => part.text)};
}

const talks = 'Norland and Sutland agree on a register of pilots';
const platicas = 'Norlandia y Surlandia acuerdan un registro de prácticos';
const day = plain('May 14, 2024');
const dia = plain('Veya, 14 de mayo de 2024');

describe.each<[string, string, readonly HeadLine[]]>([
	[
		'a kind below the title',
		talks,
		[titled(talks), plain('Readout'), plain('Office of the Spokesperson'), day],
	],
	['a kind in bold below the title', talks, [titled(talks), bold('Fact Sheet'), day]],
	['a kind above the title', talks, [bold('Joint Statement'), titled(talks), day]],
	['a plain kind above the title', platicas, [plain('Ficha informativa'), titled(platicas), dia]],
	['a kind with a number', platicas, [bold('Comunicado No. 218'), titled(platicas), dia]],
	['a kind with a number and a year', talks, [bold('Press Release 12/2024'), titled(talks), day]],
	[
		'a kind below a letterhead',
		platicas,
		[plain('Ministerio de Puertos'), bold('Boletín núm. 45'), titled(platicas), dia],
	],
])('%s', (_, title, head) => {
	test.each(formats)('in %s', async (_, name, write) => {
		expect(await read(name, write(head))).toEqual({title, date: '2024-05-14', body: text});
	});
});

test.each([
	'Press Release',
	'Media Note',
	'Remarks',
	'Transcript',
	'Statement',
	'Comunicado de prensa',
	'Nota informativa',
	'Discurso',
	'Versión estenográfica',
])('%s is a kind', async kind => {
	const page = `<h1>${talks}</h1><p>${kind}</p><p>${text.join('</p><p>')}</p>`;
	expect((await read('a.html', page)).body).toEqual(text);
});

test.each(['Fact Sheet', 'Ficha informativa', 'JOINT STATEMENT'])('%s alone is the title', async kind => {
	const others = formats.filter(
		([format]) => !format.startsWith('Markdown') && !format.startsWith('Word with'),
	);
	for (const head of [
		[titled(kind), day],
		[plain('Ministry of Ports'), titled(kind)],
	]) {
		for (const [, name, write] of others) expect((await read(name, write(head))).title).toBe(kind);
	}
});

test.each([
	['that goes on below', ['Joint Declaration', 'by the Dairies of Norland and Sutland', day.text]],
	['that goes on in capitals', ['JOINT STATEMENT', 'OF THE DAIRIES OF NORLAND', day.text]],
])('a kind is part of a title %s', async (_, head) => {
	const {title} = await read('a.txt', [...head, ...text].join('\n\n'));
	expect(title).toBe(head.slice(0, 2).join(' '));
});

test('what heads text of its own is a heading, though documents are called so', async () => {
	const markdown = `# ${talks}\n\n## Summary\n\n${text[0]}\n\n## Conclusions\n\n${text[1]}`;
	expect((await read('a.md', markdown)).body).toEqual(['Summary', text[0], 'Conclusions', text[1]]);
	const plainText = [talks, 'Summary', text[0], 'Conclusions', text[1]].join('\n\n');
	expect((await read('a.txt', plainText)).body).toEqual(['Summary', text[0], 'Conclusions', text[1]]);
});
