/** What two sentences have in common beside their words. */
import {describe, expect, it} from 'vitest';
import {compareStructures, type Placed} from '../../../source/compare/matching/pair-structure.ts';
import {readStructure} from '../../../source/compare/reading/structure.ts';
import {english} from '../../../source/languages/en/english.ts';

const placed = (text: string, ...subject: readonly number[]): Placed => ({
	structure: readStructure(text, english),
	subject: new Set(subject),
});

const met = placed('Berg met Holm.', 1);
const agreed = placed('The ministers agreed on a pier.', 2, 3);
const alsoAgreed = placed('They also agreed on ties.', 2, 3, 4, 5, 6, 7);
const condemned = placed('Norland condemned the raid.', 8);

const between = (left: readonly Placed[], right: readonly Placed[], likenessOf = (): number => 0) =>
	compareStructures({left, right}, likenessOf);

describe('two sentences', () => {
	it('share acts, meetings and relations only if both have them', () => {
		const compare = between([met, agreed, alsoAgreed], [met, condemned, alsoAgreed]);
		expect(compare(0, 0)).toMatchObject({acts: 1, areMeetings: true, areOnRelations: false});
		expect(compare(0, 1)).toMatchObject({acts: 0, areMeetings: false, areOnRelations: false});
		expect(compare(1, 2)).toMatchObject({acts: 1, areMeetings: false, areOnRelations: false});
		expect(compare(2, 2)).toMatchObject({acts: 1, areOnRelations: true});
	});

	it('share words of their subject, of which up to four count', () => {
		const compare = between([agreed, alsoAgreed], [alsoAgreed, condemned]);
		expect(compare(0, 0).sharedSubject).toBe(2);
		expect(compare(1, 0).sharedSubject).toBe(4);
		expect(compare(1, 1).sharedSubject).toBe(0);
	});

	it('are as alike as the sentence that one takes up and the other', () => {
		const likeness = [
			[0.1, 0.7],
			[0.2, 0.3],
		];
		const likenessOf = (left: number, right: number): number => likeness[left]?.[right] ?? 0;
		const compare = compareStructures({left: [agreed, alsoAgreed], right: [met, condemned]}, likenessOf);
		// The second of the left goes on from the first, which is 0.7 alike; the second of the right does not.
		expect(compare(1, 1).antecedent).toBe(0.7);
		expect(compare(0, 1).antecedent).toBe(0);
	});

	it('take up nothing where none stands before them', () => {
		const compare = between([alsoAgreed], [alsoAgreed], () => 0.9);
		expect(compare(0, 0).antecedent).toBe(0);
	});

	it('have nothing in common where one is not there', () => {
		expect(between([met], [met])(0, 5)).toEqual({
			acts: 0,
			areMeetings: false,
			areOnRelations: false,
			sharedSubject: 0,
			antecedent: 0,
		});
	});
});
