/** Taking back what was done last in this session, and doing it again: a correction, a pin, a note, a name, a setting. */
import {mapSides, sideNames} from '../base/sides.ts';
import type {Change} from '../briefing/choices/choices.ts';
import {inverseOf} from '../briefing/choices/inverse.ts';
import {applyInPair, choicesIn} from '../briefing/choices/pairs.ts';
import {holdsDoubt} from '../compare/certainty.ts';
import type {Pair} from '../compare/comparison.ts';
import {compareAnew} from './comparing.ts';
import type {Effect} from './effects.ts';
import {currentPair, withKept} from './kept-choices.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {Done, State} from './state.ts';
import {againInWords} from './undone-in-words.ts';

const mostDone = 100;

/** The state in which a change can be taken back that is about to be made; what was taken back before is given up for it. */
export function withDone(state: State, change: Change): State {
	const inverse = inverseOf(choicesIn(state.kept, currentPair(state)), change);
	const done: Done = {change, inverse, isConfirmation: confirms(state, change)};
	return {...state, done: [done, ...state.done].slice(0, mostDone), undone: []};
}

/** Whether a change matches by hand what the comparison matches with doubt. */
function confirms({comparison}: State, change: Change): boolean {
	if (comparison === null || change.kind !== 'correct' || change.correction.kind !== 'match') return false;
	const ids = mapSides(change.correction.sentences, own => new Set(own));
	const isIn = (pair: Pair) => sideNames.every(side => pair[side].some(({id}) => ids[side].has(id)));
	return comparison.deliverables.some(({pairs}) =>
		pairs.some(pair => isIn(pair) && holdsDoubt({pairs: [pair]})),
	);
}

export function undo(state: State): Outcome {
	const [last, ...done] = state.done;
	if (last === undefined) return only(state);
	return made(
		{...state, done, undone: [last, ...state.undone]},
		{...last, changes: last.inverse},
		state.words.messages.undone.undone,
	);
}

export function redo(state: State): Outcome {
	const [last, ...undone] = state.undone;
	if (last === undefined) return only(state);
	return made(
		{...state, undone, done: [last, ...state.done]},
		{...last, changes: [last.change]},
		state.words.messages.undone.redone,
	);
}

/** The state after changes that were undone or made again, the first of which says what is the case. */
function made(
	state: State,
	{changes, isConfirmation}: Pick<Done, 'isConfirmation'> & {readonly changes: readonly Change[]},
	said: (again: string) => string,
): Outcome {
	const [change] = changes;
	if (change === undefined) return only(state);
	const kept = changes.reduce(applyInPair, state.kept);
	const next = say(withKept(state, kept), said(againInWords(state, change, isConfirmation)));
	const saves = changes.map((change): Effect => ({type: 'save-change', change}));
	const {kind} = change;
	if (kind === 'put-back' || kind === 'take-out')
		return [next, [...saves, {type: 'edit-texts', edits: kept.edits}]];
	if (kind !== 'correct' && kind !== 'undo-correction') return [next, saves];
	const [comparing, effects] = compareAnew(next);
	return [comparing, [...saves, ...effects]];
}
