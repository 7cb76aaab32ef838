import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beginning} from '../../source/text/graphemes.ts';

const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

test.each([
	['within the limit', 'abc', 3, 'abc'],
	['plain letters', 'abcdef', 3, 'abc'],
	['before a joined emoji', `ab${family}`, 4, 'ab'],
	['between joined emoji', family.repeat(5), 20, family.repeat(2)],
	['between planes', '\u{20000}\u{20001}', 3, '\u{20000}'],
	['before a mark that belongs to a letter', 'abe\u0301', 3, 'ab'],
])('a text cut %s', (_, text, most, expected) => {
	expect(beginning(text, most)).toBe(expected);
});

test('a beginning is one, fits, and has no half of a character', () => {
	const text = fc.string({unit: 'grapheme', maxLength: 20});
	fc.assert(
		fc.property(text, fc.nat(30), (whole, most) => {
			const cut = beginning(whole, most);
			expect(whole.startsWith(cut)).toBe(true);
			expect(cut.length).toBeLessThanOrEqual(most);
			expect(cut).not.toMatch(/\p{Cs}/u);
		}),
	);
});
