/** Lets neighbours that are alike support a pair: what stands in one order on both sides is likelier the same. */
import type {Scored} from './candidates.ts';

/** Share of a neighbouring pair's similarity that supports a pair. */
const supportShare = 0.25;
const supportReach = 2;

/** Adds to each pair a share of the best alike pair just before and just after it on both sides. */
export function addSupport(pairs: readonly Scored[]): Scored[] {
	const width = 1 + pairs.reduce((most, pair) => Math.max(most, pair.right), 0) + 2 * supportReach;
	const scores = new Map<number, number>();
	for (const pair of pairs) scores.set(pair.left * width + pair.right, pair.score);
	const bestToward = (pair: Scored, direction: 1 | -1): number => {
		let best = 0;
		for (let a = 1; a <= supportReach; a += 1) {
			for (let b = 1; b <= supportReach; b += 1) {
				const right = pair.right + direction * b;
				if (right < 0) continue;
				const score = scores.get((pair.left + direction * a) * width + right) ?? 0;
				best = Math.max(best, score / Math.max(a, b));
			}
		}
		return best;
	};
	return pairs.map(pair => {
		const support = supportShare * (bestToward(pair, -1) + bestToward(pair, 1));
		return {left: pair.left, right: pair.right, score: pair.score + Math.min(support, pair.score)};
	});
}
