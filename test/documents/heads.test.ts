import {describe, expect, test} from 'vitest';
import {readDocument} from '../../source/documents/read-document.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

async function read(name: string, text: string) {
	const content = await readDocument(name, Buffer.from(text), rules);
	if ('refused' in content) throw new Error(content.refused);
	const {parsed, stated} = content;
	return {
		...parsed,
		stated,
		passages: parsed.body.flatMap(part => (part.kind === 'passage' ? [part.text] : [])),
		headings: parsed.body.flatMap(part => (part.kind === 'heading' ? [part.text] : [])),
	};
}

const body = 'The dairies of both provinces agreed on one price for milk from the first of May on.';

describe('front matter', () => {
	const front = [
		'---',
		'title: Dairies agree',
		'published: 2019-05-02',
		'creators:',
		'  - Holt, Ada',
		'source: BOARD OF DAIRIES OF UAE',
		'source_url: https://dairies.example.org/1',
		'---',
		'',
		body,
	].join('\n');

	test.each(['a.txt', 'a.md'])('is read in %s, under the names that archives give to facts', async name => {
		const {stated, passages, metadata} = await read(name, front);
		expect(stated).toEqual({
			title: 'Dairies agree',
			publisher: 'Board of Dairies of UAE',
			date: '2019-05-02',
			url: 'https://dairies.example.org/1',
		});
		expect(passages).toEqual([body]);
		expect(metadata.map(({kind, locator}) => [kind, locator])).toEqual([
			['front-matter', {kind: 'lines', first: 1, last: 8}],
		]);
	});

	test('may name its source by an address', async () => {
		const {stated} = await read('a.txt', `---\nsource: https://dairies.example.org/2\n---\n${body}`);
		expect(stated).toEqual({url: 'https://dairies.example.org/2'});
	});

	test.each([
		['Global Affairs Canada', 'Global Affairs Canada'],
		['MINISTRY OF MILK', 'Ministry of Milk'],
		['[Ada Holt, Ministry of Milk of Kenya]', 'Ministry of Milk of Kenya'],
		['Ada Holt', undefined],
		['Dairy Correspondent', undefined],
	])('names who publishes where its author is an office or a known body: %s', async (author, publisher) => {
		const {stated} = await read('a.md', `---\ntitle: Milk\nauthor: ${author}\n---\n\n${body}`);
		expect(stated.publisher).toBe(publisher);
		const both = await read('a.md', `---\nauthor: ${author}\npublisher: Dairies of Holt\n---\n\n${body}`);
		expect(both.stated.publisher).toBe('Dairies of Holt');
	});

	test('is not what stands between two rules', async () => {
		const {passages, title, stated} = await read('a.txt', `---\nJust a line\n---\n\n${body}`);
		expect({passages, title, stated}).toEqual({passages: [body], title: 'Just a line', stated: {}});
	});

	test('that states a title leaves other first lines to the text', async () => {
		const {headings, metadata} = await read('a.txt', `---\ntitle: Milk\n---\n\nOn prices\n\n${body}`);
		expect(headings).toEqual(['On prices']);
		expect(metadata.map(({kind}) => kind)).toEqual(['front-matter']);
		const same = await read('a.txt', `---\ntitle: Milk prices\n---\n\nMILK PRICES\n\n${body}`);
		expect(same.metadata.map(({kind}) => kind)).toEqual(['front-matter', 'title']);
	});
});

