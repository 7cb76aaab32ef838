/** What is known of a pair of sentences that may say the same, and of what rivals it. */
import {least} from '../../base/extremes.ts';
import {makeSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Scored} from './candidates.ts';
import type {PairStructure} from './pair-structure.ts';

/** A score of a pair beside those of the other pairs that its two sentences stand in. */
export type Standing = {
	readonly score: number;
	/** The mean of the best rivals of both sentences. */
	readonly rivals: number;
	/** Of the better of the two sentences' best pairs: 1 when the pair is the best of both. */
	readonly shareOfBest: number;
};

export type PairView = {
	readonly left: number;
	readonly right: number;
	/** Of the weighed terms that the two share. */
	readonly likeness: Standing;
	/** Of what their words mean. */
	readonly alignment: Standing;
	/** Both are the first of their sides. */
	readonly isFirst: boolean;
	/** Which of the two, where they do not open both sides, tell that people of both met. */
	readonly reporting: 'both' | 'one' | 'none';
	/** What they do, beside what they say. */
	readonly structure: PairStructure;
	/** It stands where matches stand. */
	readonly isProposed: boolean;
	/** How often pairs have become e times as many. */
	readonly logPairs: number;
};

/** So many rivals of each sentence count; a sentence with fewer has nought for the others. */
const rivalsCounted = 3;

/** Where every pair stands among its rivals. */
export function standings(pairs: readonly Scored[], lengths: Sides<number>): readonly Standing[] {
	const best = makeSides(side => Array.from({length: lengths[side]}, (): number[] => []));
	for (const pair of pairs) {
		for (const side of sideNames) keepBest(best[side][pair[side]] ?? [], pair.score);
	}
	return pairs.map(pair => {
		const {score} = pair;
		const [one, other] = [best.left[pair.left] ?? [], best.right[pair.right] ?? []];
		const tops = [one[0] ?? score, other[0] ?? score].map(top => (top > 0 ? score / top : 1));
		return {
			score,
			rivals: (meanOfRivals(one, score, lengths.right) + meanOfRivals(other, score, lengths.left)) / 2,
			shareOfBest: least(tops),
		};
	});
}

/** Keeps one more than the rivals, since the pair itself may be among them; best first. */
function keepBest(list: number[], score: number): void {
	const at = list.findIndex(known => score > known);
	if (at < 0) {
		if (list.length <= rivalsCounted) list.push(score);
	} else {
		list.splice(at, 0, score);
		if (list.length > rivalsCounted + 1) list.pop();
	}
}

/** The mean of the best others in a list that may hold the score itself, for a sentence with so many pairs in all. */
function meanOfRivals(list: readonly number[], score: number, pairs: number): number {
	const own = list.indexOf(score);
	const rivals = list.filter((_, n) => n !== own).slice(0, rivalsCounted);
	const counted = Math.min(rivalsCounted, pairs - 1);
	return counted === 0 ? 0 : rivals.reduce((sum, rival) => sum + rival, 0) / counted;
}
