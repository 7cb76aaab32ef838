/** The cursor of the synopsis: at a row of it, and going on from there. */
import {greatest} from '../../base/extremes.ts';
import {rememberLast} from '../../base/remember.ts';
import type {Comparison, Deliverable, Pair} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import {type SynopsisLayout, synopsisLayout} from '../compare-layout.ts';
import {sourceById} from '../corpus-lookup.ts';
import {clamp, keepInView, type Step} from '../scroll.ts';
import type {State} from '../state.ts';
import type {CompareState, Spot} from '../view-states.ts';
import {bandAt, type Stop, type SynopsisLines, sentencesIn, synopsisLines} from './lines.ts';

/** The lines of a synopsis, and how they are laid out. */
export type Synopsis = {readonly lines: SynopsisLines; readonly layout: SynopsisLayout};

/** The synopsis of the comparison; null where there is none yet. */
export function synopsisOf(
	{comparison, corpus, size, words}: State,
	{side, isZoomed}: Pick<CompareState, 'side' | 'isZoomed'>,
): Synopsis | null {
	if (comparison === null) return null;
	const layout = synopsisLayout(size, digitsOf(comparison, corpus), {isZoomed});
	const {columnWidth, marginWidth, columns} = layout;
	const only = columns === 1 ? side : null;
	return {lines: synopsisLines(comparison, corpus, {columnWidth, marginWidth, only}, words), layout};
}

/** Numbers of passages take no fewer cells. */
const leastDigits = 2;

// Asked for several times a frame.
const digitsOf = rememberLast(({left, right}: Comparison, corpus: Corpus): number => {
	const counts = [...left.sources, ...right.sources].map(id => sourceById(corpus, id)?.passages.length ?? 0);
	return greatest([leastDigits, ...counts.map(count => `${count}`.length)]);
});

/** The number of the stop under the cursor. */
export function stopAt({stopOf}: SynopsisLines, {sentence}: Spot): number {
	return sentence === null ? 0 : (stopOf.get(sentence) ?? 0);
}

export function currentStop(state: State, view: CompareState): Stop | null {
	const lines = synopsisOf(state, view)?.lines;
	return lines?.stops[stopAt(lines, view.synopsis)] ?? null;
}

/** The pairs at the cursor. */
export function pairsAt(state: State, view: CompareState): readonly Pair[] {
	const lines = synopsisOf(state, view)?.lines;
	const [from, to] = lines?.stops[stopAt(lines, view.synopsis)]?.bands ?? [0, 0];
	const pairs = lines?.bands.slice(from, to).flatMap(({band}) => band.of?.pair ?? []) ?? [];
	return [...new Set(pairs)];
}

/** The place at a stop, with all of it in view where there is room, moved as little as possible. */
export function atStop({lines, layout}: Synopsis, number: number, top: number): Spot {
	const stop = lines.stops[number];
	const band = lines.bands[stop?.bands[0] ?? 0];
	if (stop === undefined || band === undefined) return {sentence: null, top: 0};
	const [start, end] = stop.lines;
	// A heading stands right above what it heads.
	const above = lines.bands[stop.bands[0] - 1];
	const first = above !== undefined && above.stop === null ? above.top : start;
	const sentence = sentencesIn(band.band)[0] ?? null;
	const {height} = layout;
	if (end - first <= height) {
		return {sentence, top: keepInView(top, {first, last: end - 1}, height, lines.count)};
	}
	const isWithin = top >= start && top + height <= end;
	return {sentence, top: isWithin ? top : start};
}

/** The place moved by a step: from row to row, within one that is higher than the screen, or by pages of lines. */
export function movedBy(synopsis: Synopsis, place: Spot, by: Step): Spot {
	const {lines, layout} = synopsis;
	const {height} = layout;
	const at = stopAt(lines, place);
	const furthest = Math.max(0, lines.count - height);
	const [start, end] = lines.stops[at]?.lines ?? [0, 0];
	switch (by) {
		case 'down':
			if (end > place.top + height && end - start > height) {
				return {...place, top: clamp(place.top + half(height), 0, Math.min(furthest, end - height))};
			}
			return at === lines.stops.length - 1 ? {...place, top: furthest} : atStop(synopsis, at + 1, place.top);
		case 'up':
			if (start < place.top && end - start > height) {
				return {...place, top: Math.max(start, place.top - half(height))};
			}
			return at === 0 ? {...place, top: 0} : atStop(synopsis, at - 1, place.top);
		case 'first':
			return {...atStop(synopsis, 0, 0), top: 0};
		case 'last':
			return atStop(synopsis, lines.stops.length - 1, furthest);
		case 'half-down':
			return scrolledTo(synopsis, place, place.top + half(height));
		case 'half-up':
			return scrolledTo(synopsis, place, place.top - half(height));
		case 'page-down':
			return scrolledTo(synopsis, place, place.top + height - 1);
		case 'page-up':
			return scrolledTo(synopsis, place, place.top - height + 1);
		default:
			return by satisfies never;
	}
}

function half(height: number): number {
	return Math.max(1, Math.floor(height / 2));
}

/** Scrolled to a line; the cursor stands on the first row that begins there, at the ends of the text on the outermost. */
function scrolledTo(synopsis: Synopsis, {sentence}: Spot, line: number): Spot {
	const {lines, layout} = synopsis;
	const furthest = Math.max(0, lines.count - layout.height);
	const top = clamp(line, 0, furthest);
	if (line > furthest) return {...atStop(synopsis, lines.stops.length - 1, top), top};
	const number = line < 0 ? 0 : lines.stops.findIndex(({lines: [start]}) => start >= top);
	return number < 0 ? {sentence, top} : {...atStop(synopsis, number, top), top};
}

/** Scrolled by so many lines; of the rows in view the nearest one has the cursor. */
export function scrolledBy({lines, layout}: Synopsis, place: Spot, by: number): Spot {
	const {height} = layout;
	const top = clamp(place.top + by, 0, Math.max(0, lines.count - height));
	const at = stopAt(lines, place);
	const seen = lines.stops.flatMap(({lines: [start, end]}, number) =>
		end > top && start < top + height ? [number] : [],
	);
	const [first = at] = seen;
	const number = clamp(at, first, seen.at(-1) ?? at);
	return {sentence: number === at ? place.sentence : sentenceOfStop(lines, number), top};
}

/** The first sentence of a stop. */
function sentenceOfStop({bands, stops}: SynopsisLines, number: number): string | null {
	const band = bands[stops[number]?.bands[0] ?? -1];
	return band === undefined ? null : (sentencesIn(band.band)[0] ?? null);
}

/** The first sentence of the stop that has a line; null where none has it. */
export function sentenceOfLine(lines: SynopsisLines, line: number): string | null {
	const placed = lines.bands[bandAt(lines, line)];
	if (placed === undefined || placed.stop === null || line >= placed.top + placed.height) return null;
	return sentenceOfStop(lines, placed.stop);
}

/** The place of the first stop of a row. */
export function atRow(synopsis: Synopsis, row: Deliverable | null, top: number): Spot {
	const number = synopsis.lines.stops.findIndex(stop => stop.row.key === row?.key);
	return atStop(synopsis, Math.max(0, number), top);
}
