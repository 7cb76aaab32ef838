/** The first page: how much of each part stands on it, so that all of it is one page of paper. */
import {greatest} from '../base/extremes.ts';
import type {Block, Content, Inline} from './briefing.ts';
import {contentsOf} from './map-contents.ts';

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

/**
 * A line of the page holds about so many characters, in the smaller type of tables too. All measures are those of a
 * short briefing in print and in Word, whichever holds less; lines are those of its body type.
 */
const lineCharacters = 120;
const tableCharacters = 126;
/** Lines that the page has, with a few to spare: letters differ in width. Fitted on thirty briefings as Chromium prints them on Letter, the lower sheet, and LibreOffice on A4. */
const pageLines = 70;
/** What the title takes, a heading with the space around it, and what rows of a table and items of a list add. */
const titleLines = 2.4;
const headingLines = 2;
const rowLines = 0.35;
const itemLines = 0.1;
/** Notes run on in a smaller type, so many characters each and so many a line; a text's notes begin with its name. */
const noteCharacters = 15;
const noteLineCharacters = 200;
const noteLine = 0.75;
const ownLines = 2;

/** Lines that a page has beside what else stands on it. */
export function linesBeside(others: readonly (readonly Block[])[]): number {
	return pageLines - others.reduce((sum, blocks) => sum + heightOf(blocks), 0);
}

/**
 * How many items of each part fit on the page: first the least of each, then one more of each in turn, as long as
 * there is room for it. Where even the least have none, the longest give way.
 */
export function fitPage(
	parts: readonly (PagePart & Share)[],
	lead: readonly Content[],
	lines: number,
): number[] {
	const counts = parts.map(({count, least}) => Math.min(count, least));
	const shown = parts.map((part, index) => part.show(counts[index] ?? 0));
	while (heightOfPage(lead, shown) > lines) {
		const heights = shown.map((blocks, index) => ((counts[index] ?? 0) === 0 ? 0 : heightOf(blocks)));
		const longest = heights.indexOf(greatest(heights));
		if ((counts[longest] ?? 0) === 0) break;
		counts[longest] = (counts[longest] ?? 0) - 1;
		shown[longest] = parts[longest]?.show(counts[longest] ?? 0) ?? [];
	}
	let hasGrown = true;
	while (hasGrown) {
		hasGrown = false;
		for (const [index, part] of parts.entries()) {
			const more = (counts[index] ?? 0) + 1;
			if (more > Math.min(part.count, part.most)) continue;
			const blocks = part.show(more);
			if (heightOfPage(lead, shown.with(index, blocks)) > lines) continue;
			counts[index] = more;
			shown[index] = blocks;
			hasGrown = true;
		}
	}
	return counts;
}

function heightOfPage(lead: readonly Content[], parts: readonly (readonly Block[])[]): number {
	const height = parts.reduce((sum, blocks) => sum + heightOf(blocks), titleLines);
	const ofLead = lead.reduce((sum, line) => sum + linesOf(line, lineCharacters), 0);
	const notes = new Set([...lead, ...parts.flat().flatMap(contentsOf)].flatMap(referencesIn)).size;
	const ofNotes = (ownLines + (notes * noteCharacters) / noteLineCharacters) * noteLine;
	return height + ofLead + (notes === 0 ? 0 : headingLines + ofNotes);
}

const referencesIn = (content: Content): number[] =>
	content.flatMap(inline => ('reference' in inline ? [inline.reference] : []));

/** One of each list in turn, as long as there are any. */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = greatest(lists.map(({length}) => length));
	return Array.from({length: longest}, (_, index) => lists.flatMap(list => list[index] ?? [])).flat();
}

/** In lines, with the heading. */
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
				return greatest(lines) + rowLines;
			});
			return heights.reduce((sum, lines) => sum + lines, 1 + rowLines);
		}
		case 'framings': {
			const sides = block.framings.map(({content}) => linesOf(content, lineCharacters / 2 - 4));
			return block.remarks.reduce((sum, line) => sum + linesOf(line, lineCharacters), 1 + greatest(sides));
		}
		case 'note':
			return Math.ceil(block.text.length / lineCharacters) + 1;
		default:
			return block satisfies never;
	}
}

function linesOf(content: Content, width: number): number {
	return Math.ceil(content.reduce((sum, inline) => sum + lengthOf(inline), 0) / width);
}

/** The number of a reference takes about two letters. */
function lengthOf(inline: Inline): number {
	if (inline.kind === 'reference') return 2;
	return inline.text.length + (inline.kind === 'quotation' ? 4 : 0);
}
