/** Filtering the rows of a comparison as one types: what is asked for is the topic, in all that is done from there. */
import {rowsAbout, sentencesOfRow} from '../briefing/rows-about.ts';
import type {Comparison, Deliverable, Sentence} from '../compare/comparison.ts';
import type {Hit} from '../search/hits.ts';
import {followRow, goToRow, revealRow, rowsInOrder} from './compare-list.ts';
import {queryOf, rowsAsked, visibleRows} from './compare-rows.ts';
import {currentRow} from './current-row.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {SearchAnswer} from './search-answers.ts';
import type {State} from './state.ts';
import {toRow} from './synopsis/moves.ts';
import {edit, type FieldEdit, textField} from './text-field.ts';
import {atStart, type CompareState, noRowQuery, type PassagePlace, type RowQuery} from './view-states.ts';

export function openFilter(state: State, view: CompareState): State {
	const {field} = view.query;
	const query: RowQuery = {...view.query, field: textField(field.text), isWriting: true};
	return {...state, view: {...view, pane: 'rows', query}};
}

/** The names of the rows answer at once, their texts when they have been searched. */
export function editFilter(state: State, view: CompareState, change: FieldEdit): Outcome {
	const field = edit(view.query.field, change);
	const before = queryOf(view.query);
	const query: RowQuery = {...view.query, field};
	const asked = queryOf(query);
	if (asked === before) return only({...state, view: {...view, query}});
	const filtered = atFirst(state, {...view, query: {...query, found: null}});
	return [filtered, asked === '' ? [] : [{type: 'search', query: asked}]];
}

/** The same query, of another comparison or with a better index. */
export function askAgain(state: State, {query}: CompareState): Outcome {
	const asked = queryOf(query);
	return [state, asked === '' ? [] : [{type: 'search', query: asked}]];
}

/** Gives up the field: letters are keys again, and the filter stays. */
export function keepFilter(state: State, view: CompareState): Outcome {
	if (queryOf(view.query) === '') return only({...state, view: {...view, query: noRowQuery}});
	return only({...state, view: {...view, query: {...view.query, isWriting: false}}});
}

/** Everything again, at the row where one is. */
export function clearFilter(state: State, view: CompareState): State {
	const row = currentRow(state);
	const cleared = {...view, query: noRowQuery};
	if (view.tab !== 'rows') return {...state, view: cleared};
	return {...state, view: row === null ? followRow(state, cleared, null) : revealRow(state, cleared, row)};
}

export function withAnswer(state: State, view: CompareState, query: string, answer: SearchAnswer): Outcome {
	const {comparison} = state;
	if (comparison === null || query !== queryOf(view.query)) return only(state);
	const found = {...view, query: {...view.query, found: rowsOf(comparison, query, answer)}};
	const here = currentRow(state);
	const keys = rowsAsked(comparison, found.query, state);
	const isThere = here !== null && keys?.has(here.key) === true;
	const placed = isThere ? {...state, view: held(state, found, here)} : atFirst(state, found);
	const count = keys?.size ?? 0;
	if (count === 0)
		return only(say(placed, answer.hint ?? state.words.messages.rows.noneAbout(query), 'hint'));
	return only(answer.hint === null ? placed : say(placed, answer.hint, 'hint'));
}

/** Keys of the rows whose own sentences have what was found. */
function rowsOf({deliverables}: Comparison, query: string, {hits}: SearchAnswer): readonly string[] {
	const ranges = new Map<string, Hit['ranges']>();
	for (const {field, passage, ranges: found} of hits)
		if (field === 'passage' && passage !== null) ranges.set(passage, found);
	// A passage may hold several points: a misspelt word is told apart only by where it was found.
	const isFound = ({passage, start, end}: Sentence): boolean =>
		ranges.get(passage)?.some(([from, to]) => from < end && to > start) === true;
	const rows = rowsAbout(deliverables, {query, passages: [...ranges.keys()]});
	const exact = rows.filter(row => sentencesOfRow(row).some(isFound));
	return (exact.length > 0 ? exact : rows).map(({key}) => key);
}

function held(state: State, view: CompareState, row: Deliverable): CompareState {
	return view.tab === 'rows' ? followRow(state, view, row.key) : view;
}

/** At the first row that the query leaves. */
function atFirst(state: State, view: CompareState): State {
	if (view.tab !== 'synopsis') return {...state, view: {...view, list: atStart, scroll: 0}};
	const [first] = rowsOfTopic(state, view);
	return {...state, view: first === undefined ? view : toRow(state, view, first)};
}

/** The rows of the topic in the order in which the tab has them. */
function rowsOfTopic(state: State, view: CompareState): readonly Deliverable[] {
	const {comparison} = state;
	const keys = comparison && rowsAsked(comparison, view.query, state);
	return rowsInOrder(state, view).filter(({key}) => keys?.has(key) === true);
}

/** The next or previous row of the topic in the texts; around the end. */
export function nextInTopic(state: State, view: CompareState, forward: boolean): Outcome {
	const ofTopic = new Set(rowsOfTopic(state, view));
	const all = rowsInOrder(state, view);
	const here = currentRow(state);
	const at = here === null ? -1 : all.indexOf(here);
	const ahead = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
	const row = (forward ? ahead : ahead.toReversed()).find(each => ofTopic.has(each));
	if (row === undefined) return only(say(state, state.words.messages.rows.noOther, 'hint'));
	return only({...state, view: goToRow(state, view, row)});
}

/** Goes to the row whose sentence holds a place of a passage, as soon as there is a comparison. */
export function toWanted(state: State): State {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || view.wanted === null || comparison === null) return state;
	const row = rowWith(comparison, view.wanted);
	const reached = {...view, wanted: null};
	const {isRemembered = false} = view.wanted;
	if (row === null && isRemembered) return {...state, view: reached};
	if (row === null) {
		return say({...state, view: reached}, state.words.messages.rows.onNeitherSide, 'hint');
	}
	const isHidden = !visibleRows(comparison, reached, state).includes(row);
	const shown: CompareState = isHidden ? {...reached, filter: 'all', query: noRowQuery} : reached;
	const there = goToRow(state, shown, row);
	return {...state, view: isRemembered ? {...there, scroll: view.scroll} : there};
}

function rowWith({deliverables}: Comparison, {passage, offset}: PassagePlace): Deliverable | null {
	const sentences = deliverables.flatMap(row =>
		sentencesOfRow(row)
			.filter(own => own.passage === passage)
			.map(sentence => ({row, sentence})),
	);
	const exact = sentences.find(({sentence}) => sentence.start <= offset && offset < sentence.end);
	return (exact ?? sentences[0])?.row ?? null;
}
