/**
 * Stands in for Ink's `build/output.js` in the bundle: the same frames, without rebuilding every cell.
 *
 * Ink lays a frame out on a grid of cells, 12,000 of them at 200x60, and turns them back into text for
 * every frame. Here a row is the strings that were written to it, one after the other, and what a string
 * comes to is kept from frame to frame. Whatever is not that simple (text that overlaps, overflows or is
 * clipped in its width) goes to Ink's own grid, so that the bytes are the same.
 */
import {
	reduceAnsiCodesIncremental,
	type StyledChar,
	styledCharsFromTokens,
	styledCharsToString,
	tokenize,
} from '@alcalzone/ansi-tokenize';
import GridOutput from '../../../node_modules/ink/build/output.js';
import {isSimple, textWidth} from '../../app/text-width.ts';
import {Recent} from '../../base/recent.ts';
import {styleSequence} from './style-sequence.ts';

type Transformer = (text: string, index: number) => string;
type Clip = Parameters<GridOutput['clip']>[0];
type Write = {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: Transformer[];
	/** What is seen of it, from the outermost to the innermost. */
	readonly clips: readonly Clip[];
};

/** One line of written text, as it comes out; its styles at both ends tell whether it can stand beside another. */
type Segment = {
	readonly text: string;
	readonly cells: number;
	readonly first: Styles;
	readonly last: Styles;
	/** The text in pieces of one style, for the rare row that must be put together anew. */
	readonly pieces: readonly StyledChar[];
};

type Styles = StyledChar['styles'];

type Placed = {readonly x: number; readonly segment: Segment};

const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

function styledCharacters(text: string): StyledChar[] {
	return styledCharsFromTokens(tokenize(text)).filter(character => !invisible.test(character.value));
}

function cellsOf(character: StyledChar): number {
	return Math.max(1, textWidth(character.value));
}

const style = new RegExp(`(${styleSequence.source})`);

const codesOfStyle = new Recent<Styles>();

function codesOf(sequence: string): Styles {
	return tokenize(sequence).flatMap(token => (token.type === 'ansi' ? [token] : []));
}

/**
 * A text in pieces of one style where every character is simple, else null. To the functions on styled
 * characters a piece is one long character: they compare styles, and pass on what a character is.
 */
function simplePieces(text: string): StyledChar[] | null {
	const pieces: StyledChar[] = [];
	let styles: Styles = [];
	for (const [index, part] of text.split(style).entries()) {
		if (index % 2 === 1) styles = reduceAnsiCodesIncremental(styles, codesOfStyle.get(part, codesOf));
		else if (!isSimple(part)) return null;
		else if (part !== '') pieces.push({type: 'char', value: part, fullWidth: false, styles});
	}
	return pieces;
}

// A text's lines keep the styles that were on at the line break, as Ink does it.
const linesOfText = new Recent<readonly string[]>();
const segments = new Recent<Segment>();

function splitLines(text: string): readonly string[] {
	const pieces = simplePieces(text);
	if (pieces !== null) return [styledCharsToString(pieces)];
	const lines: StyledChar[][] = [[]];
	for (const character of styledCharacters(text)) {
		if (character.value === '\n') lines.push([]);
		else lines.at(-1)?.push(character);
	}
	return lines.map(line => styledCharsToString(line));
}

function makeSegment(text: string): Segment {
	const simple = simplePieces(text);
	const pieces = simple ?? styledCharacters(text);
	return {
		text: styledCharsToString(pieces),
		cells: pieces.reduce((sum, piece) => sum + (simple === null ? cellsOf(piece) : piece.value.length), 0),
		first: pieces[0]?.styles ?? [],
		last: pieces.at(-1)?.styles ?? [],
		pieces,
	};
}

/** Whether the styles before a boundary end, and those after it begin, as they do at the ends of a string. */
function partCleanly(before: Styles, after: Styles): boolean {
	return !before.some(one => after.some(other => one.endCode === other.endCode));
}