describe('titles', () => {
	test.each([
		['Dairies agree on a price | Ministry of Milk', 'Dairies agree on a price', 'Ministry of Milk'],
		['Dairies | Farms | Department of Farms', 'Dairies | Farms', 'Department of Farms'],
		['Dairies agree | Milk in May', 'Dairies agree | Milk in May', null],
	])('%s', async (line, title, publisher) => {
		expect(await read('a.txt', `${line}\n\n2 May 2019\n\n${body}`)).toMatchObject({title, publisher});
	});

	test('of two lines are one', async () => {
		const {title, metadata, passages} = await read(
			'a.txt',
			`JOINT DECLARATION\n\nby the Dairies of Holt and Lund\n\nHolt, 2 May 2019\n\n${body}`,
		);
		expect(title).toBe('Joint declaration by the Dairies of Holt and Lund');
		expect(metadata.map(({kind}) => kind)).toEqual(['title', 'title', 'date']);
		expect(passages).toEqual([body]);
	});

	test('stand below the symbol under which a document is filed', async () => {
		const lines = [
			'E/DEC/19/7',
			'Decision adopted by the Milk Council on 2 May 2019',
			'19/7. Price of milk in towns',
		];
		expect((await read('a.txt', [...lines, body].join('\n\n'))).title).toBe(lines[2]);
	});

	test.each([
		['JOINT STATEMENT ON THE VISIT OF', 'THE BOARD OF DAIRIES'],
		['JOINT STATEMENT', 'OF THE BOARDS OF DAIRIES'],
		['Joint Statement of the', 'Boards of Dairies'],
	])('of two lines in capitals, or broken at a small word: %s', async (first, second) => {
		const {title} = await read('a.txt', `${first}\n\n${second}\n\n2 May 2019\n\n${body}`);
		expect(title).toBe(`${first} ${second}`);
	});

	test('in capitals stand above a heading in capitals', async () => {
		const {title, headings} = await read('a.txt', `JOINT STATEMENT\n\nPART ONE\n\n${body}`);
		expect([title, headings]).toEqual(['JOINT STATEMENT', ['PART ONE']]);
	});

	test.each([
		['Dairies agree - Ministry of Milk', 'Dairies agree', 'Ministry of Milk'],
		['Dairies agree – GOV.UK', 'Dairies agree', 'GOV.UK'],
		['Dairies – Republic of Lund Partnership', 'Dairies – Republic of Lund Partnership', null],
	])('without the name of the site: %s', async (line, title, publisher) => {
		expect(await read('a.txt', `${line}\n\n2 May 2019\n\n${body}`)).toMatchObject({title, publisher});
	});

	test.each([
		['Statement by the Ministry of Milk of Kenya on prices', 'Ministry of Milk of Kenya'],
		['Press release of the Embassy of Norway in Japan', 'Embassy of Norway in Japan'],
		['Statement by President Holt on prices', null],
		['Statement by the Dairies of Kenya on prices', null],
	])('name who issued them: %s', async (title, publisher) => {
		expect(await read('a.txt', `${title}\n\n${body}\n\n${body}`)).toMatchObject({title, publisher});
	});

	test('stand below what bodies and press offices note above them', async () => {
		const lines = [
			...[
				'United Nations',
				'E/2019/7',
				'General Assembly',
				'Distr.: General',
				'2 May 2019',
				'Original: English',
			],
			...[
				'Seventy-third session',
				'E&OE……',
				'Check against delivery',
				'Subjects: milk; cheese',
				'No. 7/2019',
			],
		];
		expect(await read('a.txt', [...lines, 'Dairies agree', body].join('\n\n'))).toMatchObject({
			...{title: 'Dairies agree', date: '2019-05-02', publisher: 'United Nations', passages: [body]},
		});
	});

	test('stand below a bar of links', async () => {
		const {title, boilerplate} = await read(
			'a.txt',
			`News | Milk | Our Board | Contact\n\nDairies agree\n\n${body}`,
		);
		expect([title, boilerplate.map(({reason}) => reason)]).toEqual(['Dairies agree', ['navigation']]);
	});

	test('stand below a letterhead of a state and its ministry', async () => {
		expect(
			await read('a.txt', `REPUBLIC OF LUND\n\nMINISTRY OF MILK\n\nDairies agree\n\n${body}`),
		).toMatchObject({title: 'Dairies agree', publisher: 'Ministry of Milk, Republic of Lund'});
	});

	test('are not made of a letterhead', async () => {
		expect(await read('a.txt', `MINISTRY OF MILK\n\nPRESS RELEASE\n\nNo. 7/2019\n\n${body}`)).toMatchObject({
			title: null,
			publisher: 'Ministry of Milk',
			passages: [body],
		});
	});

	test('may begin as a letterhead does', async () => {
		const title = 'Ministry of Milk Announces One Price';
		expect(await read('a.txt', `${title}\n\n2 May 2019\n\n${body}`)).toMatchObject({title, publisher: null});
	});

	test('of a transcript stand above the first who speaks', async () => {
		const spoken = ['MINISTER:', 'Milk costs more.', 'REPORTER:', 'How much?', 'MINISTER:', 'Two cents.'];
		const {title} = await read('a.txt', ['Dairy doorstop, Holt', '2 May 2019', ...spoken].join('\n\n'));
		expect(title).toBe('Dairy doorstop, Holt');
	});
});

