/** Going through the rows of a comparison and their texts; the cursor stays on its row whatever is around it. */
import {sentencesOfRow} from '../briefing/rows-about.ts';
import type {Deliverable} from '../compare/comparison.ts';
import {detailRows} from './compare-detail.ts';
import {compareLayout, compareTextHeadRows} from './compare-layout.ts';
import {hasConflict, sentencesOf, topicOf, visibleRows} from './compare-rows.ts';
import {currentRow} from './current-row.ts';
import {currentLine, foldAllThemes, foldTheme, holds, listedRows, unfolded} from './fold-themes.ts';
import {withKeys} from './key-table.ts';
import {type Line, lineText} from './line.ts';
import {say} from './outcome.ts';
import {moveList, next, placeList, type Step, step} from './scroll.ts';
import type {State} from './state.ts';
import {rowsInText, toRow} from './synopsis/moves.ts';
import {type CompareState, rowFilters, rowOrders} from './view-states.ts';

/** How far the texts of the row under the cursor can be scrolled. */
export function furthestDetail(state: State, view: CompareState): number {
	const row = currentRow(state);
	if (row === null) return 0;
	const page = compareLayout(state.size, view).texts.height - compareTextHeadRows;
	if (state.size.isSpoken === true) return detailOfSide(state, view, row).length - 1;
	return Math.max(0, detailOf(state, view, row).length - page);
}

/** The texts of one side of a row, with what is said of both, line by line and without the gaps of the other side. */
export function detailOfSide(state: State, view: CompareState, row: Deliverable): readonly Line[] {
	const lines = detailOf(state, view, row).map(line =>
		line.kind === 'across' ? line.line : line[view.side],
	);
	return lines.filter(line => lineText(line) !== '');
}

function detailOf(state: State, view: CompareState, row: Deliverable): ReturnType<typeof detailRows> {
	const {comparison, choices, corpus, keys, words} = state;
	if (comparison === null) return [];
	const {columnWidth, texts} = compareLayout(state.size, view);
	const own = {row, comparison, choices, corpus, keys, words, selected: []};
	return detailRows({...own, columnWidth, width: texts.width});
}

/** Moves among the rows, or the texts of one, whichever have the focus. */
export function moveRows(state: State, view: CompareState, by: Step): State {
	if (state.comparison === null) return state;
	const layout = compareLayout(state.size, view);
	if (view.pane === 'rows') {
		const count = listedRows(state.comparison, view, state).length;
		return {...state, view: {...view, list: moveList(view.list, by, count, layout.rows.height), scroll: 0}};
	}
	const page = layout.texts.height - compareTextHeadRows;
	return {...state, view: {...view, scroll: step(view.scroll, by, furthestDetail(state, view) + 1, page)}};
}

/** Rows, then the texts; where one text is shown at a time, first the left, then the right. */
export function nextComparePane(state: State, view: CompareState): State {
	const {columns} = compareLayout(state.size, view);
	if (view.pane === 'rows') return {...state, view: {...view, pane: 'texts', side: 'left'}};
	if (columns === 1 && view.side === 'left') return {...state, view: {...view, side: 'right'}};
	return {...state, view: {...view, pane: 'rows', side: 'left'}};
}

/** Keeps the cursor on the same row, wherever it now stands, or on the theme that it is folded into. */
export function followRow(state: State, view: CompareState, key: string | null): CompareState {
	if (state.comparison === null) return view;
	const lines = listedRows(state.comparison, view, state);
	const at = lines.findIndex(line => holds(line, key));
	const page = compareLayout(state.size, view).rows.height;
	return {...view, list: placeList(view.list, at < 0 ? view.list.cursor : at, lines.length, page)};
}

/** The same with its theme unfolded, so that it is seen. */
export function revealRow(state: State, view: CompareState, row: Deliverable): CompareState {
	return followRow(state, unfolded(view, row), row.key);
}

/** Folds the theme under the cursor, or all of them; the cursor stays on what it was on, or on what has that. */
export function foldThemes(state: State, view: CompareState, all: boolean): State {
	const {comparison} = state;
	const line = currentLine(state);
	if (comparison === null || line === null) return state;
	const folded = all ? foldAllThemes(view, listedRows(comparison, view, state)) : foldTheme(view, line);
	const row = line.kind === 'row' ? line.row : line.rows[0];
	return {...state, view: {...followRow(state, folded, row?.key ?? null), scroll: 0}};
}

/** Shows the rows of the next filter. */
export function cycleFilter(state: State, view: CompareState): State {
	const filter = next(rowFilters, view.filter);
	const moved = followRow(state, {...view, filter, scroll: 0}, currentRow(state)?.key ?? null);
	const {messages, compare} = state.words;
	const {showing, showingAll} = messages.rows;
	const words = filter === 'all' ? showingAll : showing(compare.filters[filter]);
	return say({...state, view: moved}, words, 'hint');
}

/** Sorts the rows in the next order. */
export function cycleOrder(state: State, view: CompareState): State {
	const order = next(rowOrders, view.order);
	return say(
		{...state, view: followRow(state, {...view, order}, currentRow(state)?.key ?? null)},
		state.words.messages.rows.order(state.words.compare.orders[order]),
		'hint',
	);
}

/** A new comparison came back: the cursor stays on its row, or on the one that has its first sentence now. */
export function showComparison(state: State, before: Deliverable | null): State {
	if (state.view.kind !== 'compare') return state;
	const rows = state.comparison?.deliverables ?? [];
	if (before === null) return {...state, view: followRow(state, state.view, null)};
	const {left, right} = sentencesOf([before]);
	const [first] = [...left, ...right];
	const heir =
		rows.find(({key}) => key === before.key) ??
		rows.find(row => sentencesOfRow(row).some(({id}) => id === first));
	return {...state, view: revealRow(state, state.view, heir ?? before)};
}

/** The rows as one goes through them: all in the order of the text, or those of the list. */
export function rowsInOrder(state: State, view: CompareState): readonly Deliverable[] {
	const {comparison} = state;
	if (comparison === null) return [];
	return view.tab === 'synopsis' ? rowsInText(state, view) : visibleRows(comparison, view, state);
}

/** At a row, and at the start of its texts. */
export function goToRow(state: State, view: CompareState, row: Deliverable): CompareState {
	const moved = view.tab === 'synopsis' ? toRow(state, view, row) : revealRow(state, view, row);
	return {...moved, scroll: 0};
}

/** The next row with a conflict, after the last one the first. */
export function nextConflict(state: State, view: CompareState): State {
	const rows = rowsInOrder(state, view);
	const line = currentLine(state);
	const here = currentRow(state);
	// What a folded theme holds comes after its line.
	const before = line?.kind === 'folded' ? rows.findIndex(row => line.theme === row.theme) - 1 : -1;
	const at = here === null ? before : rows.indexOf(here);
	const row = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(hasConflict) ?? null;
	if (row === null) {
		const words = withKeys(state.words.messages.rows.noConflict, state);
		return say(state, words, 'hint');
	}
	const words = state.words.messages.rows.conflict(topicOf(row, state.choices));
	return say({...state, view: goToRow(state, view, row)}, words, 'hint');
}
