/** Cuts a side into segments, which are matched as wholes first, and matches the sentences of two alike ones. */
import type {Sides} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Scored} from './candidates.ts';
import {threshold} from './chance.ts';
import {byScore, type PairTable} from './pair-table.ts';
import {similarity} from './similarity.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

/** A run of sentences: from `start` to below `end`. */
export type Segment = {readonly start: number; readonly end: number};

/** Passages, or single sentences where a passage is the whole body. */
export function cutSegments(sentences: readonly Sentence[], tuning: MatchingTuning): Segment[] {
	const largest = Math.max(tuning.counts.shortPassage, sentences.length * tuning.largestPassageShare);
	const segments: Segment[] = [];
	for (let start = 0; start < sentences.length; ) {
		let end = start + 1;
		while (end < sentences.length && sentences[end]?.passage === sentences[start]?.passage) end += 1;
		if (end - start > largest) {
			for (let at = start; at < end; at += 1) segments.push({start: at, end: at + 1});
		} else segments.push({start, end});
		start = end;
	}
	return segments;
}

/** Whether two segments are alike beyond chance, and stand out for each other or plainly for one of them. */
export function areAlike(pair: Scored, table: PairTable, limit: number, tuning: MatchingTuning): boolean {
	if (pair.score < limit) return false;
	return (
		table.shareOfBest(pair) >= tuning.nearBestSegment ||
		(table.standsOutForOne(pair, tuning.clearMargin) && table.shareOfBest(pair) >= tuning.leastShare)
	);
}

/** How many pairs of sentences there are in all, and whether two segments are alike beyond doubt. */
type Chance = {readonly pairs: number; readonly isPlain: boolean};

/**
 * The alike sentences of two alike segments. Fewer can be alike by chance within them than in the whole
 * documents: what is asked lies between. Where segments are plainly alike, a little less is asked of their
 * best pair.
 */
export function matchWithin(
	vectors: Sides<readonly TermVector[]>,
	segments: Sides<Segment>,
	chance: Chance,
	tuning: MatchingTuning,
): Scored[] {
	const {left, right} = segments;
	const pairs = Math.sqrt((left.end - left.start) * (right.end - right.start) * chance.pairs);
	const limit = threshold(chance.isPlain ? pairs : chance.pairs, tuning);
	const scored = scoreWithin(vectors, segments, pairs, tuning);
	const best = bestWithin(scored, segments);
	const isNearBest = (pair: Scored): boolean =>
		pair.score /
			Math.max(best.left[pair.left - left.start] ?? 0, best.right[pair.right - right.start] ?? 0) >=
		tuning.nearBest;
	return scored.sort(byScore).filter((pair, n) => {
		const isBestOfPlain = n === 0 && chance.isPlain;
		return pair.score >= (isBestOfPlain ? tuning.bestFactor * limit : limit) && isNearBest(pair);
	});
}

/** Every pair of sentences of two segments that share something. */
function scoreWithin(
	vectors: Sides<readonly TermVector[]>,
	{left, right}: Sides<Segment>,
	pairs: number,
	tuning: MatchingTuning,
): Scored[] {
	const scored: Scored[] = [];
	for (let a = left.start; a < left.end; a += 1) {
		for (let b = right.start; b < right.end; b += 1) {
			const one = vectors.left[a];
			const other = vectors.right[b];
			if (one === undefined || other === undefined) continue;
			const score = similarity(one, other, pairs, tuning);
			if (score > 0) scored.push({left: a, right: b, score});
		}
	}
	return scored;
}

/** The best score of each sentence of two segments. */
function bestWithin(scored: readonly Scored[], {left, right}: Sides<Segment>): Sides<Float64Array> {
	const best = {
		left: new Float64Array(left.end - left.start),
		right: new Float64Array(right.end - right.start),
	};
	for (const pair of scored) {
		best.left[pair.left - left.start] = Math.max(best.left[pair.left - left.start] ?? 0, pair.score);
		best.right[pair.right - right.start] = Math.max(best.right[pair.right - right.start] ?? 0, pair.score);
	}
	return best;
}
