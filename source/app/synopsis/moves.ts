/** What keys and reports do in the synopsis. */
import type {Deliverable, Sentence} from '../../compare/comparison.ts';
import {keepInView, type Step} from '../scroll.ts';
import type {State} from '../state.ts';
import type {CompareState, Spot} from '../view-states.ts';
import {atRow, atStop, movedBy, scrolledBy, sentenceOfLine, stopAt, synopsisOf} from './place.ts';
import {partAfter} from './texts-in-words.ts';

/** Where the user goes: the window has that size when they come back to it as well. */
function put({size}: State, view: CompareState, spot: Spot): CompareState {
	return {...view, synopsis: {...spot, chosen: {top: spot.top, size}}};
}

export function moveSynopsis(state: State, view: CompareState, by: Step): CompareState {
	const synopsis = synopsisOf(state, view);
	if (synopsis === null) return view;
	const part = state.size.isSpoken === true ? partBy(state, view, by) : null;
	if (part !== null) return {...view, synopsis: {...view.synopsis, part}};
	return put(state, view, movedBy(synopsis, view.synopsis, by));
}

/** The part of a long row that is read out next, where a step leads there. */
function partBy(state: State, view: CompareState, by: Step): number | null {
	return by === 'down' ? partAfter(state, view, 1) : by === 'up' ? partAfter(state, view, -1) : null;
}

/** With the row under the cursor on the screen; in a window as large as before, where it was then. */
export function settleSynopsis(state: State, view: CompareState): CompareState {
	const synopsis = synopsisOf(state, view);
	if (synopsis === null) return view;
	const {size} = state;
	const {top, chosen} = view.synopsis;
	const isAsChosen = chosen?.size.columns === size.columns && chosen.size.rows === size.rows;
	const number = stopAt(synopsis.lines, view.synopsis);
	const spot = atStop(synopsis, number, isAsChosen ? chosen.top : top);
	return {...view, synopsis: {...spot, chosen}};
}

/** At the first text of a row; where one is there already, one stays. */
export function toRow(state: State, view: CompareState, row: Deliverable | null): CompareState {
	const synopsis = synopsisOf(state, view);
	if (synopsis === null) return view;
	const here = synopsis.lines.stops[stopAt(synopsis.lines, view.synopsis)];
	if (row !== null && here?.row.key === row.key) return settleSynopsis(state, view);
	return put(state, view, atRow(synopsis, row, view.synopsis.top));
}

/** With the row under the cursor on the line of the screen where it was, though all around it is another. */
export function holdSynopsis(
	before: {readonly state: State; readonly view: CompareState},
	state: State,
	view: CompareState,
): CompareState {
	const was = synopsisOf(before.state, before.view);
	const is = synopsisOf(state, view);
	if (is === null) return view;
	const startIn = ({lines}: typeof is) => lines.stops[stopAt(lines, view.synopsis)]?.lines[0] ?? 0;
	const shift = was === null ? 0 : startIn(is) - startIn(was);
	return put(state, view, atStop(is, stopAt(is.lines, view.synopsis), view.synopsis.top + shift));
}

/** The cursor on the row that has a line, if one has it; nothing scrolls. */
export function pointInSynopsis(state: State, view: CompareState, line: number | null): CompareState {
	const synopsis = synopsisOf(state, view);
	if (synopsis === null || line === null) return view;
	const sentence = sentenceOfLine(synopsis.lines, line);
	return sentence === null ? view : put(state, view, {...view.synopsis, sentence});
}

/** Scrolled by so many lines; the cursor stays on its row as long as any of it is in view. */
export function scrollSynopsis(state: State, view: CompareState, by: number): CompareState {
	const synopsis = synopsisOf(state, view);
	return synopsis === null ? view : put(state, view, scrolledBy(synopsis, view.synopsis, by));
}

/** At a sentence, with all of its row in view where there is room, and else the sentence itself. */
export function atSentence(
	state: State,
	view: CompareState,
	{id, passage, start, end}: Sentence,
): CompareState {
	const synopsis = synopsisOf(state, view);
	const number = synopsis?.lines.stopOf.get(id);
	if (synopsis === null || number === undefined) return view;
	const {lines, layout} = synopsis;
	const {top} = atStop(synopsis, number, view.synopsis.top);
	const own = lines.bands.flatMap(({cells, top: above}) =>
		cells[view.side].flatMap(({piece, range: [from, to]}, line) =>
			piece.passage === passage && from < end && to > start ? [above + line] : [],
		),
	);
	const [first] = own;
	const last = own.at(-1);
	const shown =
		first === undefined || last === undefined
			? top
			: keepInView(top, {first, last}, layout.height, lines.count);
	return put(state, view, {sentence: id, top: shown});
}

/** The rows in the order of the text, each once. */
export function rowsInText(state: State, view: CompareState): readonly Deliverable[] {
	const stops = synopsisOf(state, view)?.lines.stops ?? [];
	return [...new Set(stops.map(({row}) => row))];
}
