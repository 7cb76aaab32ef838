/** Two sides next to each other: the rows of the comparison, and the tabs beside them. */
import type {LoadedWord, TellingWord} from '../../compare/comparison.ts';
import {contextLines, currentTabRow, nextActor, nextFirmness, tabRows} from '../analysis-rows.ts';
import {changed} from '../change-choices.ts';
import {confirmMatch, joinRows, matchNearest, rejectMatch, undoCorrection} from '../compare-corrections.ts';
import {
	cycleFilter,
	cycleOrder,
	furthestDetail,
	moveRows,
	nextComparePane,
	showComparison,
} from '../compare-list.ts';
import {currentRow, targetOf, visibleRows} from '../compare-rows.ts';
import {askForSides, compareIfNeeded, mustPickSides, withComparison, withSuggestion} from '../comparing.ts';
import {passageById} from '../corpus-lookup.ts';
import {compareLayout, tabListHeight} from '../layout.ts';
import type {Mode} from '../mode.ts';
import {type Outcome, only, say} from '../outcome.ts';
import {openSource} from '../reader-place.ts';
import {clamp, placeList, type Step, step} from '../scroll.ts';
import type {State} from '../state.ts';
import {atStart, type CompareState, type CompareTab} from '../view-states.ts';
import {openView} from '../way-back.ts';
import type {View} from './view.ts';

function modeOf({tab, pane}: CompareState): Mode {
	if (tab !== 'deliverables') return 'compare-tab';
	return pane === 'rows' ? 'compare-rows' : 'compare-texts';
}

/** Opens the comparison as it was left; it is worked out after the view has opened. */
function show(state: State): Outcome {
	if (state.view.kind === 'compare') return only(state);
	if (mustPickSides(state)) return askForSides(state);
	return compareIfNeeded(openView(state, state.lastCompare));
}

function moveTab(state: State, view: CompareState, by: Step): State {
	const rows = tabRows(state, view);
	const page = tabListHeight(state.size);
	const stops = rows.flatMap(({kind}, index) => (kind === 'head' ? [] : [index]));
	const at = Math.max(0, stops.indexOf(view.tabList.cursor));
	const row = stops[step(at, by, stops.length, page)] ?? 0;
	return {...state, view: {...view, tabList: placeList(view.tabList, row, rows.length, page)}};
}

/** Opens the text of the row in its source: that of the side in focus, or the side that has one. */
function openRow(state: State, view: CompareState): State {
	const row = currentRow(state);
	if (row === null) return state;
	const preferred = row[view.side].passages[0] ?? row.left.passages[0] ?? row.right.passages[0];
	return preferred === undefined ? state : toPassage(state, preferred);
}

/** Opens the passage behind the row of a tab; of a word, all its contexts. */
function openTabRow(state: State): State {
	const row = currentTabRow(state);
	if (row?.kind === 'word' || row?.kind === 'loaded') return openContexts(state, row.word);
	const passage = row?.passage ?? null;
	return passage === null ? state : toPassage(state, passage);
}

/** Every place where a telling word stands, on either side. */
function openContexts(state: State, word: TellingWord | LoadedWord): State {
	const lines = contextLines(state.corpus, word);
	const answer = {lines, total: lines.length};
	return openView(state, {kind: 'concordance', query: word.word, answer, order: 'text', list: atStart});
}

function toPassage(state: State, passage: string): State {
	const placed = passageById(state.corpus, passage);
	return placed === null ? state : openSource(state, placed.source.id, {passage, offset: 0});
}

/** The next filter: of the rows, or of the commitments by firmness. */
function filter(state: State, view: CompareState): Outcome {
	if (view.tab === 'deliverables') return only(cycleFilter(state, view));
	if (state.analysis === null) return only(state);
	const firmness = nextFirmness(state.analysis, view.firmness);
	return only({...state, view: {...view, firmness, tabList: atStart}});
}

function showTab(state: State, view: CompareState, tab: CompareTab): Outcome {
	const opened = {...view, tab, tabList: atStart};
	const shown = {...state, view: settle(state, opened)};
	if (tab === 'deliverables' || state.analysis !== null || state.comparison === null) return only(shown);
	return [shown, [{type: 'analyse', comparison: state.comparison}]];
}

/** The analysis of a new comparison, where a tab shows it. */
function analyseIfShown(state: State): Outcome {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || view.tab === 'deliverables' || comparison === null) return only(state);
	return [state, [{type: 'analyse', comparison}]];
}

function leave(state: State, view: CompareState): Outcome | null {
	if (view.joining !== null) return only({...state, view: {...view, joining: null}});
	return view.tab === 'deliverables' ? null : only({...state, view: {...view, tab: 'deliverables'}});
}

/** The briefing is about this topic, or about this one no more. */
function toggleTopic(state: State): Outcome {
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

function settle(state: State, view: CompareState): CompareState {
	const {comparison, choices, size} = state;
	if (comparison === null) return view;
	if (view.tab !== 'deliverables') {
		const rows = tabRows(state, view);
		// A heading is no row that anything could be done with.
		const below = rows.findIndex(({kind}, n) => n >= view.tabList.cursor && kind !== 'head');
		const cursor = below < 0 ? view.tabList.cursor : below;
		return {...view, tabList: placeList(view.tabList, cursor, rows.length, tabListHeight(size))};
	}
	const count = visibleRows(comparison, view, choices).length;
	return {
		...view,
		list: placeList(view.list, view.list.cursor, count, compareLayout(size).rows.height),
		scroll: clamp(view.scroll, 0, furthestDetail(state)),
	};
}

export const compare = {
	title: 'Compare',
	mode: modeOf,
	show,
	answers: {
		move: (state, here, {by}) =>
			only(here.tab === 'deliverables' ? moveRows(state, here, by) : moveTab(state, here, by)),
		open: (state, here) => only(here.tab === 'deliverables' ? openRow(state, here) : openTabRow(state)),
		'go-back': leave,
		'next-pane': (state, here) => only(nextComparePane(state, here)),
		'show-tab': (state, here, {tab}) => showTab(state, here, tab),
		'cycle-filter': filter,
		'cycle-order': (state, here) => only(cycleOrder(state, here)),
		'cycle-actor'(state, here) {
			if (state.analysis === null) return null;
			return only({
				...state,
				view: {...here, actor: nextActor(state.analysis, here.actor), tabList: atStart},
			});
		},
		'reject-match': rejectMatch,
		'confirm-match': confirmMatch,
		'join-rows': joinRows,
		'match-nearest': matchNearest,
		'undo-correction': undoCorrection,
		'toggle-topic': toggleTopic,
		'sides-suggested'(state, _here, {chosen}) {
			const next = withSuggestion(state, chosen);
			if (state.sides !== null) return only(next);
			return 'problem' in chosen ? only(say(next, chosen.problem, 'hint')) : compareIfNeeded(next);
		},
		compared(state, _here, {sides, comparison}) {
			if (sides !== state.sides) return null;
			return analyseIfShown(showComparison(withComparison(state, comparison), currentRow(state)));
		},
	},
	target(state) {
		const row = currentRow(state);
		return row === null ? null : targetOf(row);
	},
	word(state) {
		const row = currentTabRow(state);
		return row?.kind === 'word' || row?.kind === 'loaded' ? row.word.word : null;
	},
	hasSecondPane: (_state, {tab}) => tab === 'deliverables',
	onDocuments: state => (mustPickSides(state) ? askForSides(state) : compareIfNeeded(state)),
	settle,
} satisfies View<'compare'>;
