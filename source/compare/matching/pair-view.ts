/** What is known of a pair of sentences that may say the same, and of what rivals it. */
import {mapSides, type Sides} from '../../base/sides.ts';
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
	const best = mapSides(lengths, length => new BestScores(length));
	for (const pair of pairs) {
		best.left.add(pair.left, pair.score);
		best.right.add(pair.right, pair.score);
	}
	return pairs.map(({left, right, score}) => {
		const ofLeft = best.left.meanOfRivals(left, score, lengths.right);
		const ofRight = best.right.meanOfRivals(right, score, lengths.left);
		const shareOfBest = Math.min(best.left.shareOfBest(left, score), best.right.shareOfBest(right, score));
		return {score, rivals: (ofLeft + ofRight) / 2, shareOfBest};
	});
}

/** One more than the rivals, since a pair itself may be among the best of its sentence. */
const bestKept = rivalsCounted + 1;

/** The best scores of each of so many sentences, in one array: so many places for each, best first. */
class BestScores {
	readonly #scores: Float64Array;
	readonly #kept: Uint8Array;

	constructor(sentences: number) {
		this.#scores = new Float64Array(sentences * bestKept);
		this.#kept = new Uint8Array(sentences);
	}

	add(sentence: number, score: number): void {
		const start = sentence * bestKept;
		const kept = this.#kept[sentence] ?? 0;
		let place = kept;
		while (place > 0 && score > (this.#scores[start + place - 1] ?? 0)) place -= 1;
		if (place === bestKept) return;
		this.#scores.copyWithin(start + place + 1, start + place, start + Math.min(kept, bestKept - 1));
		this.#scores[start + place] = score;
		this.#kept[sentence] = Math.min(kept + 1, bestKept);
	}

	/** 1 for the best pair of a sentence, and where nothing is alike. */
	shareOfBest(sentence: number, score: number): number {
		const top = this.#scores[sentence * bestKept] ?? 0;
		return top > 0 ? score / top : 1;
	}

	/** The mean of the best others beside a score, which may be among them, for a sentence with so many pairs in all. */
	meanOfRivals(sentence: number, score: number, pairs: number): number {
		const start = sentence * bestKept;
		const end = start + (this.#kept[sentence] ?? 0);
		let sum = 0;
		let counted = 0;
		let isOwnPast = false;
		for (let at = start; at < end && counted < rivalsCounted; at += 1) {
			const rival = this.#scores[at] ?? 0;
			if (!isOwnPast && rival === score) {
				isOwnPast = true;
				continue;
			}
			sum += rival;
			counted += 1;
		}
		const most = Math.min(rivalsCounted, pairs - 1);
		return most === 0 ? 0 : sum / most;
	}
}
