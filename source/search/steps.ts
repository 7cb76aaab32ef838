/** Runs long work that comes in short steps: at once, or in slices between which others get a turn. */

/** How far the work is: `done` of `total` characters of text; the last few steps have all done. */
export type IndexProgress = {readonly done: number; readonly total: number};

/** Runs steps to their end without a pause. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same steps, with `progress` for whatever each of them tells. */
export function* stepsAs<P, T>(progress: P, steps: Generator<unknown, T, void>): Generator<P, T, void> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		yield progress;
	}
}

export type SliceOptions = {
	/** How long to work before others get a turn, in milliseconds. */
	readonly sliceMs?: number;
	readonly onProgress?: (progress: IndexProgress) => void;
	/** Rejects with the signal's reason once it is aborted. */
	readonly signal?: AbortSignal;
};

/** Runs steps to their end, giving way to whatever else waits every few milliseconds. */
export async function inSlices<T>(
	// biome-ignore lint/suspicious/noConfusingVoidType: steps without progress yield nothing
	steps: Generator<IndexProgress | void, T, void>,
	options: SliceOptions = {},
): Promise<T> {
	const {sliceMs = 12, onProgress, signal} = options;
	for (;;) {
		const until = performance.now() + sliceMs;
		let step = steps.next();
		while (!step.done && performance.now() < until) step = steps.next();
		if (step.done) return step.value;
		if (step.value !== undefined) onProgress?.(step.value);
		await new Promise(resolve => setImmediate(resolve));
		signal?.throwIfAborted();
	}
}
