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
	expect(vectors.cosine(0, 1)).toBeGreaterThan(0.99);
	expect(Math.abs(vectors.cosine(0, 2))).toBeLessThan(0.1);
});

describe('English words', () => {
	const vectors = english.wordVectors();
	const cosine = (a: string, b: string): number => vectors.cosine(vectors.numberOf(a), vectors.numberOf(b));

	test.each([
		['talks', 'negotiations', 'energy'],
		['aid', 'assistance', 'border'],
		['troops', 'soldiers', 'tariffs'],
		['visa', 'passport', 'climate'],
	])('%s is nearer to %s than to %s', (word, near, far) => {
		expect(cosine(word, near)).toBeGreaterThan(0.5);
		expect(cosine(word, far)).toBeLessThan(cosine(word, near) - 0.2);
	});
});
