/**
 * Stands in for Ink's `build/log-update.js` in the bundle: puts every changed row at its own place.
 *
 * Ink steps from row to row, from where it left the cursor. A terminal that changes its size moves the cursor
 * and wraps rows that are too wide, and from then on every step goes wrong. On the alternate screen, which is
 * all that this program draws on, each row has a number: nothing that happened before can lead astray, and no
 * row, however wide the terminal takes its characters to be, runs over into the next.
 */
import type {CursorPosition, LogUpdate} from '../../../node_modules/ink/build/log-update.js';
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

const goTo = ({x, y}: CursorPosition) => `\u001b[${y + 1};${x + 1}H`;
const goToRow = (row: number) => goTo({x: 0, y: row});

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
	/** Where the cursor is to be seen; undefined where it is not to be. */
	let wanted: CursorPosition | undefined;
	/** Where it is seen; null where it is hidden, undefined before that and after. */
	let seen: CursorPosition | null | undefined;
	const forget = () => {
		shown = null;
	};
	const isShown = (text: string): boolean => {
		const {columns, rows} = sizeOf(stream);
		return shown?.text === text && shown.columns === columns && shown.rows === rows;
	};
	const isCursorDirty = () => wanted?.x !== seen?.x || wanted?.y !== seen?.y;
	/** Draws with the cursor out of sight, and puts it where it is wanted. */
	const write = (drawn: string) => {
		const hide = seen === null ? '' : hideCursor;
		stream.write(hide + drawn + (wanted === undefined ? '' : goTo(wanted) + showCursor));
		seen = wanted ?? null;
	};
	const draw = (text: string): boolean => {
		if (isShown(text)) {
			if (seen === undefined || isCursorDirty()) write('');
			return false;
		}
		const {columns, rows} = sizeOf(stream);
		const lines = linesOf(text, rows);
		const isSameSize = shown?.columns === columns && shown.rows === rows;
		const drawn = shown !== null && isSameSize ? drawChanges(shown, lines) : drawAll(lines);
		write(noWrap + drawn + wrap);
		shown = {text, lines, columns, rows};
		return true;
	};
	return Object.assign(draw, {
		clear: forget,
		reset: forget,
		sync() {
			// What Ink draws itself, it draws by steps.
			forget();
			if (seen != null || wanted !== undefined) write('');
		},
		done() {
			forget();
			stream.write(showCursor);
			seen = undefined;
		},
		willRender: (text: string) => !isShown(text),
		setCursorPosition(position: CursorPosition | undefined) {
			wanted = position;
		},
		isCursorDirty,
		// Ink would take steps from there.
		getCursorPosition: () => undefined,
	});
}

export default {create};
