/** The least and the greatest of any number of values: `Math.min(...values)` ends with a full stack where there are many. */

/** Infinity where there is none. */
export function least(values: Iterable<number>): number {
	let found = Number.POSITIVE_INFINITY;
	for (const value of values) if (value < found) found = value;
	return found;
}

/** Minus infinity where there is none. */
export function greatest(values: Iterable<number>): number {
	let found = Number.NEGATIVE_INFINITY;
	for (const value of values) if (value > found) found = value;
	return found;
}
