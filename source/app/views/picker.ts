/** Picking the two sides: Enter chooses the left one, then the right one; Tab takes several sources for one side. */
import {sidesOf} from '../../compare/choose-sides.ts';
import {withBusy} from '../busy.ts';
import {compareAtStart, compareIfNeeded} from '../comparing.ts';
import {withSides} from '../kept-choices.ts';
import {pickerListHeight} from '../layout.ts';
import {type Outcome, only, say} from '../outcome.ts';
import {filterRows} from '../picker-rows.ts';
import {moveList, placeList, type Step} from '../scroll.ts';
import type {State} from '../state.ts';
import {edit, type FieldEdit, textField} from '../text-field.ts';
import {atStart, type PickerState, startOfPicker} from '../view-states.ts';
import {closeView, openView} from '../way-back.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

function movePicker(state: State, view: PickerState, by: Step): State {
	const {rows} = filterRows(state, view.field.text);
	const list = moveList(view.list, by, rows.length, pickerListHeight(state.size));
	return {...state, view: {...view, list}};
}

/** The list follows what is typed from its start. */
function editFilter(state: State, view: PickerState, change: FieldEdit): State {
	const field = edit(view.field, change);
	return {...state, view: {...view, field, list: field.text === view.field.text ? view.list : atStart}};
}

/** Without the filter the cursor stays on its row. */
function clearFilter(state: State, view: PickerState): State {
	const here = filterRows(state, view.field.text).rows[view.list.cursor];
	const {rows} = filterRows(state, '');
	const cursor = here === undefined ? 0 : rows.indexOf(here);
	const list = placeList(atStart, cursor, rows.length, pickerListHeight(state.size));
	return {...state, view: {...view, field: textField(), list}};
}

/** Takes the row under the cursor with others for one side, or takes it out again. */
function toggleTaken(state: State, view: PickerState): Outcome {
	const row = filterRows(state, view.field.text).rows[view.list.cursor];
	if (row === undefined) return only(state);
	const before = new Set(view.taken);
	const own = new Set(row.sources);
	const isTaken = row.sources.every(id => before.has(id));
	const others = view.taken.filter(id => !own.has(id));
	const taken = isTaken ? others : [...others, ...row.sources];
	return only(movePicker({...state, view: {...view, taken}}, {...view, taken}, 'down'));
}

/** What was taken together, or else the row under the cursor. */
function pickedSources(state: State, view: PickerState): readonly string[] {
	if (view.taken.length > 0) return view.taken;
	return filterRows(state, view.field.text).rows[view.list.cursor]?.sources ?? [];
}

function pick(state: State, view: PickerState): Outcome {
	const picked = pickedSources(state, view);
	if (picked.length === 0) return only(say(state, state.words.messages.sides.noneFound, 'hint'));
	if (view.left === null) {
		const cleared = clearFilter(state, view);
		if (cleared.view.kind !== 'picker') return only(state);
		return only({...cleared, view: {...cleared.view, left: picked, taken: []}});
	}
	const left = new Set(view.left);
	// One source against the rest of its side is a fair question; a source against itself is none.
	const right = picked.filter(source => !left.has(source));
	if (right.length === 0) return only(say(state, state.words.messages.sides.same, 'error'));
	const closed = closeView(state);
	const fresh: State = {
		...withSides(
			withBusy(closed, {comparison: false}),
			sidesOf(state.corpus, {left: view.left, right}, state.words.briefing.sides),
		),
		awaySides: null,
		comparison: null,
		analysis: null,
		lastCompare: null,
	};
	const start = compareAtStart(state.size);
	if (closed.view.kind === 'compare') return compareIfNeeded({...fresh, view: start});
	return compareIfNeeded(openView(fresh, start));
}

/** Esc leaves one thing after the other: the filter, what was taken, the left side, and last the view. */
function leave(state: State, view: PickerState): Outcome | null {
	if (view.field.text !== '') return only(clearFilter(state, view));
	if (view.taken.length > 0) return only({...state, view: {...view, taken: []}});
	return view.left === null ? null : only({...state, view: {...view, left: null}});
}

export const picker = {
	mode: () => 'picker',
	show: state => only(openView(state, startOfPicker)),
	answers: {
		...listPointing((state, here: PickerState) => {
			return {count: filterRows(state, here.field.text).rows.length, page: pickerListHeight(state.size)};
		}),
		move: (state, here, {by}) => only(movePicker(state, here, by)),
		open: pick,
		'edit-field': (state, here, {change}) => only(editFilter(state, here, change)),
		'go-back': leave,
		'next-pane': toggleTaken,
	},
	settle(state, here) {
		const count = filterRows(state, here.field.text).rows.length;
		return {...here, list: placeList(here.list, here.list.cursor, count, pickerListHeight(state.size))};
	},
} satisfies View<'picker'>;
