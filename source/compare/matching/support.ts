/** Lets neighbours that are alike support a pair: what stands in one order on both sides is likelier the same. */
import type {Scored} from './candidates.ts';
import type {MatchingTuning} from './tuning.ts';

/**
 * Adds to each pair a share of the best alike pair just before and just after it on both sides; the pairs
 * stand in the order of the left.
 */
export function addSupport(pairs: readonly Scored[], tuning: MatchingTuning): Scored[] {
	const {
		supportShare,
		counts: {supportReach},
	} = tuning;
	const nearby = new Nearby(pairs, supportReach);
	const bestToward = (pair: Scored, direction: 1 | -1): number => {
		let best = 0;
		for (let a = 1; a <= supportReach; a += 1) {
			for (let b = 1; b <= supportReach; b += 1) {
				const score = nearby.score(pair.left + direction * a, pair.right + direction * b);
				best = Math.max(best, score / Math.max(a, b));
			}
		}
		return best;
	};
	return pairs.map(pair => {
		nearby.moveTo(pair.left);
		const support = supportShare * (bestToward(pair, -1) + bestToward(pair, 1));
		return {left: pair.left, right: pair.right, score: pair.score + Math.min(support, pair.score)};
	});
}

/** The scores of the pairs within reach of one text of the left, a row of the table for each of these texts. */
class Nearby {
	readonly #pairs: readonly Scored[];
	readonly #reach: number;
	readonly #rows: readonly Float64Array[];
	/** How many pairs have come within reach, and how many have left it again. */
	#entered = 0;
	#gone = 0;

	constructor(pairs: readonly Scored[], reach: number) {
		const width = 1 + pairs.reduce((most, pair) => Math.max(most, pair.right), 0) + 2 * reach;
		this.#pairs = pairs;
		this.#reach = reach;
		this.#rows = Array.from({length: 2 * reach + 1}, () => new Float64Array(width));
	}

	moveTo(left: number): void {
		for (; this.#left(this.#gone) < left - this.#reach; this.#gone += 1) this.#set(this.#gone, 0);
		this.#entered = Math.max(this.#entered, this.#gone);
		for (; this.#left(this.#entered) <= left + this.#reach; this.#entered += 1) {
			this.#set(this.#entered, this.#pairs[this.#entered]?.score ?? 0);
		}
	}

	/** Neighbours in front of the first text of either side have none. */
	score(left: number, right: number): number {
		return left < 0 || right < 0 ? 0 : (this.#row(left)?.[right] ?? 0);
	}

	#left(n: number): number {
		return this.#pairs[n]?.left ?? Number.POSITIVE_INFINITY;
	}

	#row(left: number): Float64Array | undefined {
		return this.#rows[left % this.#rows.length];
	}

	#set(n: number, score: number): void {
		const pair = this.#pairs[n];
		const row = pair === undefined ? undefined : this.#row(pair.left);
		if (pair !== undefined && row !== undefined) row[pair.right] = score;
	}
}
