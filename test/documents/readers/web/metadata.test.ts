import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {factsOfDocument} from '../../../../source/documents/facts.ts';
import {factsOfPage} from '../../../../source/documents/readers/web/metadata.ts';
import {documentRules} from '../../../../source/documents/rules.ts';
import {documentLanguages} from '../../../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

function read(head: string, body = '', attributes = '') {
	const html = `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
	const {stated, otherwise} = factsOfPage(parseHTML(html).document, html);
	return {stated: factsOfDocument(stated, rules), otherwise: factsOfDocument(otherwise, rules)};
}

function ld(data: unknown): string {
	return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('the day of publication that a page states', () => {
	test.each([
		['JSON-LD', ld({'@type': 'NewsArticle', datePublished: '2021-09-14T16:15:00-04:00'}), ''],
		[
			'JSON-LD of an article before that of the site',
			ld({
				'@graph': [
					{'@type': 'WebPage', datePublished: '2011-01-01'},
					{'@type': ['Article'], datePublished: '2021-09-14'},
				],
			}),
			'',
		],
		[
			'JSON-LD in a comment and with line ends in its texts',
			'<script type="application/ld+json"><!-- {"@type": "Article",\n"name": "Two\nlines", "datePublished": "2021-09-14"} --></script>',
			'',
		],
		['Open Graph', '<meta property="article:published_time" content="2021-09-14T20:15:00Z">', ''],
		['Dublin Core', '<meta name="DCTERMS.issued" content="2021-09-14">', ''],
		['Dublin Core with a colon', '<meta name="dc:date.issued" content="14 September 2021">', ''],
		['Highwire', '<meta name="citation_publication_date" content="2021/09/14">', ''],
		['microdata', '', '<span itemprop="datePublished" content="2021-09-14">Tuesday</span>'],
		['microformats', '', '<abbr class="published" title="2021-09-14">Tuesday</abbr>'],
		[
			'what a reader sees before what programs are told',
			'',
			'<time class="entry-date" datetime="2023-02-02T10:00">14 September 2021</time>',
		],
		[
			'the second value where the first is none',
			'<meta name="pubdate" content="soon">',
			'<time pubdate datetime="2021-09-14">',
		],
	])('%s', (_, head, body) => {
		expect(read(head, body).stated.date).toBe('2021-09-14');
	});

	test('none where only a change is dated, or linked data cannot be read', () => {
		const facts = read(
			'<meta property="article:modified_time" content="2021-09-14"><script type="application/ld+json">{"datePublished": </script>',
		);
		expect([facts.stated.date, facts.otherwise.date]).toEqual([undefined, undefined]);
	});

	test('not from data that are nested too deep', () => {
		const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
		expect(read(`<script type="application/ld+json">${deep}</script>`).stated).toEqual({});
	});
});

describe('the day that a page shows', () => {
	test.each([
		['in its address', '<link rel="canonical" href="https://harbour.example.org/2021/09/14/talks/">', '', ''],
		['in a loose field', '<meta name="date" content="2021-09-14">', '', ''],
		['in an element of time', '', '<h1>Talks</h1><time datetime="2021-09-14">Tuesday</time>', ''],
		['in an element that is called so', '', '<p class="article-date">Vey, 14.09.2021</p>', ''],
		[
			'as readers see it rather than as a program noted it, which may be that of a change',
			'<meta name="date" content="2021-10-02">',
			'<h1>Talks</h1><p class="date">14.09.2021</p>',
			'',
		],
		[
			'not in what readers wrote below',
			'',
			'<h1>Talks</h1><div class="comments"><p class="date">16.09.2021</p></div><p>14.09.2021</p>',
			'',
		],
		['not in a menu', '', '<nav><p class="date">16.09.2021</p></nav><h1>Talks</h1><p>14.09.2021</p>', ''],
		[
			'in the title before the text',
			'<title>Talks of 14.09.2021</title>',
			'<h1>Talks</h1><p>On 3.9.2021.</p>',
			'',
		],
		[
			'in brackets behind a description',
			'<meta name="description" content="Talks (of 14 September 2021)">',
			'',
			'',
		],
		[
			'in a line behind the heading',
			'',
			'<p>1 May 2020</p><h1>Talks</h1><p>By A. Holt, 14 September 2021</p>',
			'',
		],
		['as its language orders figures', '', '<p class="date">14/9/2021 – 03/04/2021</p>', 'lang="fr"'],
		['with slashes in a language that puts the day first', '', '<p class="fecha">4/9/2021</p>', 'lang="es"'],
	])('%s', (name, head, body, attributes) => {
		const {stated, otherwise} = read(head, body, attributes);
		expect(stated.date).toBeUndefined();
		expect(otherwise.date).toBe(name.startsWith('with slashes') ? '2021-09-04' : '2021-09-14');
	});

	test.each(['lang="en"', 'lang="en-US"', 'lang="no such_language"', ''])(
		'not where it could as well be another: %s',
		lang => {
			expect(read('', '<p class="date">4/9/2021</p>', lang).otherwise.date).toBeUndefined();
		},
	);
});

test('the day beside the title of the page goes before those of pages that it announces', () => {
	const news = '<div class="news"><div><a>Docks open</a><div class="date">26 August 2021</div></div></div>';
	const article =
		'<div><h1>Talks end</h1><div class="meta"><div class="date">14 September 2021</div></div></div>';
	const head = '<title>Talks end | Ports of Vey</title>';
	for (const body of [news + article + news, `<h1>Ports of Vey</h1>${news}<main>${article}</main>`])
		expect(read(head, body).otherwise.date ?? read(head, body).stated.date).toBe('2021-09-14');
});

describe('of a time told to programs, the day that the page shows beside its title', () => {
	const heading = '<h1>Talks end</h1>';
	const shows = (time: string, body: string, attributes = 'lang="en"') =>
		read(
			`<title>Talks end | Ports of Vey</title><meta property="article:published_time" content="${time}">`,
			body,
			attributes,
		).stated.date;

	test.each([
		['UTC', '2021-09-15T01:20:00Z', 'September 14, 2021', '2021-09-14'],
		['no distance from UTC', '2021-09-15T01:20:00+00:00', 'September 14, 2021', '2021-09-14'],
		['a fraction of a second', '2021-09-15T01:20:00.000Z', 'September 14, 2021', '2021-09-14'],
		['a space', '2021-09-15 01:20:00 +0000', 'September 14, 2021', '2021-09-14'],
		['an earlier distance', '2021-09-15T00:20:00-03:00', '14 September 2021', '2021-09-14'],
		['a day before the one shown', '2021-09-13T22:00:00Z', '14 September 2021', '2021-09-14'],
		['the first of a month', '2021-10-01T00:00:00Z', 'Thursday, September 30, 2021 8:00 PM', '2021-09-30'],
		['the day that is shown', '2021-09-15T01:20:00Z', 'September 15, 2021', '2021-09-15'],
		['two days more', '2021-09-15T01:20:00Z', 'September 13, 2021', '2021-09-15'],
		['no time', '2021-09-15', 'September 14, 2021', '2021-09-15'],
		['a time of the place', '2021-09-15T01:20:00', 'September 14, 2021', '2021-09-15'],
	])('%s', (_, time, shown, date) => {
		expect(shows(time, `${heading}<p>${shown}</p>`)).toBe(date);
	});

	test.each([
		['an element of time', `${heading}<time datetime="2021-09-15T01:20:00Z">September 14, 2021</time>`],
		['a line above the title', `<header><p class="date">September 14, 2021</p>${heading}</header>`],
		['a byline', `${heading}<p class="byline">By Ada Holt, September 14, 2021</p>`],
		[
			'a time in a byline',
			`${heading}<p>By <a>Ada Holt</a> <time>September 14, 2021</time> | 3 min read</p>`,
		],
		['a line behind a name', `${heading}<div>Ada Holt<br>September 14, 2021</div>`],
		['a line with its label', `${heading}<span>Published: September 14, 2021</span>`],
		['a line behind a lead', `${heading}<p>Three docks will open.</p><div>Vey, 14 September 2021</div>`],
		['Spanish', `${heading}<p>14 de septiembre de 2021</p>`],
		['a byline in Spanish', `${heading}<p>Por Ana Ruiz | 14 de septiembre de 2021</p>`],
		['a link to the day in Spanish', `${heading}<a href="/d"><time>14 de septiembre de 2021</time></a>`],
		['figures in Spanish', `${heading}<p>14/09/2021</p>`],
	])('in %s', (name, body) => {
		const language = name.endsWith('Spanish') ? 'es' : 'en';
		expect(shows('2021-09-15T01:20:00Z', body, `lang="${language}"`)).toBe('2021-09-14');
	});

	const text = `<p>${'The ministers met and agreed to open three docks. '.repeat(8)}</p>`;
	test.each([
		['a page that is announced', '<div><a>Docks open to all ships</a> <time>September 14, 2021</time></div>'],
		['a page with a heading', '<div><h3>Docks open</h3><p>September 14, 2021</p></div>'],
		['related pages', '<ul class="related"><li><a>Docks</a> <time>September 14, 2021</time></li></ul>'],
		['what stands aside', '<aside><p>September 14, 2021</p></aside>'],
		['a change', '<p>Updated <time>September 14, 2021</time></p>'],
		['a change by its name', '<p class="modified">September 14, 2021</p>'],
		['what is told', '<p>On September 14, 2021, the ministers met in Vey.</p>'],
		['a line below the text', `${text}<p>September 14, 2021</p>`],
		['figures that may be of two days', '<p>9/10/2021</p>'],
	])('not that of %s', (_, beside) => {
		expect(shows('2021-09-15T01:20:00Z', `${heading}${beside}${text}`)).toBe('2021-09-15');
	});

	test('not that of another page, be it of the next day, where the page shows its own', () => {
		const other = '<div><a>Docks open to all ships</a> <time>September 16, 2021</time></div>';
		const body = `<main>${other}<header>${heading}<p>September 14, 2021</p></header>${other}</main>`;
		expect(shows('2021-09-15T01:20:00Z', body)).toBe('2021-09-14');
	});

	test('nor that of today above all that the page holds', () => {
		expect(shows('2021-09-15T01:20:00Z', `<p>September 16, 2021</p>${heading}${text}`)).toBe('2021-09-15');
	});
});

describe('title, address, publisher and language', () => {
	test.each([
		[
			'<title>Talks end | Ports of Vey</title><meta property="og:site_name" content="Ports of Vey">',
			'',
			'Talks end',
		],
		[
			'<title>Ports of Vey - Talks end</title><meta property="og:site_name" content="Ports of Vey">',
			'',
			'Talks end',
		],
		['<title>Talks end – and begin</title>', '', 'Talks end – and begin'],
		['<title>Talks end – Ports of Vey</title>', '<h1>Ports of Vey</h1><h1>Talks end</h1>', 'Ports of Vey'],
		[
			'<meta property="og:title" content="Talks end: a summary"><title>Vey</title>',
			'',
			'Talks end: a summary',
		],
		['', '<h1>Talks <em>end</em></h1>', 'Talks end'],
		['', '<h1>One</h1><h1>Two</h1>', undefined],
	])('%s %s', (head, body, title) => {
		expect(read(head, body).stated.title).toBe(title);
	});

	test('a page that was saved knows where it came from', () => {
		const html = '<!-- saved from url=(0029)https://harbour.example.org/a --><html></html>';
		expect(factsOfPage(parseHTML(html).document, html).stated.url).toEqual(['https://harbour.example.org/a']);
	});

	test('of the address only one of the web is taken', () => {
		const head =
			'<link rel="canonical" href="/a"><meta property="og:url" content="https://harbour.example.org/b">';
		expect(read(head).stated.url).toBe('https://harbour.example.org/b');
	});

	test('the organisation that wrote an article publishes it, no person does', () => {
		const author = [
			{'@type': 'Person', name: 'Ada Holt'},
			{'@type': 'GovernmentOrganization', name: 'Ministry of Ports'},
		];
		const head = `${ld({'@type': 'Article', author})}<meta property="og:site_name" content="vey.example">`;
		expect(read(head).otherwise.publisher).toBe('Ministry of Ports');
	});

	test('the language is that of the page', () => {
		expect(read('', '', 'lang="de-AT"').otherwise.language).toBe('de');
		expect(read('<meta property="og:locale" content="es_MX">').otherwise.language).toBe('es');
		expect(read('', '', 'lang="none"').otherwise.language).toBeUndefined();
	});
});

describe('the lines of a title', () => {
	test.each([
		['a line break', 'Ports and bridges<br>of the North'],
		['blocks', '<div>Ports and bridges</div><div>of the North</div>'],
		[
			'what is displayed as blocks',
			'<span style="display: block">Ports and bridges</span><span>of the North</span>',
		],
		[
			'phrases that a style sheet parts',
			'<span class="a">Ports and bridges</span><span class="b">of the North</span>',
		],
		[
			'a letter that is set large, and a place where a word may be parted',
			'<span>P</span>orts and brid<wbr>ges of the North',
		],
	])('%s', (_, heading) => {
		expect(read('', `<h1>${heading}</h1>`).stated.title).toBe('Ports and bridges of the North');
	});

	test('as tags in what programs are told', () => {
		const head = '<meta property="og:title" content="Ports and bridges&lt;br /&gt;of the North">';
		expect(read(head).stated.title).toBe('Ports and bridges of the North');
	});
});

describe('an office that a page names behind its title', () => {
	const named = (title: string, heading: string, head = '') =>
		read(`${head}<title>${title}</title>`, `<h1>${heading}</h1>`).otherwise.publisher;

	test.each([
		['by its form', 'Talks in Vey | Ministry of Ports of Norland', 'Ministry of Ports of Norland'],
		['in Spanish', 'Talks in Vey - Ministerio de Puertos de Perú', 'Ministerio de Puertos de Perú'],
		['in the tables', 'Talks in Vey - GOV.UK', 'GOV.UK'],
	])('%s publishes it', (_, title, publisher) => {
		expect(named(title, 'Talks in Vey')).toBe(publisher);
	});

	test.each([
		['a newspaper', 'Talks in Vey - The Vey Courier', 'Talks in Vey'],
		['a section of a newspaper', 'Talks in Vey | Ministry of Ports | The Vey Courier', 'Talks in Vey'],
		['a section that is called as offices are', 'Talks in Vey | Government', 'Talks in Vey'],
		['who says so in a headline', 'Talks are over – Ministry of Ports', 'Talks are over – Ministry of Ports'],
	])('%s does not', (_, title, heading) => {
		expect(named(title, heading)).toBeUndefined();
	});

	test('what the page calls its site goes before it', () => {
		const head = '<meta property="og:site_name" content="The Vey Courier">';
		expect(named('Talks in Vey | The White House', 'Talks in Vey', head)).toBe('The Vey Courier');
	});

	test('is no part of the title where the tables have it', () => {
		expect(read('<title>Talks in Vey | The White House</title>').stated.title).toBe('Talks in Vey');
	});
});
