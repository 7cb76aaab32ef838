/** The first page: how much of each part stands on it, so that all of it is one page of paper. */
import type {Block, Content, Inline} from './briefing.ts';

/** A part that has more to say than a page may have room for. */
export type PagePart = {
	/** How many items it has. */
	readonly count: number;
	/** The part with its weightiest so many items, in their order, and the number of those that are left out. */
	readonly show: (count: number) => readonly Block[];
};

export const nothing: PagePart = {count: 0, show: () => []};

/** How many of its items a part has on the page whatever the others have, and at most. */
export type Share = {readonly least: number; readonly most: number};

/** A line of the page holds about so many characters; measured in print, in the smaller type of tables too. */
const lineCharacters = 112;
const tableCharacters = 122;
/** In the type of the notes, which is smaller still. */
const noteCharacters = 170;
/** Lines of body type that the page has. */
const pageLines = 60;
/** What a heading takes, with the space around it, and what each row of a table and each item of a list adds. */
const headingLines = 1.9;
const rowLines = 0.4;
const itemLines = 0.15;
/** A note of a reference, `12 line 57`, and a line of notes as a share of a line of the body. */
const noteLength = 11;
const noteLine = 0.75;

/**
 * How many items of each part fit on the page: first the least of each, then one more of each in turn, as long as
 * there is room for it.
 */
export function fitPage(
	parts: readonly (PagePart & Share)[],
	lead: readonly Content[],
	room: number = pageLines,
): number[] {
	const counts = parts.map(({count, least}) => Math.min(count, least));
	const heights = parts.map((part, index) => heightOf(part.show(counts[index] ?? 0)));
	let height = heightOfLead(lead) + heights.reduce((sum, lines) => sum + lines, 0);
	let hasGrown = true;
	while (hasGrown) {
		hasGrown = false;
		for (const [index, part] of parts.entries()) {
			const more = (counts[index] ?? 0) + 1;
			if (more > Math.min(part.count, part.most)) continue;
			const lines = heightOf(part.show(more));
			const grown = height + lines - (heights[index] ?? 0);
			if (grown > room) continue;
			counts[index] = more;
			heights[index] = lines;
			height = grown;
			hasGrown = true;
		}
	}
	return counts;
}

const heightOfLead = (lead: readonly Content[]): number =>
	2 + lead.reduce((sum, line) => sum + linesOf(line, lineCharacters), 0);

/** In lines, with the heading and the notes that it calls for. */
function heightOf(blocks: readonly Block[]): number {
	if (blocks.length === 0) return 0;
	return blocks.reduce((sum, block) => sum + heightOfBlock(block), headingLines);
}

function heightOfBlock(block: Block): number {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return linesOf(block.content, lineCharacters);
		case 'list':
			return block.items.reduce((sum, item) => sum + linesOf(item, lineCharacters - 4) + itemLines, 0);
		case 'table': {
			const total = block.columns.reduce((sum, {width}) => sum + width, 0);
			const heights = block.rows.map(cells => {
				const lines = cells.map((cell, index) =>
					linesOf(cell, (tableCharacters * (block.columns[index]?.width ?? 1)) / total - 2),
				);
				return Math.max(...lines) + rowLines;
			});
			return heights.reduce((sum, lines) => sum + lines, 1 + rowLines);
		}
		case 'framings': {
			const sides = block.framings.map(({content}) => linesOf(content, lineCharacters / 2 - 4));
			return block.remarks.reduce((sum, line) => sum + linesOf(line, lineCharacters), 1 + Math.max(...sides));
		}
		case 'note':
			return Math.ceil(block.text.length / lineCharacters) + 1;
		default:
			return block satisfies never;
	}
}

/** With its share of the notes below. */
function linesOf(content: Content, width: number): number {
	const notes = content.filter(({kind}) => kind === 'quotation' || kind === 'reference').length;
	const length = content.reduce((sum, inline) => sum + lengthOf(inline), 0);
	return Math.ceil(length / width) + (notes * noteLength * noteLine) / noteCharacters;
}

/** The number of a reference takes about two letters. */
function lengthOf(inline: Inline): number {
	if (inline.kind === 'reference') return 2;
	return inline.text.length + (inline.kind === 'quotation' ? 4 : 0);
}
