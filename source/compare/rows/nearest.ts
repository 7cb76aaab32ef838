/** Finds what the other side says that comes nearest to a row of one side, so that a reader can check it. */
import {otherSide, type Sides, sideNames} from '../../base/sides.ts';
import type {Correction, Nearest, Sentence} from '../comparison.ts';
import type {Matching} from '../matching/matching.ts';
import type {RowDraft} from './drafts.ts';

/** Whether the user said of two sentences, by id, that they do not say the same. */
export type Rejected = (left: string, right: string) => boolean;

export function rejectedBy(corrections: readonly Correction[]): Rejected {
	const rejections = corrections.filter(({kind}) => kind === 'reject').map(({sentences}) => sentences);
	return (one, other) => rejections.some(({left, right}) => left.includes(one) && right.includes(other));
}

/** The sentence of the other side that is closest to any of a row's, among those that the user did not reject. */
export function findNearest(
	row: RowDraft,
	sides: Sides<readonly Sentence[]>,
	matching: Pick<Matching, 'nearest'>,
	rejected: Rejected,
): Nearest | null {
	let best: Nearest | null = null;
	for (const side of sideNames) {
		const other = otherSide(side);
		for (const n of row.pairs.flatMap(pair => pair[side])) {
			const isFree = (pair: Sides<number>): boolean =>
				!rejected(sides.left[pair.left]?.id ?? '', sides.right[pair.right]?.id ?? '');
			const scored = matching.nearest(side, n, isFree);
			const sentence = scored && sides[other][scored[other]];
			if (scored === undefined || sentence === undefined || scored.score <= (best?.score ?? 0)) continue;
			const {passage, id, text} = sentence;
			best = {passage, sentence: id, text, score: Math.min(1, scored.score)};
		}
	}
	return best;
}
