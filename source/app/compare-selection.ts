/** The sentences of a side that can be selected in a comparison: those of a row, or in the synopsis all of them. */
import {greatest, least} from '../base/extremes.ts';
import {rememberLast} from '../base/remember.ts';
import {otherSide, type SideName} from '../base/sides.ts';
import type {Comparison, Deliverable, Sentence} from '../compare/comparison.ts';
import {sentencesOfSide} from '../compare/reading/sides-text.ts';
import type {Corpus} from '../documents/source.ts';
import {detailRows} from './compare-detail.ts';
import {compareLayout, compareTextHeadRows} from './compare-layout.ts';
import {currentRow} from './current-row.ts';
import {type Outcome, only, say} from './outcome.ts';
import {keepInView} from './scroll.ts';
import {type Selectable, selectedOf, selectOnly} from './selection.ts';
import type {State} from './state.ts';
import {atSentence} from './synopsis/moves.ts';
import {currentStop, synopsisOf} from './synopsis/place.ts';
import type {CompareState} from './view-states.ts';

const ofSide = rememberLast((comparison: Comparison, corpus: Corpus, side: SideName): readonly Sentence[] =>
	sentencesOfSide(corpus, comparison, side),
);

const ofRow = rememberLast((row: Deliverable, side: SideName): readonly Sentence[] =>
	row.pairs.flatMap(pair => pair[side]),
);

/** In the order in which a selection goes through them. */
function sentencesOn(state: State, view: CompareState, side: SideName): readonly Sentence[] {
	const {comparison, corpus} = state;
	if (comparison === null) return [];
	if (view.tab === 'synopsis') return ofSide(comparison, corpus, side);
	const row = view.tab === 'rows' ? currentRow({...state, view}) : null;
	return row === null ? [] : ofRow(row, side);
}

/** The first sentence of a side in what is at the cursor. */
function firstOn(state: State, view: CompareState, side: SideName): Sentence | null {
	const sentences = sentencesOn(state, view, side);
	if (view.tab !== 'synopsis') return sentences[0] ?? null;
	const [from, to] = currentStop(state, view)?.bands ?? [0, 0];
	const bands = synopsisOf(state, view)?.lines.bands.slice(from, to) ?? [];
	const [id] = bands.flatMap(({band}) => band.pieces[side].flatMap(piece => piece.sentences));
	return sentences.find(sentence => sentence.id === id) ?? null;
}

/** What is selected of the side in focus. */
export function selectedInCompare(state: State, view: CompareState): readonly Sentence[] {
	if (view.selection === null) return [];
	return selectedOf(sentencesOn(state, view, view.side), view.selection);
}

/** What can be selected of the side in focus; of the other side where this one is silent. */
export function selectableInCompare(state: State, view: CompareState): Selectable {
	const other = otherSide(view.side);
	const isSilent =
		view.selection === null &&
		firstOn(state, view, view.side) === null &&
		firstOn(state, view, other) !== null;
	return selectableOn(state, view, isSilent ? other : view.side);
}

function selectableOn(state: State, view: CompareState, side: SideName): Selectable {
	return {
		sentences: sentencesOn(state, view, side),
		here: firstOn(state, view, side),
		selection: view.selection,
		select: (selection, head) => ({...state, view: withHead(state, {...view, side, selection}, head)}),
	};
}

/** From the selected sentences to the first one that the other side has beside them. */
export function selectOnSide(state: State, view: CompareState, side: SideName): Outcome {
	const selectable = selectableOn(state, view, side);
	if (selectable.here !== null) return only(selectOnly(selectable, selectable.here));
	const {unnamed, rows} = state.words.messages;
	const name = state.sides?.[side].label ?? unnamed.sides[side];
	return only(say(state, rows.noCounterpart(name), 'hint'));
}

/** With the sentence at which the selection ends in view. */
function withHead(state: State, view: CompareState, head: Sentence): CompareState {
	return view.tab === 'synopsis'
		? atSentence(state, view, head)
		: {...view, scroll: scrollTo(state, view, head)};
}

/** The first row of the texts that is shown so that a sentence of the side in focus is in view. */
function scrollTo(state: State, view: CompareState, sentence: Sentence): number {
	const {comparison, choices, corpus, keys, words, size} = state;
	const row = currentRow({...state, view});
	if (row === null || comparison === null) return view.scroll;
	const {columnWidth, texts} = compareLayout(size, view);
	const own = {row, comparison, choices, corpus, keys, words, selected: [sentence]};
	const detail = detailRows({...own, columnWidth, width: texts.width});
	const lit = detail.flatMap((line, number) =>
		line.kind === 'texts' && line[view.side].some(({tone}) => tone === 'selection') ? [number] : [],
	);
	if (lit.length === 0) return view.scroll;
	const height = texts.height - compareTextHeadRows;
	// Where the texts go on, their last line says so.
	const top = keepInView(view.scroll, {first: least(lit), last: greatest(lit)}, height - 1, detail.length);
	return Math.min(top, Math.max(0, detail.length - height));
}
