/** How letters are set changes what they say, in every format: struck out, raised, too small, in the colour of the page. */
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph, run} from '../../helpers/office-files.ts';

const rules = documentRules(documentLanguages);

async function parsed(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const read = await readDocument(name, bytes, rules);
	if ('refused' in read) throw new Error(`${name} ${read.refused}`);
	return read.parsed;
}

const textStyle = (name: string, settings: string) =>
	`<style:style style:name="${name}" style:family="text"><style:text-properties ${settings}/></style:style>`;
const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`;

const styles = [
	textStyle('Struck', 'style:text-line-through-style="solid"'),
	textStyle('Twice', 'style:text-line-through-type="double"'),
	textStyle('Clear', 'style:text-line-through-style="none" style:text-line-through-type="none"'),
	textStyle('Raised', 'style:text-position="super 58%"'),
	textStyle('Lowered', 'style:text-position="sub 58%"'),
	textStyle('Tiny', 'fo:font-size="1pt"'),
	textStyle('White', 'fo:color="#FFFFFF"'),
	textStyle('OnBlue', 'fo:color="#ffffff" fo:background-color="#003366"'),
].join('');

const table = (cell: string) =>
	`<w:tbl><w:tr><w:tc>${cell}</w:tc><w:tc>${paragraph('In Vey.')}</w:tc></w:tr></w:tbl>`;
const white = '<w:color w:val="FFFFFF"/>';
const raised = '<w:vertAlign w:val="superscript"/>';

test.each<[string, string | Uint8Array]>([
	[
		'a.docx',
		docx({
			body: paragraph(
				run('They pay ') +
					run('30 ', '<w:strike/>') +
					run('40 ', '<w:dstrike/>') +
					run('25', '<w:strike w:val="false"/>') +
					run('2', raised) +
					run(' crowns.'),
			),
		}),
	],
	[
		'a.odt',
		odt({
			text: `<text:p>They pay ${span('Struck', '30 ')}${span('Twice', '40 ')}${span('Clear', '25')}${span('Raised', '2')} crowns.</text:p>`,
			styles,
		}),
	],
	['a.rtf', '{\\rtf1\\ansi They pay {\\strike 30 }{\\striked1 40 }25{\\super 2} crowns.\\par}'],
	['b.rtf', '{\\rtf1\\ansi They pay \\strike 30 \\strike0 25\\up6 2\\up0  crowns.\\par}'],
	[
		'a.html',
		'<p>They pay <del>30 </del><s>35 </s><span style="text-decoration: line-through">40 </span>25<sup>2</sup> crowns.</p>',
	],
	['a.md', 'They pay ~~30~~ <del>35</del> 25<sup>2</sup> crowns.'],
	['b.md', '<div>They pay <s>30 </s>25<sup>2</sup> crowns.</div>'],
])(
	'%s: what is struck out is not read, and a raised figure is none of the number before it',
	async (name, file) => {
		expect((await parsed(name, file)).body.map(({text}) => text)).toEqual(['They pay 25² crowns.']);
	},
);

test('a paragraph may be struck out by its style', async () => {
	const struck = '<w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>';
	const old = '<w:pStyle w:val="Old"/>';
	const body =
		paragraph('They pay 30 crowns.', old) +
		paragraph(run('They pay 25 crowns.', '<w:strike w:val="0"/>'), old);
	const {body: read} = await parsed('a.docx', docx({body, parts: {styles: struck}}));
	expect(read.map(({text}) => text)).toEqual(['They pay 25 crowns.']);
});

test.each<[string, string, string]>([
	['a letter stays one', run('21') + run('st', raised), '21st'],
	[
		'smaller letters are raised by hand',
		run('25') + run('2', '<w:position w:val="8"/><w:sz w:val="12"/>'),
		'25²',
	],
	['letters as large as others are not', run('25') + run(' m', '<w:position w:val="2"/>'), '25 m'],
	[
		'what is moved down is read as it stands',
		run('CO') + run('2', '<w:position w:val="-4"/><w:sz w:val="12"/>'),
		'CO2',
	],
	['an exponent keeps its sign', run('10') + run('-6', raised), '10⁻⁶'],
	['a figure that cannot be raised stands apart', run('25') + run('٢', raised), '25 ٢'],
	['brackets keep a mark apart', run('25') + run('[2]', raised), '25[2]'],
	['what is lowered is read as it stands', run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'), 'CO2'],
	[
		'an exponent of a formula',
		`<m:oMath><m:sSup><m:e><m:r><m:t>25</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
		'25²',
	],
	[
		'a fraction of a formula',
		`${run('3')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
		'3 1/2',
	],
])('raised in Word: %s', async (_, runs, text) => {
	const {body} = await parsed('a.docx', docx({body: paragraph(`${runs}${run(' was agreed.')}`)}));
	expect(body.map(part => part.text)).toEqual([`${text} was agreed.`]);
});

const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

test.each<[string, string, string]>([
	['Symbol', `${run('a rise ')}${sign('Symbol', 'F0B3')}${run(' 5')}`, 'a rise ≥ 5'],
	['Wingdings', sign('Wingdings', 'F0FC'), '✓'],
	['a place without the part that marks it', sign('Symbol', '62'), 'β'],
	['a sign that nobody knows', sign('Webdings', 'F021'), '\ufffd'],
	['a letter at the place of a sign', run('\uf061', '<w:rFonts w:ascii="Symbol"/>'), 'α'],
])('signs of fonts in Word: %s', async (_, runs, text) => {
	const {body} = await parsed('a.docx', docx({body: paragraph(`${runs}${run(' was agreed.')}`)}));
	expect(body.map(part => part.text)).toEqual([`${text} was agreed.`]);
});

test('signs of fonts in RTF', async () => {
	const rtf =
		"{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset2 Wingdings;}}A rise {\\f1 \\'b3} 5 and {\\f1 b} and {\\f2\\u-3844?} was agreed.\\par}";
	expect((await parsed('a.rtf', rtf)).body.map(({text}) => text)).toEqual([
		'A rise ≥ 5 and β and ✓ was agreed.',
	]);
});

const small = 'letters too small to be seen';
const pageColour = 'in the colour of the page';

const colours = '{\\colortbl;\\red255\\green255\\blue255;\\red0\\green51\\blue102;}';

test.each<[string, string | Uint8Array, readonly [string, string][]]>([
	[
		'a.docx',
		docx({
			body: paragraph(
				run('They met. ') + run('Not so.', '<w:sz w:val="2"/>') + run('Never.', white) + run('They left.'),
			),
		}),
		[
			['Not so.', small],
			['Never.', pageColour],
		],
	],
	[
		'a.odt',
		odt({
			text: `<text:p>They met. ${span('Tiny', 'Not so.')}${span('White', 'Never.')}They left.</text:p>`,
			styles,
		}),
		[
			['Not so.', small],
			['Never.', pageColour],
		],
	],
	[
		'a.rtf',
		`{\\rtf1\\ansi${colours} They met. {\\fs2 Not so.}{\\cf1 Never.}They left.\\par}`,
		[
			['Not so.', small],
			['Never.', pageColour],
		],
	],
	[
		'a.html',
		'<html><body><p>They met. <span style="font-size:0">Not so.</span><span style="color:#FFF">Never.</span>They left.</p></body></html>',
		[
			['Not so.', small],
			['Never.', pageColour],
		],
	],
	[
		'a.html',
		'<html><body><p>They met. They left.</p><p style="font-size: 1px">Not so.</p><div bgcolor="#003366"><p><font color="#003366">Never.</font></p></div></body></html>',
		[
			['Not so.', small],
			['Never.', pageColour],
		],
	],
])('%s: what nobody can see is set aside, with the reason', async (name, file, asides) => {
	const {body, boilerplate} = await parsed(name, file);
	expect(body.map(({text}) => text)).toEqual(['They met. They left.']);
	expect(boilerplate.map(({text, reason}) => [text, reason])).toEqual(asides);
});

const shaded = '<w:shd w:val="clear" w:fill="003366"/>';
const behind = '<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>';

test.each<[string, string, Uint8Array | string]>([
	...[
		'{\\cf1\\highlight2 They met.}',
		'\\cbpat2{\\cf1 They met.}',
		'{\\cf0 They met.}',
		'\\intbl\\cf1 They met.\\cell\\row',
	].map((text): [string, string, string] => [
		'or no white at all',
		'a.rtf',
		`{\\rtf1\\ansi${colours}${text}\\par}`,
	]),
	...[
		'<p style="background:#036"><span style="color:white">They met.</span></p>',
		'<style>.hero {background: navy}</style><p class="hero"><span style="color:#fff">They met.</span></p>',
		'<div style="font-size:0"><p style="font-size:12px">They met.</p></div>',
		'<p aria-hidden="true">They met.</p>',
		'<p style="background:#036; color:#036"><b class="light">They met.</b></p>',
	].map((content): [string, string, string] => [
		'in a page',
		'a.html',
		`<html><body>${content}</body></html>`,
	]),
	['shaded letters', 'a.docx', docx({body: paragraph(run('They met.', white + shaded))})],
	['a shaded paragraph', 'a.docx', docx({body: paragraph(run('They met.', white), shaded)})],
	[
		'marked letters',
		'a.docx',
		docx({body: paragraph(run('They met.', `${white}<w:highlight w:val="blue"/>`))}),
	],
	['a cell that a style may fill', 'a.docx', docx({body: table(paragraph(run('They met.', white)))})],
	['a picture behind the text', 'a.docx', docx({body: paragraph(`${behind}${run('They met.', white)}`)})],
	['filled letters', 'a.odt', odt({text: `<text:p>${span('OnBlue', 'They met.')}</text:p>`, styles})],
])('white letters are seen on another colour: %s, %s', async (_, name, file) => {
	const {body, boilerplate} = await parsed(name, file);
	expect(body[0]?.text).toMatch(/^They met\./);
	expect(boilerplate).toEqual([]);
});
