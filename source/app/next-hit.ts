/** From hit to hit: within the source that is open, then on to the next one that the search found. */
import {sourceById, sourceName} from './corpus-lookup.ts';
import type {Effect} from './effects.ts';
import {type Outcome, only, say} from './outcome.ts';
import {atStop, showFound} from './reader-hits.ts';
import {readerOf} from './reader-place.ts';
import {searchRows} from './search-rows.ts';
import type {State} from './state.ts';
import type {Find, ReaderState, SearchState} from './view-states.ts';

export function nextHit(state: State, view: ReaderState, forward: boolean): Outcome {
	const {find} = view;
	if (find === null || find.stops.length === 0) return only(state);
	const count = find.stops.length;
	const next = find.current + (forward ? 1 : -1);
	if (next >= 0 && next < count) return only(atStop(state, view, {...find, current: next}));
	const search = searchBehind(state, find);
	const sources = search === null ? [] : sourcesWithHits(search);
	if (search !== null && sources.length > 1) return nextSource(state, view, search, sources, forward);
	const {fromLastHit, fromFirstHit, onlyHit} = state.words.messages.search;
	const words = count === 1 ? onlyHit : forward ? fromLastHit : fromFirstHit;
	return only(say(atStop(state, view, {...find, current: forward ? 0 : count - 1}), words, 'hint'));
}

/** The search from whose results the source was opened, or null. */
function searchBehind({back: [before]}: State, {query}: Find): SearchState | null {
	return before?.kind === 'search' && before.answer !== null && before.answered === query ? before : null;
}

/** Sources with hits in their text, in the order of the results. */
function sourcesWithHits({answer}: SearchState): readonly string[] {
	const hits =
		answer === null ? [] : searchRows(answer).flatMap(row => (row.kind === 'hit' ? [row.hit] : []));
	return [...new Set(hits.filter(({field}) => field === 'passage').map(({source}) => source))];
}

/** Opens the neighbour in the results at its first or last hit; Esc still leads to the results, now at that source. */
function nextSource(
	state: State,
	view: ReaderState,
	search: SearchState,
	sources: readonly string[],
	forward: boolean,
): Outcome {
	const at = sources.indexOf(view.source) + (forward ? 1 : -1);
	const id = sources[(at + sources.length) % sources.length];
	const source = id === undefined ? null : sourceById(state.corpus, id);
	if (source === null || search.answer === null) return only(state);
	const rows = searchRows(search.answer);
	const cursor = rows.findIndex(row => row.kind === 'hit' && row.hit.source === source.id);
	const reader = readerOf(source.id);
	const back = [{...search, list: {...search.list, cursor}}, ...state.back.slice(1)];
	const shown = showFound({...state, view: reader, back}, reader, search.answered, search.answer);
	const opened = forward ? shown : atLastStop(shown);
	const around = at < 0 || at >= sources.length;
	const {fromLastSource, fromFirstSource, onTo} = state.words.messages.search;
	const words = around ? (forward ? fromLastSource : fromFirstSource) : onTo;
	const complete = search.answer.total <= search.answer.hits.length;
	const effects: Effect[] = complete ? [] : [{type: 'find', query: search.answered, source: source.id}];
	return [say(opened, words(sourceName(source)), 'hint'), effects];
}

function atLastStop(state: State): State {
	const {view} = state;
	if (view.kind !== 'reader' || view.find === null) return state;
	return atStop(state, view, {...view.find, current: view.find.stops.length - 1});
}
