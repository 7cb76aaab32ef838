/** Taking back what was done last in this session, and doing it again: a correction, a pin, a note, a name, a setting. */
import type {Change} from '../briefing/choices/choices.ts';
import {inverseOf} from '../briefing/choices/inverse.ts';
import {applyInPair, choicesIn} from '../briefing/choices/pairs.ts';
import {compareAnew} from './comparing.ts';
import type {Effect} from './effects.ts';
import {currentPair, withKept} from './kept-choices.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {Done, State} from './state.ts';
import {againInWords} from './undone-in-words.ts';

const mostDone = 100;

/** The state in which a change can be taken back that is about to be made; what was taken back before is given up for it. */
export function withDone(state: State, change: Change): State {
	const done: Done = {change, inverse: inverseOf(choicesIn(state.kept, currentPair(state)), change)};
	return {...state, done: [done, ...state.done].slice(0, mostDone), undone: []};
}

export function undo(state: State): Outcome {
	const [last, ...done] = state.done;
	if (last === undefined) return only(state);
	return made(
		{...state, done, undone: [last, ...state.undone]},
		last.inverse,
		state.words.messages.undone.undone,
	);
}

export function redo(state: State): Outcome {
	const [last, ...undone] = state.undone;
	if (last === undefined) return only(state);
	return made(
		{...state, undone, done: [last, ...state.done]},
		[last.change],
		state.words.messages.undone.redone,
	);
}

/** The state after changes that were undone or made again, the first of which says what is the case. */
function made(state: State, changes: readonly Change[], said: (again: string) => string): Outcome {
	const [change] = changes;
	if (change === undefined) return only(state);
	const kept = changes.reduce(applyInPair, state.kept);
	const next = say(withKept(state, kept), said(againInWords(state, change)));
	const saves = changes.map((change): Effect => ({type: 'save-change', change}));
	const {kind} = change;
	if (kind === 'put-back' || kind === 'take-out')
		return [next, [...saves, {type: 'edit-texts', edits: kept.edits}]];
	if (kind !== 'correct' && kind !== 'undo-correction') return [next, saves];
	const [comparing, effects] = compareAnew(next);
	return [comparing, [...saves, ...effects]];
}