describe('lines of several parts', () => {
	test.each([
		['May 2, 2019 - Holt, Ontario - Global Affairs Canada', 'Global Affairs Canada'],
		['Holt – Global Affairs Canada – 2 May 2019', 'Global Affairs Canada'],
		['Le 2 mai 2019 — Holt (Ontario) — Affaires mondiales Canada', 'Affaires mondiales Canada'],
		['Press release | Ministry of Milk | Date: 2 May 2019', 'Ministry of Milk'],
		['MINISTRY OF MILK · PRESS RELEASE · 2 MAY 2019', 'Ministry of Milk'],
		['2 May 2019 • Statement • Ministry of Milk of Kenya', 'Ministry of Milk of Kenya'],
		['Republic of Lund | Ministry of Milk | Holt, 2 May 2019', 'Ministry of Milk, Republic of Lund'],
		[
			'2 de mayo de 2019 | Ciudad de Holt | Secretaría de Relaciones Exteriores',
			'Secretaría de Relaciones Exteriores',
		],
		['Comunicado | Ministerio de Agricultura | Fecha: 2 de mayo de 2019', 'Ministerio de Agricultura'],
		['Pressemitteilung | Botschaft der Schweiz | 2. Mai 2019', 'Botschaft der Schweiz'],
	])('%s', async (line, publisher) => {
		const text = `Dairies agree\n\n${line}\n\n${body}\n\n${body}`;
		expect(await read('a.txt', text)).toMatchObject({
			...{title: 'Dairies agree', date: '2019-05-02', publisher, headings: []},
		});
	});

	test.each([
		'May 2, 2019 - Holt, Ontario - Global Affairs Canada',
		'Press release | Ministry of Milk | Date: 2 May 2019',
		'Statement · Ministry of Milk · 2 May 2019',
	])('state the same above the title: %s', async line => {
		const {title, date, publisher} = await read('a.txt', `${line}\n\nDairies agree\n\n${body}\n\n${body}`);
		expect([title, date, publisher !== null]).toEqual(['Dairies agree', '2019-05-02', true]);
	});

	test('stand as the title where they say of which kind the document is, and no other line does', async () => {
		const line = 'Joint Statement | Ministry of Milk | 2 May 2019';
		expect(await read('a.txt', `${line}\n\n${body}\n\n${body}`)).toMatchObject({
			...{title: 'Joint Statement', date: '2019-05-02', publisher: 'Ministry of Milk'},
		});
	});

	test.each([
		'Opening - Prices - 2 May 2019',
		'Milk Prices - Ministry of Milk - Dairies agree - 2 May 2019',
		'2 May 2019 - Ministry of Milk - 3 May 2019',
	])('head a section where one part may be anything: %s', async line => {
		const {headings} = await read('a.txt', `Dairies agree\n\n${body}\n\n${line}\n\n${body}`);
		expect(headings).toEqual([line]);
		const top = await read('a.txt', `Dairies agree\n\n${line}\n\n${body}`);
		expect([top.title, top.date, top.headings]).toEqual(['Dairies agree', null, [line]]);
	});

	test.each([
		['Press release | Ministry of Milk | Date: 13/03/2024', '2024-03-13'],
		['Press release | Ministry of Milk | Date: 03/13/2024', '2024-03-13'],
		['Press release | Ministry of Milk | Date: 03/03/2024', '2024-03-03'],
		['Press release | Ministry of Milk | Date: 04/03/2024', null],
		['Nota de prensa · Ministerio de Agricultura · Fecha: 04-03-2024', null],
		['Date: 4/3/2024', null],
	])('have a date in figures only where it is plain which is the month: %s', async (line, date) => {
		const {title, headings, ...read1} = await read('a.txt', `Dairies agree\n\n${line}\n\n${body}`);
		expect([title, read1.date, headings]).toEqual(['Dairies agree', date, []]);
		const dated = await read('a.txt', `Dairies agree\n\n${line}\n\nHolt, 13 March 2024\n\n${body}`);
		expect(dated.date).toBe(date === '2024-03-03' ? date : '2024-03-13');
	});

	test('are no line of the head within the text', async () => {
		const line = 'May 2, 2019 - Holt, Ontario - Global Affairs Canada';
		const {headings} = await read(
			'a.txt',
			`Dairies agree\n\n${body} They met in Holt.\n\n${line}\n\n${body}`,
		);
		expect(headings).toEqual([line]);
	});
});

