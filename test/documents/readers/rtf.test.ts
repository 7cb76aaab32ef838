import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {readRtf} from '../../../source/documents/readers/office/rtf.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {actingWithin, hostileKinds} from '../../helpers/hostile.ts';

/** An RTF file with these settings and this text. */
const rtf = (text: string, settings = '\\ansicpg1252') =>
	Buffer.from(`{\\rtf1\\ansi${settings}${text}}`, 'latin1');

/** What is read, a line a block: what the file says that it is, the mark before it, its text. */
function linesOf(bytes: Uint8Array): readonly string[] {
	const read = readRtf(bytes);
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks.map(({text, marker, role}) => {
		const kind = role?.kind === 'heading' ? `h${role.level}` : (role?.kind ?? '');
		return [kind && `<${kind}>`, marker, text].filter(Boolean).join(' ');
	});
}

const fonts =
	'{\\fonttbl{\\f0\\fswiss\\fcharset0 Helvetica;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 MS Mincho;}{\\f4\\fcharset77 Geneva;}}';
const styles =
	'{\\stylesheet{\\s0 Normal;}{\\s1\\b Heading 1;}{\\s2 \\outlinelevel1 Kapitel;}{\\s15 Title;}{\\s16 toc 1;}{\\*\\cs10 Default;}}';
const sentence = 'The ministers of ports met in Vey and agreed on a register.';

test.each<[string, string, readonly string[]]>([
	[
		'headings by style and outline, and the title',
		`${styles}{\\pard\\s15 Talks\\par}{\\pard\\s1 Pilots\\par}{\\pard\\s2 Boats\\par}{\\pard\\outlinelevel0 Crews\\par}{\\pard\\s16 Boats\\tab 3\\par}\\pard ${sentence}\\par`,
		['<title> Talks', '<h1> Pilots', '<h2> Boats', '<h1> Crews', '<boilerplate> Boats 3', sentence],
	],
	[
		'a bold line within the text is a heading',
		`{\\b Ministry}\\par ${sentence}\\par\\b Pilots\\b0\\par ${sentence}\\par {\\b Not} so\\par ${sentence}`,
		['Ministry', sentence, '<h2> Pilots', sentence, 'Not so', sentence],
	],
	[
		'lists with the marks that stand in the file, or that somebody typed',
		`${fonts}{\\listtext 1.\\tab}One.\\par{\\pntext\\f2\\'b7\\tab}Mark.\\par{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}2.\\tab Two.\\par`,
		['1. One.', '- Mark.', '2. Two.'],
	],
	[
		'what was deleted or moved away and what is hidden is not read',
		`Seen. {\\deleted Deleted.}{\\v Hidden. }\\revised Put in.\\revised0  {\\mvf Moved.}\\v Hidden.\\v0 End.\\par {\\v Hidden.}\\par`,
		['Seen. Put in. End.'],
	],
	[
		'paragraphs whose parting was deleted are one',
		'The ministers{\\deleted\\par} met.\\par',
		['The ministers met.'],
	],
	[
		'comments, pictures, instructions and unknown things are not read',
		`Met{\\*\\atnid AB}{\\*\\atnauthor Author}{\\*\\annotation Comment.}.{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict 00}}{\\field{\\*\\fldinst HYPERLINK "https://ports.example"}{\\fldrslt  They left.}}{\\*\\nobody Unknown.}{\\object{\\*\\objdata 00}{\\result  By boat.}}{\\bin3 {{{}\\par`,
		['Met. They left. By boat.'],
	],
	[
		'notes stand behind the text',
		`Met{\\super\\chftn}{\\footnote{\\super\\chftn} Of 1994.} in Vey{\\super *}{\\*\\footnote * Of Lund.}.\\par ${sentence}\\par`,
		['Met in Vey*.', sentence, '<note> [1] Of 1994.', '<note> * Of Lund.'],
	],
	[
		'a text box stands behind its paragraph',
		`Around.{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Within.\\par}}{\\shprslt Within.}}\\par`,
		['Around.', 'Within.'],
	],
	[
		'a row of a table is a passage',
		`${sentence.repeat(3)}\\par\\trowd\\cellx1\\cellx2\\intbl Port\\cell Boats\\cell\\row\\intbl Vey\\cell 12\\par or so\\cell\\row\\pard ${sentence}`,
		[sentence.repeat(3), '<passage> Port | Boats', '<passage> Vey | 12 or so', sentence],
	],
	[
		'small things of a line',
		`e\\_port reg\\-ister\\tab of\\line Vey \\lquote a\\rquote  \\{b\\} \\u8217?c\\uc0\\u8212 d\\uc1 \\u-10179?\\u-9015?`,
		['e-port register of', 'Vey ‘a’ {b} ’c—d📉'],
	],
	[
		'an end of line in the file is none in the text',
		'The minis\r\nters met.\\\nThey left.',
		['The ministers met.', 'They left.'],
	],
	['of a text in two encodings that in Unicode', '{\\upr{?eoul}{\\*\\ud{Seoul}}} met.', ['Seoul met.']],
])('%s', (_, text, lines) => {
	expect(linesOf(rtf(text))).toEqual(lines);
});

