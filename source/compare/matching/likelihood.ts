/** How likely two sentences say the same, from all signals together, and how sure that makes the claim. */
import type {Certainty} from '../comparison.ts';
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

/** The pairs that are likely enough to be claimed, likeliest first. */
export function judgePairs(
	pairs: readonly PairView[],
	{weakLikelihood, strongLikelihood}: Pick<MatchingTuning, 'weakLikelihood' | 'strongLikelihood'>,
): readonly Link[] {
	const links = pairs.flatMap((pair): Link[] => {
		const score = likelihood(pair);
		if (score < weakLikelihood) return [];
		return [
			{left: pair.left, right: pair.right, score, certainty: score < strongLikelihood ? 'weak' : 'strong'},
		];
	});
	return links.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}
