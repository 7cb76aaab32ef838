/** Small tools of the benchmarks: percentiles, tables, and the plain pass that all times are set against. */

/** The value that `share` of the sorted values lie below; times in milliseconds. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function timed<T>(work: () => T): {readonly value: T; readonly ms: number} {
	const start = performance.now();
	const value = work();
	return {value, ms: performance.now() - start};
}

export async function timedAsync<T>(
	work: () => Promise<T>,
): Promise<{readonly value: T; readonly ms: number}> {
	const start = performance.now();
	const value = await work();
	return {value, ms: performance.now() - start};
}

/** Median time of one pass of `includes` over all texts: what a machine cannot do without, in milliseconds. */
export function plainPass(texts: readonly string[]): number {
	const passes = Array.from(
		{length: 9},
		() => timed(() => texts.filter(text => text.includes('observatory'))).ms,
	);
	return percentile(passes, 0.5);
}

/** Lines of a table with its columns lined up, the first to the left. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
	return rows
		.map(row =>
			row
				.map((cell, column) => {
					const width = widths[column] ?? 0;
					return column === 0 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

export function megabytes(): string {
	return `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;
}

export function milliseconds(ms: number): string {
	return ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}
