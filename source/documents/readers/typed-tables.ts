/** Finds the rows of tables that somebody typed: with spaces, tabs, dots or strokes between their columns. */
import {endsClause} from '../../text/sentence-ends.ts';
import {areFigures, holdsWords, isFigure} from './figure-cells.ts';
import {withoutMarker} from './list-markers.ts';

/** A row, and how many lines it takes; or a rule that is drawn with signs. */
export type TypedLine =
	| {readonly kind: 'row'; readonly cells: readonly string[]; readonly lines: number}
	| {readonly kind: 'rule'};

/** A cell with the columns of characters that it takes. */
type Cell = {readonly start: number; readonly end: number; text: string};

/** With the number of its first line, and of how many it is. */
type Row = {
	readonly at: number;
	readonly cells: readonly Cell[];
	readonly by: 'frames' | 'strokes' | 'signs' | 'spaces';
	lines: number;
};

/** Fewer rows below each other are no table: of words; of figures; of figures above the text. */
const fewest = {ofWords: 3, ofFigures: 2, aboveText: 3};

/** In characters: so far the cells of a column may stand from one edge. */
const sameEdge = 1;

/** In words: most cells are shorter than those that text was set in beside other text. */
const shortCell = 4;
const mostShort = 0.75;

const stroke = /[|│┃¦║]/u;
const rule = /^(?=.*[-=_─━═])[-=_─━═+|:\s│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]{3,}$/u;

