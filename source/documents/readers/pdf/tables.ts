/** Finds the rows of tables among the lines of a page. */
import {endsClause} from '../../../text/sentence-ends.ts';
import {betweenCells} from '../blocks.ts';
import {areFigures} from '../figure-cells.ts';
import {withoutMarker} from '../list-markers.ts';
import type {Cell, PdfLine} from './lines.ts';

/** In units of the size of letters: so far the cells of a column may stand from one edge. */
const sameEdge = 0.8;

/** Fewer rows below each other are no table. */
const fewestRows = 2;

/**
 * What the rows of tables say, by the number of their line, cells as in Markdown; null of a line that only goes on with
 * a cell above it.
 */
export function tableRows(lines: readonly PdfLine[]): ReadonlyMap<number, string | null> {
	const found = new Map<number, string | null>();
	let isBelowText = false;
	for (let start = 0; start < lines.length; start++) {
		isBelowText ||= endsClause(lines[start]?.text ?? '');
		if (!isRow(lines[start])) continue;
		const rows: {at: number; cells: Cell[]}[] = [];
		let end = start;
		for (; end < lines.length; end++) {
			const line = lines[end];
			const last = rows.at(-1);
			if (line === undefined || (last !== undefined && !isClose(lines[end - 1], line))) break;
			if (last === undefined || (isRow(line) && isAligned(last.cells, line)))
				rows.push({at: end, cells: [...line.cells]});
			else if (!extendRow(last.cells, line)) break;
		}
		if (rows.length < fewestRows && !(isBelowText && isOfFigures(rows[0]?.cells ?? []))) continue;
		for (let at = start; at < end; at++) found.set(at, null);
		for (const {at, cells} of rows) found.set(at, cells.map(({text}) => text).join(betweenCells));
		start = end - 1;
	}
	return found;
}

/** Below text one row of figures is a table by itself, or one that is set with wide space between its rows. */
function isOfFigures(cells: readonly Cell[]): boolean {
	return areFigures(cells.map(({text}) => text));
}

/** Whether a line has parts that stand apart; a mark and what it marks are one. */
function isRow(line: PdfLine | undefined): boolean {
	const [first, second] = line?.cells ?? [];
	if (first === undefined || second === undefined) return false;
	return (
		withoutMarker(`${first.text} x`).marker === null &&
		(line?.cells.some(({text}) => text.length > 2) ?? false)
	);
}

function isClose(above: PdfLine | undefined, line: PdfLine): boolean {
	return above !== undefined && line.baseline - above.baseline < line.size * 3.5;
}

/** Whether at least two cells of a line stand below cells of the row above it, on their left or right edge. */
function isAligned(cells: readonly Cell[], line: PdfLine): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < line.size * sameEdge;
	const below = line.cells.filter(cell =>
		cells.some(other => near(cell.left, other.left) || near(cell.right, other.right)),
	);
	return below.length >= 2;
}

/** Adds a line whose only part stands below a cell to that cell; below the first only where it goes on in the middle of it. */
function extendRow(cells: Cell[], line: PdfLine): boolean {
	const [only, ...more] = line.cells;
	if (only === undefined || more.length > 0) return false;
	const index = cells.findIndex(({left}) => Math.abs(left - only.left) < line.size * sameEdge);
	const cell = cells[index];
	if (cell === undefined) return false;
	if (index === 0 && !(/^\p{Ll}/u.test(only.text) && only.right < (cells[1]?.left ?? 0))) return false;
	cells[index] = {
		left: cell.left,
		right: Math.max(cell.right, only.right),
		text: `${cell.text} ${only.text}`,
	};
	return true;
}
