import fc from 'fast-check';
import {expect, test} from 'vitest';
import {around, omission, opening, piecesOf} from '../../source/briefing/excerpts.ts';

const sentence =
	'The United States has committed roughly $3.7 billion in security assistance to Ukraine, and more to others.';

test('a short text stays as it is', () => {
	expect(opening('They met.', 5)).toBe('They met.');
	expect(around('They met.', 0, 4, 5)).toBe('They met.');
});

test('an opening ends neither in a comma nor in a word that needs the next', () => {
	expect(opening(sentence, 9)).toBe('The United States has committed roughly $3.7 billion […]');
	expect(opening(sentence, 13)).toBe(
		'The United States has committed roughly $3.7 billion in security assistance to Ukraine […]',
	);
});

test('an excerpt does not end within a name', () => {
	expect(opening('Support already provided by the United States is large.', 6)).toBe(
		'Support already provided […]',
	);
	expect(opening('They met Mr. Smith. The Prime Minister left.', 5)).toBe('They met Mr. Smith. […]');
});

test('the value that matters stands among the words shown', () => {
	const start = sentence.indexOf('$3.7');
	expect(around(sentence, start, start + 12, 6)).toBe(
		'The United States has committed roughly $3.7 billion […]',
	);
	expect(around(sentence, 0, 3, 4)).toBe('The United States has […]');
	const last = sentence.indexOf('others');
	expect(around(sentence, last, last + 7, 4)).toBe('[…] and more to others.');
});

test('whatever is left out is marked, and the rest is verbatim', () => {
	const texts = fc.array(fc.constantFrom('the', 'of', 'deal', 'sea,', '$5', 'end.', 'a–b'), {
		minLength: 1,
		maxLength: 40,
	});
	fc.assert(
		fc.property(texts, fc.nat(40), fc.nat(10), fc.integer({min: 1, max: 12}), (words, at, length, limit) => {
			const text = words.join(' ');
			const start = Math.min(at, text.length - 1);
			const end = Math.min(text.length, start + length + 1);
			const value = text.slice(start, end).trim().replace(/[,–]$/, '');
			for (const shown of [opening(text, limit), around(text, start, end, limit)]) {
				const [only = '', ...others] = piecesOf(shown);
				expect(others).toEqual([]);
				expect(text).toContain(only);
				if (shown !== text) expect(shown).toContain(omission);
			}
			expect(around(text, start, end, limit).replace(/\s+/g, ' ')).toContain(value);
		}),
	);
});
