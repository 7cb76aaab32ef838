/** Says how matched texts relate: the same, reworded, or one a part of the other. */
import {greatest, least} from '../../base/extremes.ts';
import type {Sides} from '../../base/sides.ts';
import type {Word} from '../../text/words.ts';
import type {Sentence, SharedRelation} from '../comparison.ts';
import {sharedWeight, similarity} from '../matching/similarity.ts';
import {joinVectors, type TermVector} from '../matching/term-vector.ts';
import type {MatchingTuning} from '../matching/tuning.ts';
import type {Reader} from '../reading/reader.ts';
import type {RowsTuning} from './tuning.ts';

type Likeness = {readonly relation: SharedRelation; readonly score: number};

/** Relation and similarity (0 to 1) of two matched lists of sentences. */
export function relate(
	left: readonly Sentence[],
	right: readonly Sentence[],
	vectors: Sides<readonly TermVector[]>,
	reader: Reader,
	tuning: {readonly matching: MatchingTuning; readonly rows: RowsTuning},
): Likeness {
	if (sameWords(left, right, reader)) return {relation: 'same', score: 1};
	const a = joinVectors(vectors.left);
	const b = joinVectors(vectors.right);
	const shared = sharedWeight(a, b, tuning.matching);
	const covered = [
		shared / Math.max(a.total, Number.MIN_VALUE),
		shared / Math.max(b.total, Number.MIN_VALUE),
	];
	const isPartial = greatest(covered) >= tuning.rows.partialRatio * least(covered);
	return {
		relation: isPartial ? 'partial' : 'reworded',
		score: Math.min(0.99, similarity(a, b, 1, tuning.matching)),
	};
}

function sameWords(left: readonly Sentence[], right: readonly Sentence[], {tokens}: Reader): boolean {
	const a = left.map(({text}) => tokens(text));
	const b = right.map(({text}) => tokens(text));
	if (countWords(a) !== countWords(b)) return false;
	const others = b.flat();
	return a.flat().every(({folded}, n) => folded === others[n]?.folded);
}

const countWords = (sentences: readonly (readonly Word[])[]): number =>
	sentences.reduce((sum, {length}) => sum + length, 0);
