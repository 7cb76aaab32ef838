/** What an action leads to: the next state, and what is to be done outside. */
import type {Effect} from './effects.ts';
import type {Need} from './keys/key-binding.ts';
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

/** The state that says why a key which needs this cannot be pressed, until it can, or cannot for another reason. */
export function sayRefused(state: State, text: string, needs: readonly Need[]): State {
	return {...state, message: {kind: 'hint', text, needs}};
}
