/** What is the case again once a change of the choices was undone, or made again. */
import {type Change, noChoices} from '../briefing/choices/choices.ts';
import type {Correction} from '../compare/comparison.ts';
import {currentPair} from './kept-choices.ts';
import type {State} from './state.ts';
import {nameOfRow, nameOfTarget, namesOfRows, quoted} from './target-names.ts';

/** In the state before it, in which what it is about is known. */
export function againInWords(state: State, change: Change): string {
	const {pair} = change;
	const isElsewhere = pair !== undefined && pair.id !== currentPair(state)?.id && hangsOnPair(change);
	return `${inWords(state, change)}${isElsewhere ? `, of ${pair.name}` : ''}`;
}

function hangsOnPair({kind}: Change): boolean {
	return kind === 'pin' || kind === 'unpin' || kind === 'move-pin' || kind === 'note' || kind === 'choose';
}

function inWords(state: State, change: Change): string {
	switch (change.kind) {
		case 'pin':
			return `${nameOfTarget(state, change.target)} is pinned again`;
		case 'unpin':
			return `${nameOfTarget(state, change.target)} is no longer pinned`;
		case 'move-pin':
			return `the pin on ${nameOfTarget(state, change.target)} is in its other place again`;
		case 'note': {
			const name = nameOfTarget(state, change.target);
			return change.text === ''
				? `the note on ${name} is gone`
				: `the note on ${name} is ${quoted(change.text)} again`;
		}
		case 'rename': {
			const name = nameOfRow({...state, choices: noChoices}, change.key);
			return change.topic === ''
				? `${name} has its first name again`
				: `${name} is called ${quoted(change.topic)} again`;
		}
		case 'correct':
			return made[change.correction.kind](rowsOf(state, change.correction));
		case 'undo-correction':
			return unmade[change.correction.kind](rowsOf(state, change.correction));
		case 'put-back':
			return `${quoted(change.piece.text)} is part of the text again`;
		case 'take-out':
			return `${quoted(change.piece.text)} is taken out again`;
		case 'choose':
			return change.keys.length === 0
				? 'the briefing is about all topics again'
				: `the briefing is about ${change.keys.map(key => nameOfRow(state, key)).join(', ')} again`;
		case 'set-first-side':
			return `${state.sides?.[change.side].label ?? `the ${change.side} side`} stands first again`;
		case 'set-length':
			return `the length is ${change.length} again`;
		case 'include-part':
			return `the part “${state.words.briefing.partTitles[change.part]}” is in again`;
		case 'leave-out-part':
			return `the part “${state.words.briefing.partTitles[change.part]}” is left out again`;
		default:
			return change satisfies never;
	}
}

function rowsOf(state: State, correction: Correction): string {
	const names = namesOfRows(state, correction);
	return names.length === 0 ? 'a row' : names.join(' and ');
}

type OfRows = Readonly<Record<Correction['kind'], (rows: string) => string>>;

const made: OfRows = {
	reject: rows => `the match of ${rows} is rejected again`,
	match: rows => `the match by hand of ${rows} is there again`,
	join: rows => `${rows} are joined again`,
};

const unmade: OfRows = {
	reject: rows => `the match of ${rows} is there again`,
	match: rows => `the match by hand of ${rows} is gone`,
	join: rows => `${rows} is taken apart again`,
};
