/** Measures text in terminal cells and wraps it, as offsets into the text so that marks can follow. */
import {graphemesOf} from './graphemes.ts';
import {isSimple, textWidth} from './text-width.ts';

/** UTF-16 offsets into a text, end exclusive. */
export type Range = readonly [start: number, end: number];

// The segmenter is quadratic in the length of its input on Node 20, so that it is only fed short pieces.
const longestPiece = 256;

/** Grapheme clusters of a text with their offsets and cells. */
function* cells(text: string, from: number, to: number): Generator<{end: number; width: number}> {
	for (let start = from; start < to; ) {
		let end = Math.min(to, start + longestPiece);
		// Never cut a surrogate pair.
		if (end < to && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
		for (const {segment, index} of graphemesOf(text.slice(start, end))) {
			yield {end: start + index + segment.length, width: textWidth(segment)};
		}
		start = end;
	}
}

/**
 * Wraps a text greedily at spaces (a no-break space counts as one), and inside a word only where the
 * word is wider than a line. Returns the range of each line, without the spaces it was broken at; an
 * empty text is one empty line.
 */
export function wrap(text: string, width: number): Range[] {
	const columns = Math.max(1, width);
	if (text.length <= columns && isSimple(text)) return [[0, text.length]];
	const lines: Range[] = [];
	let lineStart = -1;
	let lineEnd = 0;
	let lineWidth = 0;
	const flush = () => {
		if (lineStart >= 0) lines.push([lineStart, lineEnd]);
		lineStart = -1;
		lineWidth = 0;
	};
	for (const match of text.matchAll(/[^ \u00a0\n]+/g)) {
		const start = match.index;
		const end = start + match[0].length;
		const wordWidth = textWidth(match[0]);
		const gap = lineStart < 0 ? 0 : start - lineEnd;
		if (lineStart >= 0 && lineWidth + gap + wordWidth <= columns) {
			lineWidth += gap + wordWidth;
			lineEnd = end;
			continue;
		}
		flush();
		lineStart = start;
		lineEnd = end;
		lineWidth = wordWidth;
		if (wordWidth <= columns) continue;
		lineEnd = start;
		lineWidth = 0;
		for (const cell of cells(text, start, end)) {
			if (lineWidth + cell.width > columns && lineEnd > lineStart) {
				flush();
				lineStart = lineEnd;
			}
			lineEnd = cell.end;
			lineWidth += cell.width;
		}
	}
	flush();
	return lines.length === 0 ? [[0, 0]] : lines;
}

/** The lines of a wrapped text as strings. */
export function wrapLines(text: string, width: number): string[] {
	return wrap(text, width).map(([start, end]) => text.slice(start, end));
}

/** The offset after the clusters of a text's beginning that fit into so many cells. */
function endOfCells(text: string, columns: number): number {
	// The character behind the end must be seen too: it could be a mark on the last one.
	if (text.length > columns && isSimple(text.slice(0, columns + 1))) return columns;
	let end = 0;
	let used = 0;
	for (const cell of cells(text, 0, Math.min(text.length, 8 * (columns + 1)))) {
		if (used + cell.width > columns) break;
		used += cell.width;
		end = cell.end;
	}
	return end;
}

/**
 * A text in at most `width` cells: cut at the end of a word where one is near, and marked with `…`.
 * The result may be narrower than `width`, never wider.
 */
export function truncate(text: string, width: number): string {
	if (width <= 0) return '';
	if (text.length <= width && isSimple(text)) return text;
	if (text.length < 4 * width && textWidth(text) <= width) return text;
	if (width === 1) return '…';
	const end = endOfCells(text, width - 1);
	const cut = text.slice(0, end);
	const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
	const atWord = text.charAt(end) !== ' ' && space > end * 0.4 ? cut.slice(0, space) : cut;
	return `${atWord.trimEnd().replace(/[,;:–-]+$/, '')}…`;
}
