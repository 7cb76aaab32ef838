/** All matches of a pattern are found, as `matchAll` finds them, however far a search before had come. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {matchesIn} from '../../source/text/matches.ts';

test('finds what `matchAll` finds, also where a search has stopped inside a text', () => {
	const patterns = [/a+/g, /(?<=a)b|ba/gi, /(?<first>\p{L})\d/gu];
	fc.assert(
		fc.property(
			fc.string({unit: fc.constantFrom('a', 'b', 'A', 'é', '1', ' ')}),
			fc.constantFrom(...patterns),
			(text, pattern) => {
				pattern.test('aaab1');
				const all = [...text.matchAll(new RegExp(pattern.source, pattern.flags))];
				expect(matchesIn(text, pattern).map(({0: found, index}) => [found, index])).toEqual(
					all.map(({0: found, index}) => [found, index]),
				);
			},
		),
	);
});
