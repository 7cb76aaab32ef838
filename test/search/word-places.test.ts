import {describe, expect, test} from 'vitest';
import {englishSearch} from '../../source/languages/en/search.ts';
import {unitsOf} from '../../source/search/search-index.ts';
import {wordPlaceSteps} from '../../source/search/word-places.ts';
import {words} from '../../source/text/words.ts';
import {passagesOnly} from './samples.ts';

/** The words with their places, and how many steps it took to read them. */
function read(text: string) {
	const steps = wordPlaceSteps(unitsOf(passagesOnly(text)), englishSearch);
	let count = 0;
	for (;;) {
		const step = steps.next();
		if (step.done) return {...step.value, count};
		count++;
	}
}

describe('a long text is read in short steps, each ending between two words', () => {
	test.each([
		['with spaces', 'border aid '.repeat(40_000)],
		['with hyphens alone', 'border-aid-'.repeat(40_000)],
		['of Chinese', '中华人民共和国和美利坚，合众国边境安全合作。'.repeat(20_000)],
		['of characters of two units', '🙂𠀀'.repeat(100_000)],
		['of parentheses', '('.repeat(400_000)],
	])('%s', (_name, text) => {
		const {places, numbers, count} = read(text);
		expect(count).toBeGreaterThan(6);
		const found = words(text).filter(word => word.folded !== '');
		expect(places.starts).toEqual(Uint32Array.from(found, word => word.start));
		expect(places.ends).toEqual(Uint32Array.from(found, word => word.end));
		expect(new Set(places.terms)).toEqual(new Set(numbers.values()));
	});
});