describe('dates', () => {
	test.each([
		['2019年5月2日'],
		['2019 年 5 月 2 日'],
		['Holt, 2 May 2019'],
		['Holt, May 2, 2019 (Dairy Board)'],
		['Port Holt, Lund, 2 May 2019'],
		['HOLT (2 May 2019) – The dairies met here today.'],
		['HOLT, May 2, 2019 — The dairies met here today.'],
		['HOLT | May 2, 2019 – The dairies met here today.'],
		['Holt, 2 May 2019 – The dairies met here today.'],
		['HOLT, 2 May 2019 (Milk News) -- The dairies met here today.'],
		['Posted on May 2, 2019 at 4:15 PM EDT'],
		['Embargoed until 10:00 GMT, 2 May 2019'],
		['EMBARGOED UNTIL 2 MAY 2019, 10:00 HRS'],
		['Holt, D.C. | May 2, 2019'],
		['2 May 2019, Holt'],
		['Ciudad de Holt, a 2 de mayo de 2019'],
		['Holt, le 2 mai 2019'],
		['Holt, den 2. Mai 2019'],
		['2 мая 2019 года'],
		['2 de maio de 2019'],
		['2 Mayıs 2019'],
		['2019년 5월 2일'],
		['２０１９年５月２日'],
		['令和元年5月2日'],
		['平成31年5月2日'],
		['02.05.2019'],
	])('%s', async line => {
		expect((await read('a.txt', `Milk prices\n\n${line}\n\nOffice\n\n${body}`)).date).toBe('2019-05-02');
	});

	test('a place and a date at the very top are a title', async () => {
		const title = 'Joint Declaration, 2 May 2019';
		expect(await read('a.txt', `${title}\n\n${body}`)).toMatchObject({title, date: null});
	});

	test('a dateline stays in its text', async () => {
		const line = 'HOLT (2 May 2019) – The dairies met here today.';
		expect((await read('a.txt', `Milk prices\n\n${line}\n\n${body}`)).passages).toEqual([line, body]);
	});

	test('in a text that was set in one line is that of its release', async () => {
		const line = `Topics   Milk   FOR IMMEDIATE RELEASE  May 2  2019 Dairies agree. ${body} They met on May 3, 2019.`;
		expect((await read('a.txt', `${line}\n\n${body}`)).date).toBe('2019-05-02');
	});

	test.each([
		['Posted on 4 May 2019\n\nReleased on 2 May 2019', '2019-05-02'],
		['Posted on 4 May 2019\n\nHolt, 2 May 2019', '2019-05-02'],
		['4 May 2019\n\nHOLT (2 May 2019) – The dairies met here today.', '2019-05-02'],
		['Posted on 4 May 2019\n\n2 May 2019', '2019-05-02'],
		['2 May 2019\n\nLast updated: 4 May 2019', '2019-05-02'],
	])('of two, that of the release: %j', async (lines, date) => {
		const {date: found, metadata, passages} = await read('a.txt', `Milk prices\n\n${lines}\n\n${body}`);
		expect(found).toBe(date);
		// The other is kept, as a line about the document.
		expect(metadata.length + passages.length).toBe(4);
	});

	test('stand at the foot, with the place and the office', async () => {
		const {date, publisher, passages, metadata} = await read(
			'a.txt',
			`Milk prices\n\n${body} They met.\n\n${body}\n\nMINISTRY OF MILK\nNew Holt\nMay 2, 2019`,
		);
		expect([date, publisher, passages.length]).toEqual(['2019-05-02', 'Ministry of Milk', 2]);
		expect(metadata.map(({kind}) => kind)).toEqual(['title', 'publisher', 'other', 'date']);
	});

	test('stand behind the office in one line of the foot', async () => {
		const text = `# Milk prices\n\n${body} They met.\n\n**MINISTRY OF MILK**<br>**2 May 2019**\n`;
		expect(await read('a.md', text)).toMatchObject({date: '2019-05-02', publisher: 'Ministry of Milk'});
	});

	test.each(['On May 2, 2019 — the day of milk — they met.', 'Since May, 2 May 2019 onwards, they met.'])(
		'%s begins with no dateline',
		async line => {
			expect((await read('a.txt', `Milk prices\n\n${line}\n\n${body}`)).date).toBeNull();
		},
	);

	test('a date later in a sentence is not that of the document', async () => {
		const line = 'The dairies met on 2 May 2019 – and agreed.';
		expect((await read('a.txt', `Milk prices\n\n${line}\n\n${body}`)).date).toBeNull();
	});
});

