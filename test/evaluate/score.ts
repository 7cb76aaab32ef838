/** Scores what was matched and what was left out against the gold, in gold units. */

import {mapSides, type SideName, type Sides} from '../../source/base/sides.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import type {LabelledPair} from './load-pair.ts';

/** Unit pairs as `left right`, and the units of each side that the answer calls left out. */
export type Answer = {readonly matches: ReadonlySet<string>; readonly only: Sides<ReadonlySet<number>>};

export type Counts = {readonly hits: number; readonly found: number; readonly gold: number};

export type Score = {
	readonly matches: Counts;
	/** Gold matches graded strong that were found, and how many there are. */
	readonly strong: Sides<number>;
	readonly only: Sides<Counts>;
	readonly missed: readonly string[];
	readonly wrong: readonly string[];
	readonly falselyLeftOut: Sides<readonly number[]>;
};

/** The comparison's answer: with `withRelated`, pairs that touch the same topic count as matches too. */
export function answerOf(pair: LabelledPair, comparison: Comparison, withRelated = false): Answer {
	const matches = new Set<string>();
	const said = {left: new Set<number>(), right: new Set<number>()};
	const silent = {left: new Set<number>(), right: new Set<number>()};
	const unit = (side: SideName, id: string): number | undefined => pair.unitOf[side].get(id);
	for (const deliverable of comparison.deliverables) {
		for (const {relation, left, right} of deliverable.pairs) {
			const isOneSided = relation === 'left-only' || relation === 'right-only';
			for (const [side, sentences] of [
				['left', left],
				['right', right],
			] as const) {
				for (const {id} of sentences) {
					const number = unit(side, id);
					if (number !== undefined) (isOneSided ? silent : said)[side].add(number);
				}
			}
			if (isOneSided || (relation === 'related' && !withRelated)) continue;
			for (const a of left) {
				for (const b of right) matches.add(`${unit('left', a.id)} ${unit('right', b.id)}`);
			}
		}
	}
	const only = mapSides(
		silent,
		(units, side) => new Set([...units].filter(number => !said[side].has(number))),
	);
	return {matches, only};
}

/** A unit is left out by a baseline when it has no match. */
export function answerFromMatches(pair: LabelledPair, matches: ReadonlySet<string>): Answer {
	const matched = {left: new Set<number>(), right: new Set<number>()};
	for (const match of matches) {
		const [left, right] = match.split(' ').map(Number);
		matched.left.add(left ?? -1);
		matched.right.add(right ?? -1);
	}
	const only = mapSides(
		pair.unitOf,
		(units, side) => new Set([...new Set(units.values())].filter(number => !matched[side].has(number))),
	);
	return {matches, only};
}

export function score(pair: LabelledPair, answer: Answer): Score {
	const wrong = [...answer.matches].filter(match => !pair.matches.has(match));
	const missed = [...pair.matches.keys()].filter(match => !answer.matches.has(match));
	const strong = [...pair.matches].filter(([, grade]) => grade === 'strong').map(([match]) => match);
	return {
		matches: {
			hits: answer.matches.size - wrong.length,
			found: answer.matches.size,
			gold: pair.matches.size,
		},
		strong: {left: strong.filter(match => answer.matches.has(match)).length, right: strong.length},
		only: mapSides(answer.only, (units, side) => {
			const hits = [...units].filter(number => pair.only[side].has(number)).length;
			return {hits, found: units.size, gold: pair.only[side].size};
		}),
		missed,
		wrong,
		falselyLeftOut: mapSides(answer.only, (units, side) =>
			[...units].filter(number => !pair.only[side].has(number)),
		),
	};
}

export function precision({hits, found}: Counts): number {
	return found === 0 ? 1 : hits / found;
}

export function recall({hits, gold}: Counts): number {
	return gold === 0 ? 1 : hits / gold;
}

export function f1(counts: Counts): number {
	return counts.found + counts.gold === 0 ? 1 : (2 * counts.hits) / (counts.found + counts.gold);
}

export function addCounts(all: readonly Counts[]): Counts {
	return all.reduce(
		(sum, counts) => {
			return {
				hits: sum.hits + counts.hits,
				found: sum.found + counts.found,
				gold: sum.gold + counts.gold,
			};
		},
		{hits: 0, found: 0, gold: 0},
	);
}
