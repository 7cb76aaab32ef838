/** Writing the briefing, and the view where it is shaped and previewed. */

import {otherSide} from '../base/sides.ts';
import type {Change} from '../briefing/choices/choices.ts';
import {formats} from '../briefing/formats/formats.ts';
import {nextLength, previewRows, settingRows} from './export-rows.ts';
import {exportLayout, previewWidth} from './layout.ts';
import {type Outcome, only, say} from './outcome.ts';
import {moveList, placeList, type Step, step} from './scroll.ts';
import type {BriefingRequest} from './services.ts';
import {fewSources, type State} from './state.ts';
import {changed} from './update-compare.ts';
import {atStart, type ExportState} from './view-states.ts';
import {openView} from './way-back.ts';

/** The query that the briefing is to be about: that of the search that is open, or was opened from it. */
export function activeQuery({view, back}: State): string | null {
	const search =
		view.kind === 'search' ? view : view.kind === 'reader' || view.kind === 'export' ? back[0] : null;
	const query = search?.kind === 'search' ? search.field.text.trim() : '';
	return query === '' ? null : query;
}

export function requestOf(state: State): BriefingRequest {
	return {choices: state.choices, sides: state.sides, query: activeQuery(state), format: state.format};
}

/** So many documents are no event: without sides, a query or pins there is nothing that a briefing could be about. */
function lacksSubject(state: State): boolean {
	const {sides, corpus, choices} = state;
	return (
		sides === null &&
		corpus.sources.length > fewSources &&
		choices.pins.length === 0 &&
		activeQuery(state) === null
	);
}

const askForSubject =
	'So many documents are hardly one event: pick two sides (p), search (/) or pin passages (Space) first';

export function exportNow(state: State): Outcome {
	if (lacksSubject(state)) return only(say(state, askForSubject, 'hint'));
	const writing = {...say(state, 'Writing the briefing …', 'hint'), busy: {...state.busy, export: true}};
	return [writing, [{type: 'export', request: requestOf(state)}]];
}

/** Makes the preview anew; of documents that are still being read, once all are there. */
export function withPreview([state, effects]: Outcome): Outcome {
	if (state.busy.reading !== null) return [state, effects];
	return [state, [...effects, {type: 'preview', request: requestOf(state)}]];
}

export function openExport(state: State): Outcome {
	if (lacksSubject(state)) return only(say(state, askForSubject, 'hint'));
	return withPreview(
		only(openView(state, {kind: 'export', pane: 'settings', list: atStart, scroll: 0, preview: null})),
	);
}

export function moveExport(state: State, view: ExportState, by: Step): State {
	const {first, second} = exportLayout(state.size);
	if (view.pane === 'settings')
		return {
			...state,
			view: {...view, list: moveList(view.list, by, settingRows(state).length, first.height)},
		};
	const scroll = step(view.scroll, by, furthestPreview(state, view) + 1, second.height);
	return {...state, view: {...view, scroll}};
}

/** How far the preview can be scrolled. */
export function furthestPreview({size}: State, {preview}: ExportState): number {
	const rows = preview === null ? 0 : previewRows(preview, previewWidth(size)).length;
	return Math.max(0, rows - exportLayout(size).second.height);
}

/** Changes the setting under the cursor to its next value. */
export function changeSetting(state: State, view: ExportState): Outcome {
	const row = settingRows(state)[view.list.cursor];
	if (row === undefined) return only(state);
	switch (row.kind) {
		case 'length':
			return set(state, {kind: 'set-length', length: nextLength(state.choices)});
		case 'first-side':
			return set(state, {kind: 'set-first-side', side: otherSide(state.choices.firstSide)});
		case 'format':
			return withPreview(
				only({
					...state,
					format: formats[(formats.indexOf(state.format) + 1) % formats.length] ?? state.format,
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

export function movePin(state: State, view: ExportState, earlier: boolean): Outcome {
	const rows = settingRows(state);
	const row = rows[view.list.cursor];
	if (row?.kind !== 'pin') return only(say(state, 'Go to a pin to move it', 'hint'));
	const [next, effects] = set(state, {kind: 'move-pin', target: row.target, by: earlier ? -1 : 1});
	const neighbour = rows[view.list.cursor + (earlier ? -1 : 1)];
	if (neighbour?.kind !== 'pin' || next.view.kind !== 'export') return [next, effects];
	const page = exportLayout(state.size).first.height;
	const list = placeList(view.list, view.list.cursor + (earlier ? -1 : 1), rows.length, page);
	return [{...next, view: {...next.view, list}}, effects];
}