const blank: StyledChar = {type: 'char', value: ' ', fullWidth: false, styles: []};

/** The text of a row whose segments do not overlap, or null where they do or run over the edge. */
function rowText(placed: readonly Placed[], width: number): string | null {
	let text = '';
	let end = 0;
	let last: Styles = [];
	let clean = true;
	for (const {x, segment} of placed) {
		if (x < end || x + segment.cells > width) return null;
		if (x > end) text += ' '.repeat(x - end);
		else clean &&= partCleanly(last, segment.first);
		text += segment.text;
		end = x + segment.cells;
		last = segment.last;
	}
	return (clean ? text : mergedText(placed)).trimEnd();
}

/** For styles that go on from one segment into the next: their codes are shared, as in one string. */
function mergedText(placed: readonly Placed[]): string {
	const pieces: StyledChar[] = [];
	let end = 0;
	for (const {x, segment} of placed) {
		for (; end < x; end++) pieces.push(blank);
		for (const each of segment.pieces) pieces.push(each);
		end = x + segment.cells;
	}
	return styledCharsToString(pieces);
}

/** Whether every clip shows this row of the screen. */
function isSeen({clips}: Write, row: number): boolean {
	return clips.every(({y1 = row, y2 = row + 1}) => row >= y1 && row < y2);
}

/** Whether a clip shows only a part of a row of this many cells. */
function isCut({x, clips}: Write, cells: number): boolean {
	return clips.some(({x1 = x, x2 = x + cells}) => x < x1 || x + cells > x2);
}

export default class FastOutput {
	readonly width: number;
	readonly height: number;
	readonly #writes: Write[] = [];
	/** Everything that was asked for, in order, for when there is something that only the grid can do. */
	readonly #operations: ((grid: GridOutput) => void)[] = [];
	#clips: readonly Clip[] = [];

	constructor({width, height}: {width: number; height: number}) {
		this.width = width;
		this.height = height;
	}

	write(x: number, y: number, text: string, {transformers}: {transformers: Transformer[]}): void {
		if (text === '') return;
		this.#operations.push(grid => grid.write(x, y, text, {transformers}));
		this.#writes.push({x, y, text, transformers, clips: this.#clips});
	}

	clip(clip: Clip): void {
		this.#operations.push(grid => grid.clip(clip));
		this.#clips = [...this.#clips, clip];
	}

	unclip(): void {
		this.#operations.push(grid => grid.unclip());
		this.#clips = this.#clips.slice(0, -1);
	}

	get(): {output: string; height: number} {
		const lines = this.#lines();
		if (lines !== null) return {output: lines.join('\n'), height: this.height};
		const grid = new GridOutput({width: this.width, height: this.height});
		for (const operation of this.#operations) operation(grid);
		return grid.get();
	}

	/** The rows, or null where only the grid can tell. */
	#lines(): string[] | null {
		const rows: Placed[][] = Array.from({length: this.height}, () => []);
		for (const write of this.#writes) {
			const {x, y, text, transformers} = write;
			// Fractions and negative places mean overlap or loss on the grid.
			if (!Number.isInteger(x) || !Number.isInteger(y) || x < 0) return null;
			for (const [index, line] of linesOfText.get(text, splitLines).entries()) {
				const row = rows[y + index];
				if (row === undefined || !isSeen(write, y + index)) continue;
				const transformed = transformers.reduce((value, transform) => transform(value, index), line);
				const segment = segments.get(transformed, makeSegment);
				if (isCut(write, segment.cells)) return null;
				if (segment.cells > 0) row.push({x, segment});
			}
		}
		const lines: string[] = [];
		for (const row of rows) {
			row.sort((one, other) => one.x - other.x);
			const text = rowText(row, this.width);
			if (text === null) return null;
			lines.push(text);
		}
		return lines;
	}
}
