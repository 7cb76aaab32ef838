/** What wheel and clicks lead to in a view with one list from which something is chosen. */
import {only} from '../outcome.ts';
import {type ListWindow, pointInList, scrollList} from '../scroll.ts';
import type {State} from '../state.ts';
import type {ListPosition, ViewState} from '../view-states.ts';
import type {Answers} from './view.ts';

/** How the list of a view is shown now. */
type WindowOf<Here> = (state: State, here: Here) => ListWindow;

export function listPointing<Here extends Extract<ViewState, {readonly list: ListPosition}>>(
	windowOf: WindowOf<Here>,
) {
	return {
		point(state, here, {at: {pane, item}}) {
			if (pane !== 'list') return null;
			return only({...state, view: {...here, list: pointInList(here.list, item, windowOf(state, here))}});
		},
		scroll(state, here, {pane, lines}) {
			if (pane !== 'list') return null;
			return only({...state, view: {...here, list: scrollList(here.list, lines, windowOf(state, here))}});
		},
	} satisfies Answers<Here>;
}
