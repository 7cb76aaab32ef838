/** The help: everything that can be done and what is meant, filtered as one types; Enter does what is chosen. */
import {entryPlaces, helpRows} from '../help-rows.ts';
import {helpListHeight} from '../layout.ts';
import {only} from '../outcome.ts';
import {placeList, type Step, step} from '../scroll.ts';
import type {State} from '../state.ts';
import {edit, type FieldEdit, textField} from '../text-field.ts';
import type {HelpState} from '../view-states.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

/** The cursor on the entry of this number, counted without what stands between the entries. */
function atEntry(state: State, view: HelpState, entry: number): HelpState {
	const rows = helpRows(state, view);
	const places = entryPlaces(rows);
	const cursor = places[Math.min(entry, places.length - 1)] ?? 0;
	const list = placeList(view.list, cursor, rows.length, helpListHeight(state.size));
	// With the first entry its title comes into view.
	return {...view, list: entry === 0 ? {...list, top: 0} : list};
}

function moved(state: State, view: HelpState, by: Step): HelpState {
	const places = entryPlaces(helpRows(state, view));
	const at = Math.max(0, places.indexOf(view.list.cursor));
	return atEntry(state, view, step(at, by, places.length, helpListHeight(state.size)));
}

/** What is found is listed from its start. */
function typed(state: State, view: HelpState, change: FieldEdit): HelpState {
	const field = edit(view.field, change);
	const next = {...view, field};
	return field.text === view.field.text ? next : atEntry(state, next, 0);
}

export const help = {
	mode: () => 'help',
	answers: {
		...listPointing((state, here: HelpState) => {
			const rows = helpRows(state, here);
			const isStop = (row: number) => rows[row]?.kind === 'entry';
			return {count: rows.length, page: helpListHeight(state.size), isStop};
		}),
		move: (state, here, {by}) => only({...state, view: moved(state, here, by)}),
		'edit-field': (state, here, {change}) => only({...state, view: typed(state, here, change)}),
		'go-back': (state, here) =>
			here.field.text === ''
				? null
				: only({...state, view: atEntry(state, {...here, field: textField()}, 0)}),
	},
	settle(state, here) {
		const count = helpRows(state, here).length;
		return {...here, list: placeList(here.list, here.list.cursor, count, helpListHeight(state.size))};
	},
} satisfies View<'help'>;
