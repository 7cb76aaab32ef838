/** What could not be read, file by file, each with the reason and how to mend it. */
import {only} from '../outcome.ts';
import {problemsPlaces} from '../problem-rows.ts';
import {moveList, placeList} from '../scroll.ts';
import type {State} from '../state.ts';
import {atStart, type ProblemsState} from '../view-states.ts';
import {openView} from '../way-back.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

const pageOf = (state: State): number => problemsPlaces(state).list.height;

export const problems = {
	mode: () => 'problems',
	show: state => only(openView(state, {kind: 'problems', list: atStart})),
	answers: {
		...listPointing((state, _here: ProblemsState) => {
			return {count: state.problems.length, page: pageOf(state)};
		}),
		move(state, here, {by}) {
			const list = moveList(here.list, by, state.problems.length, pageOf(state));
			return only({...state, view: {...here, list}});
		},
	},
	settle(state, here) {
		const {length} = state.problems;
		return {...here, list: placeList(here.list, here.list.cursor, length, pageOf(state))};
	},
} satisfies View<'problems'>;
