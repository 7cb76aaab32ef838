/** Titles that stand on several lines, and lines that are none: what is said of each head is what its readers would say. */
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../source/documents/read-document.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

const english = [
	'The dairies of both provinces agreed on one price for milk from the first of May on.',
	'They will meet again in Holt before the end of the year, and look at the price of cheese as well.',
];
const spanish = [
	'Las lecherías de ambas provincias acordaron un solo precio de la leche desde el primero de mayo.',
	'Volverán a reunirse en Holt antes de que termine el año para hablar también del precio del queso.',
];

async function read(head: readonly string[], body: readonly string[], name = 'a.txt') {
	const content = await readDocument(name, Buffer.from([...head, '', body.join('\n\n')].join('\n')), rules);
	if ('refused' in content) throw new Error(content.refused);
	const {title, date, publisher, body: parts} = content.parsed;
	return {title: content.stated.title ?? title, date, publisher, text: parts.map(({text}) => text)};
}

describe('a title is all the lines that it stands on', () => {
	test.each([
		['at a word that others follow', ['Dairies of Lund and Holt Agree on the', 'Price of Milk']],
		['before small letters', ['Dairies of Lund and Holt Agree', 'on the price of milk']],
		['twice', ['Joint Statement of the Dairies', 'of Lund and of Holt', 'on the Price of Milk']],
		['at a comma', ['Dairies Agree on the Price of Milk,', 'Look at Cheese and Train Milkers Together']],
		['at a colon', ['Dairies on Milk:', 'One Price From May On']],
		['before a question mark', ['Who Will Pay for the', 'Milk of Lund?']],
		['before the name of an office', ['STATEMENT BY THE', 'MINISTRY OF MILK OF KENYA']],
		['in capitals', ['JOINT STATEMENT BY', 'THE DAIRIES OF LUND AND HOLT', 'ON MILK PRICES']],
		['in capitals, with space', ['JOINT STATEMENT', '', 'BY THE DAIRIES', '', 'OF LUND AND HOLT']],
		['in the middle of the page', ['         JOINT STATEMENT', '      OF THE DAIRIES OF LUND']],
	])('broken %s', async (_, lines) => {
		const title = lines.filter(line => line !== '').map(line => line.trim());
		for (const behind of [['', 'Holt, 2 May 2019'], ['Holt, 2 May 2019'], []])
			expect(await read([...lines, ...behind], english)).toMatchObject({
				...{title: title.join(' '), text: english, date: behind.length === 0 ? null : '2019-05-02'},
			});
	});

	test.each([
		['a letterhead', ['MINISTERIO DE AGRICULTURA', 'Oficina de Prensa', '']],
		['a state and its ministry', ['REPÚBLICA DE LUND', 'MINISTERIO DE AGRICULTURA', '']],
		['the number of a release', ['MINISTERIO DE AGRICULTURA', '', 'Comunicado No. 123', '']],
		['a number alone', ['Ministerio de Agricultura', 'Comunicado 123/2019', '']],
		['a bulletin', ['Ministerio de Agricultura', 'Boletín de prensa núm. 045', '']],
		['its day', ['MINISTERIO DE AGRICULTURA', 'Comunicado No. 123', 'Holt, a 2 de mayo de 2019', '']],
		['a notice', ['MINISTERIO DE AGRICULTURA', 'Calle del Mar 14', '', 'PARA PUBLICACIÓN INMEDIATA', '']],
	])('below %s', async (_, above) => {
		for (const lines of [
			['Las lecherías de Lund y de Holt acuerdan un solo precio', 'de la leche desde mayo'],
			['Las lecherías acuerdan un precio de la leche,', 'estudian el del queso y se reúnen de nuevo'],
			['“Un precio para la leche de las provincias”,', 'anuncian las lecherías'],
		]) {
			const found = await read([...above, ...lines], spanish);
			expect(found).toMatchObject({title: lines.join(' '), text: spanish});
			expect(found.publisher).toMatch(/^Ministerio de Agricultura/);
		}
	});

	test.each([
		['FOR IMMEDIATE RELEASE\nMay 2, 2019'],
		['Holt, 2 May 2019'],
		['FOR IMMEDIATE RELEASE\n\nContact: Ada Holt, 555-0100\n\nHolt, 2 May 2019'],
	])('below %j', async above => {
		const lines = ['Dairies of Lund and Holt Agree', 'on the Price of Milk'];
		expect(await read([above, '', ...lines], english)).toMatchObject({
			...{title: lines.join(' '), date: '2019-05-02', text: english},
		});
	});

	test('above its day it may end in a full stop', async () => {
		const lines = ['Las lecherías de Lund y de Holt acuerdan un solo precio', 'de la leche desde mayo.'];
		const head = ['MINISTERIO DE AGRICULTURA', '', ...lines, '', 'Holt, 2 de mayo de 2019'];
		expect(await read(head, spanish)).toMatchObject({title: lines.join(' '), text: spanish});
	});

	test.each([
		['two headings', ['# Joint Statement on the Milk', '# of Lund and Holt']],
		['a heading underlined', ['Joint Statement on the Milk', 'of Lund and Holt', '=====']],
		['lines in bold', ['**Joint Statement on the Milk**', '**of Lund and Holt**']],
		['broken lines', ['Joint Statement  ', 'on the Milk  ', 'of Lund and Holt']],
		[
			'a letterhead above',
			['# Ministry of Milk', '', '## Joint Statement on the Milk', '## of Lund and Holt'],
		],
	])('in Markdown: %s', async (_, lines) => {
		expect(await read([...lines, '', '2 May 2019'], english, 'a.md')).toMatchObject({
			...{title: 'Joint Statement on the Milk of Lund and Holt', date: '2019-05-02', text: english},
		});
	});

	test('in a message, also where its subject says it once', async () => {
		const lines = ['Dairies of Lund and Holt Agree', 'on the Price', 'of Milk'];
		for (const subject of ['', `Subject: ${lines.join(' ')}\n`]) {
			const head = [`From: press@milk.example\n${subject}Content-Type: text/plain\n`, ...lines];
			expect(await read(head, english, 'a.eml')).toMatchObject({title: lines.join(' '), text: english});
		}
	});
});

