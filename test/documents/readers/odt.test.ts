import fc from 'fast-check';
import {zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {readOdt} from '../../../source/documents/readers/office/odt.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {actingWithin, hostileKinds} from '../../helpers/hostile.ts';
import {type OdtContent, odt, zipped} from '../../helpers/office-files.ts';

/** What is read, a line a block: what the file says that it is, the mark before it, its text. */
async function linesOf(content: OdtContent): Promise<readonly string[]> {
	const read = await readOdt(odt(content));
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks.map(({text, marker, role}) => {
		const kind = role?.kind === 'heading' ? `h${role.level}` : (role?.kind ?? '');
		return [kind && `<${kind}>`, marker, text].filter(Boolean).join(' ');
	});
}

const styles = [
	'<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
	'<style:style style:name="Title" style:family="paragraph"/>',
	'<style:style style:name="Fett" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>',
	'<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
	'<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>',
	'<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>',
	'<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>',
	'<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>',
	'<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="Article "/></text:list-style>',
].join('');

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const h = (content: string, level: number) => `<text:h text:outline-level="${level}">${content}</text:h>`;
const list = (style: string, ...items: string[]) =>
	`<text:list${style && ` text:style-name="${style}"`}>${items.map(item => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const note = (kind: string, name: string, text: string) =>
	`<text:note text:note-class="${kind}"><text:note-citation>${name}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const sentence = 'The ministers of ports met in Vey and agreed on a register.';

test.each<[string, string, readonly string[]]>([
	[
		'headings and the title',
		p('Talks', 'P1') + h('Pilots', 1) + h('Boats', 2) + p(sentence),
		['<title> Talks', '<h1> Pilots', '<h2> Boats', sentence],
	],
	[
		'a bold line within the text is a heading',
		p('Ministry', 'Fett') +
			p(sentence) +
			p('Pilots', 'Fett') +
			p('<text:span text:style-name="T2">Not so</text:span>', 'Fett') +
			p(sentence),
		['Ministry', sentence, '<h2> Pilots', 'Not so', sentence],
	],
	[
		'lists are counted, and go on where they say so',
		list('L1', p('One.') + list('', p('Within.'), p('Next.')), p('Two.') + p('More of it.')) +
			list('L2', p('Mark.')) +
			list('L1', p('Anew.')).replace('<text:list ', '<text:list text:continue-numbering="true" ') +
			list('L1', p('First.')),
		['1. One.', '(a) Within.', '(b) Next.', '2. Two.', 'More of it.', '- Mark.', '3. Anew.', '1. First.'],
	],
	['a word before a number is text', list('L3', p('Pilots')), ['Article I Pilots']],
	[
		'what was deleted, comments and what is hidden are not read',
		`<text:tracked-changes><text:changed-region><text:deletion>${p('Deleted.')}</text:deletion></text:changed-region></text:tracked-changes>` +
			p(
				'Seen<office:annotation><text:p>Comment.</text:p></office:annotation>. <text:span text:style-name="T1">Hidden.</text:span>',
			) +
			`<text:section text:display="none">${p('Hidden.')}</text:section>` +
			p('<text:hidden-paragraph text:is-hidden="true"/>Hidden.') +
			p('<text:change-start/>Put in.<text:change-end/>'),
		['Seen.', 'Put in.'],
	],
	[
		'notes stand behind the text',
		p(`Met${note('footnote', '1', 'Of 1994.')} in Vey${note('endnote', 'i', 'Of Lund.')}.`) + p(sentence),
		['Met in Vey.', sentence, '<note> [1] Of 1994.', '<note> [i] Of Lund.'],
	],
	[
		'a text box stands behind its paragraph, the description of a picture is no text',
		p(
			`Around.<draw:frame><svg:title>Emblem</svg:title><draw:text-box>${p('Within.')}</draw:text-box></draw:frame>`,
		),
		['Around.', 'Within.'],
	],
	[
		'a row of a table is a passage',
		p(sentence.repeat(3)) +
			`<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Port')}</table:table-cell><table:table-cell>${p('Boats')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('Vey')}</table:table-cell><table:table-cell>${p('12')}</table:table-cell></table:table-row></table:table>`,
		[sentence.repeat(3), '<passage> Port | Boats', '<passage> Vey | 12'],
	],
	[
		'contents are not text',
		`<text:table-of-content><text:index-body>${p('Pilots<text:tab/>1')}</text:index-body></text:table-of-content>${p('Met.')}`,
		['<boilerplate> Pilots 1', 'Met.'],
	],
	[
		'space, tabs and breaks',
		p('Vey\n   and<text:s text:c="3"/>Lund<text:tab/>met.<text:line-break/>They left.'),
		['Vey and Lund met.', 'They left.'],
	],
])('%s', async (_, text, lines) => {
	expect(await linesOf({text, styles})).toEqual(lines);
});

const rules = documentRules(documentLanguages);

test('what stands at the edge of pages tells who publishes', async () => {
	const pages = `<style:master-page style:name="Standard"><style:header>${p('Ministry of Ports')}</style:header><style:footer>${p('Harbour Street 1, Vey')}</style:footer></style:master-page>`;
	const read = await readDocument(
		'talks.odt',
		odt({text: p('Talks on Pilots') + p(sentence), pages, title: 'talks.odt'}),
		rules,
	);
	expect(read).toMatchObject({
		parsed: {
			title: 'Talks on Pilots',
			publisher: 'Ministry of Ports',
			body: [{text: sentence, locator: {kind: 'paragraph', paragraph: 2}}],
			boilerplate: [{text: 'Harbour Street 1, Vey', reason: 'page footer'}],
		},
	});
});

test('a flat file is read as well', async () => {
	const flat = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${p(sentence)}</office:text></office:body></office:document>`;
	const read = await readDocument('talks.txt', Buffer.from(flat), rules);
	expect(read).toMatchObject({parsed: {body: [{text: sentence}]}});
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', async (_, text) => {
	const coded = [...text].map(character => `&#${character.codePointAt(0)};`).join('');
	const read = await readOdt(
		odt({text: p(`${coded} of talks`, 'P1') + p(`${coded} met.${note('footnote', coded, coded)}`), styles}),
	);
	expect('refused' in read ? [read.refused] : actingWithin(read.blocks)).toEqual([]);
});

const refusal = /^[a-z][^\n]{10,120}$/;

async function refusalOf(bytes: Uint8Array): Promise<string> {
	const read = await readOdt(bytes).catch((error: unknown) => ({refused: String(error)}));
	return 'refused' in read ? read.refused.replace(/^Error: /, '') : 'was read';
}

const whole = odt({text: list('L1', p('One.')) + p(sentence), styles});

test.each<[string, Uint8Array, string]>([
	['one that ends too soon', whole.subarray(0, whole.length - 300), 'damaged'],
	['one without text', odt({text: p(' ')}), 'holds no text'],
	['a spreadsheet', zipped({'content.xml': '<x/>'}), 'holds no OpenDocument text'],
	['a bomb', zipSync({'content.xml': new Uint8Array(34_000_000)}, {level: 1}), 'more than anybody writes'],
	['one nested too deep', odt({text: '<text:section>'.repeat(100_000)}), 'nested too deep'],
	[
		'one with a password',
		zipped({
			'META-INF/manifest.xml':
				'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
		}),
		'protected by a password',
	],
])('of %s one line says why it is not read', async (_, bytes, reason) => {
	const said = await refusalOf(bytes);
	expect(said).toMatch(refusal);
	expect(said).toContain(reason);
});

test('no file makes the reader fail otherwise than in one line', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 20}),
			async changes => {
				const bytes = Uint8Array.from(whole);
				for (const [at, value] of changes) bytes[at] = value;
				const said = await refusalOf(bytes);
				if (said !== 'was read') expect(said).toMatch(refusal);
			},
		),
	);
});
