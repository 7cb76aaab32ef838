/** Cells that a text takes in a terminal, in a time that grows with its length, whatever it is made of. */
import stringWidth from 'string-width';
import {graphemesOf} from '../text/graphemes.ts';

type CodeRange = readonly [first: number, last: number];

// One cell each, whatever stands beside them: letters without their marks, dashes and quotation marks, arrows, lines and blocks.
const narrow: readonly CodeRange[] = [
	[0x20, 0x7e],
	[0xa0, 0xac],
	[0xae, 0x2ff],
	[0x391, 0x3a1],
	[0x3a3, 0x482],
	[0x48a, 0x52f],
	[0x5d0, 0x5ea],
	[0x621, 0x64a],
	[0x660, 0x669],
	[0x671, 0x6d3],
	[0x2010, 0x2027],
	[0x2030, 0x205e],
	[0x2190, 0x21ff],
	[0x2500, 0x25fc],
];

// Two cells each: signs, syllables and ideographs of East Asia, without the marks among them.
const wide: readonly CodeRange[] = [
	[0x3000, 0x3029],
	[0x3041, 0x3096],
	[0x309b, 0x30ff],
	[0x3105, 0x312f],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xac00, 0xd7a3],
	[0xff01, 0xff60],
];

const cellsOfUnit = new Uint8Array(0x1_0000);
for (const [first, last] of narrow) cellsOfUnit.fill(1, first, last + 1);
for (const [first, last] of wide) cellsOfUnit.fill(2, first, last + 1);

/** Cells of a UTF-16 unit that is a character of its own beside any other such; 0 where only its cluster tells. */
export function unitCells(text: string, at: number): number {
	return cellsOfUnit[text.charCodeAt(at)] ?? 0;
}

/** Whether every UTF-16 unit of a text is one cell. */
export function isSimple(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (unitCells(text, at) !== 1) return false;
	return true;
}

// The segmenter is quadratic in the length of its input on Node 20, so that it is only fed short pieces.
const longestPiece = 256;

/** How much of a text fits into a row. */
export type Fitted = {
	/** UTF-16 offset after the last cluster that fits. */
	readonly end: number;
	/** Cells that it takes. */
	readonly width: number;
};

/**
 * How much of a text, from an offset to another, fits into so many cells; looks at little more than that.
 * Clusters stay whole, but for those that are longer than any that is written in earnest.
 */
export function fitIn(text: string, from: number, to: number, columns: number): Fitted {
	let end = from;
	let width = 0;
	while (end < to) {
		const cells = unitCells(text, end);
		const next = afterAccents(text, end + 1, to);
		if (cells === 0 || (next < to && unitCells(text, next) === 0)) {
			const piece = fitPiece(text, end, to, columns - width);
			width += piece.width;
			if (piece.isFull) return {end: piece.end, width};
			end = piece.end;
			continue;
		}
		if (width + cells > columns) break;
		width += cells;
		end = next;
	}
	return {end, width};
}

/** Accents take no cells, and stay with the letter before them. */
function afterAccents(text: string, from: number, to: number): number {
	let at = from;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x300 || code > 0x36f) break;
	}
	return at;
}

/** The same for the stretch from an offset in which units are no characters of their own. */
function fitPiece(
	text: string,
	from: number,
	to: number,
	columns: number,
): Fitted & {readonly isFull: boolean} {
	const stop = endOfPiece(text, from, to);
	const isWhole = stop === to || areApart(text, stop);
	let end = from;
	let width = 0;
	for (const {segment, index} of graphemesOf(text.slice(from, stop))) {
		const after = from + index + segment.length;
		// The last cluster of a piece that was cut may go on.
		if (after === stop && !isWhole && index > 0) break;
		const cells = stringWidth(segment);
		if (width + cells > columns) return {end, width, isFull: true};
		width += cells;
		end = after;
	}
	return {end, width, isFull: false};
}

/** Whether the units before and after an offset are characters of their own: then a cluster ends there. */
function areApart(text: string, at: number): boolean {
	return unitCells(text, at - 1) > 0 && unitCells(text, at) > 0;
}

function endOfPiece(text: string, from: number, to: number): number {
	const most = Math.min(to, from + longestPiece);
	for (let at = from + 1; at < most; at++) if (areApart(text, at)) return at;
	return most < to && isInPair(text, most) ? most - 1 : most;
}

/** Whether an offset is in the middle of a surrogate pair. */
export function isInPair(text: string, at: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** Cells of one line; escape sequences take none. */
export function textWidth(text: string): number {
	if (text.includes('\u001b') || text.includes('\u009b')) return stringWidth(text);
	return fitIn(text, 0, text.length, Number.POSITIVE_INFINITY).width;
}
