/** Turning wheel and clicks on and off; whoever turns them on is told how text is selected meanwhile. */
import {withKeys} from './key-table.ts';
import {say} from './outcome.ts';
import type {State} from './state.ts';

const on =
	'The mouse is on: the wheel scrolls, a click chooses, a double click opens. Shift-drag, on a Mac Option-drag, selects text; {program.mouse} turns it off';
const off = 'The mouse is off: dragging selects text as elsewhere';

export function toggleMouse(state: State): State {
	const isMouseOn = !state.isMouseOn;
	return say({...state, isMouseOn}, withKeys(isMouseOn ? on : off, state));
}
