/** Taking back what was done last: a correction, a pin, a note, a name, a setting. */
import type {Change} from '../briefing/choices/choices.ts';
import {inverseOf} from '../briefing/choices/inverse.ts';
import {applyInPair} from '../briefing/choices/pairs.ts';
import {compareAnew} from './comparing.ts';
import type {Effect} from './effects.ts';
import {withKept} from './kept-choices.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {Done, State} from './state.ts';

const mostDone = 100;

/** The state in which a change can be taken back that is about to be made. */
export function withDone(state: State, change: Change): State {
	const done: Done = {change, inverse: inverseOf(state.choices, change)};
	return {...state, done: [done, ...state.done].slice(0, mostDone)};
}

/** What was done last in this session; after that, the last correction of an earlier one. */
function lastDone({done: [last], choices}: State): Done | null {
	if (last !== undefined) return last;
	const correction = choices.corrections.at(-1);
	if (correction === undefined) return null;
	const change: Change = {kind: 'correct', correction};
	return {change, inverse: [{kind: 'undo-correction', correction}]};
}

export function canUndo(state: State): boolean {
	return lastDone(state) !== null;
}

export function undo(state: State): Outcome {
	const last = lastDone(state);
	if (last === null) return only(say(state, 'Nothing to undo', 'hint'));
	const kept = last.inverse.reduce(applyInPair, state.kept);
	const back = withKept({...state, done: state.done.slice(1)}, kept);
	const next = say(back, `Undone: ${nameOf(last.change)}`);
	const saves = last.inverse.map((change): Effect => ({type: 'save-change', change}));
	const {kind} = last.change;
	if (kind === 'put-back' || kind === 'take-out')
		return [next, [...saves, {type: 'edit-texts', edits: kept.edits}]];
	if (kind !== 'correct' && kind !== 'undo-correction') return [next, saves];
	const [comparing, effects] = compareAnew(next);
	return [comparing, [...saves, ...effects]];
}

function nameOf(change: Change): string {
	switch (change.kind) {
		case 'pin':
			return 'it is no longer pinned';
		case 'unpin':
			return 'it is pinned again';
		case 'move-pin':
			return 'the pin is where it was';
		case 'note':
			return 'the note is as it was';
		case 'rename':
			return 'the topic is called as before';
		case 'correct':
			return {
				reject: 'the match is there again',
				match: 'the match by hand is gone',
				join: 'the rows are apart again',
			}[change.correction.kind];
		case 'undo-correction':
			return 'the correction is there again';
		case 'put-back':
			return 'it is taken out again';
		case 'take-out':
			return 'it is part of the text again';
		case 'choose':
			return 'the topics of the briefing are as before';
		case 'set-first-side':
		case 'set-length':
		case 'include-part':
		case 'leave-out-part':
			return 'the setting is as it was';
		default:
			return change satisfies never;
	}
}