describe('no part of the title is', () => {
	test.each([
		['a second line with a capital', ['Dairies of Lund Agree on Milk', 'Price of Cheese to Be Looked at']],
		['one with space above', ['Dairies of Lund Agree on Milk', '', 'Price of Cheese to Be Looked at']],
		['a heading in capitals', ['JOINT STATEMENT', '', 'PART ONE']],
	])('%s', async (_, lines) => {
		const found = await read([...lines, '', '2 May 2019'], english);
		expect([found.title, found.text]).toEqual([lines[0], [lines.at(-1), ...english]]);
	});

	test('who wrote it, below a heading of Markdown', async () => {
		const found = await read(['# Milk prices', '', 'by Ada Holt'], english, 'a.md');
		expect([found.title, found.text[0]]).toEqual(['Milk prices', 'by Ada Holt']);
	});

	test('a heading of Markdown that begins with a capital', async () => {
		const found = await read(['# What we stand for', '## Energy'], english, 'a.md');
		expect([found.title, found.text[0]]).toEqual(['What we stand for', 'Energy']);
	});
});

describe('no title is', () => {
	test.each([
		[
			'a sentence on two lines',
			['The dairies of both provinces met in Holt and agreed on', 'one price for milk.'],
		],
		['the place and day', ['Holt, 2 May 2019']],
		['whom a letter is for', ['Dear Minister of Milk of Kenya,', 'Price of Milk']],
		['what announces a list', ['The dairies of both provinces will:', 'Lower the price', 'Count the cows']],
	])('%s', async (_, lines) => {
		const [first = ''] = lines;
		expect((await read(['MINISTRY OF MILK', '', ...lines], english)).title ?? '').not.toContain(first);
	});

	test.each([['2 May 2019'], ['Holt, 2 May 2019'], ['14 Quay Street\nHolt\n\n2 May 2019\n\nDear Minister,']])(
		'the name of an office above its day: %j',
		async below => {
			const found = await read(['MINISTRY OF MILK', '', below], english);
			expect(found).toMatchObject({title: null, publisher: 'Ministry of Milk', date: '2019-05-02'});
		},
	);
});

test.each([
	['Holt, 2 de mayo de 2019. Las lecherías'],
	['Ciudad de Holt, a 2 de mayo de 2019.- Las lecherías'],
	['Port of Holt, 2 May 2019. The dairies'],
])('a text begins with its place and day: %s', async start => {
	expect((await read(['Milk prices', '', `${start} acordaron un precio.`], english)).date).toBe('2019-05-02');
});

test.each(['Monday, 2 May 2019. The dairies met.', 'On Milk Day, 2 May 2019 the dairies met.'])(
	'%s begins with no place',
	async start => {
		expect((await read(['Milk prices', '', start], english)).date).toBeNull();
	},
);

describe('lines that are short beside those of the text are lines of their own', () => {
	const signature = [
		'Ana Lund Hernández de la Vega y Soto',
		'Ministra de Agricultura y Pesca',
		'Provincia de Holt y de Lund',
	];

	test.each([
		['a text that was not wrapped', english],
		['short sentences', ['The dairies agreed on a price.', 'They will meet again.']],
		[
			'a text that was wrapped',
			[
				'The dairies of both provinces agreed on one price for milk from the\nfirst of May on, and on what to pay those who bring it to the towns of\nthe coast.',
				'They will meet again in Holt before the end of the year, to look at\nthe price of cheese as well.',
			],
		],
	])('below %s', async (_, paragraphs) => {
		const {text} = await read(['Dairies agree'], [...paragraphs, signature.join('\n')]);
		expect(text).toEqual([...paragraphs.map(each => each.replaceAll('\n', ' ')), ...signature]);
	});
});
