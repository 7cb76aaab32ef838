/** How likely two sentences say the same, from all signals together, and how sure that makes the claim. */
import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty} from '../comparison.ts';
import type {Scored} from './candidates.ts';
import {byScore} from './pair-table.ts';
import type {PairView} from './pair-view.ts';
import {bias, signals} from './signals.ts';
import type {MatchingTuning} from './tuning.ts';

export type Link = {
	readonly left: number;
	readonly right: number;
	/** How likely the two say the same, from 0 to 1. */
	readonly score: number;
	readonly certainty: Certainty;
};

/** Logistic regression: the signals, weighed, are the log-odds. */
function likelihood(pair: PairView): number {
	const odds = signals.reduce((sum, {of, weight}) => sum + weight * of(pair), bias);
	return 1 / (1 + Math.exp(-odds));
}

/** How likely each pair says the same. */
export function weighPairs(pairs: readonly PairView[]): readonly Scored[] {
	return pairs.map(pair => ({left: pair.left, right: pair.right, score: likelihood(pair)}));
}

/** The pairs that are likely enough to be claimed, likeliest first. */
export function judgePairs(
	pairs: readonly Scored[],
	{weakLikelihood, strongLikelihood}: Pick<MatchingTuning, 'weakLikelihood' | 'strongLikelihood'>,
): readonly Link[] {
	return pairs
		.filter(({score}) => score >= weakLikelihood)
		.map((pair): Link => ({...pair, certainty: pair.score < strongLikelihood ? 'weak' : 'strong'}))
		.sort(byScore);
}

/** The likeliest pair of each sentence, of sides with so many sentences. */
export function likeliestOf(
	pairs: readonly Scored[],
	lengths: Sides<number>,
): Sides<readonly (Scored | undefined)[]> {
	const best = mapSides(lengths, (length): (Scored | undefined)[] => Array.from({length}));
	for (const pair of pairs) {
		for (const side of sideNames) {
			const known = best[side][pair[side]];
			if (known === undefined || byScore(pair, known) < 0) best[side][pair[side]] = pair;
		}
	}
	return best;
}
