/** A source as rows of a given width: headings, passages and, on demand, what was taken out, in reading order, a blank row between them. */
import {rememberFor, rememberLast} from '../base/remember.ts';
import {type Part, readingOrder} from '../documents/reading-order.ts';
import type {Heading, Source} from '../documents/source.ts';
import {takenByUser} from '../documents/text-edits.ts';
import {placeOfPassage} from './corpus-lookup.ts';
import type {ScreenWords} from './wording/screen-words.ts';
import {type Range, wrap} from './wrap.ts';

export type Block = Part;

/** What the text is, without what was taken out of it. */
export type TextBlock = Exclude<Block, {readonly kind: 'boilerplate'}>;

export type DocumentRow = {
	readonly block: number;
	/** Line within the block, from 0; -1 for the blank row above a block. */
	readonly line: number;
	readonly range: Range;
};

export type DocumentRows = {
	readonly blocks: readonly Block[];
	readonly rows: readonly DocumentRow[];
	/** The row of the first line of each block. */
	readonly firstRow: readonly number[];
};

/** Headings and passages of a source in reading order. */
export const blocksOf = rememberFor((source: Source): readonly TextBlock[] =>
	readingOrder(source).flatMap(part => (part.kind === 'boilerplate' ? [] : [part])),
);

const wholeBlocksOf = rememberFor(readingOrder);

/** The blocks that are shown: with what was taken out of the text in its place, or without. */
export function shownBlocks(source: Source, isWhole: boolean): readonly Block[] {
	return isWhole ? wholeBlocksOf(source) : blocksOf(source);
}

/** The number that a shown block has once what was taken out is shown, or hidden; of one that is hidden then, that of what follows. */
export function blockShown(source: Source, block: number, isWhole: boolean): number {
	const texts = (blocks: readonly Block[]) =>
		blocks.flatMap(({kind}, index) => (kind === 'boilerplate' ? [] : [index]));
	const whole = wholeBlocksOf(source);
	const inText = texts(whole);
	if (isWhole) return inText[block] ?? Math.max(0, whole.length - 1);
	const before = inText.filter(index => index < block).length;
	return Math.max(0, Math.min(before, inText.length - 1));
}

export function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return block.heading.text;
		case 'passage':
			return block.passage.text;
		case 'boilerplate':
			return block.boilerplate.text;
		default:
			return block satisfies never;
	}
}

/** What stands above a block that is not as it was read, or no part of the text: why; null above all others. */
export function aboveBlock(block: Block, {reader}: ScreenWords): string | null {
	if (block.kind === 'boilerplate') {
		const {reason} = block.boilerplate;
		return reason === takenByUser ? reader.takenByUser : reader.takenOut(reason);
	}
	return block.kind === 'passage' && placeOfPassage(block.passage.id).order[1] > 0 ? reader.putBack : null;
}

/** A source as rows of so many cells. */
export const documentRows = rememberLast((source: Source, width: number, isWhole: boolean): DocumentRows => {
	const blocks = shownBlocks(source, isWhole);
	const rows: DocumentRow[] = [];
	const firstRow: number[] = [];
	for (const [block, value] of blocks.entries()) {
		// What was taken out says above itself why.
		if (block > 0 || value.kind === 'boilerplate') rows.push({block, line: -1, range: [0, 0]});
		firstRow.push(rows.length);
		for (const [line, range] of wrap(blockText(value), width).entries()) rows.push({block, line, range});
	}
	return {blocks, rows, firstRow};
});

/** A heading with the number of its block. */
export type OutlineEntry = {readonly block: number; readonly heading: Heading};

/** The headings in reading order. */
export const outlineOf = rememberFor(({blocks}: DocumentRows): readonly OutlineEntry[] =>
	blocks.flatMap((block, index) =>
		block.kind === 'heading' ? [{block: index, heading: block.heading}] : [],
	),
);

/** The row where a line of a block stands; the block's last line where it has fewer. */
export function rowOf(document: DocumentRows, block: number, line: number): number {
	const first = document.firstRow[block];
	if (first === undefined) return 0;
	const next = document.firstRow[block + 1];
	const last = next === undefined ? document.rows.length - 1 : next - 2;
	return Math.min(first + Math.max(0, line), last);
}

/** The line of a block that shows an offset of its text. */
export function lineOfOffset(document: DocumentRows, block: number, offset: number): number {
	const first = document.firstRow[block] ?? 0;
	let low = first;
	let high = rowOf(document, block, Number.MAX_SAFE_INTEGER);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((document.rows[middle]?.range[0] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low - first;
}
