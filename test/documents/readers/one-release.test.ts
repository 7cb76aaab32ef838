/** A release with a letterhead, a signature and notes to editors is read alike, in whatever format it comes. */
import {describe, expect, test} from 'vitest';
import {publicationOf} from '../../../source/documents/publication.ts';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph} from '../../helpers/office-files.ts';
import {makePdf, type PdfString} from '../../helpers/pdf.ts';

const rules = documentRules(documentLanguages);

/** Groups of lines with space between them; those of a group stand straight below each other. */
type Release = {
	readonly letterhead: readonly string[];
	readonly head: readonly string[];
	readonly title: readonly string[];
	readonly body: readonly string[];
	readonly signature: readonly string[];
	readonly notes: readonly string[];
};

const english: Release = {
	letterhead: [
		'Ministry of Harbours of Norland',
		'Directorate for Pilots',
		'14 Quay Street',
		'Vey 20115',
		'Telephone +99 1 555 0142',
	],
	head: ['Ref. MHF/2024/118', 'Vey, 14 May 2024'],
	title: ['Norland and Sutland reopen the Holt crossing'],
	body: [
		'The ministers of both countries met in Vey and agreed to reopen the crossing in July.',
		'The Minister added:',
		'“It is the shortest way between us, and we will keep it open.”',
		'2. Trade and fisheries',
		'Both sides will set up a joint committee on quotas before the end of the year.',
	],
	signature: ['Kind regards,', 'Nora Pell', 'Head of Communications', 'Tel. +99 1 555 0177'],
	notes: ['Notes to editors', 'The crossing was closed after a storm had damaged the pier.'],
};

const spanish: Release = {
	letterhead: [
		'Ministerio de Puertos',
		'Dirección General de Asuntos Portuarios',
		'Calle del Muelle 14',
		'28010 Veya',
		'Teléfono: +34 91 555 01 42',
	],
	head: ['Ref.: MP/2024/118', 'Veya, 14 de mayo de 2024'],
	title: ['Norlandia y Surlandia reabren el paso de Holt'],
	body: [
		'Los ministros de ambos países se reunieron en Veya y acordaron reabrir el paso en el mes de julio.',
		'La ministra agregó:',
		'“Es el camino más corto entre nosotros, y lo mantendremos abierto.”',
		'2. Comercio y pesca',
		'Ambas partes crearán un comité conjunto sobre cuotas antes de fin de año.',
	],
	signature: ['Atentamente,', 'Nora Peña', 'Directora de Comunicación', 'Tel. +34 91 555 01 77'],
	notes: ['Notas para la prensa', 'El paso se cerró después de que una tormenta dañara el muelle.'],
};

const groupsOf = ({letterhead, head, title, body, signature, notes}: Release): (readonly string[])[] => [
	letterhead,
	...head.map(line => [line]),
	title,
	...body.map(line => [line]),
	signature,
	...notes.map(line => [line]),
];

const plainOf = (release: Release) =>
	groupsOf(release)
		.map(group => group.join('\n'))
		.join('\n\n');

const linesOf = (release: Release) => groupsOf(release).flat();

const inRtf = (text: string) =>
	[...text].map(each => (each > '\x7f' ? `\\u${each.charCodeAt(0)}?` : each)).join('');

const isHeading = (line: string) => line.startsWith('2. ');

const inHtml = (release: Release) =>
	linesOf(release)
		.map(line => {
			if (line === release.title[0]) return `<h1>${line}</h1>`;
			return isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`;
		})
		.join('\n');

const inMarkdown = (release: Release) =>
	groupsOf(release)
		.map(group => {
			if (group === release.title) return `# ${group.join(' ')}`;
			return isHeading(group[0] ?? '') ? `## ${group.join(' ')}` : group.join('\n');
		})
		.join('\n\n');

const inPdf = (release: Release) => {
	const strings: PdfString[] = [];
	let y = 790;
	for (const group of groupsOf(release)) {
		for (const text of group) {
			const isSet = group === release.title || isHeading(text);
			strings.push({text, x: 72, y, ...(isSet && {isBold: true, size: group === release.title ? 16 : 12})});
			y -= 14;
		}
		y -= 14;
	}
	return makePdf([strings]);
};

const mailHead = (release: Release, type: string) =>
	`MIME-Version: 1.0\r\nSubject: =?utf-8?B?${Buffer.from(release.title.join(' ')).toString('base64')}?=\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n`;

const formats: readonly (readonly [string, (release: Release) => string | Uint8Array])[] = [
	['a.txt', plainOf],
	['a.md', inMarkdown],
	[
		'a.html',
		release => `<html><head><title>${release.title[0]}</title></head><body>${inHtml(release)}</body></html>`,
	],
	['a.eml', release => `${mailHead(release, 'text/plain')}${plainOf(release)}\n`],
	['a page.eml', release => `${mailHead(release, 'text/html')}${inHtml(release)}`],
	[
		'a.rtf',
		release =>
			`{\\rtf1\\ansi ${linesOf(release)
				.map(line => `${inRtf(line)}\\par`)
				.join('\n')}}`,
	],
	[
		'a.docx',
		release =>
			docx({
				body: linesOf(release)
					.map(line => paragraph(line))
					.join(''),
			}),
	],
	[
		'a.odt',
		release =>
			odt({
				text: linesOf(release)
					.map(line => `<text:p>${line}</text:p>`)
					.join(''),
			}),
	],
	['a.pdf', inPdf],
];

async function read(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const found = await readDocument(name, bytes, rules);
	if ('refused' in found) throw new Error(`${name} ${found.refused}`);
	const {title, publisher, date} = publicationOf({...found, entry: {}, folder: null}, rules);
	const {body, boilerplate} = found.parsed;
	return {
		facts: {title, publisher, date},
		headings: body.flatMap(part => (part.kind === 'heading' ? part.text : [])),
		statements: body.flatMap(part => (part.kind === 'passage' && part.isStatement ? part.text : [])),
		introductions: body.flatMap(part => (part.kind === 'passage' && !part.isStatement ? part.text : [])),
		boilerplate,
	};
}

describe.each([
	['English', english, 'Ministry of Harbours of Norland'],
	['Spanish', spanish, 'Ministerio de Puertos'],
] as const)('a release in %s', (_, release, publisher) => {
	test.each(formats)('is read from %s', async (name, write) => {
		const {boilerplate, ...found} = await read(name, write(release));
		const [first, introduction, quotation, heading, last] = release.body;
		expect(found).toEqual({
			facts: {title: release.title[0], publisher, date: '2024-05-14'},
			headings: [heading, release.notes[0]],
			statements: [first, quotation, last, release.notes[1]],
			introductions: [introduction],
		});
		const reasonOf = (text: string) => boilerplate.find(each => each.text === text)?.reason;
		expect(reasonOf(release.letterhead[1] ?? '')).toBe('letterhead');
		for (const line of release.signature.slice(0, 3)) expect(reasonOf(line)).toBe('signature');
	});
});
