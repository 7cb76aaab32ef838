import {describe, expect, test} from 'vitest';
import {english} from '../../source/languages/en/english.ts';
import {parseWordVectors} from '../../source/languages/word-vectors.ts';

test('a file of vectors is words and a byte a component', () => {
	const head = new TextEncoder().encode('{"words":3,"dimensions":2}\nsea ocean desk\n');
	const bytes = new Uint8Array([
		...head,
		...new Uint8Array(new Int8Array([127, 10, 120, 20, -10, 127]).buffer),
	]);
	const vectors = parseWordVectors(bytes);
	expect(vectors.numberOf('ocean')).toBe(1);
	expect(vectors.numberOf('lamp')).toBe(-1);
	expect(vectors.cosineFrom(0, 1, -1)).toBeGreaterThan(0.99);
	expect(Math.abs(vectors.cosineFrom(0, 2, -1))).toBeLessThan(0.1);
});

describe('English words', () => {
	const vectors = english.wordVectors();
	const cosine = (a: string, b: string): number =>
		vectors.cosineFrom(vectors.numberOf(a), vectors.numberOf(b), -1);

	test.each([
		['talks', 'negotiations', 'energy'],
		['aid', 'assistance', 'border'],
		['troops', 'soldiers', 'tariffs'],
		['visa', 'passport', 'climate'],
	])('%s is nearer to %s than to %s', (word, near, far) => {
		expect(cosine(word, near)).toBeGreaterThan(0.5);
		expect(cosine(word, far)).toBeLessThan(cosine(word, near) - 0.2);
	});

	test('a cosine below what is asked is nought, and any other is the same', () => {
		for (let a = 0; a < 4000; a += 37) {
			for (let b = 0; b < 4000; b += 41) {
				const whole = vectors.cosineFrom(a, b, -1);
				for (const least of [0.2, 0.5, whole])
					if (least > 0) expect(vectors.cosineFrom(a, b, least)).toBe(whole < least ? 0 : whole);
			}
		}
	});
});
