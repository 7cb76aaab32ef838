/** The Search view: writing a query, walking its results and the history, opening a result. */
import type {Sentence} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Hit} from '../../search/hits.ts';
import {withPreparedSearch} from '../busy.ts';
import {passageById} from '../corpus-lookup.ts';
import type {Effect} from '../effects.ts';
import {searchLayout} from '../layout.ts';
import {type Outcome, only, say} from '../outcome.ts';
import type {PanePlace} from '../pane-place.ts';
import {showFound} from '../reader-hits.ts';
import {openSource} from '../reader-place.ts';
import {sentencesOf} from '../reader-selection.ts';
import {keepInView, type ListWindow, pointInList, type Step, scrollList, step} from '../scroll.ts';
import type {SearchAnswer} from '../search-answers.ts';
import {hitAt, searchRows} from '../search-rows.ts';
import type {State} from '../state.ts';
import {edit, type FieldEdit, textField} from '../text-field.ts';
import {atStart, emptySearch, type ListPosition, type SearchState} from '../view-states.ts';
import {openView} from '../way-back.ts';
import type {View} from './view.ts';

const longestHistory = 100;

/** Rows of the results that are visible. */
function pageOf(state: State, view: SearchState): number {
	return Math.max(1, searchLayout(state.size, view).first.height);
}

/** Puts the cursor on a result; a source's own row above it comes into view with it. */
function atResult(state: State, view: SearchState, answer: SearchAnswer, row: number): ListPosition {
	const rows = searchRows(answer);
	const first = rows[row - 1]?.kind === 'source' ? row - 1 : row;
	return {cursor: row, top: keepInView(view.list.top, {first, last: row}, pageOf(state, view), rows.length)};
}

function moveResults(state: State, view: SearchState, by: Step): State {
	if (view.answer === null) return state;
	const rows = searchRows(view.answer);
	const hits = rows.flatMap((row, index) => (row.kind === 'hit' ? [index] : []));
	const at = Math.max(0, hits.indexOf(view.list.cursor));
	const row = hits[step(at, by, hits.length, pageOf(state, view))];
	if (row === undefined) return state;
	return {...state, view: {...view, list: atResult(state, view, view.answer, row)}};
}

function withQuery(state: State, view: SearchState): Outcome {
	const query = view.field.text.trim();
	if (query === '') return only({...state, view: {...view, answer: null, answered: '', list: atStart}});
	if (query === view.answered) return only({...state, view});
	return [{...state, view}, [{type: 'search', query}]];
}

function editQuery(state: State, view: SearchState, change: FieldEdit): Outcome {
	return withQuery(state, {...view, field: edit(view.field, change), historyAt: null});
}

/** Down and up walk the results; above the first one, and in an empty field, they walk the history. */
function walkHistory(state: State, view: SearchState, older: boolean): Outcome {
	const hits = view.answer?.hits.length ?? 0;
	const atTop = view.list.cursor <= 1;
	const walking = view.historyAt !== null;
	if (hits > 0 && !walking && !(older && atTop)) return only(moveResults(state, view, older ? 'up' : 'down'));
	const at = (view.historyAt ?? -1) + (older ? 1 : -1);
	if (at < 0) return withQuery(state, {...view, field: textField(), historyAt: null});
	const query = state.history[at];
	if (query === undefined)
		return only(
			state.history.length === 0 ? say(state, state.words.messages.search.noEarlier, 'hint') : state,
		);
	return withQuery(state, {...view, field: textField(query), historyAt: at});
}

function remember(state: State, query: string): readonly string[] {
	return [query, ...state.history.filter(earlier => earlier !== query)].slice(0, longestHistory);
}

/**
 * Enter in the field gives it up: from then on letters are keys, until `/` goes back to it. What has been found
 * already is opened; what is still being looked for comes into the list.
 */
function submit(state: State, view: SearchState): Outcome {
	const query = view.field.text.trim();
	if (query === '') return nothingFound(state, query);
	const given: SearchState = {...view, pane: 'results'};
	if (query !== view.answered) return only({...state, view: given});
	// Where nothing was found there is only the query to go on with.
	if (hitAt(view.answer, view.list.cursor) === null) return nothingFound(state, query);
	return openResult({...state, view: given}, given);
}

function nothingFound(state: State, query: string): Outcome {
	const {writeQuery, nothing} = state.words.messages.search;
	return only(say(state, query === '' ? writeQuery : nothing(query), 'hint'));
}

/** Opens the result under the cursor in the reader, with all hits of that source to walk through. */
function openResult(state: State, view: SearchState): Outcome {
	const hit = hitAt(view.answer, view.list.cursor);
	const query = view.field.text.trim();
	if (hit === null) return query === view.answered ? nothingFound(state, query) : only(state);
	const searched = {...state, history: remember(state, query)};
	const place = hit.passage === null ? undefined : {passage: hit.passage, offset: startOf(hit)};
	const opened = openSource(searched, hit.source, place);
	if (opened.view.kind !== 'reader' || view.answer === null) return only(opened);
	const shown = showFound(opened, opened.view, query, view.answer);
	const complete = view.answer.total <= view.answer.hits.length;
	return complete ? only(shown) : [shown, [{type: 'find', query, source: hit.source}]];
}

