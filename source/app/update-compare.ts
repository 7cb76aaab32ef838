/** The Compare view: choosing rows, and correcting what was matched. */

import {mapSides, type Sides} from '../base/sides.ts';
import {applyChange, type Change} from '../briefing/choices/choices.ts';
import type {Correction, Deliverable, TellingWord} from '../compare/comparison.ts';
import {contextLines, currentTabRow, tabRows} from './analysis-rows.ts';
import {detailRows} from './compare-detail.ts';
import {currentRow, topicOf, visibleRows} from './compare-rows.ts';
import {passageById} from './corpus-lookup.ts';
import type {Effect} from './effects.ts';
import {compareLayout, compareTextHeadRows, tabListHeight} from './layout.ts';
import {type Outcome, only, say} from './outcome.ts';
import {moveList, placeList, type Step, step} from './scroll.ts';
import {fewSources, type State} from './state.ts';
import {openSource} from './update-reader.ts';
import {
	atStart,
	type CompareState,
	type CompareTab,
	rowFilters,
	rowOrders,
	startOfPicker,
} from './view-states.ts';
import {openView} from './way-back.ts';

export function openPicker(state: State): State {
	return openView(state, startOfPicker);
}

/** Opens the comparison as it was left; it is worked out after the view has opened. */
export function openCompare(state: State): Outcome {
	if (state.view.kind === 'compare') return only(state);
	if (mustPickSides(state)) return askForSides(state);
	return compareIfNeeded(openView(state, state.lastCompare));
}

/** The sides of a few documents are found; of many the user picks them. */
export function mustPickSides({sides, corpus}: State): boolean {
	return sides === null && corpus.sources.length > fewSources;
}

export function askForSides(state: State): Outcome {
	return only(say(openPicker(state), 'So many documents: pick the two sides to compare', 'hint'));
}

/** Works the comparison out where there is none; of documents that are still being read, once all are there. */
export function compareIfNeeded(state: State): Outcome {
	if (state.comparison !== null || state.busy.comparison || state.busy.reading !== null) return only(state);
	const busy = {...state, busy: {...state.busy, comparison: true}};
	if (state.sides === null) return [busy, [{type: 'suggest-sides'}]];
	return [busy, [{type: 'compare', sides: state.sides, corrections: state.choices.corrections}]];
}

/** How far the texts of the row under the cursor can be scrolled. */
export function furthestDetail(state: State): number {
	const row = currentRow(state);
	if (row === null) return 0;
	const page = compareLayout(state.size).texts.height - compareTextHeadRows;
	return Math.max(0, detailOf(state, row).length - page);
}

function detailOf(state: State, row: Deliverable): ReturnType<typeof detailRows> {
	const {comparison, choices} = state;
	if (comparison === null) return [];
	const {columnWidth, texts} = compareLayout(state.size);
	return detailRows({row, comparison, choices, columnWidth, width: texts.width});
}

function moveTab(state: State, view: CompareState, by: Step): State {
	const rows = tabRows(state, view);
	const page = tabListHeight(state.size);
	const stops = rows.flatMap(({kind}, index) => (kind === 'head' ? [] : [index]));
	const at = Math.max(0, stops.indexOf(view.tabList.cursor));
	const row = stops[step(at, by, stops.length, page)] ?? 0;
	return {...state, view: {...view, tabList: placeList(view.tabList, row, rows.length, page)}};
}

export function moveCompare(state: State, view: CompareState, by: Step): State {
	if (view.tab !== 'deliverables') return moveTab(state, view, by);
	if (state.comparison === null) return state;
	const layout = compareLayout(state.size);
	if (view.pane === 'rows') {
		const count = visibleRows(state.comparison, view, state.choices).length;
		return {...state, view: {...view, list: moveList(view.list, by, count, layout.rows.height), scroll: 0}};
	}
	const page = layout.texts.height - compareTextHeadRows;
	return {...state, view: {...view, scroll: step(view.scroll, by, furthestDetail(state) + 1, page)}};
}

