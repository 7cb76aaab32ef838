/** Getting to a comparison: the two sides, found or picked, and what is worked out of them. */
import type {ChosenSides} from '../compare/choose-sides.ts';
import type {Comparison} from '../compare/comparison.ts';
import {withBusy} from './busy.ts';
import {hasRoomForSynopsis} from './compare-layout.ts';
import {withKept, withSides} from './kept-choices.ts';
import {type Outcome, only, say} from './outcome.ts';
import {pinsWithoutRow} from './pins-here.ts';
import {fewSources, type State} from './state.ts';
import {nameOfTarget} from './target-names.ts';
import {type CompareState, startOfCompare, startOfPicker} from './view-states.ts';
import {openView} from './way-back.ts';

/** Where a comparison opens first: in both texts, where there is room for them. */
export function compareAtStart(size: State['size']): CompareState {
	return hasRoomForSynopsis(size) ? {...startOfCompare, tab: 'synopsis'} : startOfCompare;
}

/** The sides of a few documents are found; of many the user picks them. */
export function mustPickSides({sides, corpus}: State): boolean {
	return sides === null && corpus.sources.length > fewSources;
}

export function askForSides(state: State): Outcome {
	return only(say(openView(state, startOfPicker), state.words.messages.sides.tooMany, 'hint'));
}

/** Works the comparison out where there is none; of documents that are still being read, once all are there. */
export function compareIfNeeded(state: State): Outcome {
	if (state.comparison !== null || state.busy.comparison || state.busy.reading !== null) return only(state);
	if (state.sides !== null) return compareAnew(state);
	return [withBusy(state, {comparison: true}), [{type: 'suggest-sides'}]];
}

/** Works the comparison of the sides out, where there are any, with the corrections that are in force. */
export function compareAnew(state: State): Outcome {
	const {sides, choices} = state;
	if (sides === null) return only(state);
	return [withBusy(state, {comparison: true}), [{type: 'compare', sides, corrections: choices.corrections}]];
}

/** The state with the sides that the texts suggest, unless the user has picked others meanwhile. */
export function withSuggestion(state: State, chosen: ChosenSides): State {
	if (state.sides !== null) return state;
	const idle = withBusy(state, {comparison: false});
	return 'problem' in chosen ? idle : withSides(idle, chosen.sides);
}

/** The state with a new comparison, of which nothing else is known yet. */
export function withComparison(state: State, comparison: Comparison): State {
	const next = withKept({...withBusy(state, {comparison: false}), comparison, analysis: null}, state.kept);
	return sayWithoutRow(next, state);
}

/** What was pinned and is no row is known, and said, as soon as there is a comparison. */
function sayWithoutRow(state: State, before: State): State {
	const [first, ...others] = pinsWithoutRow(before, state);
	if (first === undefined) return state;
	const said = state.words.messages.pins.noRow(nameOfTarget(before, first), others.length);
	const {message} = state;
	return message === null || message.needs !== undefined
		? say(state, said, 'hint')
		: {...state, message: {...message, text: `${message.text}. ${said}`}};
}
