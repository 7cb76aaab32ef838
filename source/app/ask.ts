/** The questions that are asked in the bottom line: a note, a new name for a topic, what to look for. */
import {noteOn} from '../briefing/choices/choices.ts';
import {topicOf} from './compare-rows.ts';
import {currentRow} from './current-row.ts';
import {currentTarget, currentWord} from './focus.ts';
import {type Outcome, only} from './outcome.ts';
import type {Prompt, State} from './state.ts';
import {textField} from './text-field.ts';
import {activeQuery} from './topic-in-force.ts';

/** Asks; where there is nothing to ask about, nothing happens. */
export function ask(state: State, what: Prompt['for']['kind']): Outcome {
	const prompt = promptFor(state, what);
	return only(prompt === null ? state : {...state, prompt, message: null});
}

function promptFor(state: State, what: Prompt['for']['kind']): Prompt | null {
	const {view, choices} = state;
	const label = state.words.frame.questions[what];
	switch (what) {
		case 'note': {
			const target = currentTarget(state);
			if (target === null) return null;
			return {label, field: textField(noteOn(choices, target) ?? ''), for: {kind: 'note', target}};
		}
		case 'rename': {
			const row = currentRow(state);
			if (row === null) return null;
			return {label, field: textField(topicOf(row, choices)), for: {kind: 'rename', key: row.key}};
		}
		case 'find':
			return view.kind === 'reader' ? {label, field: textField(), for: {kind: 'find', before: view}} : null;
		case 'concordance': {
			const query = currentWord(state) ?? activeQuery(state) ?? '';
			return {label, field: textField(query), for: {kind: 'concordance'}};
		}
		default:
			return what satisfies never;
	}
}