/** Rows, then the texts; where one text is shown at a time, first the left, then the right. */
export function nextComparePane(state: State, view: CompareState): State {
	const {columns} = compareLayout(state.size);
	if (view.pane === 'rows') return {...state, view: {...view, pane: 'texts', side: 'left'}};
	if (columns === 1 && view.side === 'left') return {...state, view: {...view, side: 'right'}};
	return {...state, view: {...view, pane: 'rows', side: 'left'}};
}

function next<T>(values: readonly T[], value: T): T {
	return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

/** Keeps the cursor on the same row, wherever it now stands. */
function followRow(state: State, view: CompareState, key: string | null): State {
	if (state.comparison === null) return {...state, view};
	const rows = visibleRows(state.comparison, view, state.choices);
	const at = rows.findIndex(row => row.key === key);
	const page = compareLayout(state.size).rows.height;
	const list = placeList(view.list, at < 0 ? view.list.cursor : at, rows.length, page);
	return {...state, view: {...view, list}};
}

export function cycleFilter(state: State, view: CompareState): State {
	const filter = next(rowFilters, view.filter);
	const moved = followRow(state, {...view, filter, scroll: 0}, currentRow(state)?.key ?? null);
	return say(moved, `Showing ${filter === 'all' ? 'all rows' : `only: ${filter}`}`, 'hint');
}

export function cycleOrder(state: State, view: CompareState): State {
	const order = next(rowOrders, view.order);
	return say(
		followRow(state, {...view, order}, currentRow(state)?.key ?? null),
		`Sorted by ${order}`,
		'hint',
	);
}

export function showTab(state: State, view: CompareState, tab: CompareTab): Outcome {
	const shown = {...state, view: {...view, tab, tabList: atStart}};
	if (tab === 'deliverables' || state.analysis !== null || state.comparison === null) return only(shown);
	return [shown, [{type: 'analyse', comparison: state.comparison}]];
}

/** A new comparison came back: the cursor stays on its row, or on the one that has its first sentence now. */
export function showComparison(state: State, before: Deliverable | null): State {
	if (state.view.kind !== 'compare') return state;
	const rows = state.comparison?.deliverables ?? [];
	if (before === null || rows.some(({key}) => key === before.key))
		return followRow(state, state.view, before?.key ?? null);
	const [first] = [...sentencesOf([before]).left, ...sentencesOf([before]).right];
	const heir = rows.find(row => {
		const {left, right} = sentencesOf([row]);
		return first !== undefined && (left.includes(first) || right.includes(first));
	});
	return followRow(state, state.view, heir?.key ?? null);
}

/** Applies a change of the user's choices and keeps it for the next session. */
export function changed(state: State, change: Change, message: string): Outcome {
	const choices = applyChange(state.choices, change);
	const effects: Effect[] = choices === state.choices ? [] : [{type: 'save-change', change}];
	return [say({...state, choices}, message), effects];
}

function corrected(state: State, change: Change, message: string): Outcome {
	const [next, effects] = changed(state, change, message);
	if (next.sides === null) return [next, effects];
	return [
		{...next, busy: {...next.busy, comparison: true}},
		[...effects, {type: 'compare', sides: next.sides, corrections: next.choices.corrections}],
	];
}

function sentencesOf(rows: readonly Deliverable[]): Sides<readonly string[]> {
	const pairs = rows.flatMap(row => row.pairs);
	return {
		left: pairs.flatMap(pair => pair.left.map(({id}) => id)),
		right: pairs.flatMap(pair => pair.right.map(({id}) => id)),
	};
}

export function rejectMatch(state: State): Outcome {
	const row = currentRow(state);
	if (row?.kind !== 'shared') return only(state);
	const matched = row.pairs.filter(pair => pair.relation !== 'left-only' && pair.relation !== 'right-only');
	const sentences = mapSides({left: 0, right: 0}, (_, side) =>
		matched.flatMap(pair => pair[side].map(({id}) => id)),
	);
	const correction: Correction = {kind: 'reject', sentences};
	return corrected(
		state,
		{kind: 'correct', correction},
		`“${topicOf(row, state.choices)}” is no longer matched; u undoes it`,
	);
}

/** The first press marks a row, the second joins the row under the cursor with it. */
export function joinRows(state: State, view: CompareState): Outcome {
	const row = currentRow(state);
	if (row === null || state.comparison === null) return only(state);
	const topic = topicOf(row, state.choices);
	if (view.joining === null) {
		const marked = {...state, view: {...view, joining: row.key}};
		return only(
			say(marked, `“${topic}”: go to the row that belongs to it and press m again, Esc leaves it`, 'hint'),
		);
	}
	const other = state.comparison.deliverables.find(candidate => candidate.key === view.joining);
	const done = {...state, view: {...view, joining: null}};
	if (other === undefined || other.key === row.key) return only(say(done, 'Nothing was joined', 'hint'));
	const opposite = other.kind !== 'shared' && row.kind !== 'shared' && other.kind !== row.kind;
	const correction: Correction = {kind: opposite ? 'match' : 'join', sentences: sentencesOf([other, row])};
	const what = opposite ? 'matched' : 'joined';
	return corrected(
		done,
		{kind: 'correct', correction},
		`“${topicOf(other, state.choices)}” and “${topic}” are ${what}; u undoes it`,
	);
}

/** Matches a one-sided row with the nearest sentence of the other side. */
export function matchNearest(state: State): Outcome {
	const row = currentRow(state);
	const nearest = row?.nearest ?? null;
	if (row === null || nearest === null) return only(state);
	const other = row.kind === 'left-only' ? 'right' : 'left';
	const sentences = {...sentencesOf([row]), [other]: [nearest.sentence]};
	return corrected(
		state,
		{kind: 'correct', correction: {kind: 'match', sentences}},
		`“${topicOf(row, state.choices)}” is matched with the nearest sentence; u undoes it`,
	);
}

export function undoCorrection(state: State): Outcome {
	const correction = state.choices.corrections.at(-1);
	if (correction === undefined) return only(state);
	return corrected(state, {kind: 'undo-correction', correction}, 'The last correction is undone');
}

/** The briefing is about this topic, or about this one no more. */
export function toggleTopic(state: State): Outcome {
	const row = currentRow(state);
	if (row === null) return only(state);
	const {chosen} = state.choices;
	const isChosen = chosen.includes(row.key);
	const keys = isChosen ? chosen.filter(key => key !== row.key) : [...chosen, row.key];
	const message =
		keys.length === 0
			? 'The briefing is about everything again'
			: `The briefing is about ${keys.length === 1 ? 'this topic' : `${keys.length} topics`} only; t lifts it`;
	return changed(state, {kind: 'choose', keys}, message);
}

/** Opens the text of the row in its source: that of the side in focus, or the side that has one. */
export function openRow(state: State, view: CompareState): Outcome {
	if (view.tab !== 'deliverables') {
		const here = currentTabRow(state);
		if (here?.kind === 'word') return only(openContexts(state, here.word));
		const passage = here?.passage ?? null;
		return only(passage === null ? state : toPassage(state, passage));
	}
	const row = currentRow(state);
	if (row === null) return only(state);
	const preferred = row[view.side].passages[0] ?? row.left.passages[0] ?? row.right.passages[0];
	return only(preferred === undefined ? state : toPassage(state, preferred));
}

/** Every place where a telling word stands, on either side. */
function openContexts(state: State, word: TellingWord): State {
	const lines = contextLines(state.corpus, word);
	const answer = {lines, total: lines.length};
	return openView(state, {kind: 'concordance', query: word.word, answer, order: 'text', list: atStart});
}

function toPassage(state: State, passage: string): State {
	const placed = passageById(state.corpus, passage);
	return placed === null ? state : openSource(state, placed.source.id, {passage, offset: 0});
}
