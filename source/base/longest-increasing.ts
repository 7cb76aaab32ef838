/** Finds the longest run of values that are in order. */

/** Positions of a longest strictly increasing subsequence (patience sorting), in order. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
	const tails: number[] = [];
	const previous: number[] = [];
	for (const [n, value] of values.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[n] = low > 0 ? (tails[low - 1] ?? -1) : -1;
		tails[low] = n;
	}
	const found: number[] = [];
	for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n] ?? -1) found.unshift(n);
	return found;
}
