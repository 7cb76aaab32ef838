/** A scroll bar of one column: where the window stands in the text, and where the hits are. */
import {type Span, span} from '../app/line.ts';

export type ScrollBar = {
	readonly top: number;
	/** Rows of the window, which is as high as the bar. */
	readonly height: number;
	/** Rows of the whole text. */
	readonly count: number;
	/** Rows that are marked. */
	readonly marks: readonly number[];
};

export function scrollBar({top, height, count, marks}: ScrollBar): readonly Span[] {
	if (count <= height && marks.length === 0) return Array.from({length: height}, () => span(' '));
	const whole = Math.max(count, height);
	const marked = new Set(marks.map(row => Math.min(height - 1, Math.floor((row * height) / whole))));
	const size = Math.max(1, Math.round((height * height) / whole));
	const start = Math.min(height - size, Math.round((top * height) / whole));
	return Array.from({length: height}, (_, index) => {
		if (marked.has(index)) return span('◆', 'bar-mark');
		const inWindow = index >= start && index < start + size;
		return inWindow ? span('┃', 'thumb') : span('│', 'rail');
	});
}
