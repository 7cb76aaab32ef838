/** Pins that are in force and of something that is here; the others wait until that is back. */
import {rememberLast} from '../base/remember.ts';
import {choicesHere} from '../briefing/choices/carry-over.ts';
import type {Choices, Target} from '../briefing/choices/choices.ts';
import type {Comparison} from '../compare/comparison.ts';
import type {Corpus} from '../documents/source.ts';
import {passageById} from './corpus-lookup.ts';
import type {State} from './state.ts';

const pinsOf = rememberLast(
	(choices: Choices, corpus: Corpus, comparison: Comparison | null): readonly Target[] => {
		const keys = comparison && new Set(comparison.deliverables.map(({key}) => key));
		return choicesHere(choices).pins.filter(pin => {
			if (pin.kind === 'passage') return passageById(corpus, pin.passage) !== null;
			return keys === null || keys.has(pin.key);
		});
	},
);

export function pinsHere({choices, corpus, comparison}: State): readonly Target[] {
	return choices.pins.length === 0 ? choices.pins : pinsOf(choices, corpus, comparison);
}

/** Pins that are taken for rows until there is a comparison, and are none in it, as they were called before it. */
export function pinsWithoutRow(before: State, after: State): readonly Target[] {
	if (before.comparison !== null) return [];
	const [taken, here] = [new Set(pinsHere(before)), new Set(pinsHere(after))];
	return before.choices.pins.filter((pin, index) => {
		const now = after.choices.pins[index];
		return taken.has(pin) && now !== undefined && !here.has(now);
	});
}

/** `2 pinned`, `2 pinned, 1 not here` */
export function pinnedInWords(state: State): string {
	const here = pinsHere(state).length;
	const away = state.choices.pins.length - here;
	const {pinned, pinnedAndAway} = state.words.frame;
	return away === 0 ? pinned(here) : pinnedAndAway(here, away);
}
