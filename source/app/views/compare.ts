/** Two sides next to each other: the rows of the comparison, and the tabs beside them. */
import {makeSides, otherSide, type SideName} from '../../base/sides.ts';
import type {LoadedWord, TellingWord} from '../../compare/comparison.ts';
import {contextLines, currentTabRow, nextActor, nextFirmness, tabRows} from '../analysis-rows.ts';
import {changed} from '../change-choices.ts';
import {confirmMatch, joinRows, rejectMatch, sayCorrected} from '../compare-corrections.ts';
import {compareLayout, hasRoomForSynopsis, tabListHeight} from '../compare-layout.ts';
import {
	cycleFilter,
	cycleOrder,
	foldThemes,
	followRow,
	furthestDetail,
	moveRows,
	nextComparePane,
	nextConflict,
	showComparison,
} from '../compare-list.ts';
import {pointInCompare, scrollCompare} from '../compare-pointing.ts';
import {
	askAgain,
	clearFilter,
	editFilter,
	keepFilter,
	nextInTopic,
	openFilter,
	toWanted,
	withAnswer,
} from '../compare-query.ts';
import {queryOf, targetOf} from '../compare-rows.ts';
import {selectableInCompare, selectedInCompare, selectOnSide} from '../compare-selection.ts';
import {
	askForSides,
	compareAtStart,
	compareIfNeeded,
	mustPickSides,
	withComparison,
	withSuggestion,
} from '../comparing.ts';
import {passageById, sourceById} from '../corpus-lookup.ts';
import {currentPairs, currentRow} from '../current-row.ts';
import {shownBlocks} from '../document-rows.ts';
import {currentLine, listedRows} from '../fold-themes.ts';
import {withKeys} from '../key-table.ts';
import {openMatched, stopOf} from '../matched-sentences.ts';
import type {Mode} from '../mode.ts';
import {type Outcome, only, say} from '../outcome.ts';
import {openSource} from '../reader-place.ts';
import {clamp, placeList, type Step, step} from '../scroll.ts';
import {hitAt} from '../search-rows.ts';
import {extendSelection, withoutSelection} from '../selection.ts';
import type {State} from '../state.ts';
import {holdSynopsis, moveSynopsis, settleSynopsis, toRow} from '../synopsis/moves.ts';
import {atStart, type CompareState, type CompareTab, isMainTab, type PassagePlace} from '../view-states.ts';
import {openView} from '../way-back.ts';
import {selectionAnswers} from './selecting.ts';
import type {View} from './view.ts';

function modeOf({tab, pane, query, selection}: CompareState): Mode {
	if (query.isWriting) return 'compare-filter';
	if (selection !== null) return 'selecting';
	if (tab === 'synopsis') return 'synopsis';
	if (tab !== 'rows') return 'compare-tab';
	return pane === 'rows' ? 'compare-rows' : 'compare-texts';
}

/** The place that one looks at in a source or in what a search found: its row is gone to. */
function placeOf({view, corpus}: State): PassagePlace | null {
	if (view.kind === 'search') {
		const hit = hitAt(view.answer, view.list.cursor);
		if (hit?.passage == null) return null;
		return {passage: hit.passage, offset: hit.field === 'passage' ? (hit.ranges[0]?.[0] ?? 0) : 0};
	}
	if (view.kind !== 'reader') return null;
	const stop = view.find?.stops[view.find.current];
	if (stop !== undefined) return {passage: stop.passage, offset: stop.start};
	const source = sourceById(corpus, view.source);
	const block = source === null ? undefined : shownBlocks(source, view.isWhole)[view.block];
	return block?.kind === 'passage' && view.block > 0 ? {passage: block.passage.id, offset: 0} : null;
}

/** Opens the comparison as it was left, or at the row of what one looks at; it is worked out after the view has opened. */
function show(state: State): Outcome {
	if (state.view.kind === 'compare') return only(state);
	if (mustPickSides(state)) return askForSides(state);
	const wanted = placeOf(state);
	const last = state.lastCompare ?? compareAtStart(state.size);
	const opened = openView(state, {
		...last,
		wanted: wanted ?? last.wanted,
		selection: null,
	});
	return compareIfNeeded(toWanted(opened));
}

