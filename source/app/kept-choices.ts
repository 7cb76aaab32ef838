/** Keeps the choices in force in step with the pair of sides that is compared. */
import type {Sides} from '../base/sides.ts';
import type {Choices, Pair} from '../briefing/choices/choices.ts';
import {fitKeys} from '../briefing/choices/fit-keys.ts';
import {choicesIn, pairOf} from '../briefing/choices/pairs.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import {withEdits} from '../documents/text-edits.ts';
import {sidesInWords} from './sides-in-words.ts';
import type {State} from './state.ts';
import {withTexts} from './text-edits.ts';

/** The pair that is compared, or null where there are not two sides yet. */
export function currentPair({sides}: Pick<State, 'sides'>): Pair | null {
	return sides && pairOf(sides);
}

/** The state with other sides: what was pinned for them comes back, what was for others waits. */
export function withSides(state: State, sides: Sides<ComparedSide> | null): State {
	return withKept({...state, sides: sidesInWords(sides, state.corpus, state.words)}, state.kept);
}

/** The state with all choices, of which those of its sides are in force, under the names that rows have in its comparison. */
export function withKept(state: State, kept: Choices): State {
	const next = {...state, kept, choices: fitKeys(choicesIn(kept, currentPair(state)), state.comparison)};
	return kept.edits === state.kept.edits ? next : withTexts(next, withEdits(state.asRead, kept.edits));
}
