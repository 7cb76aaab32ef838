/** What is the case again once a change of the choices was undone, or made again. */
import {type Change, noChoices} from '../briefing/choices/choices.ts';
import type {Correction} from '../compare/comparison.ts';
import {currentPair} from './kept-choices.ts';
import type {State} from './state.ts';
import {nameOfRow, nameOfTarget, namesOfRows, quoted} from './target-names.ts';

/** In the state before it, in which what it is about is known; a match that was confirmed was there with doubt before. */
export function againInWords(state: State, change: Change, isConfirmation: boolean): string {
	const {pair} = change;
	const isElsewhere = pair !== undefined && pair.id !== currentPair(state)?.id && hangsOnPair(change);
	const words = inWords(state, change, isConfirmation);
	return isElsewhere ? state.words.messages.undone.ofPair(words, pair.name) : words;
}

function hangsOnPair({kind}: Change): boolean {
	return kind === 'pin' || kind === 'unpin' || kind === 'move-pin' || kind === 'note' || kind === 'choose';
}

function inWords(state: State, change: Change, isConfirmation: boolean): string {
	const {briefing, messages} = state.words;
	const words = messages.undone;
	switch (change.kind) {
		case 'pin':
			return words.pinned(nameOfTarget(state, change.target));
		case 'unpin':
			return words.unpinned(nameOfTarget(state, change.target));
		case 'move-pin':
			return words.pinMoved(nameOfTarget(state, change.target));
		case 'note': {
			const name = nameOfTarget(state, change.target);
			return change.text === '' ? words.noteGone(name) : words.note(name, quoted(change.text));
		}
		case 'rename': {
			const name = nameOfRow({...state, choices: noChoices}, change.key);
			return change.topic === '' ? words.firstName(name) : words.called(name, quoted(change.topic));
		}
		case 'correct':
			return words.made[isConfirmation ? 'confirm' : change.correction.kind](
				rowsOf(state, change.correction),
			);
		case 'undo-correction':
			return words.unmade[isConfirmation ? 'confirm' : change.correction.kind](
				rowsOf(state, change.correction),
			);
		case 'put-back':
			return words.putBack(quoted(change.piece.text));
		case 'take-out':
			return words.takenOut(quoted(change.piece.text));
		case 'choose':
			return change.keys.length === 0
				? words.allTopics
				: words.topics(change.keys.map(key => nameOfRow(state, key)).join(', '));
		case 'set-first-side':
			return words.firstSide(
				state.sides?.[change.side].label ?? state.words.messages.unnamed.sides[change.side],
			);
		case 'set-length':
			return words.length(state.words.settings.lengths[change.length]);
		case 'include-part':
			return words.partIn(briefing.partTitles[change.part]);
		case 'leave-out-part':
			return words.partOut(briefing.partTitles[change.part]);
		default:
			return change satisfies never;
	}
}

function rowsOf(state: State, correction: Correction): string {
	const names = namesOfRows(state, correction);
	return names.length === 0
		? state.words.messages.unnamed.inside.row
		: state.words.briefing.title.both(names);
}
