/** Turning wheel and clicks on and off; whoever turns them on is told how text is selected meanwhile. */
import {withKeys} from './key-table.ts';
import {say} from './outcome.ts';
import type {State} from './state.ts';

export function toggleMouse(state: State): State {
	const isMouseOn = !state.isMouseOn;
	const {on, off} = state.words.messages.mouse;
	return say({...state, isMouseOn}, withKeys(isMouseOn ? on : off, state));
}
