/** Scored pairs of two lists of texts, and how each stands against the alternatives of both its texts. */
import {type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Scored} from './candidates.ts';

export class PairTable {
	/** Those that reach the least score, best first. */
	readonly all: readonly Scored[];
	/** The best pair of each text, whatever it reaches. */
	readonly nearest: Sides<readonly (Scored | undefined)[]>;
	readonly #second: Sides<readonly (Scored | undefined)[]>;
	readonly #ofLeft: readonly (readonly Scored[])[];

	/** Each pair is given once; the lists have as many texts as the lengths say. */
	constructor(pairs: readonly Scored[], {left, right}: Sides<number>, least: number) {
		this.all = pairs.filter(({score}) => score >= least).sort(byScore);
		const best = {left: emptyRow<Scored>(left), right: emptyRow<Scored>(right)};
		const second = {left: emptyRow<Scored>(left), right: emptyRow<Scored>(right)};
		const ofLeft = Array.from({length: left}, (): Scored[] => []);
		for (const pair of pairs) {
			ofLeft[pair.left]?.push(pair);
			for (const side of sideNames) {
				const n = pair[side];
				if (isBetter(pair, best[side][n])) {
					second[side][n] = best[side][n];
					best[side][n] = pair;
				} else if (isBetter(pair, second[side][n])) second[side][n] = pair;
			}
		}
		this.nearest = best;
		this.#second = second;
		this.#ofLeft = ofLeft;
	}

	/** The best of a text's pairs that is wanted, whatever it reaches. */
	bestOf(side: SideName, n: number, isWanted: (pair: Scored) => boolean): Scored | undefined {
		const best = this.nearest[side][n];
		if (best === undefined || isWanted(best)) return best;
		const others = this.#ofLeft.flatMap(pairs => pairs.filter(pair => pair[side] === n && isWanted(pair)));
		return others.sort(byScore)[0];
	}

	score(left: number, right: number): number {
		for (const pair of this.#ofLeft[left] ?? []) if (pair.right === right) return pair.score;
		return 0;
	}

	/** 1 for the best pair of both its texts, less the more another outdoes it. */
	shareOfBest(pair: Scored): number {
		const left = this.nearest.left[pair.left]?.score ?? pair.score;
		const right = this.nearest.right[pair.right]?.score ?? pair.score;
		return pair.score / Math.max(left, right, Number.MIN_VALUE);
	}

	/** Whether for one of the two texts the pair is so many times better than every other. */
	standsOutForOne(pair: Scored, times: number): boolean {
		return sideNames.some(side => {
			const isBest = isSame(this.nearest[side][pair[side]], pair);
			return isBest && pair.score >= times * (this.#second[side][pair[side]]?.score ?? 0);
		});
	}
}

/** Orders pairs by score, equal ones by their place. */
export function byScore(a: Scored, b: Scored): number {
	return b.score - a.score || a.left - b.left || a.right - b.right;
}

const isBetter = (a: Scored, b: Scored | undefined): boolean => b === undefined || byScore(a, b) < 0;

const emptyRow = <T>(length: number): (T | undefined)[] => Array.from({length});

const isSame = (a: Scored | undefined, b: Scored): boolean => a?.left === b.left && a.right === b.right;
