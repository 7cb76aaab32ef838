/** The query that is in force: that of the search or of the comparison that one is in, or came from. */
import {queryOf, rowsAsked} from './compare-rows.ts';
import type {State} from './state.ts';
import {textField} from './text-field.ts';
import {noRowQuery, type ViewState} from './view-states.ts';

export type TopicInForce = {
	readonly query: string;
	/** Keys of the rows that a comparison shows for it; null where only the texts are asked. */
	readonly rows: readonly string[] | null;
};

/** The view whose query counts: the one that is open, or the one from which a text or the settings were opened. */
function viewInForce({view, back}: State): ViewState | null {
	return view.kind === 'reader' || view.kind === 'export' ? (back[0] ?? null) : view;
}

export function topicInForce(state: State): TopicInForce | null {
	const view = viewInForce(state);
	if (view?.kind === 'search') {
		const query = view.field.text.trim();
		return query === '' ? null : {query, rows: null};
	}
	if (view?.kind !== 'compare' || state.comparison === null) return null;
	const keys = rowsAsked(state.comparison, view.query, state);
	return keys === null ? null : {query: queryOf(view.query), rows: [...keys]};
}

/** The query by itself. */
export const activeQuery = (state: State): string | null => topicInForce(state)?.query ?? null;

/** The state in which the settings, which are open, are about everything again. */
export function withoutTopic(state: State): State {
	const [from, ...back] = state.back;
	if (from?.kind === 'search') return {...state, back: [{...from, field: textField()}, ...back]};
	if (from?.kind !== 'compare') return state;
	const cleared = {...from, query: noRowQuery};
	return {...state, back: [cleared, ...back], lastCompare: cleared};
}
