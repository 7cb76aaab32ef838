/** Makes pairs of the linked sentences, and rows of the pairs that are neighbours. */
import {otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import type {GoOn} from './common-subject.ts';
import {first, type OpenPair} from './drafts.ts';
import type {RowsTuning} from './tuning.ts';

/**
 * The pairs that the links make, best links first. A pair is one sentence and those of the other side that say
 * the same as it, so that every sentence in a pair has a link of its own there. Two free sentences make a pair,
 * a free one joins the pair of the one it is like, unless that is itself one of several, which all answer one
 * sentence. What is linked with doubt joins no certain pair, which would be doubtful with it: it says the same as
 * something else, or has no counterpart.
 */
export function joinLinks(links: readonly Link[]): OpenPair[] {
	const pairOf = {left: new Map<number, OpenPair>(), right: new Map<number, OpenPair>()};
	const pairs: OpenPair[] = [];
	const put = (pair: OpenPair, side: SideName, n: number): void => {
		pair[side].push(n);
		pairOf[side].set(n, pair);
	};
	const make = ({left, right, certainty}: Link): void => {
		const pair: OpenPair = {kind: 'point', left: [], right: [], certainty};
		put(pair, 'left', left);
		put(pair, 'right', right);
		pairs.push(pair);
	};
	for (const link of links) {
		const known = {left: pairOf.left.get(link.left), right: pairOf.right.get(link.right)};
		if (known.left !== undefined && known.right !== undefined) continue;
		const pair = known.left ?? known.right;
		if (pair === undefined) {
			make(link);
			continue;
		}
		const side: SideName = known.left === undefined ? 'left' : 'right';
		const other = otherSide(side);
		if (pair[other].length === 1 && pair.certainty === link.certainty) put(pair, side, link[side]);
	}
	return pairs;
}

/**
 * Pairs that share a passage on both sides, are neighbours on both and go on about one subject make one row: a statement in
 * one paragraph is not one point.
 */
export function joinPairs(
	sides: Sides<readonly Sentence[]>,
	pairs: readonly OpenPair[],
	goOn: GoOn,
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
			candidate.some(
				other =>
					sideNames.every(side => areNeighbours(sides[side], pair[side], other[side], reach)) &&
					sideNames.some(side => pair[side].some(n => other[side].some(m => goOn(side, n, m)))),
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