/** At the first hit; of a query that was answered before, or left, at the hit that one was at. */
function listOf(state: State, here: SearchState, query: string, answer: SearchAnswer): ListPosition {
	if (answer.hits.length === 0) return atStart;
	const before = query === here.answered ? hitAt(here.answer, here.list.cursor) : here.wanted;
	const row = searchRows(answer).findIndex(
		each =>
			each.kind === 'hit' &&
			each.hit.source === before?.source &&
			each.hit.passage === before.passage &&
			each.hit.field === before.field,
	);
	return row < 0 ? {cursor: 1, top: 0} : atResult(state, here, answer, row);
}

/** The results as a list whose sources the cursor passes over. */
function listWindow(state: State, view: SearchState): ListWindow {
	const rows = view.answer === null ? [] : searchRows(view.answer);
	return {
		count: rows.length,
		page: pageOf(state, view),
		isStop: row => rows[row]?.kind === 'hit',
	};
}

function pointed(state: State, view: SearchState, {pane, item}: PanePlace): SearchState {
	if (pane === 'field') return {...view, pane: 'field'};
	return {...view, pane: 'results', list: pointInList(view.list, item, listWindow(state, view))};
}

function scrolled(state: State, view: SearchState, lines: number): SearchState {
	return {...view, list: scrollList(view.list, lines, listWindow(state, view))};
}

/** The sentence that a hit begins in; of the passage that a title or a heading leads to, the first. */
function sentenceOf(hit: Hit | null, corpus: Corpus): Sentence | null {
	const placed = hit?.passage == null ? null : passageById(corpus, hit.passage);
	if (hit === null || placed === null) return null;
	const own = sentencesOf(placed.source).filter(({passage}) => passage === placed.passage.id);
	const start = startOf(hit);
	return own.find(({end}) => start < end) ?? own[0] ?? null;
}

/** Where in its passage a hit begins. */
const startOf = ({field, ranges}: Hit): number => (field === 'passage' ? (ranges[0]?.[0] ?? 0) : 0);

/** The query that stands there, for an answer from more than there was before. */
function searchAgain({field}: SearchState): readonly Effect[] {
	const query = field.text.trim();
	return query === '' ? [] : [{type: 'search', query}];
}

export const search = {
	mode: ({pane}) => (pane === 'field' ? 'search-field' : 'search-results'),
	show(state) {
		const {view} = state;
		if (view.kind === 'search') return only({...state, view: {...view, pane: 'field'}});
		return only(openView(state, emptySearch));
	},
	answers: {
		point: (state, here, {at}) => only({...state, view: pointed(state, here, at)}),
		scroll: (state, here, {lines}) => only({...state, view: scrolled(state, here, lines)}),
		move: (state, here, {by}) => only(moveResults(state, here, by)),
		open: openResult,
		submit,
		'next-pane': (state, here) =>
			only({...state, view: {...here, pane: here.pane === 'field' ? 'results' : 'field'}}),
		'edit-field': (state, here, {change}) => (here.pane === 'field' ? editQuery(state, here, change) : null),
		'walk-history': (state, here, {older}) => walkHistory(state, here, older),
		'search-answered'(state, here, {query, answer}) {
			if (here.field.text.trim() === '') return null;
			const list = listOf(state, here, query, answer);
			const answered: State = {...state, view: {...here, answer, answered: query, list, wanted: null}};
			if (answer.hint !== null) return only(say(answered, answer.hint, 'hint'));
			// What was said of the answer before is no longer true.
			return only(state.message?.text === here.answer?.hint ? {...answered, message: null} : answered);
		},
		// With the index complete the query is answered anew: the plain search knew no typos.
		'search-prepared': (state, here, {done}) => [
			withPreparedSearch(state, done),
			done < 1 ? [] : searchAgain(here),
		],
	},
	target(_state, {answer, list}) {
		const passage = hitAt(answer, list.cursor)?.passage ?? null;
		return passage === null ? null : {kind: 'passage', passage};
	},
	sentence: ({corpus}, {answer, list}) => sentenceOf(hitAt(answer, list.cursor), corpus),
	source: (_state, {answer, list}) => hitAt(answer, list.cursor)?.source ?? null,
	hasSecondPane: () => true,
	againstZoom: ({words}, {field}) => (field.text === '' ? words.reasons.zoom.nothingYet : null),
	onDocuments: (state, here) => [state, searchAgain(here)],
	settle(state, here) {
		const {answer, list} = here;
		if (answer === null || answer.hits.length === 0) return here;
		return {...here, list: atResult(state, here, answer, list.cursor)};
	},
} satisfies View<'search'>;
