/** Changing what the user chose: pins, notes, names, corrections, settings of the briefing. */
import {applyChange, type Change, isPinned, type Target} from '../briefing/choices/choices.ts';
import type {Effect} from './effects.ts';
import {type Outcome, say} from './outcome.ts';
import type {State} from './state.ts';

/** Applies a change of the user's choices and keeps it for the next session. */
export function changed(state: State, change: Change, message: string): Outcome {
	const choices = applyChange(state.choices, change);
	const effects: Effect[] = choices === state.choices ? [] : [{type: 'save-change', change}];
	return [say({...state, choices}, message), effects];
}

/** Pins a target, or takes its pin away, and says what the briefing will hold. */
export function togglePin(state: State, target: Target): Outcome {
	const pinned = isPinned(state.choices, target);
	const count = state.choices.pins.length + (pinned ? -1 : 1);
	const what =
		count === 0
			? 'the briefing is about everything again'
			: `the briefing holds only what is pinned, ${count} so far`;
	return changed(
		state,
		{kind: pinned ? 'unpin' : 'pin', target},
		`${pinned ? 'Unpinned' : 'Pinned'}: ${what}`,
	);
}
