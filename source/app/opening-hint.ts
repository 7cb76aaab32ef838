/** What a newcomer is told as soon as it is known which two sides the documents have. */
import {hasOwnChoices} from '../briefing/choices/choices.ts';
import {type ComparedSide, nameOfComparedSide} from '../compare/comparison.ts';
import {keyOf} from './key-table.ts';
import {say} from './outcome.ts';
import type {State} from './state.ts';

function inText(side: ComparedSide): string {
	return side.inText ?? nameOfComparedSide(side);
}

function hasNothingChosen({kept}: State): boolean {
	return !hasOwnChoices(kept) && kept.ofPairs.length === 0;
}

/**
 * The state with one line on what to do first, where nobody has worked with these documents yet and nothing else
 * is being said.
 */
export function withOpeningHint(state: State): State {
	const {sides, message, view, words} = state;
	const {compares, searches, helps} = words.messages.opening;
	if (sides === null || message !== null || view.kind !== 'sources' || !hasNothingChosen(state)) return state;
	const [compare, search, help] = ['compare.show', 'search.show', 'help.show'].map(id => keyOf(state, id));
	const tips = [
		...(compare == null ? [] : [compares(compare, inText(sides.left), inText(sides.right))]),
		...(search == null ? [] : [searches(search)]),
		...(help == null ? [] : [helps(help)]),
	];
	return tips.length === 0 ? state : say(state, `${tips.join('; ')}.`, 'hint');
}
