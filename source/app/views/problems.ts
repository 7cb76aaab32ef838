/** What could not be read, file by file, each with the reason and how to mend it. */
import {problemsPage} from '../layout.ts';
import {only} from '../outcome.ts';
import {moveList, placeList} from '../scroll.ts';
import {atStart, type ProblemsState} from '../view-states.ts';
import {openView} from '../way-back.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

export const problems = {
	title: 'Not read',
	mode: () => 'problems',
	show: state => only(openView(state, {kind: 'problems', list: atStart})),
	answers: {
		...listPointing((state, _here: ProblemsState) => {
			return {count: state.problems.length, page: problemsPage(state.size)};
		}),
		move(state, here, {by}) {
			const list = moveList(here.list, by, state.problems.length, problemsPage(state.size));
			return only({...state, view: {...here, list}});
		},
	},
	settle(state, here) {
		const {length} = state.problems;
		return {...here, list: placeList(here.list, here.list.cursor, length, problemsPage(state.size))};
	},
} satisfies View<'problems'>;