test.each([
	['that of the file', rtf("Pe\\'f1a met."), 'Peña met.'],
	['as bytes', rtf('Pe\xf1a met.'), 'Peña met.'],
	['Cyrillic', rtf("\\'cc\\'e8\\'f0", '\\ansicpg1251'), 'Мир'],
	['that of a font', rtf(`${fonts}{\\f1\\'cc\\'e8\\'f0} met.`), 'Мир met.'],
	['with letters of two bytes', rtf(`${fonts}{\\f3\\'93\\'fa\\'96\\'7b} met.`), '日本 met.'],
	['with letters of a byte and a sign', rtf("\\'93\\'fa\\'83@\\'83\\'8c.", '\\ansicpg932'), '日ァレ.'],
	['of a Mac', rtf("Pe\\'96a.", '\\mac '), 'Peña.'],
	['of a font of a Mac', rtf(`${fonts}{\\f4 Pe\\'96a.}`), 'Peña.'],
])('a code page: %s', (_, bytes, text) => {
	expect(linesOf(bytes)).toEqual([text]);
});

test('letters of which nobody knows the code page are read with a word of warning', () => {
	expect(readRtf(rtf("Pe\\'a4a.", '\\pc '))).toMatchObject({remark: expect.stringContaining('code page')});
	expect(readRtf(rtf('Plain.', '\\pc '))).toMatchObject({remark: null});
});

test('what stands at the edge of pages tells who publishes, a title among the properties holds', async () => {
	const bytes = rtf(
		`{\\info{\\title Talks on the Register}{\\author Somebody}}{\\headerf Ministry of Ports\\par}{\\footer Harbour Street 1, Vey\\par}${sentence}\\par They left.`,
	);
	expect(await readDocument('talks.rtf', bytes, documentRules(documentLanguages))).toMatchObject({
		otherwise: {title: 'Talks on the Register'},
		parsed: {
			publisher: 'Ministry of Ports',
			body: [{text: sentence}, {text: 'They left.', locator: {kind: 'paragraph', paragraph: 2}}],
			boilerplate: [{text: 'Harbour Street 1, Vey', reason: 'page footer'}],
		},
	});
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', (_, text) => {
	const coded = [...Array(text.length).keys()].map(at => `\\u${text.charCodeAt(at)}?`).join('');
	const read = readRtf(
		rtf(`{\\info{\\title ${coded} talks}}${coded} met.{\\footnote ${coded}}\\par ${coded}`),
	);
	expect('refused' in read ? [read.refused] : actingWithin(read.blocks)).toEqual([]);
});

test.each<[string, Uint8Array, string]>([
	['one without text', rtf('{\\colortbl;}\\par'), 'holds no text'],
	['one nested too deep', Buffer.from(`{\\rtf1${'{'.repeat(1_000_000)}`), 'nested too deep'],
])('of %s one line says why it is not read', async (_, bytes, reason) => {
	const said = await readDocument('a.rtf', bytes, documentRules(documentLanguages)).catch(
		(error: unknown) => ({refused: String(error)}),
	);
	expect(said).toEqual({refused: expect.stringContaining(reason)});
});

test('of a file that ends too soon what is there is read, with a word', () => {
	expect(readRtf(Buffer.from('{\\rtf1 The ministers met. {\\b They'))).toMatchObject({
		blocks: [{text: 'The ministers met. They'}],
		remark: expect.stringContaining('ends too soon'),
	});
});

test('whatever stands in a file, it is read or refused', () => {
	const pieces = [
		'{',
		'}',
		'\\par ',
		'\\cell ',
		'\\row ',
		'\\footnote ',
		'\\*',
		"\\'e9",
		'\\u8217?',
		'\\u',
		'a',
		'\\shptxt ',
		'\\header ',
		'\\stylesheet ',
		'\\bin9999999 ',
		'\\upr',
		'\\ud ',
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 60}), found => {
			expect(() => readRtf(Buffer.from(`{\\rtf1${found.join('')}`, 'latin1'))).not.toThrow();
		}),
	);
});
