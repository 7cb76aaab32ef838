/** A source as rows of a given width: headings and passages in reading order, a blank row between them. */
import {rememberFor, rememberLast} from '../base/remember.ts';
import type {Heading, Passage, Source} from '../documents/source.ts';
import {type Range, wrap} from './wrap.ts';

export type Block =
	| {readonly kind: 'heading'; readonly heading: Heading}
	| {readonly kind: 'passage'; readonly passage: Passage};

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
export const blocksOf = rememberFor((source: Source): readonly Block[] => {
	const blocks: Block[] = [];
	const headings = [...source.headings].sort((one, other) => one.before - other.before);
	let next = 0;
	for (const [index, passage] of source.passages.entries()) {
		for (
			let heading = headings[next];
			heading !== undefined && heading.before <= index;
			heading = headings[next]
		) {
			blocks.push({kind: 'heading', heading});
			next++;
		}
		blocks.push({kind: 'passage', passage});
	}
	for (const heading of headings.slice(next)) blocks.push({kind: 'heading', heading});
	return blocks;
});

export function blockText(block: Block): string {
	return block.kind === 'heading' ? block.heading.text : block.passage.text;
}

/** A source as rows of so many cells. */
export const documentRows = rememberLast((source: Source, width: number): DocumentRows => {
	const blocks = blocksOf(source);
	const rows: DocumentRow[] = [];
	const firstRow: number[] = [];
	for (const [block, value] of blocks.entries()) {
		if (block > 0) rows.push({block, line: -1, range: [0, 0]});
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
