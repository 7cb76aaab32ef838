/** The one function that changes the state: an action in, the next state and its effects out. */

import {isPinned, noteOn} from '../briefing/choices/choices.ts';
import {concordanceOrders} from '../search/concordance.ts';
import type {Action, Request} from './actions.ts';
import {nextActor, nextFirmness} from './analysis-rows.ts';
import {sortedConcordance} from './concordance-rows.ts';
import {copyText} from './copy-text.ts';
import {currentTarget} from './focus.ts';
import {furthestHelp} from './help-rows.ts';
import {bodyHeight, concordanceListHeight, sourcesPage} from './layout.ts';
import {type Outcome, only, say} from './outcome.ts';
import {moveList, type Step, step} from './scroll.ts';
import {settled} from './settle.ts';
import type {State} from './state.ts';
import {
	changed,
	cycleFilter,
	cycleOrder,
	joinRows,
	matchNearest,
	moveCompare,
	nextComparePane,
	openCompare,
	openPicker,
	openRow,
	rejectMatch,
	showTab,
	toggleTopic,
	undoCorrection,
} from './update-compare.ts';
import {changeSetting, exportNow, moveExport, movePin, openExport} from './update-export.ts';
import {nextHit} from './update-hits.ts';
import {clearFilter, editFilter, movePicker, pick, toggleTaken} from './update-picker.ts';
import {ask, editPrompt, leavePrompt, submitPrompt} from './update-prompt.ts';
import {moveReader, openLine, openSource} from './update-reader.ts';
import {isReport, report} from './update-reports.ts';
import {editQuery, moveResults, openResult, openSearch, walkHistory} from './update-search.ts';
import {atStart} from './view-states.ts';
import {closeView, openView} from './way-back.ts';

export function update(state: State, action: Action): Outcome {
	if (isReport(action)) return report(state, action);
	// What a message says is read by the next thing the user does, except moving on.
	const quiet = action.type === 'move' || state.message === null ? state : {...state, message: null};
	return request(quiet, action);
}

function request(state: State, action: Request): Outcome {
	const {view, prompt} = state;
	switch (action.type) {
		case 'move':
			return move(state, action.by);
		case 'open':
			return open(state);
		case 'go-back':
			return goBack(state);
		case 'next-pane':
			return nextPane(state);
		case 'show':
			return show(state, action.view);
		case 'next-hit':
			return view.kind === 'reader' ? nextHit(state, view, action.forward) : only(state);
		case 'ask':
			return ask(state, action.for);
		case 'edit-note-outside':
			return editNoteOutside(state);
		case 'submit':
			if (prompt !== null) return submitPrompt(state, prompt);
			return view.kind === 'search' ? openResult(state, view) : only(state);
		case 'edit-field':
			if (prompt !== null) return editPrompt(state, prompt, action.change);
			if (view.kind === 'picker') return only(editFilter(state, view, action.change));
			return view.kind === 'search' ? editQuery(state, view, action.change) : only(state);
		case 'walk-history':
			return view.kind === 'search' ? walkHistory(state, view, action.older) : only(state);
		case 'toggle-pin':
			return togglePin(state);
		case 'move-pin':
			return view.kind === 'export' ? movePin(state, view, action.earlier) : only(state);
		case 'copy':
			return copy(state);
		case 'cycle-filter':
			if (view.kind !== 'compare') return only(state);
			if (view.tab === 'deliverables') return only(cycleFilter(state, view));
			if (state.analysis === null) return only(state);
			return only({
				...state,
				view: {...view, firmness: nextFirmness(state.analysis, view.firmness), tabList: atStart},
			});
		case 'cycle-actor':
			if (view.kind !== 'compare' || state.analysis === null) return only(state);
			return only({
				...state,
				view: {...view, actor: nextActor(state.analysis, view.actor), tabList: atStart},
			});
		case 'cycle-order':
			return cycleOrderOf(state);
		case 'show-tab':
			return view.kind === 'compare' ? showTab(state, view, action.tab) : only(state);
		case 'reject-match':
			return rejectMatch(state);
		case 'join-rows':
			return view.kind === 'compare' ? joinRows(state, view) : only(state);
		case 'match-nearest':
			return matchNearest(state);
		case 'undo-correction':
			return undoCorrection(state);
		case 'toggle-topic':
			return toggleTopic(state);
		case 'export':
			return exportNow(state);
		case 'suspend':
			return [state, [{type: 'suspend'}]];
		case 'quit':
			return [state, [{type: 'quit', code: action.interrupted ? 130 : 0}]];
		default:
			return action satisfies never;
	}
}

