/** What an action leads to: the next state, and what is to be done outside. */
import type {Effect} from './effects.ts';
import type {Message, State} from './state.ts';

export type Outcome = readonly [state: State, effects: readonly Effect[]];

/** A next state with nothing to be done outside. */
export function only(state: State): Outcome {
	return [state, []];
}

/** The state with a message for the user. */
export function say(state: State, text: string, kind: Message['kind'] = 'done'): State {
	return {...state, message: {kind, text}};
}
