/** A line of the screen as spans with a meaning; what a meaning looks like is the theme's business. */
import type {Range} from './wrap.ts';

export type Tone =
	| 'plain'
	| 'strong'
	| 'quiet'
	| 'heading'
	| 'title'
	| 'hit'
	| 'current-hit'
	| 'left'
	| 'right'
	| 'left-only-words'
	| 'right-only-words'
	| 'agrees'
	| 'conflict'
	| 'weak'
	| 'moved'
	| 'pin'
	| 'note'
	| 'key'
	/** What leads somewhere. */
	| 'address'
	| 'error'
	| 'done'
	| 'selection'
	/** The parts of a scroll bar. */
	| 'rail'
	| 'thumb'
	| 'bar-mark';

export type Span = {
	readonly text: string;
	readonly tone: Tone;
	/** The address that it leads to, where the terminal shows links. */
	readonly link?: string | null;
	/** Whether the program says it, in its own quotation marks; else they are a document's. */
	readonly isOwn?: boolean;
};
export type Line = readonly Span[];

/** A line in which the program speaks. */
export function own(line: Line): Line {
	return line.map(part => ({...part, isOwn: true}));
}

export function span(text: string, tone: Tone = 'plain'): Span {
	return {text, tone};
}

/** A span that leads to an address; to none where that is null. */
export function linkedSpan(text: string, tone: Tone, link: string | null): Span {
	return {text, tone, link};
}

/** A stretch of a text that is to look different. */
export type Mark = {readonly start: number; readonly end: number; readonly tone: Tone};

/**
 * The spans of one stretch of a text, with marks laid over a base tone. Marks are sorted by start and
 * do not overlap.
 */
export function markedSpans(text: string, [start, end]: Range, marks: readonly Mark[], base: Tone): Line {
	const spans: Span[] = [];
	let at = start;
	for (const mark of marks) {
		if (mark.end <= at) continue;
		if (mark.start >= end) break;
		const from = Math.max(at, mark.start);
		const to = Math.min(end, mark.end);
		if (from > at) spans.push(span(text.slice(at, from), base));
		spans.push(span(text.slice(from, to), mark.tone));
		at = to;
	}
	if (at < end) spans.push(span(text.slice(at, end), base));
	return spans;
}

/** Marks with others laid over them; both sorted, and neither overlapping. */
export function overlaid(marks: readonly Mark[], above: readonly Mark[]): readonly Mark[] {
	if (above.length === 0) return marks;
	const seen = marks.flatMap(mark =>
		above.reduce<readonly Mark[]>((parts, cover) => parts.flatMap(part => uncovered(part, cover)), [mark]),
	);
	return [...seen, ...above].toSorted((one, other) => one.start - other.start);
}

/** What of a mark is not below another. */
function uncovered(mark: Mark, cover: Mark): readonly Mark[] {
	const before = {...mark, end: Math.min(mark.end, cover.start)};
	const after = {...mark, start: Math.max(mark.start, cover.end)};
	return [before, after].filter(({start, end}) => start < end);
}

export function lineText(line: Line): string {
	return line.map(({text}) => text).join('');
}
