/** The rows of a comparison as the list shows them: with a heading where a theme begins, if there is room for that. */

import {compareLayout} from './compare-layout.ts';
import {themeNameOf} from './compare-rows.ts';
import {type ListedRow, listedRows} from './fold-themes.ts';
import {clamp} from './scroll.ts';
import type {State} from './state.ts';
import {leastThemedHeight, type ThemedLine, themedLines} from './themed-list.ts';
import type {CompareState, ListPosition} from './view-states.ts';

export type ThemedRows = {
	readonly rows: readonly ListedRow[];
	readonly hasHeadings: boolean;
	readonly lines: readonly ThemedLine[];
	/** Number of the first line that is shown. */
	readonly top: number;
};

/** Null where there is no comparison. */
export function themedRows(state: State, view: CompareState): ThemedRows | null {
	const {comparison, size, words} = state;
	if (comparison === null) return null;
	const rows = listedRows(comparison, view, state);
	const {height} = compareLayout(size, view).rows;
	const hasHeadings = view.order === 'by theme' && height >= leastThemedHeight;
	const titles = rows.map(line => (hasHeadings && line.kind === 'row' ? themeNameOf(line.row, words) : null));
	return {rows, hasHeadings, ...themedLines(titles, view.list, height)};
}

/** Scrolls by so many lines; the cursor stays on its row as long as that is in view. */
export function scrollThemed(
	list: ListPosition,
	by: number,
	{lines, top}: Pick<ThemedRows, 'lines' | 'top'>,
	height: number,
): ListPosition {
	const next = clamp(top + by, 0, Math.max(0, lines.length - height));
	if (next === top) return list;
	// A row whose heading is above the first line would bring that with it.
	const first = rowsOf(lines.slice(lines[next - 1]?.kind === 'head' ? next + 1 : next))[0] ?? list.top;
	const seen = rowsOf(lines.slice(next, next + height));
	return {top: first, cursor: clamp(list.cursor, seen[0] ?? 0, seen.at(-1) ?? 0)};
}

function rowsOf(lines: readonly ThemedLine[]): readonly number[] {
	return lines.flatMap(line => (line.kind === 'row' ? [line.index] : []));
}
