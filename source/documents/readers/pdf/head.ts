/** Parts what stands far apart on one line of the head of a document: the office on the left, the day on the right. */
import {greatest} from '../../../base/extremes.ts';
import type {PdfLine} from './lines.ts';

/** In units of the size of letters. */
const farApart = 6;

/** A longer line is running text, in characters: the head ends there. */
const longestLine = 60;

const mostParts = 3;

/** More rows at the very top are a table. */
const mostRows = 5;

/** In units of the size of a letterhead's letters, those of a title below it. */
const titleSize = 1.2;

/** The lines of the first part of a document, those of its head each as what was set together. */
export function withHeadParted(lines: readonly PdfLine[]): PdfLine[] {
	const text = lines.findIndex(line => line.text.length > longestLine && line.cells.length < 2);
	const head = text === -1 ? lines : lines.slice(0, text);
	const letterhead = rowsOfLetterhead(head);
	const parted = columnsOf(head.slice(0, letterhead));
	return lines.slice(letterhead).reduce((all, line, place) => {
		const index = letterhead + place;
		// One of several lines with parts, however far apart, may be the row of a table.
		const isBesideRow = [lines[index - 1], lines[index + 1]].some(other => (other?.cells.length ?? 0) > 1);
		for (const each of index >= head.length || isBesideRow || !isRow(line) ? [line] : partsOf(line))
			all.push(each);
		return all;
	}, parted);
}

/** Whether a line has parts far apart, two or three. */
function isRow(line: PdfLine | undefined): boolean {
	const cells = line?.cells ?? [];
	if (line === undefined || cells.length < 2 || cells.length > mostParts) return false;
	return cells.slice(1).every((cell, index) => {
		const before = cells[index];
		return before !== undefined && Math.abs(cell.left - before.right) > line.size * farApart;
	});
}

/**
 * How many lines at the very top are rows of a letterhead, the office on the left of its address: several rows, no figures
 * and no labels, above a title in larger letters.
 */
function rowsOfLetterhead(head: readonly PdfLine[]): number {
	const end = head.findIndex(line => !isRow(line) || line.cells.length > 2);
	if (end < 2 || end > mostRows) return 0;
	const isTable = head
		.slice(0, end)
		.some(({cells}) => cells.some(({text}) => text.endsWith(':') || !/\p{L}/u.test(text)));
	const size = greatest(head.slice(0, end).map(line => line.size));
	const isAboveTitle = head.slice(end).some(line => line.size >= size * titleSize);
	return isTable || !isAboveTitle ? 0 : end;
}

/** What stands in such rows on the left, and then what stands on the right. */
function columnsOf(rows: readonly PdfLine[]): PdfLine[] {
	return [0, 1].flatMap(place => rows.flatMap(row => partsOf(row).slice(place, place + 1)));
}

function partsOf(line: PdfLine): PdfLine[] {
	return line.cells.map(cell => ({
		...line,
		...cell,
		firstWord: cell.right - cell.left,
		hasMark: false,
		isPart: true,
		cells: [cell],
	}));
}
