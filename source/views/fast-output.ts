/**
 * Stands in for Ink's `build/output.js` in the bundle: the same frames, without rebuilding every cell.
 *
 * Ink lays a frame out on a grid of cells, 12,000 of them at 200x60, and turns them back into text for
 * every frame. Here a row is the strings that were written to it, one after the other, and what a string
 * comes to is kept from frame to frame. Whatever is not that simple (clips, overlapping or overflowing
 * text) goes to Ink's own grid, so that the bytes are the same.
 */
import {
	type StyledChar,
	styledCharsFromTokens,
	styledCharsToString,
	tokenize,
} from '@alcalzone/ansi-tokenize';
import GridOutput from '../../node_modules/ink/build/output.js';
import {isSimple, textWidth} from '../app/text-width.ts';
import {Recent} from './recent.ts';

type Transformer = (text: string, index: number) => string;
type Clip = Parameters<GridOutput['clip']>[0];
type Write = {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: Transformer[];
};

/** One line of written text, as it comes out; its styles at both ends tell whether it can stand beside another. */
type Segment = {
	readonly text: string;
	readonly cells: number;
	readonly first: Styles;
	readonly last: Styles;
	/** The text cell by cell, for the rare row that must be put together anew. */
	readonly characters: () => readonly StyledChar[];
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

// A text's lines keep the styles that were on at the line break, as Ink does it.
const linesOfText = new Recent<readonly string[]>();
const segments = new Recent<Segment>();

function splitLines(text: string): readonly string[] {
	if (isSimple(text)) return [text];
	const lines: StyledChar[][] = [[]];
	for (const character of styledCharacters(text)) {
		if (character.value === '\n') lines.push([]);
		else lines.at(-1)?.push(character);
	}
	return lines.map(line => styledCharsToString(line));
}

function makeSegment(text: string): Segment {
	// Without escapes and with a cell a character there is nothing to find out.
	if (isSimple(text))
		return {text, cells: text.length, first: [], last: [], characters: () => styledCharacters(text)};
	const characters = styledCharacters(text);
	return {
		text: styledCharsToString(characters),
		cells: characters.reduce((sum, character) => sum + cellsOf(character), 0),
		first: characters[0]?.styles ?? [],
		last: characters.at(-1)?.styles ?? [],
		characters: () => characters,
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
	const characters: StyledChar[] = [];
	let end = 0;
	for (const {x, segment} of placed) {
		for (; end < x; end++) characters.push(blank);
		for (const character of segment.characters()) characters.push(character);
		end = x + segment.cells;
	}
	return styledCharsToString(characters);
}

export default class FastOutput {
	readonly width: number;
	readonly height: number;
	readonly #writes: Write[] = [];
	/** Everything that was asked for, in order, once there is something that only the grid can do. */
	#grid: GridOutput | null = null;

	constructor({width, height}: {width: number; height: number}) {
		this.width = width;
		this.height = height;
	}

	write(x: number, y: number, text: string, {transformers}: {transformers: Transformer[]}): void {
		if (text === '') return;
		this.#grid?.write(x, y, text, {transformers});
		this.#writes.push({x, y, text, transformers});
	}

	clip(clip: Clip): void {
		this.#toGrid().clip(clip);
	}

	unclip(): void {
		this.#toGrid().unclip();
	}

	get(): {output: string; height: number} {
		if (this.#grid !== null) return this.#grid.get();
		const rows: Placed[][] = Array.from({length: this.height}, () => []);
		for (const {x, y, text, transformers} of this.#writes) {
			// Fractions and negative places mean overlap or loss on the grid.
			if (!Number.isInteger(x) || !Number.isInteger(y) || x < 0) return this.#toGrid().get();
			for (const [index, line] of linesOfText.get(text, splitLines).entries()) {
				const row = rows[y + index];
				if (row === undefined) continue;
				const transformed = transformers.reduce((value, transform) => transform(value, index), line);
				const segment = segments.get(transformed, makeSegment);
				if (segment.cells > 0) row.push({x, segment});
			}
		}
		const lines: string[] = [];
		for (const row of rows) {
			row.sort((one, other) => one.x - other.x);
			const text = rowText(row, this.width);
			if (text === null) return this.#toGrid().get();
			lines.push(text);
		}
		return {output: lines.join('\n'), height: this.height};
	}

	#toGrid(): GridOutput {
		if (this.#grid === null) {
			this.#grid = new GridOutput({width: this.width, height: this.height});
			for (const {x, y, text, transformers} of this.#writes) this.#grid.write(x, y, text, {transformers});
		}
		return this.#grid;
	}
}