test('letters that a typesetter joined are letters', async () => {
	expect((await read('a.txt', 'The \ufb01rst o\ufb03ce has \ufb02oors.')).passages).toEqual([
		'The first office has floors.',
	]);
});

describe('lines of uneven width', () => {
	const title = [
		'MILK ACCORD BETWEEN THE BOARD OF DAIRIES OF HOLT AND',
		'THE BOARD OF DAIRIES OF LUND ON THE PRICE OF MILK',
	];
	const first = [
		'The Board of Holt and the Board of',
		'Lund, wishing to sell their milk in',
		'both towns at one price, which holds',
		'for every dairy, have agreed that',
		'no dairy asks for more than it',
		'did in the spring.',
	];
	const second = [
		'The price is two crowns. It is',
		'paid when the milk is brought to',
		'the door of whoever has bought it,',
		'and never later.',
	];

	test('are joined where a sentence goes on, and capitals head what follows', async () => {
		const text = [...title, ...first, 'PART ONE', ...second].join('\n');
		const parsed = await read('a.txt', text);
		expect(parsed.title).toBe(title.join(' '));
		expect(parsed.headings).toEqual(['PART ONE']);
		expect(parsed.passages).toEqual([first.join(' '), second.join(' ')]);
	});

	test('are no paragraph where they are a list', async () => {
		const towns = [
			'Holt',
			'Lund by the Sea',
			'Vey',
			'Upper Marsh',
			'Old Bridge',
			'New Bridge',
			'Sand',
			'West Holt',
			'East Holt',
			'Ferry',
		];
		expect((await read('a.txt', towns.join('\n'))).passages).toHaveLength(towns.length - 1);
	});
});

