/** The settings of the briefing, and its preview. */

import {otherSide} from '../../base/sides.ts';
import type {Change} from '../../briefing/choices/choices.ts';
import {formats} from '../../briefing/formats/formats.ts';
import {sanitise} from '../../text/sanitise.ts';
import {changed} from '../change-choices.ts';
import {askForSubject, lacksSubject, requestOf} from '../export-now.ts';
import {nextLength, settingRows} from '../export-rows.ts';
import {withKeys} from '../key-table.ts';
import {exportLayout} from '../layout.ts';
import {type Outcome, only, say} from '../outcome.ts';
import type {PaneName, PanePlace} from '../pane-place.ts';
import {previewHere} from '../preview/preview-rows.ts';
import {
	clamp,
	type ListWindow,
	moveList,
	next,
	placeList,
	pointInList,
	type Step,
	scrollList,
	step,
} from '../scroll.ts';
import type {State} from '../state.ts';
import {activeQuery, withoutTopic} from '../topic-in-force.ts';
import {undo} from '../undo.ts';
import {type ExportState, startOfExport} from '../view-states.ts';
import {openView} from '../way-back.ts';
import type {View} from './view.ts';

/** Makes the preview anew; of documents that are still being read, once all are there. */
function withPreview([state, effects]: Outcome): Outcome {
	if (state.busy.reading !== null) return [state, effects];
	return [state, [...effects, {type: 'preview', request: requestOf(state)}]];
}

function moveExport(state: State, view: ExportState, by: Step): State {
	const {first, second} = exportLayout(state.size, view);
	if (view.pane === 'settings')
		return {
			...state,
			view: {...view, list: moveList(view.list, by, settingRows(state).length, first.height)},
		};
	const scroll = step(view.scroll, by, furthestPreview(state, view) + 1, second.height);
	return {...state, view: {...view, scroll}};
}

/** How far the preview can be scrolled. */
function furthestPreview(state: State, view: ExportState): number {
	const page = state.size.isSpoken === true ? 1 : exportLayout(state.size, view).second.height;
	return Math.max(0, previewHere(state, view).length - page);
}

/** What a search or a filter leaves out of the briefing is said as it opens, with how to have all of it. */
function sayTopic(state: State): State {
	const query = activeQuery(state);
	if (query === null) return state;
	return say(state, withKeys(state.words.messages.export.aboutOnly(query), state), 'hint');
}

/** Changes the setting under the cursor to its next value. */
function changeSetting(state: State, view: ExportState): Outcome {
	const row = settingRows(state)[view.list.cursor];
	if (row === undefined) return only(state);
	switch (row.kind) {
		case 'about':
			return withPreview(only(say(withoutTopic(state), state.words.messages.topics.everything, 'hint')));
		case 'length':
			return set(state, {kind: 'set-length', length: nextLength(state.choices)});
		case 'first-side':
			return set(state, {kind: 'set-first-side', side: otherSide(state.choices.firstSide)});
		case 'format':
			return withPreview(
				only({
					...state,
					format: next(formats, state.format),
				}),
			);
		case 'part':
			return set(state, {kind: row.isIn ? 'leave-out-part' : 'include-part', part: row.part});
		case 'pin':
			return set(state, {kind: 'unpin', target: row.target});
		default:
			return row satisfies never;
	}
}

function set(state: State, change: Change): Outcome {
	const [next, effects] = changed(state, change, '');
	return withPreview([{...next, message: null}, effects]);
}

function movePin(state: State, view: ExportState, earlier: boolean): Outcome {
	const rows = settingRows(state);
	const row = rows[view.list.cursor];
	if (row?.kind !== 'pin') return only(say(state, state.words.messages.export.goToPin, 'hint'));
	const [next, effects] = set(state, {kind: 'move-pin', target: row.target, by: earlier ? -1 : 1});
	const neighbour = rows[view.list.cursor + (earlier ? -1 : 1)];
	if (neighbour?.kind !== 'pin' || next.view.kind !== 'export') return [next, effects];
	const page = exportLayout(state.size, view).first.height;
	const list = placeList(view.list, view.list.cursor + (earlier ? -1 : 1), rows.length, page);
	return [{...next, view: {...next.view, list}}, effects];
}

function listWindow(state: State, view: ExportState): ListWindow {
	return {count: settingRows(state).length, page: exportLayout(state.size, view).first.height};
}

function pointed(state: State, view: ExportState, {pane, item}: PanePlace): ExportState {
	if (pane !== 'list') return {...view, pane: 'preview'};
	return {...view, pane: 'settings', list: pointInList(view.list, item, listWindow(state, view))};
}

function scrolled(state: State, view: ExportState, pane: PaneName, lines: number): ExportState {
	if (pane === 'list') return {...view, list: scrollList(view.list, lines, listWindow(state, view))};
	return {...view, scroll: clamp(view.scroll + lines, 0, furthestPreview(state, view))};
}

export const exportView = {
	mode: ({pane}) => (pane === 'settings' ? 'export-settings' : 'export-preview'),
	show(state) {
		if (lacksSubject(state)) return askForSubject(state);
		return withPreview(only(sayTopic(openView(state, startOfExport))));
	},
	answers: {
		point: (state, here, {at}) => only({...state, view: pointed(state, here, at)}),
		scroll: (state, here, {pane, lines}) => only({...state, view: scrolled(state, here, pane, lines)}),
		move: (state, here, {by}) => only(moveExport(state, here, by)),
		open: changeSetting,
		'next-pane': (state, here) =>
			only({...state, view: {...here, pane: here.pane === 'settings' ? 'preview' : 'settings'}}),
		undo: state => withPreview(undo(state)),
		'move-pin': (state, here, {earlier}) => movePin(state, here, earlier),
		previewed: (state, here, {preview}) => only({...state, view: {...here, preview, refusal: null}}),
		failed: (state, here, {effect, message}) =>
			effect === 'preview'
				? only({...state, view: {...here, preview: null, refusal: sanitise(message)}})
				: null,
	},
	target(state, here) {
		const row = here.pane === 'settings' ? settingRows(state)[here.list.cursor] : undefined;
		return row?.kind === 'pin' ? row.target : null;
	},
	hasSecondPane: () => true,
	againstZoom: () => null,
	onDocuments: state => withPreview(only(state)),
	settle(state, here) {
		const {height} = exportLayout(state.size, here).first;
		const list = placeList(here.list, here.list.cursor, settingRows(state).length, height);
		return {...here, list, scroll: clamp(here.scroll, 0, furthestPreview(state, here))};
	},
} satisfies View<'export'>;
