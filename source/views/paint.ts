/** Turns lines of spans into styled strings of an exact width. */
import type {Area} from '../app/layout.ts';
import {type Line, lineText, type Span, span} from '../app/line.ts';
import {fitIn, textWidth} from '../app/text-width.ts';
import {beginningOf, truncate} from '../app/wrap.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Theme} from './theme.ts';

export type RowState = 'plain' | 'selected' | 'chosen';

// Text was made safe where it entered; this is the last door before the terminal.
const control = /[\u0000-\u001f\u007f-\u009f]/;

function safe(text: string): string {
	return control.test(text) ? sanitise(text).replaceAll(/[\n\t]/g, ' ') : text;
}

/** Cuts a line to a width; the span that does not fit ends in `…`. */
export function cutLine(line: Line, width: number): Line {
	let left = width;
	const fitted: Span[] = [];
	for (const part of line) {
		const {text} = part;
		const clean = safe(beginningOf(text, left));
		const {end, width: cells} = fitIn(clean, 0, clean.length, left);
		if (end === clean.length) {
			fitted.push({...part, text: clean});
			left -= cells;
			continue;
		}
		if (left > 0) fitted.push({...part, text: truncate(clean, left)});
		break;
	}
	return fitted;
}

export function lineWidth(line: Line): number {
	return line.reduce((sum, {text}) => sum + textWidth(text), 0);
}

/** Which of the lines that stand one behind the other has a column; -1 where none has it. */
export function partAt(parts: readonly Line[], column: number): number {
	let end = 0;
	return parts.findIndex(part => {
		end += lineWidth(part);
		return column < end;
	});
}

function linked(theme: Theme, {link}: Span, painted: string): string {
	return link == null ? painted : theme.link(painted, link);
}

function spelled(theme: Theme, {text, isOwn}: Span): string {
	return isOwn === true ? theme.spelledOwn(text) : theme.spelled(text);
}

/** A styled string of exactly `width` cells. */
export function paint(theme: Theme, line: Line, width: number, state: RowState = 'plain'): string {
	const fitted = cutLine(line, width);
	const padding = ' '.repeat(Math.max(0, width - lineWidth(fitted)));
	// One style for the whole row: colours inside an inverted row would be patches.
	if (state === 'selected')
		return theme.selected(fitted.map(part => linked(theme, part, spelled(theme, part))).join('') + padding);
	const painted = fitted
		.map(part => linked(theme, part, theme.tones[part.tone](spelled(theme, part))))
		.join('');
	return state === 'chosen' ? theme.chosen(painted) + padding : painted + padding;
}

/** The first lines of a text, as many as a pane has rows; where some are left out the last one ends in `…`. */
export function cutLines(lines: readonly Line[], {width, height}: Area): readonly Line[] {
	if (lines.length <= height) return lines;
	const shown = lines.slice(0, Math.max(0, height));
	const last = shown.pop();
	return last === undefined ? shown : [...shown, goingOn(last, width)];
}

/** A line with the mark that more follows, once. */
function goingOn(line: Line, width: number): Line {
	const cut = cutLine(line, width - 1);
	return lineText(cut).endsWith('…') ? cut : [...cut, span('…', 'quiet')];
}

/** Two lines at the ends of one row; where there is no room for both, each has half of it at least. */
export function spread(left: Line, right: Line, width: number): Line {
	const between = 2;
	const room = width - Math.min(lineWidth(left), Math.floor(width / 2)) - between;
	const end = lineWidth(right) <= room ? right : cutLine(right, room);
	const start = cutLine(left, width - lineWidth(end) - (end.length === 0 ? 0 : between));
	const gap = width - lineWidth(start) - lineWidth(end);
	return end.length === 0 ? start : [...start, span(' '.repeat(Math.max(0, gap))), ...end];
}

/** Two lines at the ends of one row of which the right one never gives way. */
export function besideWhole(left: Line, right: Line, width: number): Line {
	return spread(cutLine(left, width - lineWidth(right) - 2), right, width);
}

/** A text padded or cut to a width, for columns. */
export function cell(text: string, width: number): string {
	const cut = truncate(safe(beginningOf(text, width)), width);
	return cut + ' '.repeat(Math.max(0, width - textWidth(cut)));
}