describe('Markdown with HTML in it', () => {
	test('holds no tags, but what only looks like one', async () => {
		const {passages} = await read('a.md', 'The 21<sup>st</sup> dairy<br>opens at <Holt>, a < b.');
		expect(passages).toEqual(['The 21st dairy opens at <Holt>, a < b.']);
	});

	test('has its paragraphs and headings, each with its lines', async () => {
		const text =
			'<div>\n<h2>Milk</h2>\n<ul>\n<li><p>One price &amp; one\ncrown.</p></li>\n<li>No fee.</li>\n</ul>\n</div>\n';
		const {body: parts, boilerplate} = await read('a.md', text);
		expect(parts.map(({kind, text: said, locator}) => [kind, said, locator])).toEqual([
			['heading', 'Milk', {kind: 'lines', first: 2, last: 2}],
			['passage', 'One price & one crown.', {kind: 'lines', first: 4, last: 5}],
			['passage', 'No fee.', {kind: 'lines', first: 6, last: 6}],
		]);
		expect(boilerplate.map(({text: tag}) => tag)).toEqual(['<div>', '<ul>', '</ul>', '</div>']);
	});

	test('has the rows of its tables as other tables have', async () => {
		const rows =
			'<tr><th>Town</th><th>Price</th></tr><tr><td>Holt<br>and Lund</td><td><p>2&nbsp;crowns</p></td></tr>';
		const written = ['Town | Price', 'Holt and Lund | 2\u00a0crowns'];
		expect((await read('a.md', `${body}\n\n<table>${rows}</table>\n`)).passages).toEqual([body, ...written]);
		const apart = rows.replaceAll(/(?=<\/?t[rdh])/g, '\n');
		const {body: parts} = await read(
			'a.md',
			`# Dairies\n${body}\n\n<table>\n<caption>Milk</caption>${apart}\n</table>\n`,
		);
		expect(parts.map(({text, locator}) => [text, locator])).toEqual([
			[body, {kind: 'lines', first: 2, last: 2}],
			['Milk', {kind: 'lines', first: 5, last: 5}],
			[written[0], {kind: 'lines', first: 6, last: 10}],
			[written[1], {kind: 'lines', first: 12, last: 16}],
		]);
	});

	test('has no rows where a table gives places on the page', async () => {
		const table = `<table><tr><td><ul><li>${body}</li></ul></td>\n<td>News</td></tr></table>`;
		expect((await read('a.md', `${table}\n`)).passages.join(' ')).not.toContain('|');
	});

	test('has headings in bold or underlined above their text', async () => {
		const text =
			'# Dairies\n\n**Milk prices**  \nThey rise.\n\n<u>Cheese</u>\n\nIt stays.\n\n**All of it is true.**\n';
		const {headings, passages} = await read('a.md', text);
		expect(headings).toEqual(['Milk prices', 'Cheese']);
		expect(passages).toEqual(['They rise.', 'It stays.', 'All of it is true.']);
	});

	test('has paragraphs that lines with nothing but a space part', async () => {
		const {passages} = await read('a.md', '# Dairies\n\nMilk rises.  \n\u00a0  \nCheese\nstays.\n');
		expect(passages).toEqual(['Milk rises.', 'Cheese stays.']);
	});
});

test('what a library or a parliament keeps states no side', async () => {
	const {sideOfAddress} = await import('../../source/documents/origins.ts');
	expect(sideOfAddress(new URL('https://parlinfo.aph.gov.au/a'))).toBeNull();
	expect(sideOfAddress(new URL('https://minister.gov.au/a'))).toBe('au');
});

describe('a title that the file states as well', () => {
	const message = (type: string, content: string) =>
		`MIME-Version: 1.0\r\nSubject: Dairies of Holt agree on one price\r\nContent-Type: ${type}\r\n\r\n${content}`;

	test.each([
		['a.eml', message('text/plain', `Dairies of Holt\nagree on one price\n\n${body}`)],
		['a.eml', message('text/html', `<h2>Dairies of Holt agree on one price</h2><p>${body}</p>`)],
		[
			'a.md',
			`---\ntitle: Dairies of Holt agree on one price\n---\n\n## Dairies of Holt agree on one price\n\n${body}`,
		],
		['a.md', `# Dairies of Holt agree on one price\n\n## Dairies of Holt agree on one price\n\n${body}`],
	])('heads nothing in the text: %s', async (name, text) => {
		const {headings, passages} = await read(name, text);
		expect({headings, passages}).toEqual({headings: [], passages: [body]});
	});

	test('of which a line break parts a name is put together without a space', async () => {
		const {title} = await read(
			'a.txt',
			`Joint statement on the U.S.-\nKenya talks on milk\n\n2 May 2019\n\n${body}`,
		);
		expect(title).toBe('Joint statement on the U.S.-Kenya talks on milk');
	});
});

test('a title is no place, though a comma stands in it', async () => {
	const {title} = await read('a.txt', `Dairy doorstop, Holt\n\n2 May 2019\n\n${body}`);
	expect(title).toBe('Dairy doorstop, Holt');
});

test.each(['Washington, DC', 'Port of Spain, Trinidad', 'WELLINGTON, NEW'])('%s is a place', async place => {
	const {title, passages} = await read('a.txt', `Dairies agree\n\n${place}\n\n2 May 2019\n\n${body}`);
	expect({title, passages}).toEqual({title: 'Dairies agree', passages: [body]});
});
