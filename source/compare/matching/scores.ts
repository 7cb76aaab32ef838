/** Scores the segments of two sides against each other, and their sentences. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import {findCandidates, type Scored} from './candidates.ts';
import {threshold} from './chance.ts';
import {PairTable} from './pair-table.ts';
import {cutSegments, type Segment} from './segments.ts';
import {addSupport} from './support.ts';
import {joinVectors, type TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

/** Scored pairs of one kind of text, and the score that chance reaches among them. */
type ScoredTexts = {readonly table: PairTable; readonly limit: number};

export type Scores = {
	readonly vectors: Sides<readonly TermVector[]>;
	/** The sentences that share anything telling, scored without support from their neighbours. */
	readonly candidates: readonly Scored[];
	/** How many pairs of sentences there are. */
	readonly pairs: number;
	readonly sentences: ScoredTexts;
	readonly segments: ScoredTexts & {readonly cut: Sides<readonly Segment[]>};
	/** How alike the segments are that two sentences stand in. */
	readonly surroundings: (pair: Scored) => number;
	readonly tuning: MatchingTuning;
};

export function scoreTexts(
	sides: Sides<readonly Sentence[]>,
	vectors: Sides<readonly TermVector[]>,
	tuning: MatchingTuning,
): Scores {
	const cut = mapSides(sides, sentences => cutSegments(sentences, tuning));
	const joined = mapSides(cut, (segments, side) =>
		segments.map(({start, end}) => joinVectors(vectors[side].slice(start, end))),
	);
	const segments = score(findCandidates(joined.left, joined.right, tuning), joined, 1, tuning);
	const segmentOf = mapSides(cut, list =>
		list.flatMap(({start, end}, n) => Array.from({length: end - start}, () => n)),
	);
	const candidates = findCandidates(vectors.left, vectors.right, tuning);
	return {
		vectors,
		candidates,
		pairs: vectors.left.length * vectors.right.length,
		sentences: score(candidates, vectors, tuning.relatedFactor, tuning),
		segments: {...segments, cut},
		surroundings: ({left, right}) =>
			segments.table.score(segmentOf.left[left] ?? 0, segmentOf.right[right] ?? 0),
		tuning,
	};
}

/** The pairs of texts that reach this share of what chance reaches. */
function score(
	candidates: readonly Scored[],
	vectors: Sides<readonly TermVector[]>,
	leastShare: number,
	tuning: MatchingTuning,
): ScoredTexts {
	const limit = threshold(vectors.left.length * vectors.right.length, tuning);
	const scored = addSupport(candidates, tuning);
	const lengths = mapSides(vectors, list => list.length);
	return {table: new PairTable(scored, lengths, leastShare * limit), limit};
}
