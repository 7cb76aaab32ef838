/** Every occurrence of a word in its context. */
import {concordanceOrders} from '../../search/concordance.ts';
import {sortedConcordance} from '../concordance-rows.ts';
import {concordanceListHeight} from '../layout.ts';
import {only, say} from '../outcome.ts';
import {openLine} from '../reader-hits.ts';
import {moveList, next, placeList} from '../scroll.ts';
import type {State} from '../state.ts';
import {atStart, type ConcordanceState} from '../view-states.ts';
import {listPointing} from './pointing.ts';
import type {View} from './view.ts';

/** With the line under the cursor in view; before there is an answer, its place is kept as it is. */
function inView({size}: State, here: ConcordanceState): ConcordanceState {
	if (here.answer === null) return here;
	const count = sortedConcordance(here).length;
	return {...here, list: placeList(here.list, here.list.cursor, count, concordanceListHeight(size))};
}

export const concordance = {
	mode: () => 'concordance',
	answers: {
		...listPointing(({size}, here: ConcordanceState) => {
			return {count: sortedConcordance(here).length, page: concordanceListHeight(size)};
		}),
		move(state, here, {by}) {
			const count = sortedConcordance(here).length;
			const list = moveList(here.list, by, count, concordanceListHeight(state.size));
			return only({...state, view: {...here, list}});
		},
		open(state, here) {
			const line = sortedConcordance(here)[here.list.cursor];
			if (line === undefined) return only(state);
			return only(openLine(state, here.query, here.answer?.lines ?? [], line));
		},
		'cycle-order'(state, here) {
			const order = next(concordanceOrders, here.order);
			const {lists, messages} = state.words;
			const words = messages.search.sortedBy(lists.concordance.orders[order]);
			return only(say({...state, view: {...here, order, list: atStart}}, words, 'hint'));
		},
		'concordance-made'(state, here, {query, answer}) {
			return here.query === query ? only({...state, view: inView(state, {...here, answer})}) : null;
		},
	},
	target(_state, here) {
		const passage = sortedConcordance(here)[here.list.cursor]?.passage ?? null;
		return passage === null ? null : {kind: 'passage', passage};
	},
	source: (_state, here) => sortedConcordance(here)[here.list.cursor]?.source ?? null,
	word: (_state, {query}) => query,
	onDocuments: (state, {answer, query}) => [
		state,
		answer === null ? [{type: 'make-concordance', query}] : [],
	],
	settle: inView,
} satisfies View<'concordance'>;
