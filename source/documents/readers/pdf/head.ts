/** Parts what stands far apart on one line of the head of a document: the office on the left, the day on the right. */
import type {PdfLine} from './lines.ts';

/** In units of the size of letters. */
const farApart = 6;

/** A longer line is running text, in characters: the head ends there. */
const longestLine = 60;

/** The lines of the first part of a document, those of its head each as what was set together. */
export function withHeadParted(lines: readonly PdfLine[]): PdfLine[] {
	const text = lines.findIndex(line => line.text.length > longestLine && line.cells.length < 2);
	return lines.flatMap((line, index) => {
		const isBesideRow = [lines[index - 1], lines[index + 1]].some(other => isRow(other));
		return (text !== -1 && index >= text) || isBesideRow || !isRow(line) ? [line] : partsOf(line);
	});
}

/** Whether a line has two parts far apart; one of several such lines may be the row of a table. */
function isRow(line: PdfLine | undefined): boolean {
	const [first, second, third] = line?.cells ?? [];
	if (line === undefined || first === undefined || second === undefined || third !== undefined) return false;
	return Math.abs(second.left - first.right) > line.size * farApart;
}

function partsOf(line: PdfLine): PdfLine[] {
	return line.cells.map(cell => ({
		...line,
		...cell,
		firstWord: cell.right - cell.left,
		hasMark: false,
		cells: [cell],
	}));
}
