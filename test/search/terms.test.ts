import fc from 'fast-check';
import {expect, test} from 'vitest';
import {englishSearch} from '../../source/languages/en/search.ts';
import {eachWord, termOf} from '../../source/search/terms.ts';
import {fold, words} from '../../source/text/words.ts';

const texts = fc.array(
	fc.oneof(
		fc.constantFrom(
			'border',
			'U.S.',
			'3,400',
			'cross-border',
			"Peña's",
			'a.b.c',
			'15th',
			'covid19',
			'—',
			'é',
		),
		fc.constantFrom(' ', '\n', '\u00a0', '.', ',', "'", '’', '(', '"'),
		fc.string({unit: 'binary', maxLength: 4}),
	),
	{maxLength: 30},
);

test('the fast reader finds the very words that `words` finds', () => {
	fc.assert(
		fc.property(texts, parts => {
			const text = parts.join('');
			const found: unknown[] = [];
			eachWord(text, 0, text.length, (written, folded, start, end) => {
				found.push({text: written, folded: folded ?? fold(written), start, end});
			});
			expect(found).toEqual(words(text).filter(word => word.folded !== ''));
		}),
		{numRuns: 1_000},
	);
});

test.each([
	['U.S.', 'us.'],
	['US', 'us.'],
	['us', 'us'],
	['Us', 'us'],
	['U.K.', 'uk'],
	['Peña', 'pena'],
	['Nieto’s', 'nieto'],
	['3,400', '3400'],
	['1,2', '1,2'],
	['3.7', '3.7'],
])('%s is the term %s', (written, term) => {
	expect(termOf(written, fold(written), englishSearch)).toBe(term);
});
