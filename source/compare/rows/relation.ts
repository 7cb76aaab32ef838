/** Says how matched texts relate: the same, reworded, or one a part of the other. */
import type {Sides} from '../../base/sides.ts';
import type {Sentence, SharedRelation} from '../comparison.ts';
import {similarity} from '../matching/similarity.ts';
import {joinVectors, type TermVector} from '../matching/term-vector.ts';
import type {MatchingTuning} from '../matching/tuning.ts';
import type {Reader} from '../reading/reader.ts';
import type {Token} from '../reading/tokens.ts';

type Likeness = {readonly relation: SharedRelation; readonly score: number};

/** Relation and similarity (0 to 1) of two matched lists of sentences, given what each adds to the other. */
export function relate(
	{left, right}: Sides<readonly Sentence[]>,
	adds: Sides<readonly string[]>,
	vectors: Sides<readonly TermVector[]>,
	reader: Reader,
	tuning: MatchingTuning,
): Likeness {
	if (sameWords(left, right, reader, () => true)) return {relation: 'same', score: 1};
	const likeness = similarity(joinVectors(vectors.left), joinVectors(vectors.right), 1, tuning);
	const score = Math.min(0.99, likeness);
	const {modals, negations} = reader.cut(left[0]?.text ?? '').language.verbs;
	const isContent = ({folded, grammatical}: Token) =>
		!grammatical || modals.has(folded) || negations.has(folded);
	if (sameWords(left, right, reader, isContent)) return {relation: 'same', score};
	const isPartial = (adds.left.length === 0) !== (adds.right.length === 0);
	return {relation: isPartial ? 'partial' : 'reworded', score};
}

/** Whether both have the same words in the same order, as far as they count. */
function sameWords(
	left: readonly Sentence[],
	right: readonly Sentence[],
	{tokens}: Reader,
	counts: (token: Token) => boolean,
): boolean {
	const a = left.flatMap(({text}) => tokens(text).filter(counts));
	const b = right.flatMap(({text}) => tokens(text).filter(counts));
	return a.length === b.length && a.every(({folded}, n) => folded === b[n]?.folded);
}
