/** Changing what the user chose: pins, notes, names, corrections, settings of the briefing. */
import {type Change, isPinned, type Target} from '../briefing/choices/choices.ts';
import {unfitted} from '../briefing/choices/fit-keys.ts';
import {applyInPair, choicesIn} from '../briefing/choices/pairs.ts';
import {currentPair, withKept} from './kept-choices.ts';
import {type Outcome, only, say} from './outcome.ts';
import {pinsHere} from './pins-here.ts';
import type {State} from './state.ts';
import {withDone} from './undo.ts';

/** Applies a change of the user's choices, for the pair of sides that is compared, and keeps it for the next session. */
export function changed(state: State, asked: Change, message: string): Outcome {
	const pair = currentPair(state);
	const own = unfitted(asked, choicesIn(state.kept, pair), state.comparison);
	const change = pair === null ? own : {...own, pair};
	const kept = applyInPair(state.kept, change);
	if (kept === state.kept) return only(say(state, message));
	return [say(withKept(withDone(state, change), kept), message), [{type: 'save-change', change}]];
}

/** Pins a target, or takes its pin away, and says what the briefing will hold. */
export function togglePin(state: State, target: Target): Outcome {
	const pinned = isPinned(state.choices, target);
	const count = pinsHere(state).length + (pinned ? -1 : 1);
	const words = state.words.messages.pins;
	const what = count === 0 ? words.aboutEverything : words.onlyPins(count);
	return changed(
		state,
		{kind: pinned ? 'unpin' : 'pin', target},
		pinned ? words.unpinned(what) : words.pinned(what),
	);
}
