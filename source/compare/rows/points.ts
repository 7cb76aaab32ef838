/** Makes pairs of the linked sentences, and rows of the pairs that are neighbours. */
import {otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Link} from '../matching/matching.ts';
import {first, type OpenPair} from './drafts.ts';
import type {RowsTuning} from './tuning.ts';

/**
 * Best links first: two free sentences make a pair, a free one joins the pair of the other; two pairs are
 * never glued together by a link between them.
 */
export function joinLinks(sides: Sides<readonly Sentence[]>, links: readonly Link[]): OpenPair[] {
	const pairOf = {left: new Map<number, OpenPair>(), right: new Map<number, OpenPair>()};
	const pairs: OpenPair[] = [];
	for (const {left, right, certainty} of links) {
		const known = {left: pairOf.left.get(left), right: pairOf.right.get(right)};
		if (known.left !== undefined && known.right !== undefined) continue;
		const pair = known.left ?? known.right;
		if (pair === undefined) {
			const made: OpenPair = {kind: 'point', left: [left], right: [right], certainty};
			pairs.push(made);
			pairOf.left.set(left, made);
			pairOf.right.set(right, made);
			continue;
		}
		const side: SideName = known.left === undefined ? 'left' : 'right';
		const n = side === 'left' ? left : right;
		if (!canJoin(sides, pair, side, n)) continue;
		pair[side].push(n);
		pairOf[side].set(n, pair);
	}
	return pairs;
}

/** What is like one sentence of several need not be like the rest of them, unless they are of one passage. */
function canJoin(sides: Sides<readonly Sentence[]>, pair: OpenPair, side: SideName, n: number): boolean {
	const areOfOnePassage = (of: SideName, numbers: readonly number[]): boolean =>
		new Set(numbers.map(number => sides[of][number]?.passage)).size === 1;
	const other = otherSide(side);
	return (
		pair[other].length <= 1 ||
		(areOfOnePassage(other, pair[other]) && areOfOnePassage(side, [n, ...pair[side]]))
	);
}

/** Pairs that share a passage on both sides and are neighbours on both make one row. */
export function joinPairs(
	sides: Sides<readonly Sentence[]>,
	pairs: readonly OpenPair[],
	tuning: RowsTuning,
): OpenPair[][] {
	const reach = tuning.counts.widestGap + 1;
	const rows: OpenPair[][] = [];
	// Pairs come in the order of the left side: rows that end too far before a pair are closed for good.
	let open: OpenPair[][] = [];
	const ordered = [...pairs].sort((a, b) => first(a, 'left') - first(b, 'left'));
	for (const pair of ordered) {
		const least = first(pair, 'left') - reach;
		open = open.filter(row => row.some(({left}) => left.some(n => n >= least)));
		const row = open.findLast(candidate =>
			candidate.some(other =>
				sideNames.every(side => areNeighbours(sides[side], pair[side], other[side], reach)),
			),
		);
		if (row !== undefined) {
			row.push(pair);
			continue;
		}
		const opened = [pair];
		rows.push(opened);
		open.push(opened);
	}
	return rows;
}

function areNeighbours(
	sentences: readonly Sentence[],
	a: readonly number[],
	b: readonly number[],
	reach: number,
): boolean {
	return a.some(n =>
		b.some(m => Math.abs(n - m) <= reach && sentences[n]?.passage === sentences[m]?.passage),
	);
}
