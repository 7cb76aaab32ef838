/** Selecting sentences to quote them: from one to another, sentence by sentence. */
import {addToGroup} from '../base/groups.ts';
import {rememberFor, rememberLast} from '../base/remember.ts';
import type {Sentence} from '../compare/comparison.ts';
import type {Mark} from './line.ts';
import {type Outcome, only, say} from './outcome.ts';
import {type Step, step} from './scroll.ts';
import type {State} from './state.ts';
import type {PassagePlace, Selection} from './view-states.ts';

/** What can be selected where one is. */
export type Selectable = {
	/** In the order in which a selection goes through them. */
	readonly sentences: readonly Sentence[];
	/** The one at the cursor; null where there is none. */
	readonly here: Sentence | null;
	readonly selection: Selection | null;
	/** The state with this selection, the sentence at which it ends in view. */
	readonly select: (selection: Selection, head: Sentence) => State;
};

/** How many sentences a page of them is. */
const page = 10;

/** The sentences from one end of a selection to the other. */
export const selectedOf = rememberLast(
	(sentences: readonly Sentence[], selection: Selection | null): readonly Sentence[] => {
		if (selection === null) return [];
		const [from, to] = [numberOf(sentences, selection.anchor), numberOf(sentences, selection.head)];
		return from < 0 || to < 0 ? [] : sentences.slice(Math.min(from, to), Math.max(from, to) + 1);
	},
);

function numberOf(sentences: readonly Sentence[], {passage, offset}: PassagePlace): number {
	return sentences.findIndex(
		sentence => sentence.passage === passage && sentence.start <= offset && offset < sentence.end,
	);
}

function placeOf({passage, start}: Sentence): PassagePlace {
	return {passage, offset: start};
}

/** Selects one sentence alone. */
export function selectOnly({select}: Selectable, sentence: Sentence): State {
	return select({anchor: placeOf(sentence), head: placeOf(sentence)}, sentence);
}

/** Selects the sentence at the cursor. */
export function beginSelection(state: State, selectable: Selectable): Outcome {
	if (selectable.here === null) return only(say(state, state.words.messages.rows.noSentence, 'hint'));
	return only(selectOnly(selectable, selectable.here));
}

/** The selection goes on to another sentence, and begins where it began. */
export function extendSelection(state: State, selectable: Selectable, by: Step): Outcome {
	const {sentences, selection, select} = selectable;
	if (selection === null) return beginSelection(state, selectable);
	const at = numberOf(sentences, selection.head);
	const head = sentences[step(at, by, sentences.length, page)];
	return only(head === undefined ? state : select({...selection, head: placeOf(head)}, head));
}

/** Selects the sentence after what is selected alone, or the one before it; at first the one at the cursor. */
export function selectNext(state: State, selectable: Selectable, forward: boolean): Outcome {
	const {sentences, selection} = selectable;
	const selected = selectedOf(sentences, selection);
	const [first] = selected;
	const end = forward ? selected.at(-1) : first;
	if (end === undefined) return beginSelection(state, selectable);
	const next = sentences[sentences.indexOf(end) + (forward ? 1 : -1)] ?? end;
	return only(selectOnly(selectable, next));
}

/** Selected sentences as marks, by the ids of their passages. */
export const selectionMarks = rememberFor(
	(selected: readonly Sentence[]): ReadonlyMap<string, readonly Mark[]> => {
		const marks = new Map<string, Mark[]>();
		for (const {passage, start, end} of selected) addToGroup(marks, passage, {start, end, tone: 'selection'});
		return marks;
	},
);

/** Nothing is selected any more; the cursor stays where the selection ended. */
export function withoutSelection(state: State): State {
	const {view} = state;
	if (view.kind !== 'reader' && view.kind !== 'compare') return state;
	return view.selection === null ? state : {...state, view: {...view, selection: null}};
}