/** What parts cells: tabs, three spaces, a row of dots; two spaces before a figure, but for those between sentences. */
const gap =
	/[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}|\s?(?:\. ?){4,}\s*|(?<![.!?:;,])[ \u00a0]{2}(?=[(+\u2212–-]?\p{Sc}?\d)/gu;

const tabWidth = 8;

/**
 * What the lines of a text are that belong to tables, by their number from 0. Above the text only rows of figures are:
 * there a letterhead has its parts beside each other, or a label before what it is of.
 *
 * @param startsBelowText Whether text of the document stands above the first line.
 */
export function typedTables(
	lines: readonly string[],
	startsBelowText = false,
): ReadonlyMap<number, TypedLine> {
	const found = new Map<number, TypedLine>();
	let isBelowText = startsBelowText;
	for (let at = 0; at < lines.length; at++) {
		const rows = rowsFrom(lines, at);
		const last = rows.at(-1);
		const isAlone = rows.length === 1 && isBesideText(lines, at);
		if (last === undefined || isAlone || !isTable(rows, isBelowText)) {
			isBelowText ||= isSentence(lines[at] ?? '');
			continue;
		}
		for (const {at: first, cells, lines: own} of rows)
			found.set(first, {kind: 'row', cells: cells.map(({text}) => text), lines: own});
		at = last.at + last.lines - 1;
	}
	for (const [at, line] of lines.entries())
		if (rule.test(line.trim()) && (found.has(at - 1) || found.has(at + 1))) found.set(at, {kind: 'rule'});
	return found;
}

/** Whether other text stands straight above or below a line. */
function isBesideText(lines: readonly string[], at: number): boolean {
	const isText = (line = '') => line.trim() !== '' && !rule.test(line.trim());
	return isText(lines[at - 1]) || isText(lines[at + 1]);
}

function isSentence(line: string): boolean {
	return endsClause(line.trim()) && line.trim().split(/\s+/).length > 3;
}

function isTable(rows: readonly Row[], isBelowText: boolean): boolean {
	if (rows.every(({by}) => by === 'frames')) return true;
	const texts = rows.map(({cells}) => cells.map(({text}) => text));
	const ofFigures = texts.filter(cells => areFigures(cells) && !cells.slice(1).some(holdsWords)).length;
	// The names of pages stand between strokes too.
	const isStroked = rows.some(({by}) => by === 'strokes');
	if (!isBelowText) return ofFigures >= fewest.aboveText;
	if (isStroked) return ofFigures >= fewest.ofFigures && ofFigures >= rows.length / 2;
	if (ofFigures >= Math.min(fewest.ofFigures, rows.length) && ofFigures >= rows.length / 2) return true;
	const labels = texts.filter(([first]) => first?.endsWith(':')).length;
	const short = texts.flat().filter(text => text.split(/\s+/).length <= shortCell).length;
	return (
		rows.length >= fewest.ofWords && labels < rows.length / 2 && short >= texts.flat().length * mostShort
	);
}

/** The rows from a line on that stand straight below each other in the same columns; one alone may be one. */
function rowsFrom(lines: readonly string[], start: number): readonly Row[] {
	const rows: Row[] = [];
	for (let at = start; at < lines.length; at++) {
		const line = expanded(lines[at] ?? '');
		const last = rows.at(-1);
		if (last !== undefined && rule.test(line.trim())) continue;
		const row = rowOf(line, at);
		if (row !== null && (last === undefined || isBelow(last, row))) rows.push(row);
		else if (row !== null || last === undefined || at !== last.at + last.lines || !extend(last, line)) break;
	}
	return rows;
}

/** A line without space at its end, its tabs followed by as many spaces as they are wide. */
function expanded(line: string): string {
	let text = '';
	for (const part of line.trimEnd().split(/(\t)/))
		text += part === '\t' ? part.padEnd(tabWidth - (text.length % tabWidth)) : part;
	return text;
}

function rowOf(line: string, at: number): Row | null {
	const text = line.trim();
	const parts = text.split(stroke);
	const isFramed = parts.length > 2 && parts[0] === '' && parts.at(-1) === '';
	if (parts.length > 1) {
		const cells = (isFramed ? parts.slice(1, -1) : parts).map(
			(cell, index): Cell => ({start: index, end: index, text: onOneSpace(cell)}),
		);
		return {at, cells, by: isFramed ? 'frames' : 'strokes', lines: 1};
	}
	const indent = line.length - line.trimStart().length;
	// The mark of an item is no cell beside it.
	const marked = text.length - withoutMarker(text).text.length;
	const cells: Cell[] = [];
	let from = 0;
	for (const {0: space, index} of [...text.matchAll(gap), {0: '', index: text.length}]) {
		if (index < marked) continue;
		cells.push({start: indent + from, end: indent + index, text: onOneSpace(text.slice(from, index))});
		from = index + space.length;
	}
	return cells.length > 1
		? {at, cells, by: /\t|(?:\. ?){4}/.test(text) ? 'signs' : 'spaces', lines: 1}
		: null;
}

function onOneSpace(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}

/** Columns of words stand below each other by their left edges, those of figures by either; tabs and dots set them where they may. */
function isBelow(above: Row, row: Row): boolean {
	if (above.by !== row.by) return false;
	if (above.cells.length === row.cells.length && row.by !== 'spaces') return true;
	const near = (a: number, b: number) => Math.abs(a - b) <= sameEdge;
	const aligned = row.cells.filter((cell, index) =>
		above.cells.some(
			(other, place) =>
				index + place > 0 &&
				(near(cell.start, other.start) || (isFigure(cell.text) && near(cell.end, other.end))),
		),
	);
	return aligned.length >= Math.min(above.cells.length, row.cells.length) - 1 && aligned.length > 0;
}

/** Adds a line that goes on with a cell of the row above it: below one that is not the first, or in the middle of that. */
function extend(row: Row, line: string): boolean {
	const text = onOneSpace(line);
	const indent = line.length - line.trimStart().length;
	const [first, second] = row.cells;
	if (row.by !== 'spaces' || text === '' || first === undefined || second === undefined) return false;
	const below = row.cells.slice(1).find(({start}) => Math.abs(start - indent) <= sameEdge);
	const goesOn = /^\p{Ll}/u.test(text) && line.length < second.start;
	const cell = below ?? (goesOn ? first : undefined);
	if (cell === undefined) return false;
	cell.text += ` ${text}`;
	row.lines++;
	return true;
}
