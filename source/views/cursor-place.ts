/** Where the terminal's cursor stands: in the text field that has the keys, and nowhere else. */
import {isTooSmall} from '../app/layout.ts';
import type {State} from '../app/state.ts';
import type {ViewName, ViewState} from '../app/view-states.ts';
import {topicField} from './compare-tabs.tsx';
import {cursorOf, type FieldRow} from './field-line.ts';
import {promptField} from './footer.tsx';
import {helpField} from './help-view.tsx';
import {pickerField} from './picker-view.tsx';
import {searchField} from './search-view.tsx';

/** A cell of the screen, counted from 0. */
export type Cell = {readonly x: number; readonly y: number};

type Fields = {readonly [Name in ViewName]?: (state: State, view: ViewState<Name>) => FieldRow | null};

/** The field of each view that has one, where it has the keys. */
const fields: Fields = {
	search: (state, view) => (view.pane === 'field' ? searchField(state, view) : null),
	compare: (state, view) => (view.query.isWriting ? topicField(state, view, state.comparison) : null),
	help: helpField,
	picker: pickerField,
};

function fieldOfView<Name extends ViewName>(state: State, view: ViewState<Name>): FieldRow | null {
	return fields[view.kind]?.(state, view) ?? null;
}

/** The cell of the cursor, or null where it is hidden. */
export function cursorPlace(state: State): Cell | null {
	if (isTooSmall(state.size)) return null;
	const {prompt, view} = state;
	const row = prompt === null ? fieldOfView(state, view) : promptField(state, prompt);
	return row === null ? null : cursorOf(row);
}
