import {describe, expect, it, test} from 'vitest';
import {languageOf} from '../../source/languages/languages.ts';

const english = languageOf('en');
const idOf = (word: string) => english.concepts.of(word).id;

describe('the concept of a word', () => {
	it.each([
		['country:MX', ['mexico', 'mexican', 'mexicans', 'mexicos']],
		['country:US', ['us', 'usa', 'american']],
		['migration', ['migration', 'migrants', 'immigration']],
		['accession', ['accession', 'acceding', 'candidacy']],
	])('is %s for its forms and equivalents', (id, words) => {
		expect(words.map(idOf)).toEqual(words.map(() => id));
	});

	it.each([
		['access', 'accession'],
		['acting', 'law'],
		['use', 'us'],
		['imports', 'importance'],
		['communities', 'communications'],
	])('of %s is not that of %s, which stems alike', (one, other) => {
		expect(idOf(one)).not.toBe(idOf(other));
	});

	it('is one for the forms of a word that stands in no row', () => {
		expect(idOf('harvested')).toBe(idOf('harvests'));
		expect(idOf('harvested')).not.toBe(idOf('ceramics'));
	});
});

test('a name of several words means words that are known themselves', () => {
	const names = [...english.concepts.multiwords.values()].flat();
	expect(names.length).toBeGreaterThan(0);
	for (const {words, means} of names) expect(means.split(' ').length).toBeLessThanOrEqual(words.length);
});
