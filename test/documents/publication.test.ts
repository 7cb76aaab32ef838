import {expect, test} from 'vitest';
import {publicationOf, type Told} from '../../source/documents/publication.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

const parsed: Told['parsed'] = {
	...{title: null, publisher: null, date: null, isOwnDate: false, url: null, language: null},
	...{words: 0, metadata: [], body: [], boilerplate: []},
};

function publication(told: Partial<Omit<Told, 'parsed'>> & {readonly parsed?: Partial<Told['parsed']>}) {
	const {parsed: text, ...others} = told;
	const known: Told = {
		entry: {},
		stated: {},
		otherwise: {},
		folder: null,
		...others,
		parsed: {...parsed, ...text},
	};
	return publicationOf(known, rules);
}

test('of each fact the manifest goes before the format, the format before the text, the text before a guess', () => {
	const told = {
		entry: {title: 'By hand'},
		stated: {title: 'In front', date: '2021-01-02'},
		parsed: {title: 'In the text', date: '2021-01-03', publisher: 'Ministry of Ports'},
		otherwise: {title: 'Loosely', date: '2021-01-04', publisher: 'A site', language: 'de'},
	};
	expect(publication(told)).toEqual({
		title: 'By hand',
		date: '2021-01-02',
		publisher: 'Ministry of Ports',
		language: 'de',
		url: null,
		side: null,
	});
});

test.each([
	['a manifest before all else', {entry: {side: 'fr'}, stated: {url: 'https://www.state.gov/a'}}, 'fr'],
	[
		'the address before the folder',
		{stated: {url: 'https://www.state.gov/a'}, folder: {folder: 'mx', side: 'mx'}},
		'us',
	],
	[
		'the folder before the name of the office',
		{parsed: {publisher: 'Government of Japan'}, folder: {folder: 'mx', side: 'mx'}},
		'mx',
	],
	['an office that the tables have', {parsed: {publisher: 'The White House'}}, 'us'],
	['an office that names its country', {parsed: {publisher: 'Ministry of Ports of Kenya'}}, 'ke'],
	['no office of a state', {stated: {publisher: 'Maritime Union of Australia'}}, null],
	['no country', {parsed: {publisher: 'Ministry of Ports'}}, null],
	[
		'a country that office and folder name',
		{parsed: {publisher: 'Ministry of Ports of New Norland'}, folder: {folder: 'new_norland', side: null}},
		'new-norland',
	],
	[
		'a folder that the office does not name',
		{parsed: {publisher: 'Ministry of Ports of Norland'}, folder: {folder: 'ports-drafts', side: null}},
		null,
	],
])('the side is that of %s', (_, told, side) => {
	expect(publication(told).side).toBe(side);
});

const passage = (text: string): Told['parsed']['body'][number] => ({
	kind: 'passage',
	text,
	locator: {kind: 'lines', first: 1, last: 1},
	isStatement: true,
});

test.each([
	['Secretaría de Relaciones Exteriores', 'El gobierno de México y el de Guatemala acordaron.', 'mx'],
	['SECRETARIA DE RELACIONES EXTERIORES', 'El Gobierno de Honduras saluda.', 'hn'],
	['Secretaría de Relaciones Exteriores', 'México y Honduras acordaron.', null],
	['Secretaría de Relaciones Exteriores', 'Los gobiernos acordaron.', null],
	['Ministerio de Relaciones Exteriores', 'La delegación peruana viajó a Tokio.', 'pe'],
	['Ministerio de Relaciones Exteriores', 'Perú y Chile acordaron.', null],
	['Cancillería', 'El canciller viajó a Quito, informó el Ecuador.', 'ec'],
	['Presidencia de la República', 'Colombia y los Estados Unidos acordaron.', 'co'],
	['Presidencia de la República', 'Colombia y Ecuador acordaron.', null],
	['Ministry of Ports', 'Mexico met Kenya.', null],
])('an office of several countries, %s, is that of the only one named: %s', (publisher, text, side) => {
	expect(publication({parsed: {publisher, body: [passage(text)]}}).side).toBe(side);
});

test.each([
	['prensa@sre.gob.mx', 'mx'],
	['www.gob.mx/sre', 'mx'],
	['gob.mx gob.hn', null],
	['www.example.org', null],
])('or by the address of its government: %s', (text, side) => {
	const boilerplate = [
		{
			text,
			locator: {kind: 'lines', first: 9, last: 9},
			reason: 'contact details',
			before: 1,
			headingsBefore: 0,
		},
	] satisfies Told['parsed']['boilerplate'];
	const body = [passage('México y Honduras acordaron.')];
	const publisher = 'Secretaría de Relaciones Exteriores';
	expect(publication({parsed: {publisher, body, boilerplate}}).side).toBe(side);
});

test.each([
	[
		'the day of the text that is its own',
		{stated: {date: '2021-01-05'}, parsed: {date: '2021-01-02', isOwnDate: true}},
		'2021-01-02',
	],
	[
		'that of the format before any other of the text',
		{stated: {date: '2021-01-05'}, parsed: {date: '2021-01-02'}},
		'2021-01-05',
	],
	[
		'that of the address, where a time in UTC falls on the next',
		{parsed: {date: '2021-01-03', url: 'https://a.example/2021/01/02/b'}},
		'2021-01-02',
	],
	[
		'not that of an address that is further away',
		{parsed: {date: '2021-01-04', url: 'https://a.example/2021/01/02/b'}},
		'2021-01-04',
	],
	['that of the address alone', {parsed: {url: 'https://a.example/2021/01/02/b'}}, '2021-01-02'],
	[
		'the manifest before all',
		{entry: {date: '2020-01-01'}, parsed: {date: '2021-01-02', isOwnDate: true}},
		'2020-01-01',
	],
])('of several days %s', (_, told, date) => {
	expect(publication(told).date).toBe(date);
});
