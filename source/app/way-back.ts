/** Opening a view and leaving it again: the way back is kept. */
import type {State} from './state.ts';
import {startOfSources, type ViewState} from './view-states.ts';

const longestWayBack = 50;

/** Opens a view; Esc comes back to the present one. */
export function openView(state: State, view: ViewState): State {
	return {...state, view, back: [state.view, ...state.back].slice(0, longestWayBack), ...remembered(state)};
}

/** The view before this one; the first view stays. */
export function closeView(state: State): State {
	const [previous, ...back] = state.back;
	if (previous === undefined) return {...state, view: startOfSources};
	return {...state, view: previous, back, ...remembered(state)};
}

function remembered({view}: State): Partial<State> {
	return view.kind === 'compare' ? {lastCompare: view} : {};
}