function moved(state: State, view: CompareState, by: Step): State {
	if (view.tab === 'synopsis') return {...state, view: moveSynopsis(state, view, by)};
	return view.tab === 'rows' ? moveRows(state, view, by) : moveTab(state, view, by);
}

/** The side that is opened and, where there is room for one, shown; the row stays on its line of the screen. */
function chooseSide(state: State, view: CompareState, side: SideName): Outcome {
	if (view.selection !== null) return selectOnSide(state, view, side);
	const chosen = {...view, side};
	if (view.tab !== 'synopsis') return only({...state, view: chosen});
	return only({...state, view: holdSynopsis({state, view}, state, chosen)});
}

function moveTab(state: State, view: CompareState, by: Step): State {
	const rows = tabRows(state, view);
	const page = tabListHeight(state.size, view);
	const stops = rows.flatMap(({kind}, index) => (kind === 'head' ? [] : [index]));
	const at = Math.max(0, stops.indexOf(view.tabList.cursor));
	const row = stops[step(at, by, stops.length, page)] ?? 0;
	return {...state, view: {...view, tabList: placeList(view.tabList, row, rows.length, page)}};
}

/** Opens the text of the row in its source: that of the side in focus, or of the side that has one. */
function openRow(state: State, view: CompareState): State {
	const pairs = currentPairs(state);
	const sentences = makeSides(side => pairs.flatMap(pair => pair[side].map(stopOf)));
	return openMatched(state, sentences, view.side);
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
	if (isMainTab(view.tab)) return only(cycleFilter(state, view));
	if (state.analysis === null) return only(state);
	const firmness = nextFirmness(state.analysis, view.firmness);
	return only({...state, view: {...view, firmness, tabList: atStart}});
}

/** A tab as it opens: the synopsis and the rows at the same row. */
function opened(state: State, view: CompareState, tab: CompareTab): CompareState {
	const row = currentRow(state);
	const next = {...view, tab, tabList: atStart};
	if (tab === view.tab || !isMainTab(view.tab)) return settle(state, next);
	if (tab === 'synopsis') return row === null ? settle(state, next) : toRow(state, next, row);
	return tab === 'rows' ? settle(state, followRow(state, next, row?.key ?? null)) : settle(state, next);
}

function showTab(state: State, view: CompareState, tab: CompareTab): Outcome {
	const shown = {...state, view: opened(state, view, tab)};
	if (isMainTab(tab) || state.analysis !== null || state.comparison === null) return only(shown);
	return [shown, [{type: 'analyse', comparison: state.comparison}]];
}

/** The analysis of a new comparison, where a tab shows it. */
function analyseIfShown(state: State): Outcome {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || isMainTab(view.tab) || comparison === null) return only(state);
	return [state, [{type: 'analyse', comparison}]];
}

function leave(state: State, view: CompareState): Outcome | null {
	if (view.query.isWriting) return only(clearFilter(state, view));
	if (view.selection !== null) return only(withoutSelection(state));
	if (view.joining !== null) return only({...state, view: {...view, joining: null}});
	if (isMainTab(view.tab)) {
		if (queryOf(view.query) === '') return null;
		return only(say(clearFilter(state, view), state.words.messages.rows.allAgain, 'hint'));
	}
	const {tab} = compareAtStart(state.size);
	return only({...state, view: settle(state, {...view, tab})});
}

/** The briefing is about this topic, or about this one no more. */
function toggleTopic(state: State): Outcome {
	const row = currentRow(state);
	if (row === null) return only(state);
	const {chosen} = state.choices;
	const isChosen = chosen.includes(row.key);
	const keys = isChosen ? chosen.filter(key => key !== row.key) : [...chosen, row.key];
	const {everything, only: onlyThese} = state.words.messages.topics;
	const message = keys.length === 0 ? everything : onlyThese(keys.length);
	return changed(state, {kind: 'choose', keys}, withKeys(message, state));
}

