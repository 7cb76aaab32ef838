import {expect, test} from 'vitest';
import type {ReadFile} from '../../../source/documents/readers/reader.ts';
import {readHtml, readWebPage} from '../../../source/documents/readers/web/web-page.ts';
import {actingWithin, hostileKinds} from '../../helpers/hostile.ts';

function blocksOf(read: ReadFile) {
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks;
}

function textsOf(html: string): readonly string[] {
	return blocksOf(readHtml(html))
		.filter(({role}) => role?.kind !== 'boilerplate')
		.map(({text}) => text);
}

const prose = 'The ministers met in Vey and agreed on a common register of pilots for both countries.';

test.each<[string, string, readonly string[]]>([
	['white space is one space', '<p>The\n  ministers\t met.</p>', ['The ministers met.']],
	['a break within a sentence is a space', `<p>${prose} They<br>sailed.</p>`, [`${prose} They sailed.`]],
	[
		'a break behind a sentence parts paragraphs',
		`<p>${prose}<br>${prose} Then.</p>`,
		[prose, `${prose} Then.`],
	],
	['two breaks part paragraphs', '<div>one<br> <br>two</div>', ['one', 'two']],
	[
		'the number of a note stays apart',
		'<p>The ministers met<sup><a href="#n3">3</a></sup> today.</p>',
		['The ministers met[3] today.'],
	],
	['an ordinal does not', '<p>The 21<sup>st</sup> century.</p>', ['The 21st century.']],
	['a hint where to part a word is none of its letters', '<p>The reg&shy;ister.</p>', ['The register.']],
	['a no-break space keeps a figure together', '<p>12&nbsp;000 boats.</p>', ['12\u00a0000 boats.']],
	['entities are decoded once', '<p>&amp;lt;b&gt; caf&eacute; &#8220;x&#8221;</p>', ['&lt;b> café “x”']],
	[
		'what is hidden is not read',
		'<p>Seen.</p><p hidden>no</p><p style="display: none">no</p><span class="sr-only">no</span>',
		['Seen.'],
	],
	[
		'a row of a table is a passage',
		'<table><tr><th>Port<th>Boats<tr><td>Vey<td>12</table>',
		['Port | Boats', 'Vey | 12'],
	],
	[
		'cells for the place on the page are not',
		`<table><tr><td><p>${prose}</p><p>Second.</p><td>${prose} Third.</table>`,
		[prose, 'Second.', `${prose} Third.`],
	],
	['lists in lists', '<ul><li>A:<ol><li>B</li></ol></li><li>C</li></ul>', ['A:', 'B', 'C']],
	['text between elements', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
	['names in capitals', '<P CLASS=x ID=y>The ministers met.</P>', ['The ministers met.']],
	[
		'a page around which parts are missing',
		'<!--[if IE]><html class=ie><![endif]--><html><p>The ministers met.',
		['The ministers met.'],
	],
])('%s', (_, html, texts) => {
	expect(textsOf(html)).toEqual(texts);
});

test('what stands around the article is boilerplate with a reason, and the article is not', () => {
	const read = blocksOf(
		readHtml(
			`<nav><a href="/">Home</a></nav><form><h1>Talks</h1><p>${prose}</p><p>${prose} Then they left.</p></form><div class="related-news"><a href="/a">More</a></div>`,
		),
	);
	expect(read.map(({text, role}) => [text, role?.kind === 'boilerplate' ? role.reason : null])).toEqual([
		['Home', 'navigation'],
		['Talks', null],
		[prose, null],
		[`${prose} Then they left.`, null],
		['More', 'list of links'],
	]);
});

test.each([
	['declared', '<meta charset="windows-1252"><p>Pe\xf1a met.</p>', 'latin1'],
	[
		'declared the old way',
		'<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>Pe\xf1a met.</p>',
		'latin1',
	],
	['declared of a kind that nobody knows', '<meta charset="x-none"><p>Peña met.</p>', 'utf8'],
	['with a mark', '\ufeff<p>Peña met.</p>', 'utf16le'],
] as const)('an encoding %s', (_, html, encoding) => {
	expect(blocksOf(readWebPage(Buffer.from(html, encoding)))[0]?.text).toBe('Peña met.');
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', (_, text) => {
	const coded = [...text].map(character => `&#${character.codePointAt(0)};`).join('');
	const html = `<title>${text} of talks</title><meta property="og:title" content="${coded}"><p>${text} met.</p><p>${coded} left.</p><p id="${coded}">x</p>`;
	expect(actingWithin(blocksOf(readHtml(html)))).toEqual([]);
});

test.each([
	['nested too deep', '<div>'.repeat(400)],
	['nested ever deeper', '<b>'.repeat(100_000)],
	['longer than any page', 'a '.repeat(2_100_000)],
	['empty', '<p> </p>'],
])('a page that is %s is refused in one line', (_, html) => {
	expect(readHtml(html)).toEqual({refused: expect.stringMatching(/^[a-z][^\n]{10,120}$/)});
});

test('a page with too many elements is read whole', () => {
	const read = readHtml(`<nav>Home</nav><p>The ministers met.</p>${'<i></i>'.repeat(20_000)}`);
	expect(read).toMatchObject({remark: expect.stringContaining('too many elements')});
	expect(blocksOf(read).map(({text}) => text)).toEqual(['Home', 'The ministers met.']);
});

test('nothing in a page runs, and what is between its tags of scripts is no text', () => {
	expect(
		textsOf(
			'<script>globalThis.ran = 1; "text"</script><p onclick="x()">Met.</p><noscript>no</noscript><template>no</template>',
		),
	).toEqual(['Met.']);
	expect(globalThis).not.toHaveProperty('ran');
});

test('what a script writes nests no elements of the page', () => {
	const html = `<script>${'write("<div>");'.repeat(3000)}</script><p>The ministers met.</p><!-- ${'<div>'.repeat(3000)} -->`;
	expect(blocksOf(readHtml(html))[0]?.text).toBe('The ministers met.');
});
