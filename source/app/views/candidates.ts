/** Choosing by hand what the other side says to a row: Enter matches the sentence under the cursor. */
import {type Candidate, candidatesFor} from '../candidates.ts';
import {matchWith} from '../compare-corrections.ts';
import {candidatesLayout} from '../layout.ts';
import {only, say} from '../outcome.ts';
import {moveList, placeList} from '../scroll.ts';
import type {State} from '../state.ts';
import type {CandidatesState} from '../view-states.ts';
import {closeView} from '../way-back.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

function candidatesOf({comparison, choices}: State, {row}: CandidatesState): readonly Candidate[] {
	return comparison === null ? [] : candidatesFor(row, comparison, choices.corrections);
}

export const candidates = {
	mode: () => 'candidates',
	answers: {
		...listPointing((state, here: CandidatesState) => {
			return {count: candidatesOf(state, here).length, page: candidatesLayout(state.size).list};
		}),
		move(state, here, {by}) {
			const count = candidatesOf(state, here).length;
			const list = moveList(here.list, by, count, candidatesLayout(state.size).list);
			return only({...state, view: {...here, list}});
		},
		open(state, here) {
			const chosen = candidatesOf(state, here)[here.list.cursor];
			if (chosen === undefined) return only(say(state, state.words.messages.corrections.noCandidate, 'hint'));
			return matchWith(closeView(state), here.row, chosen.sentence.id);
		},
	},
	quoted(state, here) {
		const chosen = candidatesOf(state, here)[here.list.cursor];
		return chosen === undefined ? [] : [chosen.sentence];
	},
	settle(state, here) {
		const count = candidatesOf(state, here).length;
		const page = candidatesLayout(state.size).list;
		return {...here, list: placeList(here.list, here.list.cursor, count, page)};
	},
} satisfies View<'candidates'>;
