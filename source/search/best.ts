/** Picks the best few of very many scores. */

/** Beyond so many, sorting all is no slower. */
const few = 3_000;

/** Places of the `limit` greatest scores, greatest first; of equal ones the earlier first. */
export function bestOf(scores: Float64Array, limit: number): number[] {
	const better = (x: number, y: number) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y;
	if (scores.length <= limit || limit > few) {
		return Array.from(scores.keys()).sort(better).slice(0, Math.max(0, limit));
	}
	if (limit <= 0) return [];
	// A heap of the best so far with the worst of them on top, which is all a newcomer has to beat.
	const heap: number[] = [];
	for (let i = 0; i < scores.length; i++) {
		if (heap.length < limit) {
			heap.push(i);
			rise(heap, better);
		} else if ((scores[i] ?? 0) > (scores[heap[0] ?? 0] ?? 0)) {
			heap[0] = i;
			sink(heap, better);
		}
	}
	return heap.sort(better);
}

type Order = (x: number, y: number) => number;

function rise(heap: number[], better: Order): void {
	let at = heap.length - 1;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		if (better(heap[parent] ?? 0, heap[at] ?? 0) >= 0) return;
		swap(heap, at, parent);
		at = parent;
	}
}

function sink(heap: number[], better: Order): void {
	let at = 0;
	for (;;) {
		let worst = at;
		for (const child of [2 * at + 1, 2 * at + 2]) {
			if (child < heap.length && better(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child;
		}
		if (worst === at) return;
		swap(heap, at, worst);
		at = worst;
	}
}

function swap(heap: number[], x: number, y: number): void {
	const kept = heap[x] ?? 0;
	heap[x] = heap[y] ?? 0;
	heap[y] = kept;
}
