/** What is being worked out, as the header shows it. */
import type {State} from './state.ts';

/** The state with some of this begun or ended. */
export function withBusy(state: State, part: Partial<State['busy']>): State {
	return {...state, busy: {...state.busy, ...part}};
}

/** The state in which so much of the search index is there, from 0 to 1. */
export function withPreparedSearch(state: State, done: number): State {
	return withBusy(state, {search: done >= 1 ? null : done});
}
