/** Makes pairs of the linked sentences, and rows of the pairs that are neighbours. */
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import type {GoOn} from './common-subject.ts';
import {first, type PairDraft, pointOf} from './drafts.ts';
import type {RowsTuning} from './tuning.ts';

/**
 * The pairs that the links make, best links first. A pair is one sentence and those of the other side that say the same as
 * it, so that every sentence in a pair has a link of its own there, certain or doubtful. Two free sentences make a pair, a
 * free one joins the pair of the one it is like. Where that is itself one of several, which all answer one sentence, the
 * free one takes it away, if it is as certain and the sentence has a likelier one left: who is like somebody shall not be
 * said to have no counterpart.
 */
export function joinLinks(links: readonly Link[]): PairDraft[] {
	const groupOf = {left: new Map<number, Link[]>(), right: new Map<number, Link[]>()};
	const groups: Link[][] = [];
	const place = (link: Link, group: Link[]): void => {
		if (group.length === 0) groups.push(group);
		group.push(link);
		for (const side of sideNames) groupOf[side].set(link[side], group);
	};
	const later: {readonly link: Link; readonly placed: SideName}[] = [];
	for (const link of links) {
		const known = mapSides(groupOf, (all, side) => all.get(link[side]));
		if (known.left !== undefined && known.right !== undefined) continue;
		const placed: SideName = known.left === undefined ? 'right' : 'left';
		const group = known[placed] ?? [];
		if (group.some(other => other[placed] !== link[placed])) later.push({link, placed});
		else place(link, group);
	}
	for (const {link, placed} of later) {
		const group = groupOf[placed].get(link[placed]) ?? [];
		if (groupOf[otherSide(placed)].has(link[otherSide(placed)])) continue;
		const taken = group.findIndex((other, n) => n > 0 && other[placed] === link[placed]);
		if (taken < 0 || (link.certainty === 'weak' && group[taken]?.certainty === 'strong')) continue;
		group.splice(taken, 1);
		place(link, []);
	}
	return groups.map(pointOf);
}

/**
 * Pairs that share a passage on both sides, are neighbours on both and go on about one subject make one row: a statement in
 * one paragraph is not one point.
 */
export function joinPairs(
	sides: Sides<readonly Sentence[]>,
	pairs: readonly PairDraft[],
	goOn: GoOn,
	tuning: RowsTuning,
): PairDraft[][] {
	const reach = tuning.counts.widestGap + 1;
	const rows: PairDraft[][] = [];
	// Pairs come in the order of the left side: rows that end too far before a pair are closed for good.
	let open: PairDraft[][] = [];
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
