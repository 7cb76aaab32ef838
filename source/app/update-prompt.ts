/** Questions in the bottom line: a note, a new name for a topic, what to look for. */
import {noteOn} from '../briefing/choices/choices.ts';
import {currentTabRow} from './analysis-rows.ts';
import {currentRow, topicOf} from './compare-rows.ts';
import {currentTarget} from './focus.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {Prompt, State} from './state.ts';
import {edit, type FieldEdit, textField} from './text-field.ts';
import {changed} from './update-compare.ts';
import {activeQuery} from './update-export.ts';
import {atStart} from './view-states.ts';
import {openView} from './way-back.ts';

export function ask(state: State, what: Prompt['for']['kind']): Outcome {
	const prompt = promptFor(state, what);
	return only(prompt === null ? state : {...state, prompt, message: null});
}

function promptFor(state: State, what: Prompt['for']['kind']): Prompt | null {
	const {view, choices} = state;
	switch (what) {
		case 'note': {
			const target = currentTarget(state);
			if (target === null) return null;
			return {label: 'Note', field: textField(noteOn(choices, target) ?? ''), for: {kind: 'note', target}};
		}
		case 'rename': {
			const row = currentRow(state);
			if (row === null) return null;
			return {label: 'Topic', field: textField(topicOf(row, choices)), for: {kind: 'rename', key: row.key}};
		}
		case 'find':
			return view.kind === 'reader'
				? {label: 'Find in this source', field: textField(), for: {kind: 'find', before: view}}
				: null;
		case 'concordance': {
			const query = wordInView(state) ?? activeQuery(state) ?? '';
			return {label: 'Concordance of', field: textField(query), for: {kind: 'concordance'}};
		}
		default:
			return what satisfies never;
	}
}

/** The word that the view is about, or null. */
function wordInView(state: State): string | null {
	const {view} = state;
	if (view.kind === 'reader') return view.find?.query ?? null;
	if (view.kind === 'concordance') return view.query;
	const row = currentTabRow(state);
	return row?.kind === 'word' ? row.word.word : null;
}

/** Finding in a source shows the hits while the query is being written. */
export function editPrompt(state: State, prompt: Prompt, change: FieldEdit): Outcome {
	const field = edit(prompt.field, change);
	const next = {...state, prompt: {...prompt, field}};
	if (prompt.for.kind !== 'find' || field.text === prompt.field.text) return only(next);
	const query = field.text.trim();
	if (query === '') return only({...next, view: prompt.for.before});
	return [next, [{type: 'find', query, source: prompt.for.before.source}]];
}

export function leavePrompt(state: State, prompt: Prompt): State {
	const view = prompt.for.kind === 'find' ? prompt.for.before : state.view;
	return {...state, prompt: null, view};
}

export function submitPrompt(state: State, prompt: Prompt): Outcome {
	const text = prompt.field.text.trim();
	const closed = {...state, prompt: null};
	switch (prompt.for.kind) {
		case 'note':
			return changed(
				closed,
				{kind: 'note', target: prompt.for.target, text},
				text === '' ? 'No note' : 'The note is kept, and stands in the briefing',
			);
		case 'rename':
			return changed(
				closed,
				{kind: 'rename', key: prompt.for.key, topic: text},
				text === '' ? 'The topic has its first name again' : `The topic is called “${text}” now`,
			);
		case 'find':
			return only(text === '' ? {...closed, view: prompt.for.before} : foundSummary(closed, text));
		case 'concordance':
			if (text === '') return only(closed);
			return [
				openView(closed, {kind: 'concordance', query: text, answer: null, order: 'text', list: atStart}),
				closed.busy.reading === null ? [{type: 'make-concordance', query: text}] : [],
			];
		default:
			return prompt.for satisfies never;
	}
}

function foundSummary(state: State, query: string): State {
	if (state.view.kind !== 'reader') return state;
	const {find} = state.view;
	if (find === null || find.stops.length === 0) return say(state, `“${query}” is not in this source`, 'hint');
	return find.hint === null ? state : say(state, find.hint, 'hint');
}