function settle(state: State, view: CompareState): CompareState {
	const {comparison, size} = state;
	if (comparison === null) return view;
	if (view.tab === 'synopsis') return settleSynopsis(state, view);
	if (view.tab !== 'rows') {
		const rows = tabRows(state, view);
		// A heading is no row that anything could be done with.
		const below = rows.findIndex(({kind}, n) => n >= view.tabList.cursor && kind !== 'head');
		const cursor = below < 0 ? view.tabList.cursor : below;
		return {...view, tabList: placeList(view.tabList, cursor, rows.length, tabListHeight(size, view))};
	}
	const count = listedRows(comparison, view, state).length;
	return {
		...view,
		list: placeList(view.list, view.list.cursor, count, compareLayout(size, view).rows.height),
		scroll: clamp(view.scroll, 0, furthestDetail(state, view)),
	};
}

export const compare = {
	mode: modeOf,
	show,
	answers: {
		...selectionAnswers(selectableInCompare),
		move: (state, here, {by}) =>
			here.selection === null
				? only(moved(state, here, by))
				: extendSelection(state, selectableInCompare(state, here), by),
		open(state, here) {
			if (!isMainTab(here.tab)) return only(openTabRow(state));
			const isFolded = currentLine(state)?.kind === 'folded';
			return only(isFolded ? foldThemes(state, here, false) : openRow(state, here));
		},
		point: (state, here, {at}) => only({...state, view: pointInCompare(state, here, at)}),
		scroll: (state, here, {pane, lines}) => only({...state, view: scrollCompare(state, here, pane, lines)}),
		'fold-theme': (state, here, {all}) => only(foldThemes(state, here, all)),
		'go-back': leave,
		'next-pane': (state, here) =>
			here.tab === 'synopsis'
				? chooseSide(state, here, otherSide(here.side))
				: only(nextComparePane(state, here)),
		'choose-side': (state, here, {side}) => chooseSide(state, here, side),
		'next-conflict': (state, here) => only(nextConflict(state, here)),
		'show-tab': (state, here, {tab}) => showTab(state, here, tab),
		'filter-rows': (state, here) => only(openFilter(state, here)),
		'edit-field': (state, here, {change}) => (here.query.isWriting ? editFilter(state, here, change) : null),
		submit: (state, here) => (here.query.isWriting ? keepFilter(state, here) : null),
		'next-hit': (state, here, {forward}) => nextInTopic(state, here, forward),
		'search-answered': (state, here, {query, answer}) => withAnswer(state, here, query, answer),
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
		'show-candidates'(state) {
			const row = currentRow(state);
			if (row === null || row.kind === 'shared') return null;
			return only(openView(state, {kind: 'candidates', row, list: atStart}));
		},
		'toggle-topic': toggleTopic,
		'sides-suggested'(state, _here, {chosen}) {
			const next = withSuggestion(state, chosen);
			if (state.sides !== null) return only(next);
			return 'problem' in chosen ? only(say(next, chosen.problem, 'hint')) : compareIfNeeded(next);
		},
		compared(state, here, {sides, comparison}) {
			if (sides !== state.sides) return null;
			const next = withComparison(state, comparison);
			const shown =
				here.tab === 'synopsis'
					? {...next, view: holdSynopsis({state, view: here}, next, here)}
					: showComparison(next, currentRow(state));
			const [asked, searches] = askAgain(sayCorrected(toWanted(shown), state.comparison), here);
			const [analysed, effects] = analyseIfShown(asked);
			return [analysed, [...searches, ...effects]];
		},
	},
	target(state) {
		const row = currentRow(state);
		if (row !== null) return targetOf(row);
		// In a tab, what a row there was found in.
		const passage = currentTabRow(state)?.passage ?? null;
		return passage === null ? null : {kind: 'passage', passage};
	},
	quoted(state, here) {
		const row = currentTabRow(state);
		return row?.kind === 'commitment' ? [row.commitment.sentence] : selectedInCompare(state, here);
	},
	word(state) {
		const row = currentTabRow(state);
		return row?.kind === 'word' || row?.kind === 'loaded' ? row.word.word : null;
	},
	hasSecondPane: ({comparison}, {tab}) => comparison !== null && isMainTab(tab),
	againstZoom({comparison, size, words}, {tab, side}) {
		if (comparison === null) return words.reasons.zoom.nothingYet;
		if (tab !== 'synopsis' || hasRoomForSynopsis(size)) return null;
		return words.reasons.zoom.oneSide[otherSide(side)];
	},
	onDocuments: state => (mustPickSides(state) ? askForSides(state) : compareIfNeeded(state)),
	settle,
} satisfies View<'compare'>;
