/** Both texts of a stop of the synopsis as they are read out, in parts that each have room on the screen. */
import {type SideName, sideNames} from '../../base/sides.ts';
import {silenceInWords} from '../../briefing/silence-in-words.ts';
import {type Comparison, nameOfComparedSide} from '../../compare/comparison.ts';
import {placeOfPassage} from '../corpus-lookup.ts';
import type {Size} from '../layout.ts';
import type {State} from '../state.ts';
import type {CompareState} from '../view-states.ts';
import type {ScreenWords} from '../wording/screen-words.ts';
import {wrapLines} from '../wrap.ts';
import type {Stop, SynopsisLines} from './lines.ts';
import {stopAt, synopsisOf} from './place.ts';

/** Rows of the screen around the texts, and cells of what is said of a row before them. */
const around = {rows: 7, cells: 160};
const leastCells = 200;

/** Cells of a part; lines break at words, so that rows are seldom full. */
function cellsOfPart({columns, rows}: Size): number {
	return Math.max(leastCells, Math.floor((rows - around.rows) * columns * 0.85) - around.cells);
}

/** `North, paragraph 3 and 4`; the side alone where none of its passages is meant. */
export function placeInWords(label: string, passages: readonly string[], {spoken}: ScreenWords): string {
	const numbers = [...new Set(passages.map(id => placeOfPassage(id).number))];
	return numbers.length === 0 ? label : spoken.place(label, numbers);
}

/** What a side says at a stop; where that is nothing, where it says it, or that it does not. */
function textOfSide(
	side: SideName,
	{bands}: SynopsisLines,
	stop: Stop,
	comparison: Comparison,
	words: ScreenWords,
): string {
	const {row} = stop;
	const {label} = comparison[side];
	const pieces = bands.slice(...stop.bands).flatMap(({band}) => band.pieces[side]);
	if (pieces.length > 0) {
		const text = pieces.map(piece => piece.text.slice(piece.start, piece.end)).join(' ');
		return `${placeInWords(
			label,
			pieces.flatMap(({passage}) => passage ?? []),
			words,
		)}: ${text}`;
	}
	if (row.kind !== 'shared' && row[side].passages.length === 0) {
		return words.spoken.compare.silent(
			silenceInWords(row, words.briefing),
			nameOfComparedSide(comparison[side]),
		);
	}
	return words.spoken.compare.elsewhere(placeInWords(label, row[side].passages, words));
}

/** The texts of the left and then the right side, in one part where there is room for them. */
export function textsInWords(
	state: State,
	lines: SynopsisLines,
	stop: Stop,
	comparison: Comparison,
): readonly string[] {
	const texts = sideNames.map(side => textOfSide(side, lines, stop, comparison, state.words));
	return wrapLines(texts.join(' '), cellsOfPart(state.size));
}

/** The part of the row under the cursor that is a step away, or null where that step leads to another row. */
export function partAfter(state: State, view: CompareState, by: 1 | -1): number | null {
	const {comparison} = state;
	const lines = synopsisOf(state, view)?.lines;
	const stop = lines?.stops[stopAt(lines, view.synopsis)];
	if (comparison === null || lines === undefined || stop === undefined) return null;
	const part = (view.synopsis.part ?? 0) + by;
	return part >= 0 && part < textsInWords(state, lines, stop, comparison).length ? part : null;
}
