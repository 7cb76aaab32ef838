/** What an update returns: the next state, and what is to be done outside. */
import type {Effect} from './effects.ts';
import {keepInView, type Step, step} from './scroll.ts';
import type {Message, State} from './state.ts';
import type {ListPosition, ViewState} from './view-states.ts';

export type Update = readonly [state: State, effects: readonly Effect[]];

export function only(state: State): Update {
	return [state, []];
}

export function say(state: State, text: string, kind: Message['kind'] = 'done'): State {
	return {...state, message: {kind, text}};
}

/** Moves the cursor of a list of `count` items, `page` of which are visible. */
export function moveList(list: ListPosition, by: Step, count: number, page: number): ListPosition {
	return placeList(list, step(list.cursor, by, count, page), count, page);
}

/** Puts the cursor on an item and keeps it in view. */
export function placeList(list: ListPosition, cursor: number, count: number, page: number): ListPosition {
	const item = Math.max(0, Math.min(cursor, count - 1));
	return {cursor: item, top: keepInView(list.top, {first: item, last: item}, page, count, 1)};
}

const longestWayBack = 50;

/** Opens a view; Esc comes back to the present one. */
export function openView(state: State, view: ViewState): State {
	return {...state, view, back: [state.view, ...state.back].slice(0, longestWayBack), ...remembered(state)};
}

/** The view before this one; the first view stays. */
export function closeView(state: State): State {
	const [previous, ...back] = state.back;
	if (previous === undefined) return {...state, view: {kind: 'sources', list: {cursor: 0, top: 0}}};
	return {...state, view: previous, back, ...remembered(state)};
}

function remembered({view}: State): Partial<State> {
	return view.kind === 'compare' ? {lastCompare: view} : {};
}
