import {expect, test} from 'vitest';
import type {Reference} from '../../source/briefing/briefing.ts';
import {mergeReferences} from '../../source/briefing/merge-references.ts';
import {linesAt} from '../../source/documents/locator.ts';

function referencesTo(...texts: readonly (readonly [passage: string, text: string])[]): Reference[] {
	return texts.map(([passage, text], index) => ({
		number: index + 1,
		text,
		source: 'a',
		label: 'A',
		section: null,
		passage,
		place: 1,
		locator: linesAt(1),
		url: null,
	}));
}

const merged = (...texts: readonly (readonly [string, string])[]): (readonly [number, number])[] => [
	...mergeReferences(referencesTo(...texts)),
];

test('what is cited alone and within a longer quotation of its passage has one number', () => {
	expect(new Map(merged(['p', 'roads'], ['p', 'They build roads.'], ['q', 'roads']))).toEqual(
		new Map([
			[1, 2],
			[2, 2],
			[3, 3],
		]),
	);
});

test('what stands in two of them has that of the longest', () => {
	const [one] = merged(['p', 'roads'], ['p', 'build roads'], ['p', 'They build roads.']).filter(
		([number]) => number === 1,
	);
	expect(one).toEqual([1, 3]);
});

test('a stretch as long as a page stands for no part of itself', () => {
	const page = `${'word '.repeat(200)}roads`;
	expect(new Map(merged(['p', 'roads'], ['p', page])).get(1)).toBe(1);
});
