/**
 * Stands in for Ink's `build/log-update.js` in the bundle: puts every changed row at its own place.
 *
 * Ink steps from row to row, from where it left the cursor. A terminal that changes its size moves the cursor
 * and wraps rows that are too wide, and from then on every step goes wrong. On the alternate screen, which is
 * all that this program draws on, each row has a number: nothing that happened before can lead astray, and no
 * row, however wide the terminal takes its characters to be, runs over into the next.
 */
import type {LogUpdate} from '../../../node_modules/ink/build/log-update.js';
import {lineUpdate} from './line-update.ts';

type Screen = NodeJS.WritableStream & {readonly columns?: number; readonly rows?: number};

/** What is on the screen, and the size of the screen when it was drawn. */
type Shown = {
	readonly text: string;
	readonly lines: readonly string[];
	readonly columns: number;
	readonly rows: number;
};

const noWrap = '\u001b[?7l';
const wrap = '\u001b[?7h';
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
const homeAndErase = '\u001b[H\u001b[J';

const goToRow = (row: number) => `\u001b[${row + 1};1H`;

function sizeOf({columns, rows}: Screen): {columns: number; rows: number} {
	return {columns: columns || Number.POSITIVE_INFINITY, rows: rows || Number.POSITIVE_INFINITY};
}

/** The rows of a frame that the screen has room for. */
function linesOf(text: string, rows: number): string[] {
	const lines = text.split('\n');
	if (lines.at(-1) === '') lines.pop();
	return lines.slice(0, rows);
}

/** All rows, on a screen of which nothing is known. */
function drawAll(lines: readonly string[]): string {
	return homeAndErase + lines.map((line, row) => (line === '' ? '' : goToRow(row) + line)).join('');
}

/** The rows that differ from those shown, on a screen of the same size. */
function drawChanges(shown: Shown, lines: readonly string[]): string {
	const last = Math.max(lines.length, shown.lines.length);
	let drawn = '';
	for (let row = 0; row < last; row++) {
		const [before = '', after = ''] = [shown.lines[row], lines[row]];
		if (before !== after) drawn += goToRow(row) + lineUpdate(before, after, shown.columns);
	}
	return drawn;
}

function create(stream: Screen): LogUpdate {
	let shown: Shown | null = null;
	let hidesCursor = false;
	const forget = () => {
		shown = null;
	};
	const isShown = (text: string): boolean => {
		const {columns, rows} = sizeOf(stream);
		return shown?.text === text && shown.columns === columns && shown.rows === rows;
	};
	const draw = (text: string): boolean => {
		if (!hidesCursor) stream.write(hideCursor);
		hidesCursor = true;
		if (isShown(text)) return false;
		const {columns, rows} = sizeOf(stream);
		const lines = linesOf(text, rows);
		const isSameSize = shown?.columns === columns && shown.rows === rows;
		const drawn = shown !== null && isSameSize ? drawChanges(shown, lines) : drawAll(lines);
		stream.write(noWrap + drawn + wrap);
		shown = {text, lines, columns, rows};
		return true;
	};
	return Object.assign(draw, {
		clear: forget,
		reset: forget,
		// What Ink draws itself, it draws by steps.
		sync: forget,
		done() {
			forget();
			stream.write(showCursor);
			hidesCursor = false;
		},
		willRender: (text: string) => !isShown(text),
		// The program shows its own cursor, as a part of the text.
		setCursorPosition() {},
		isCursorDirty: () => false,
		getCursorPosition: () => undefined,
	});
}

export default {create};
