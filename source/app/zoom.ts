/** Giving the pane with the focus all the room, and the others theirs back; what one looks at stays where it is. */
import {settled} from './focus.ts';
import {holdReader} from './reader-place.ts';
import type {State} from './state.ts';
import {holdSynopsis} from './synopsis/moves.ts';

export function zoom(state: State, isZoomed: boolean): State {
	const {view} = state;
	if (!('isZoomed' in view)) return state;
	if (view.kind === 'reader') return {...state, view: holdReader(state, view, {...view, isZoomed})};
	if (view.kind === 'compare' && view.tab === 'synopsis') {
		return {...state, view: holdSynopsis({state, view}, state, {...view, isZoomed})};
	}
	return settled({...state, view: {...view, isZoomed}});
}
