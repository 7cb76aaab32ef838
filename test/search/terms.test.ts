import fc from 'fast-check';
import {expect, test} from 'vitest';
import {eachWord, termOf} from '../../source/search/terms.ts';
import {distance, prefixDistance, tolerance} from '../../source/text/edit-distance.ts';
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
	expect(termOf(written, fold(written))).toBe(term);
});

test.each([
	['guatamala', 'guatemala', 1],
	['biometrc', 'biometric', 1],
	['form', 'from', 1],
	['recieve', 'receive', 1],
	['goverment', 'government', 1],
	['definately', 'definitely', 1],
	['border', 'border', 0],
	['abcd', 'wxyz', 3],
])('%s is %s edits from %s', (left, right, edits) => {
	expect(distance(left, right, 2)).toBe(edits);
	expect(distance(right, left, 2)).toBe(edits);
});

test('an unfinished word is compared with beginnings', () => {
	expect(prefixDistance('guatam', 'guatemala', 1)).toBe(1);
	expect(prefixDistance('guat', 'guatemala', 1)).toBe(0);
	expect(prefixDistance('xyz', 'guatemala', 1)).toBe(2);
});

test.each([
	['cat', 0],
	['ship', 1],
	['migrant', 1],
	['security', 2],
	['2017', 0],
	['covid19', 0],
	['x'.repeat(40), 0],
])('%s may be %i edits away', (term, edits) => {
	expect(tolerance(term)).toBe(edits);
});
