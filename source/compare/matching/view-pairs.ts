/** Views the pairs of sentences that may say the same: all of two short statements, of long ones the most alike. */
import {addToGroup} from '../../base/groups.ts';
import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Scored} from './candidates.ts';
import {logPairs} from './chance.ts';
import {compareStructures} from './pair-structure.ts';
import {type PairView, standings} from './pair-view.ts';
import type {Statements} from './statements.ts';
import type {Alignment} from './word-alignment.ts';

/** Up to so many pairs every one is viewed … */
const mostViewed = 4000;
/** … beyond, so many of each sentence: the work grows with the length of the texts and not with their product. */
const viewedOfSentence = 4;

export function viewPairs(
	{vectors, alignment, reports, placed}: Statements,
	candidates: readonly Scored[],
	proposed: readonly Scored[],
): readonly PairView[] {
	const lengths = mapSides(vectors, list => list.length);
	const scores = new Map(candidates.map(pair => [keyOf(pair, lengths), pair.score]));
	const likenessOf = (left: number, right: number): number => scores.get(keyOf({left, right}, lengths)) ?? 0;
	const structureOf = compareStructures(placed, likenessOf);
	const pairs = shortlist(candidates, proposed, lengths).map(pair => ({
		...pair,
		score: likenessOf(pair.left, pair.right),
	}));
	const likeness = standings(pairs, lengths);
	const aligned = standings(align(pairs, alignment), lengths);
	const isProposed = new Set(proposed.map(pair => keyOf(pair, lengths)));
	const chance = logPairs(lengths.left * lengths.right);
	return pairs.flatMap(({left, right}, n): PairView[] => {
		const [alike, meant] = [likeness[n], aligned[n]];
		if (alike === undefined || meant === undefined) return [];
		const isFirst = left === 0 && right === 0;
		const told = [reports.left[left] === true, reports.right[right] === true];
		const reporting = isFirst || !told.some(Boolean) ? 'none' : told.every(Boolean) ? 'both' : 'one';
		return [
			{
				left,
				right,
				likeness: alike,
				alignment: meant,
				isFirst,
				reporting,
				structure: structureOf(left, right),
				isProposed: isProposed.has(keyOf({left, right}, lengths)),
				logPairs: chance,
			},
		];
	});
}

/** One number for each pair of sentences, in the order of the left. */
function keyOf({left, right}: Sides<number>, lengths: Sides<number>): number {
	return left * lengths.right + right;
}

function align(pairs: readonly Scored[], alignment: Alignment): Scored[] {
	return pairs.map(({left, right}) => ({left, right, score: alignment(left, right)}));
}

/** All pairs, or those that are proposed and the most alike of each sentence; in the order of the left. */
function shortlist(
	candidates: readonly Scored[],
	proposed: readonly Scored[],
	lengths: Sides<number>,
): readonly Sides<number>[] {
	const {left, right} = lengths;
	const viewed =
		left * right <= mostViewed
			? Array.from({length: left * right}, (_, key) => key)
			: [...new Set([...proposed, ...mostAlike(candidates)].map(pair => keyOf(pair, lengths)))].sort(
					(a, b) => a - b,
				);
	return viewed.map(key => ({
		left: Math.floor(key / right),
		right: key % right,
	}));
}

/** The most alike pairs of each sentence. */
function mostAlike(candidates: readonly Scored[]): Scored[] {
	const best: Scored[] = [];
	for (const side of sideNames) {
		const ofSentence = new Map<number, Scored[]>();
		for (const pair of candidates) addToGroup(ofSentence, pair[side], pair);
		for (const pairs of ofSentence.values()) {
			for (const each of pairs.sort((a, b) => b.score - a.score).slice(0, viewedOfSentence)) best.push(each);
		}
	}
	return best;
}
