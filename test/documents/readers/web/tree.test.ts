/** The tree of a web page against a general one (linkedom): Readability finds the same article in both. */
import {readFileSync} from 'node:fs';
import Readability from '@mozilla/readability/Readability.js';
import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {TreeElement} from '../../../../source/documents/readers/web/tree/nodes.ts';
import {parsePage} from '../../../../source/documents/readers/web/tree/parse-page.ts';

function readPage(html: string) {
	const page = parsePage(html, 100);
	if (page === null) throw new Error('too deep');
	return page;
}

function articleIn(document: object): string | undefined {
	return new Readability(document, {serializer: () => null, disableJSONLD: true, keepClasses: true})
		.parse()
		?.textContent.replace(/\s+/g, ' ')
		.trim();
}

const talks = 'The ministers met in Vey on Monday, agreed on three ports, and will meet again in May. ';
const harbours = talks.repeat(8);

const pages: Readonly<Record<string, string>> = {
	'an article among menus': `<nav class="menu"><a href="/a">Ports</a></nav><div class="story"><h1>Talks</h1><p>${harbours}</p></div>`,
	'a short text, looked for again and again': `<div class="comment"><p>${talks}</p><!-- end --></div><div id="footer">© Ministry &amp; Port&nbsp;Vey</div>`,
	'lines broken by hand': `<div>${talks}<br><br>${harbours}<br> <br>${talks}</div>`,
	'hidden parts': `<div><p style="display: none">${harbours}</p><p style="Color:red;visibility:hidden">x</p><p>${harbours}</p></div>`,
	'a table of figures': `<div><p>${harbours}</p><table><caption>Ports</caption><tr><th>Port<td>2<tr><td>Vey<td>3</table></div>`,
	'links that are programs': `<div><p>${harbours} <a href="javascript:open()">open <b>it</b></a> <a href="javascript:go()">go</a></p></div>`,
	'drawings, pictures and templates': `<div><p>${harbours}</p><svg class="x"><title>Map</title><g class="y"/></svg><noscript><img src="a.jpg"></noscript><template><p>${talks}</p></template></div>`,
	'old elements in capitals': `<TABLE><TR><TD><FONT SIZE=2><P CLASS="text text">${harbours}<P>${harbours}</FONT></TABLE>`,
	'scripts that write pages': `<script>write("<p>${talks}</p>")</script><style>p > a {}</style><textarea><p>no</textarea><div>${harbours}</div>`,
};

test.each(Object.entries(pages))('the article of %s', (_, body) => {
	const html = `<!doctype html><html><head><title>Talks in Vey: a report</title></head><body>${body}</body></html>`;
	const found = articleIn(readPage(html));
	expect(found).toContain('ministers met');
	expect(found).toBe(articleIn(parseHTML(html).document));
});

test.each(['gob-mx.html', 'ministry-page.html', 'saved-page.html', 'wire.html', 'old-tables.htm'])(
	'the article of %s',
	name => {
		const html = readFileSync(new URL(`../../formats/${name}`, import.meta.url), 'utf8');
		expect(articleIn(readPage(html))).toBe(articleIn(parseHTML(html).document));
	},
);

test('HTML that is written out gives the same again', () => {
	const {body} = readPage(
		'<html><head></head><body><p title=\'a "b" <c>\'>1 &lt; 2 &amp; 3&nbsp;x<br>y<!-- z --></p><script>a < b</script><svg><path d="M0"/></svg></body></html>',
	);
	const html =
		'<p title="a &quot;b&quot; <c>">1 &lt; 2 &amp; 3&#160;x<br>y<!-- z --></p><script>a < b</script><svg><path d="M0"></path></svg>';
	expect(body.innerHTML).toBe(html);
	body.innerHTML = html;
	expect(body.innerHTML).toBe(html);
	expect(body.textContent).toBe('1 < 2 & 3\u00a0xya < b');
});

test('a text that was asked for is asked for anew when something below it has changed', () => {
	const {body} = readPage('<html><head></head><body><div><p>Vey</p> and <b>Alm</b></div></body></html>');
	expect(body.textContent).toBe('Vey and Alm');
	body.querySelector('b')?.remove();
	expect(body.textContent).toBe('Vey and ');
	const [paragraph] = body.getElementsByTagName('p');
	paragraph?.appendChild(body.ownerDocument.createTextNode('s'));
	expect(body.textContent).toBe('Veys and ');
	expect(paragraph?.closest('div')).toBeInstanceOf(TreeElement);
});
