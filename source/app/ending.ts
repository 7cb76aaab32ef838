/** Leaving the program: the place where the user is, is kept for the next time. */
import {placeOf} from './current-place.ts';
import type {Outcome} from './outcome.ts';
import type {State} from './state.ts';

/** Ends the program with an exit code. */
export function ending(state: State, code: number): Outcome {
	const place = placeOf(state);
	return [state, [...(place === null ? [] : [{type: 'keep-place', place} as const]), {type: 'quit', code}]];
}