function move(state: State, by: Step): Outcome {
	const {view, size} = state;
	switch (view.kind) {
		case 'sources': {
			const list = moveList(view.list, by, state.corpus.sources.length, sourcesPage(size));
			return only({...state, view: {...view, list}});
		}
		case 'reader':
			return moveReader(state, view, by);
		case 'search':
			return only(moveResults(state, view, by));
		case 'compare':
			return only(moveCompare(state, view, by));
		case 'concordance': {
			const count = sortedConcordance(view).length;
			const list = moveList(view.list, by, count, concordanceListHeight(size));
			return only({...state, view: {...view, list}});
		}
		case 'export':
			return only(moveExport(state, view, by));
		case 'help': {
			const scroll = step(view.scroll, by, furthestHelp(size) + 1, bodyHeight(size));
			return only({...state, view: {...view, scroll}});
		}
		case 'picker':
			return only(movePicker(state, view, by));
		default:
			return view satisfies never;
	}
}

function open(state: State): Outcome {
	const {view} = state;
	switch (view.kind) {
		case 'sources': {
			const source = state.corpus.sources[view.list.cursor];
			return only(source === undefined ? state : openSource(state, source.id));
		}
		case 'reader':
			return only({...state, view: {...view, pane: 'text'}});
		case 'search':
			return openResult(state, view);
		case 'compare':
			return only(openRowOf(state));
		case 'concordance': {
			const line = sortedConcordance(view)[view.list.cursor];
			if (line === undefined) return only(state);
			return only(openLine(state, view.query, view.answer?.lines ?? [], line));
		}
		case 'export':
			return changeSetting(state, view);
		case 'picker':
			return pick(state, view);
		case 'help':
			return only(state);
		default:
			return view satisfies never;
	}
}

function openRowOf(state: State): State {
	return state.view.kind === 'compare' ? openRow(state, state.view)[0] : state;
}

function goBack(state: State): Outcome {
	const {view, prompt} = state;
	if (prompt !== null) return only(leavePrompt(state, prompt));
	if (view.kind === 'reader' && view.pane === 'outline')
		return only({...state, view: {...view, pane: 'text'}});
	if (view.kind === 'compare' && view.joining !== null)
		return only({...state, view: {...view, joining: null}});
	if (view.kind === 'compare' && view.tab !== 'deliverables')
		return only({...state, view: {...view, tab: 'deliverables'}});
	if (view.kind === 'picker' && view.field.text !== '') return only(clearFilter(state, view));
	if (view.kind === 'picker' && (view.taken.length > 0 || view.left !== null))
		return only({...state, view: view.taken.length > 0 ? {...view, taken: []} : {...view, left: null}});
	return only(settled(closeView(state)));
}

function nextPane(state: State): Outcome {
	const {view} = state;
	switch (view.kind) {
		case 'reader':
			return only({...state, view: {...view, pane: view.pane === 'text' ? 'outline' : 'text'}});
		case 'search':
			return only({...state, view: {...view, pane: view.pane === 'field' ? 'results' : 'field'}});
		case 'compare':
			return only(nextComparePane(state, view));
		case 'picker':
			return toggleTaken(state, view);
		case 'export':
			return only({...state, view: {...view, pane: view.pane === 'settings' ? 'preview' : 'settings'}});
		default:
			return only(state);
	}
}

function show(state: State, view: 'sources' | 'search' | 'compare' | 'export' | 'help' | 'picker'): Outcome {
	switch (view) {
		case 'sources': {
			const first = [state.view, ...state.back].findLast(({kind}) => kind === 'sources');
			return only(settled(openView(state, first ?? {kind: 'sources', list: atStart})));
		}
		case 'search':
			return openSearch(state);
		case 'compare': {
			const [opened, effects] = openCompare(state);
			return [settled(opened), effects];
		}
		case 'export':
			return openExport(state);
		case 'help':
			return only(openView(state, {kind: 'help', scroll: 0}));
		case 'picker':
			return only(openPicker(state));
		default:
			return view satisfies never;
	}
}

function togglePin(state: State): Outcome {
	const target = currentTarget(state);
	if (target === null) return only(state);
	const pinned = isPinned(state.choices, target);
	const count = state.choices.pins.length + (pinned ? -1 : 1);
	const what =
		count === 0
			? 'the briefing is about everything again'
			: `the briefing holds only what is pinned, ${count} so far`;
	return changed(
		state,
		{kind: pinned ? 'unpin' : 'pin', target},
		`${pinned ? 'Unpinned' : 'Pinned'}: ${what}`,
	);
}

function copy(state: State): Outcome {
	const text = copyText(state);
	return text === null ? only(state) : [state, [{type: 'copy', text}]];
}

function editNoteOutside(state: State): Outcome {
	const target = currentTarget(state);
	if (target === null) return only(state);
	return [state, [{type: 'edit-outside', target, text: noteOn(state.choices, target) ?? ''}]];
}

function cycleOrderOf(state: State): Outcome {
	const {view} = state;
	if (view.kind === 'compare') return only(cycleOrder(state, view));
	if (view.kind !== 'concordance') return only(state);
	const at = concordanceOrders.indexOf(view.order);
	const order = concordanceOrders[(at + 1) % concordanceOrders.length] ?? 'text';
	return only(say({...state, view: {...view, order, list: atStart}}, `Sorted by ${order}`, 'hint'));
}
