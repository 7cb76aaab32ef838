/** The same text in every format gives the same passages. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph} from '../../helpers/office-files.ts';

const rules = documentRules(documentLanguages);

/** A document's paragraphs, as plain text of XML and RTF. */
type Paragraphs = readonly string[];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const inRtf = (text: string) =>
	[...text]
		.map(character => {
			const code = character.charCodeAt(0);
			if (/[\\{}]/.test(character)) return `\\${character}`;
			return code < 0x80 ? character : `\\u${code}?`;
		})
		.join('');

/** A list is one in a page, where elsewhere somebody typed its numbers. */
const inHtml = (text: string) => {
	const [, number, item] = /^(\d)\. (.*)$/.exec(text) ?? [];
	return item === undefined
		? `<p>${escaped(text)}</p>`
		: `<ol start="${number}"><li>${escaped(item)}</li></ol>`;
};

const formats: Readonly<Record<string, (paragraphs: Paragraphs) => string | Uint8Array>> = {
	'a.txt': paragraphs => paragraphs.join('\n\n'),
	'a.docx': paragraphs => docx({body: paragraphs.map(text => paragraph(escaped(text))).join('')}),
	'a.odt': paragraphs => odt({text: paragraphs.map(text => `<text:p>${escaped(text)}</text:p>`).join('')}),
	'a.rtf': paragraphs => `{\\rtf1\\ansi ${paragraphs.map(text => `${inRtf(text)}\\par`).join('\n')}}`,
	'a.eml': paragraphs =>
		`MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`,
	'b.eml': paragraphs =>
		`MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${paragraphs.map(inHtml).join('\r\n')}\r\n`,
};

async function bodyOf(name: string, content: string | Uint8Array) {
	const read = await readDocument(name, typeof content === 'string' ? Buffer.from(content) : content, rules);
	if ('refused' in read) throw new Error(`${name} ${read.refused}`);
	const {title, date, publisher, body} = read.parsed;
	return {title, date, publisher, body: body.map(({kind, text}) => [kind, text])};
}

const sentence = fc
	.tuple(
		fc.constantFrom('The ministers', 'Norland & Sudland', 'Both “sides”', 'Señor Peña', 'The {joint} group'),
		fc.constantFrom('agreed on', 'will open', 'wel\u00adcomed', 'discussed at length'),
		fc.constantFrom('a register of pilots', 'the pier <of Vey>', '12 boats – and more', 'the year 2021'),
	)
	.map(parts => `${parts.join(' ')}.`);

const paragraphs = fc
	.array(
		fc.array(sentence, {minLength: 1, maxLength: 4}).map(all => all.join(' ')),
		{minLength: 2, maxLength: 6},
	)
	.chain(text =>
		fc.constantFrom(
			['Joint Statement on the Register of Pilots', 'Vey, 14 September 2021', ...text],
			['Ministry of Ports', 'Talks on Pilots', '14 September 2021', ...text, 'Pilots', ...text],
			[...text, '1. Norland will pay.', '2. Sudland will pay.', ...text],
		),
	);

test.each(Object.entries(formats).slice(1))('%s', async (name, write) => {
	await fc.assert(
		fc.asyncProperty(paragraphs, async all => {
			expect(await bodyOf(name, write(all))).toEqual(await bodyOf('a.txt', all.join('\n\n')));
		}),
		{numRuns: 25},
	);
});

test.each(Object.entries(formats))(
	'a hint where a word may be parted is no part of it: %s',
	async (name, write) => {
		const {body} = await bodyOf(
			name,
			write(['Talks on pilots', 'The minis\u00adters wel\u00adcomed 12\u00ad000 pilots.']),
		);
		expect(body.at(-1)).toEqual(['passage', 'The ministers welcomed 12000 pilots.']);
	},
);
