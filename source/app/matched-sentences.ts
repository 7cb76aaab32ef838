/** Reading the matched sentences of a row in their sources, and going from one side to the other. */
import {otherSide, type SideName, type Sides} from '../base/sides.ts';
import type {Sentence} from '../compare/comparison.ts';
import {placeOfPassage} from './corpus-lookup.ts';
import {type Outcome, only, say} from './outcome.ts';
import {atPassage, readerOf} from './reader-place.ts';
import type {State} from './state.ts';
import type {Matched, ReaderState, Stop} from './view-states.ts';
import {openView} from './way-back.ts';

/** A sentence as a stretch of its source. */
export function stopOf({passage, start, end}: Sentence): Stop {
	return {source: placeOfPassage(passage).source, passage, start, end};
}

/** Opens the source of a side at its first sentence; that of the other side where this one is silent. */
export function openMatched(state: State, sentences: Sides<readonly Stop[]>, preferred: SideName): State {
	const side = sentences[preferred].length > 0 ? preferred : otherSide(preferred);
	const reader = readerAt(state, {side, sentences});
	return reader === null ? state : openView(state, reader);
}

function readerAt(state: State, matched: Matched): ReaderState | null {
	const [first] = matched.sentences[matched.side];
	if (first === undefined) return null;
	return {...atPassage(state, readerOf(first.source), first.passage, first.start), matched};
}

/** From the matched sentences of one side to those of the other, in the place of them: Esc leads back to the row. */
export function toCounterpart(state: State, {matched}: ReaderState, side: SideName): Outcome {
	if (matched === null) return only(state);
	const reader = readerAt(state, {...matched, side});
	if (reader !== null) return only({...state, view: reader});
	const {unnamed, rows} = state.words.messages;
	const name = state.sides?.[side].label ?? unnamed.sides[side];
	return only(say(state, rows.noCounterpart(name), 'hint'));
}
