/** Who publishes at an address, and whose side it states. */
import {describe, expect, it} from 'vitest';
import {publisherOfAddress, sideOfAddress} from '../../source/documents/origins.ts';

describe('the publisher of an address', () => {
	it.each([
		['https://www.state.gov/joint-statement', 'U.S. Department of State'],
		['https://www.gob.mx/sre/prensa/1', 'Secretaría de Relaciones Exteriores (Mexico)'],
		['https://consulmex.gob.mx/sre', 'Secretaría de Relaciones Exteriores (Mexico)'],
		['https://www.gov.uk/government/news/call', 'UK Government'],
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
	])('%s is %s', (address, side) => {
		expect(sideOfAddress(new URL(address))).toBe(side);
	});
});
