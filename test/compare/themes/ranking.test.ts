/** The labels of a row come in the same order whether one is asked for or all, and no more are finished than it takes. */

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Candidate} from '../../../source/compare/themes/candidate.ts';
import {Ranking} from '../../../source/compare/themes/ranking.ts';
import {english} from '../../../source/languages/en/english.ts';

const rated = (score: number, n: number): Candidate => ({
	named: {language: english, label: `label ${n}`, stems: []},
	shared: false,
	score,
});

/** Ratings in order, but for the first, each with the factors of the labels that it comes to. */
const ratings = fc
	.tuple(
		fc.integer({min: 1, max: 9}),
		fc.array(fc.integer({min: 1, max: 9}), {maxLength: 12}),
		fc.array(fc.array(fc.constantFrom(0.1, 0.5, 1, 1.15), {maxLength: 2}), {minLength: 13, maxLength: 13}),
	)
	.map(([first, others, factors]) => ({
		candidates: [first, ...others.toSorted((a, b) => b - a)].map(rated),
		factors,
	}));

describe('Ranking', () => {
	it('has the order of all finished labels, wherever one begins to ask', () => {
		fc.assert(
			fc.property(ratings, fc.integer({min: 0, max: 9}), ({candidates, factors}, least) => {
				const finish = (candidate: Candidate): Candidate[] =>
					(factors[candidates.indexOf(candidate)] ?? []).map(factor => ({
						...candidate,
						score: candidate.score * factor,
					}));
				const sorted = candidates.flatMap(finish).toSorted((a, b) => b.score - a.score);
				const ranking = () => new Ranking(candidates, finish, 1.15);
				expect(ranking().best()).toEqual(sorted[0]);
				expect(ranking().downTo(least)).toEqual(sorted.filter(({score}) => score >= least));
				const last = sorted.at(-1);
				expect(ranking().find(0, each => each.score === last?.score)).toEqual(
					sorted.find(each => each.score === last?.score),
				);
				const asked = ranking();
				asked.find(least, () => false);
				expect(asked.all()).toEqual(sorted);
			}),
		);
	});

	it('finishes no label that cannot be among those asked for', () => {
		const finished: number[] = [];
		const finish = (candidate: Candidate): Candidate[] => {
			finished.push(candidate.score);
			return [candidate];
		};
		const ranking = new Ranking([6, 3, 2, 1].map(rated), finish, 1.15);
		expect(ranking.best()?.score).toBe(6);
		expect(finished).toEqual([6]);
		expect(ranking.find(3, () => false)).toBeUndefined();
		expect(finished).toEqual([6, 3, 2]);
	});
});
