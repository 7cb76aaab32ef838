/** The bands of a synopsis as lines of a given width, and the stops of its cursor. */
import {rememberLast} from '../../base/remember.ts';
import {makeSides, otherSide, type SideName, type Sides} from '../../base/sides.ts';
import type {Comparison, Deliverable} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Line} from '../line.ts';
import type {ScreenWords} from '../wording/screen-words.ts';
import {type Range, wrap} from '../wrap.ts';
import {type Band, bandsOf} from './bands.ts';
import {marginOf} from './margin.ts';
import type {Piece} from './units.ts';

/** One line of a piece: offsets into its text. */
export type CellLine = {readonly piece: Piece; readonly range: Range; readonly isFirst: boolean};

export type PlacedBand = {
	readonly band: Band;
	/** Number of its first line. */
	readonly top: number;
	/** Its lines, those included that its margin takes below the text. */
	readonly height: number;
	readonly cells: Sides<readonly CellLine[]>;
	/** Number of the stop that it belongs to; null for headings and asides. */
	readonly stop: number | null;
};

/** What the cursor stands on: neighbouring bands of one row. */
export type Stop = {
	readonly row: Deliverable;
	/** Numbers of its bands, end exclusive. */
	readonly bands: Range;
	/** Numbers of its lines, end exclusive. */
	readonly lines: Range;
	readonly margin: readonly Line[];
};

export type SynopsisLines = {
	readonly bands: readonly PlacedBand[];
	readonly stops: readonly Stop[];
	readonly count: number;
	/** The stop that shows a sentence, by its id. */
	readonly stopOf: ReadonlyMap<string, number>;
};

/** Widths in cells; with one column, the side that is shown in it. */
export type SynopsisShape = {
	readonly columnWidth: number;
	/** Zero where there is no margin. */
	readonly marginWidth: number;
	readonly only: SideName | null;
};

/** A synopsis as lines; kept until another shape or comparison is asked for. */
export function synopsisLines(
	comparison: Comparison,
	corpus: Corpus,
	{columnWidth, marginWidth, only}: SynopsisShape,
	words: ScreenWords,
): SynopsisLines {
	return linesOf(comparison, corpus, columnWidth, marginWidth, only, words);
}

const linesOf = rememberLast(
	(
		comparison: Comparison,
		corpus: Corpus,
		columnWidth: number,
		marginWidth: number,
		only: SideName | null,
		words: ScreenWords,
	): SynopsisLines => {
		const bands = bandsOf(comparison, corpus);
		const placed: PlacedBand[] = [];
		const stops: Stop[] = [];
		const stopOf = new Map<string, number>();
		let count = 0;
		for (const [number, band] of bands.entries()) {
			const cells = makeSides(side =>
				only === otherSide(side) ? [] : cellLines(band.pieces[side], columnWidth),
			);
			const height = Math.max(cells.left.length, cells.right.length, band.of === null ? 0 : 1);
			const before = bands[number - 1];
			const goesOn = band.of !== null && before?.of?.row === band.of.row;
			if (height > 0 && count > 0 && !goesOn && !isHeading(before)) count++;
			const top = count;
			let stop: number | null = null;
			if (band.of !== null) {
				const {row} = band.of;
				stop = goesOn ? stops.length - 1 : stops.length;
				const margin = marginWidth === 0 ? [] : marginOf(row, words, marginWidth);
				const last = goesOn ? stops.at(-1) : undefined;
				const isLast = bands[number + 1]?.of?.row !== row;
				const first = last?.lines[0] ?? top;
				count = Math.max(top + height, isLast ? first + margin.length : 0);
				stops[stop] = {row, bands: [last?.bands[0] ?? number, number + 1], lines: [first, count], margin};
				for (const id of sentencesIn(band)) stopOf.set(id, stop);
			} else count = top + height;
			placed.push({band, top, height: count - top, cells, stop});
		}
		return {bands: placed, stops, count, stopOf};
	},
);

function cellLines(pieces: readonly Piece[], width: number): readonly CellLine[] {
	return pieces.flatMap(piece =>
		wrap(piece.text.slice(piece.start, piece.end), width).map(
			([start, end], line): CellLine => ({
				piece,
				range: [piece.start + start, piece.start + end],
				isFirst: line === 0,
			}),
		),
	);
}

function isHeading(band: Band | undefined): boolean {
	return (
		band !== undefined && [...band.pieces.left, ...band.pieces.right].every(({kind}) => kind === 'heading')
	);
}

export function sentencesIn({pieces}: Band): readonly string[] {
	return [...pieces.left, ...pieces.right].flatMap(({sentences}) => sentences);
}

/** The number of the band that has a line, or that stands last above it. */
export function bandAt({bands}: SynopsisLines, line: number): number {
	let low = 0;
	let high = bands.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((bands[middle]?.top ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}
