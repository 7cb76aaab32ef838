/** Wraps and cuts text to terminal cells, as offsets into the text so that marks can follow. */
import {graphemesOf} from '../text/graphemes.ts';
import {fitIn, isInPair, isSimple, textWidth, unitCells} from './text-width.ts';

/** UTF-16 offsets into a text, end exclusive. */
export type Range = readonly [start: number, end: number];

/** More units than the clusters of so many cells have in earnest: what is longer is cut there. */
export function mostUnits(columns: number): number {
	return 8 * (columns + 1);
}

const space = 0x20;
const noBreakSpace = 0xa0;
const lineBreak = 0x0a;

function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === space || code === noBreakSpace || code === lineBreak;
}

function afterSpaces(text: string, from: number): number {
	let at = from;
	while (at < text.length && isSpace(text, at)) at++;
	return at;
}

function beforeSpaces(text: string, from: number): number {
	let at = from;
	while (at > 0 && isSpace(text, at - 1)) at--;
	return at;
}

function endOfWord(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && !isSpace(text, at)) at++;
	return at;
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
	for (let start = afterSpaces(text, 0); start < text.length; ) {
		const end = endOfLine(text, start, columns);
		lines.push([start, end]);
		start = afterSpaces(text, end);
	}
	return lines.length === 0 ? [[0, 0]] : lines;
}

/** Where the line ends that begins with a word at `start`. */
function endOfLine(text: string, start: number, columns: number): number {
	return endOfPlainLine(text, start, columns) ?? endOfAnyLine(text, start, columns);
}

/** The same where every unit up to there is a character of its own, which is nearly always; else null. */
function endOfPlainLine(text: string, start: number, columns: number): number | null {
	let width = 0;
	let at = start;
	for (; at < text.length; at++) {
		const cells = unitCells(text, at);
		if (cells === 0) return null;
		width += cells;
		if (width > columns && !isSpace(text, at)) break;
	}
	if (at === start) return null;
	let word = at;
	if (at < text.length) while (word > start && !isSpace(text, word - 1)) word--;
	return word === start ? at : beforeSpaces(text, word);
}

function endOfAnyLine(text: string, start: number, columns: number): number {
	const most = Math.min(text.length, start + mostUnits(columns));
	let end = start;
	let room = columns;
	for (let at = start; at < most && room >= 0; ) {
		const word = endOfWord(text, at, most);
		const fitted = fitIn(text, at, word, room);
		const isWhole = fitted.end === word && (word === text.length || isSpace(text, word));
		if (!isWhole) return end > start ? end : cutInWord(text, start, fitted.end);
		end = word;
		at = afterSpaces(text, word);
		room -= fitted.width + at - word;
	}
	return end;
}

/** Where a word is cut of which a beginning fits: after one cluster at least, however wide. */
function cutInWord(text: string, start: number, fitted: number): number {
	if (fitted > start) return isInPair(text, fitted) ? fitted - 1 : fitted;
	const [first] = graphemesOf(text.slice(start, start + mostUnits(1)));
	return start + (first?.segment.length ?? 1);
}

/** As much of a text as can matter for so many cells, and a little more: a label may be a megabyte. */
export function beginningOf(text: string, cells: number): string {
	return text.length > mostUnits(cells + 1) ? text.slice(0, mostUnits(cells + 1)) : text;
}

/** The lines of a wrapped text as strings. */
export function wrapLines(text: string, width: number): string[] {
	return wrap(text, width).map(([start, end]) => text.slice(start, end));
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
	const {end} = fitIn(text, 0, Math.min(text.length, mostUnits(width - 1)), width - 1);
	const cut = text.slice(0, isInPair(text, end) ? end - 1 : end);
	const lastSpace = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
	const atWord = text.charAt(end) !== ' ' && lastSpace > end * 0.4 ? cut.slice(0, lastSpace) : cut;
	return `${atWord.trimEnd().replace(/[,;:–-]+$/, '')}…`;
}

/** As much of the end of a text as takes at most `width` cells. */
export function endOf(text: string, width: number): string {
	const piece = text.slice(-mostUnits(width));
	let from = Math.max(0, piece.length - width);
	while (fitIn(piece, from, piece.length, width).end < piece.length) from++;
	return piece.slice(isInPair(piece, from) ? from + 1 : from);
}
