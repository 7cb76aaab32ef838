/** What the keys of selecting lead to in a view that has sentences. */
import {only} from '../outcome.ts';
import {
	beginSelection,
	extendSelection,
	type Selectable,
	selectNext,
	withoutSelection,
} from '../selection.ts';
import type {State} from '../state.ts';
import type {Answers} from './view.ts';

export function selectionAnswers<Here>(selectableOf: (state: State, here: Here) => Selectable) {
	return {
		select(state, here) {
			const selectable = selectableOf(state, here);
			return selectable.selection === null
				? beginSelection(state, selectable)
				: only(withoutSelection(state));
		},
		'extend-selection': (state, here, {by}) => extendSelection(state, selectableOf(state, here), by),
		'select-next': (state, here, {forward}) => selectNext(state, selectableOf(state, here), forward),
	} satisfies Answers<Here>;
}
