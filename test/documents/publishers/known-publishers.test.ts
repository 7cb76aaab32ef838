import {expect, test} from 'vitest';
import {africaAndOceania} from '../../../source/documents/publishers/africa-and-oceania.ts';
import {americas} from '../../../source/documents/publishers/americas.ts';
import {asia} from '../../../source/documents/publishers/asia.ts';
import {bodies} from '../../../source/documents/publishers/bodies.ts';
import {europe} from '../../../source/documents/publishers/europe.ts';
import {
	countryOfOffice,
	publisherAt,
	sideNamed,
	sideOfPublisher,
} from '../../../source/documents/publishers/known-publishers.ts';
import {plainName} from '../../../source/documents/publishers/plain-name.ts';
import {onlyOneNamed} from '../../../source/documents/publishers/shared-names.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';

const rows = [...americas, ...europe, ...asia, ...africaAndOceania, ...bodies];
const addresses = rows.flatMap(([, , written]) => written.split(' '));

test('every publisher is found at its addresses, which no other has', () => {
	expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
	for (const [side, name, written] of rows) {
		for (const address of written.split(' ')) {
			const url = new URL(`https://${address}`);
			expect(`${url.host}${url.pathname}`.replace(/\/$/, '')).toBe(address);
			expect(publisherAt(url)).toEqual({side, name});
		}
	}
});

test('no name stands for two sides', () => {
	for (const [side, name, , others = name] of rows) {
		for (const each of [name, ...others.split('; ')])
			expect([each, sideOfPublisher(each)]).toEqual([each, side]);
	}
});

test.each([
	[['México y Chile firmaron.'], 'hn mx', 'mx'],
	[['México y Honduras firmaron.'], 'hn mx', null],
	[['Firmaron los cancilleres.'], 'hn mx', null],
	[['Los mexicanos', 'el gobierno hondureño'], 'hn mx', null],
	[['Los connacionales mexicanos'], 'hn mx', 'mx'],
	[['Guinea Ecuatorial recibió ayuda.'], 'gq gt', 'gq'],
])('%j name of %s only %s', (texts, sides, expected) => {
	const adjectives = documentRules(documentLanguages).countryOfAdjective;
	const sideOf = (word: string) => adjectives(word)?.toLowerCase() ?? null;
	expect(onlyOneNamed(texts, sides.split(' '), sideOf)).toBe(expected);
});

test('a country has the code of its side, a body has a word', () => {
	const countries = rows.filter(row => !bodies.includes(row));
	expect(countries.filter(([side]) => !/^[a-z]{2}$/.test(side ?? ''))).toEqual([]);
	expect(bodies.filter(([side]) => !/^[a-z0-9-]+$/.test(side ?? ''))).toEqual([]);
});

test('names are compared without marks, accents and case', () => {
	expect(plainName('  Prime Minister’s Office — Élysée & Co. ')).toBe('prime ministers office elysee co');
});

const rules = documentRules(documentLanguages);

test.each([
	['Ministry of Ports of the Republic of Kenya', 'ke'],
	['MINISTRY OF PORTS, REPUBLIC OF KENYA', 'ke'],
	['Embassy of Norway in Japan', 'no'],
	['U.S. Embassy in Mexico', 'us'],
	['UK Ministry of Ports', 'uk'],
	['Ministry of Ports (Chile)', 'cl'],
	['Ministerio de Puertos de Perú', 'pe'],
	['Ministère des Ports du Sénégal', 'sn'],
	['Ministerium der Häfen der Republik Korea', 'kr'],
	['Government of the Democratic Republic of the Congo', 'cd'],
	['Government of Papua New Guinea', 'pg'],
	['Permanent Mission of the Republic of Korea to the United Nations', 'kr'],
	['Norwegian Ministry of Ports', 'no'],
	['The Royal Norwegian Embassy in Harare', 'no'],
	['South African Department of Ports', 'za'],
	['British Foreign Office', 'uk'],
	['Cancillería mexicana', 'mx'],
	['Ministerio de Puertos francés', 'fr'],
	['Ministry of Ports and African Affairs', null],
	['Department of Russian Studies', null],
	['Korean Ministry of Ports', null],
	['Ministry of Ports', null],
	['Embassy in Japan', null],
	['Ministry of Ports and Jordan Smith', null],
])('the country whose office is %s', (name, side) => {
	expect(countryOfOffice(name, rules)).toBe(side);
});

test.each([
	['mx', 'mx'],
	['gb', 'uk'],
	['uk', 'uk'],
	['Mexico', 'mx'],
	['united_states', 'us'],
	['Estados Unidos', 'us'],
	['russian-federation', 'ru'],
	['European Union', 'eu'],
	['nato', 'nato'],
	['zz', null],
	['drafts', null],
	['2021', null],
])('the side that %s stands for', (name, side) => {
	expect(sideNamed(name)).toBe(side);
});
