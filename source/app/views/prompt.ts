/** The question in the bottom line, which has the keys while it is open: writing the answer, giving it, leaving. */
import {changed} from '../change-choices.ts';
import {type Outcome, only, say} from '../outcome.ts';
import {showFound} from '../reader-hits.ts';
import type {Prompt, State} from '../state.ts';
import {edit, type FieldEdit} from '../text-field.ts';
import {atStart} from '../view-states.ts';
import {openView} from '../way-back.ts';
import type {Answers} from './view.ts';

/** Finding in a source shows the hits while the query is being written. */
function editPrompt(state: State, prompt: Prompt, change: FieldEdit): Outcome {
	const field = edit(prompt.field, change);
	const next = {...state, prompt: {...prompt, field}};
	if (prompt.for.kind !== 'find' || field.text === prompt.field.text) return only(next);
	const query = field.text.trim();
	if (query === '') return only({...next, view: prompt.for.before});
	return [next, [{type: 'find', query, source: prompt.for.before.source}]];
}

function leavePrompt(state: State, prompt: Prompt): State {
	const view = prompt.for.kind === 'find' ? prompt.for.before : state.view;
	return {...state, prompt: null, view};
}

function submitPrompt(state: State, prompt: Prompt): Outcome {
	const text = prompt.field.text.trim();
	const closed = {...state, prompt: null};
	const {notes, renamed} = state.words.messages;
	switch (prompt.for.kind) {
		case 'note':
			return changed(
				closed,
				{kind: 'note', target: prompt.for.target, text},
				text === '' ? notes.none : notes.kept,
			);
		case 'rename':
			return changed(
				closed,
				{kind: 'rename', key: prompt.for.key, topic: text},
				text === '' ? renamed.first : renamed.now(text),
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
	if (find === null || find.stops.length === 0)
		return say(state, state.words.messages.search.notHere(query), 'hint');
	return find.hint === null ? state : say(state, find.hint, 'hint');
}

export const promptAnswers = {
	submit: submitPrompt,
	/** A note or a name that is being written is not lost to a click; what is looked for is given up for what is pointed at. */
	point: (state, here) => (here.for.kind === 'note' || here.for.kind === 'rename' ? only(state) : null),
	'edit-field': (state, here, {change}) => editPrompt(state, here, change),
	'go-back': (state, here) => only(leavePrompt(state, here)),
	/** What is found while one writes is shown from where one was before. */
	found(state, here, {source, query, answer}) {
		const {view} = state;
		if (here.for.kind !== 'find' || view.kind !== 'reader' || view.source !== source) return null;
		const {block, line, top} = here.for.before;
		return only(showFound(state, {...view, block, line, top}, query, answer));
	},
} satisfies Answers<Prompt>;
