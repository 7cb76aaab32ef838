/** Stretches of a text, and how they lie to each other. */

/** UTF-16 offsets into a text, end exclusive. */
export type Span = {readonly start: number; readonly end: number};

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether a span lies within another. */
export function isInside(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a span overlaps one of those given, which stand in order and apart. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
	const next = spans[firstWhere(spans, other => other.end > span.start)];
	return next !== undefined && next.start < span.end;
}

/** By halves: what holds for one span has to hold for all behind it. */
export function firstWhere<T extends Span>(spans: readonly T[], holds: (span: T) => boolean): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const span = spans[middle];
		if (span === undefined || holds(span)) high = middle;
		else low = middle + 1;
	}
	return low;
}
