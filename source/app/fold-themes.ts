/** Folding the themes of the rows: one line for all the rows of a theme, so that many rows can be looked over. */
import {rememberLast} from '../base/remember.ts';
import type {Comparison, Deliverable} from '../compare/comparison.ts';
import {type Called, queryOf, visibleRows} from './compare-rows.ts';
import type {State} from './state.ts';
import type {CompareState} from './view-states.ts';

/** A line of the list: a row, or a theme whose rows are folded away. */
export type ListedRow =
	| {readonly kind: 'row'; readonly row: Deliverable}
	| {readonly kind: 'folded'; readonly theme: Deliverable['theme']; readonly rows: readonly Deliverable[]};

/** Whether the rows stand by theme, all of them: what a topic leaves is few, and nothing of it is hidden. */
export function canFold({tab, order, query}: CompareState): boolean {
	return tab === 'rows' && order === 'by theme' && queryOf(query) === '';
}

/** The lines of the list, with what is folded in one. */
export function listedRows(comparison: Comparison, view: CompareState, called: Called): readonly ListedRow[] {
	return linesOf(visibleRows(comparison, view, called), canFold(view) ? view.folded : none);
}

const none: CompareState['folded'] = [];

// Asked for several times a frame.
const linesOf = rememberLast(
	(rows: readonly Deliverable[], folded: CompareState['folded']): readonly ListedRow[] => {
		const begun = new Set<Deliverable['theme']>();
		return rows.flatMap((row): ListedRow[] => {
			const {theme} = row;
			if (!folded.includes(theme)) return [{kind: 'row', row}];
			if (begun.has(theme)) return [];
			begun.add(theme);
			return [{kind: 'folded', theme, rows: rows.filter(other => other.theme === theme)}];
		});
	},
);

/** Whether a line shows a row, or hides it. */
export function holds(line: ListedRow, key: string | null): boolean {
	return line.kind === 'row' ? line.row.key === key : line.rows.some(row => row.key === key);
}

/** The line under the cursor, or null where there is none. */
export function currentLine(state: State): ListedRow | null {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || view.tab !== 'rows' || comparison === null) return null;
	return listedRows(comparison, view, state)[view.list.cursor] ?? null;
}

/** With the theme of a row unfolded. */
export function unfolded(view: CompareState, {theme}: Pick<Deliverable, 'theme'>): CompareState {
	if (!view.folded.includes(theme)) return view;
	return {...view, folded: view.folded.filter(other => other !== theme)};
}

/** With the theme under the cursor folded, or unfolded where it is. */
export function foldTheme(view: CompareState, line: ListedRow): CompareState {
	if (line.kind === 'folded') return unfolded(view, line);
	return {...view, folded: [...view.folded, line.row.theme]};
}

/** With every theme folded; where all are, with none. */
export function foldAllThemes(view: CompareState, lines: readonly ListedRow[]): CompareState {
	if (lines.every(({kind}) => kind === 'folded')) return {...view, folded: none};
	const themes = lines.map(line => (line.kind === 'folded' ? line.theme : line.row.theme));
	return {...view, folded: [...new Set([...view.folded, ...themes])]};
}
