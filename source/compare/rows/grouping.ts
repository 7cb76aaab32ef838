/** Puts every sentence of both sides into exactly one pair, and the pairs that make one point into one row. */
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty, Sentence} from '../comparison.ts';
import type {Link, Matching} from '../matching/matching.ts';
import {hangsOnPrevious, isAboutPrevious} from '../reading/hanging.ts';

/** A pair by the numbers of its sentences. */
export type PairDraft = {
	readonly kind: 'point' | 'related' | 'left-only' | 'right-only';
	readonly left: number[];
	readonly right: number[];
	certainty: Certainty;
	score: number;
};

export type RowDraft = {readonly pairs: PairDraft[]};

/** Matched pairs of the same passages make one row when no more sentences than this stand between them. */
const widestGap = 1;

/** A sentence with less telling weight makes no point that could be left out: "The overview is as follows." */
const leastPoint = 0.5;

/** Two sentences on one topic make a row of their own at this share of the best tie that either has. */
const ownRowShare = 0.65;

/** Rows without order; each sentence of both sides stands in one pair of one row. */
export function groupRows(sides: Sides<readonly Sentence[]>, matching: Matching): RowDraft[] {
	const pairOf = {left: new Map<number, PairDraft>(), right: new Map<number, PairDraft>()};
	const points = joinLinks(sides, matching.links, pairOf);
	const rows = joinPairs(sides, points);
	const rowOf = new Map<PairDraft, RowDraft>(
		rows.flatMap(row => row.pairs.map(pair => [pair, row] as const)),
	);
	const addPair = (pair: PairDraft, row: RowDraft): void => {
		row.pairs.push(pair);
		rowOf.set(pair, row);
		for (const n of pair.left) pairOf.left.set(n, pair);
		for (const n of pair.right) pairOf.right.set(n, pair);
	};
	const newRow = (): RowDraft => {
		const row: RowDraft = {pairs: []};
		rows.push(row);
		return row;
	};

	const continues = mapSides(sides, sentences =>
		sentences.map(({text, passage}, n) => sentences[n - 1]?.passage === passage && isAboutPrevious(text)),
	);
	// Its topic is that of the sentence before, unless it plainly has another.
	const related = matching.related.filter(
		({left, right, isNear}) => isNear || (continues.left[left] !== true && continues.right[right] !== true),
	);
	const best = bestRelated(related);
	for (const {left, right, score} of related) {
		if (pairOf.left.has(left) || pairOf.right.has(right)) continue;
		// Two sentences that nothing else holds belong together, unless either is far closer to another row.
		if (score < ownRowShare * Math.max(best.left.get(left) ?? 0, best.right.get(right) ?? 0)) continue;
		addPair({kind: 'related', certainty: 'weak', score, left: [left], right: [right]}, newRow());
	}
	for (const {left, right, score, isNear} of related) {
		const known = {left: pairOf.left.get(left), right: pairOf.right.get(right)};
		if (known.left !== undefined && known.right !== undefined) continue;
		const draft = {kind: 'related', certainty: 'weak', score} as const;
		if (known.left === undefined && known.right === undefined) {
			addPair({...draft, left: [left], right: [right]}, newRow());
			continue;
		}
		const side: SideName = known.left === undefined ? 'left' : 'right';
		const pair = known[otherSide(side)];
		const row = pair && rowOf.get(pair);
		if (pair === undefined || row === undefined) continue;
		const n = side === 'left' ? left : right;
		const isOfRow = row.pairs.some(other =>
			other[side].some(m => sides[side][m]?.passage === sides[side][n]?.passage),
		);
		// A pair that touches one topic is a loose tie: a third sentence that hangs on it is tied to nothing.
		if (pair.kind === 'related' || (!isNear && !isOfRow)) continue;
		addPair({...draft, left: side === 'left' ? [n] : [], right: side === 'right' ? [n] : []}, row);
	}

	for (const side of ['left', 'right'] as const) {
		const sentences = sides[side];
		let open: PairDraft | undefined;
		for (const [n, sentence] of sentences.entries()) {
			if (pairOf[side].has(n)) {
				open = undefined;
				continue;
			}
			const hasPrevious = n > 0 && sentences[n - 1]?.passage === sentence.passage;
			if (open !== undefined && hasPrevious) {
				open[side].push(n);
				pairOf[side].set(n, open);
				continue;
			}
			const before = hasPrevious ? pairOf[side].get(n - 1) : undefined;
			const row = before && rowOf.get(before);
			const numbers = {left: side === 'left' ? [n] : [], right: side === 'right' ? [n] : []};
			if (row !== undefined && (matching.vectors[side][n]?.total ?? 0) < leastPoint) {
				addPair({kind: 'related', certainty: 'weak', score: 0, ...numbers}, row);
				open = undefined;
				continue;
			}
			const kind = side === 'left' ? 'left-only' : 'right-only';
			const draft: PairDraft = {kind, certainty: 'strong', score: 0, ...numbers};
			addPair(draft, row !== undefined && hangsOnPrevious(sentence.text) ? row : newRow());
			open = draft;
		}
	}
	for (const row of rows) {
		for (const pair of row.pairs) {
			pair.left.sort((a, b) => a - b);
			pair.right.sort((a, b) => a - b);
		}
		row.pairs.sort((a, b) => first(a, 'left') - first(b, 'left') || first(a, 'right') - first(b, 'right'));
	}
	return rows;
}

