import {expect, test} from 'vitest';
import {editDistance, prefixDistance, tolerance} from '../../source/text/edit-distance.ts';

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
	expect(editDistance(left, right, 2)).toBe(edits);
	expect(editDistance(right, left, 2)).toBe(edits);
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
