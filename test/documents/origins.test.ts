/** Who publishes at an address, and whose side it states. */
import {describe, expect, it, test} from 'vitest';
import {dayOfAddress, nameOfSide, publisherOfAddress, sideOfAddress} from '../../source/documents/origins.ts';

describe('the publisher of an address', () => {
	it.each([
		['https://www.state.gov/joint-statement', 'U.S. Department of State'],
		['https://www.gob.mx/sre/prensa/1', 'Secretaría de Relaciones Exteriores (Mexico)'],
		['https://consulmex.gob.mx/sre', 'Secretaría de Relaciones Exteriores (Mexico)'],
		['https://www.gov.uk/government/news/call', 'UK Government'],
		['https://www.gov.uk/government/organisations/hm-treasury/about', 'HM Treasury'],
		['https://bidenwhitehouse.archives.gov/briefing-room/a', 'The White House'],
		['https://2009-2017.state.gov/r/pa', 'U.S. Department of State'],
		['https://web.archive.org/web/20170120000000/https://www.whitehouse.gov/a', 'The White House'],
		[
			'https://webarchive.nationalarchives.gov.uk/20101208/http:/www.fco.gov.uk/a',
			'Foreign, Commonwealth & Development Office',
		],
		['https://www.gov.br/mre/pt-br/nota', 'Ministério das Relações Exteriores (Brazil)'],
		['https://www.gov.br/pt-br', 'Governo do Brasil'],
	])('%s is known', (address, publisher) => {
		expect(publisherOfAddress(new URL(address))).toBe(publisher);
	});

	it.each([
		'https://un.organic.example/news',
		'https://un.org.example/news',
		'https://example.com/.state.gov/news',
		'https://estate.gov/news',
		'https://www.gob.mx/srex',
	])('%s is not taken for one', address => {
		expect(publisherOfAddress(new URL(address))).toBeNull();
	});
});

describe('the side of an address', () => {
	it.each([
		['https://www.state.gov/a', 'us'],
		['https://www.navy.mil/a', 'us'],
		['https://www.gob.mx/a', 'mx'],
		['https://www.gov.uk/a', 'uk'],
		['https://www.mofa.go.jp/a', 'jp'],
		['https://www.aph.gov.au/a', null],
		['https://gov.example/a', null],
		['https://www.state.gov.example/a', null],
		['https://obamawhitehouse.archives.gov/a', 'us'],
		['https://catalog.archives.gov/a', null],
		['https://web.archive.org/web/2017/http://en.kremlin.ru/a', 'ru'],
		['https://web.archive.org/about', null],
		['https://www.bundeskanzler.de/a', 'de'],
		['https://www.regjeringen.no/a', 'no'],
		['https://www.consilium.europa.eu/a', 'eu'],
		['https://www.nato.int/a', 'nato'],
		['https://press.un.org/a', 'un'],
		['https://mfa.gov.kz/a', 'kz'],
		['https://harbours.gob.pe/a', 'pe'],
	])('%s is %s', (address, side) => {
		expect(sideOfAddress(new URL(address))).toBe(side);
	});
});

describe('the name of a side', () => {
	it.each([
		['us', 'United States'],
		['uk', 'United Kingdom'],
		['eu', 'European Union'],
		['nato', 'NATO'],
		['african-union', 'African Union'],
		['norland', null],
	])('%s', (side, name) => {
		expect(nameOfSide(side)).toBe(name);
	});
});

test.each([
	['https://a.example/2021/09/14/talks', '2021-09-14'],
	['https://a.example/news/29-10-2021', '2021-10-29'],
	['https://a.example/news/04-10-2021', null],
	['https://a.example/news/10-10-2021', '2021-10-10'],
])('the day in the address %s', (address, day) => {
	expect(dayOfAddress(new URL(address))).toBe(day);
});