/** The best score of each sentence among the pairs that touch one topic. */
function bestRelated(related: Matching['related']): Sides<ReadonlyMap<number, number>> {
	const best = {left: new Map<number, number>(), right: new Map<number, number>()};
	for (const pair of related) {
		for (const side of sideNames) {
			best[side].set(pair[side], Math.max(best[side].get(pair[side]) ?? 0, pair.score));
		}
	}
	return best;
}

/**
 * Best links first: two free sentences make a pair, a free one joins the pair of the other; two pairs are
 * never glued together by a link between them.
 */
function joinLinks(
	sides: Sides<readonly Sentence[]>,
	links: readonly Link[],
	pairOf: Sides<Map<number, PairDraft>>,
): PairDraft[] {
	const areOfOnePassage = (side: SideName, numbers: readonly number[]): boolean =>
		new Set(numbers.map(n => sides[side][n]?.passage)).size === 1;
	const pairs: PairDraft[] = [];
	for (const {left, right, score, certainty} of links) {
		const known = {left: pairOf.left.get(left), right: pairOf.right.get(right)};
		if (known.left !== undefined && known.right !== undefined) continue;
		const pair = known.left ?? known.right;
		if (pair === undefined) {
			const made: PairDraft = {kind: 'point', left: [left], right: [right], certainty, score};
			pairs.push(made);
			pairOf.left.set(left, made);
			pairOf.right.set(right, made);
			continue;
		}
		const side: SideName = known.left === undefined ? 'left' : 'right';
		const n = side === 'left' ? left : right;
		const other = pair[otherSide(side)];
		// What is like one sentence of several need not be like the rest of them.
		if (
			other.length > 1 &&
			!(areOfOnePassage(otherSide(side), other) && areOfOnePassage(side, [n, ...pair[side]]))
		)
			continue;
		pair[side].push(n);
		pairOf[side].set(n, pair);
	}
	return pairs;
}

/** Pairs that share a passage on both sides and are neighbours on both make one row. */
function joinPairs(sides: Sides<readonly Sentence[]>, pairs: readonly PairDraft[]): RowDraft[] {
	const rows: RowDraft[] = [];
	// Pairs come in the order of the left side: rows that end too far before a pair are closed for good.
	let open: RowDraft[] = [];
	const ordered = [...pairs].sort((a, b) => first(a, 'left') - first(b, 'left'));
	for (const pair of ordered) {
		const reach = first(pair, 'left') - widestGap - 1;
		open = open.filter(row => row.pairs.some(({left}) => left.some(n => n >= reach)));
		const row = open.findLast(candidate =>
			candidate.pairs.some(other =>
				sideNames.every(side => areNeighbours(sides[side], pair[side], other[side])),
			),
		);
		if (row !== undefined) {
			row.pairs.push(pair);
			continue;
		}
		const opened = {pairs: [pair]};
		rows.push(opened);
		open.push(opened);
	}
	return rows;
}

function areNeighbours(sentences: readonly Sentence[], a: readonly number[], b: readonly number[]): boolean {
	return a.some(n =>
		b.some(m => Math.abs(n - m) <= widestGap + 1 && sentences[n]?.passage === sentences[m]?.passage),
	);
}

/** Number of the first sentence of a side; after all others where the pair has none. */
export function first(pair: PairDraft, side: SideName): number {
	return pair[side].reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY);
}

/** Number of the first sentence of a row on each side; infinite where it has none. */
export function rowStart(row: RowDraft): Sides<number> {
	return mapSides({left: 'left', right: 'right'} as const, side =>
		row.pairs.reduce((least, pair) => Math.min(least, first(pair, side)), Number.POSITIVE_INFINITY),
	);
}
