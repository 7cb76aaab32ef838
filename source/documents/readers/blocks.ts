/** Cuts plain text into blocks: paragraphs, single lines and list items, each with its place in the file. */

import type {AsideReason} from '../../languages/aside-reasons.ts';
import {type Locator, linesAt} from '../locator.ts';
import {joinLines} from './line-breaks.ts';
import {withoutMarker} from './list-markers.ts';
import {type TypedLine, typedTables} from './typed-tables.ts';
import {areLinesOfTheirOwn, findWrapping, type Wrapping} from './wrapping.ts';

export type DocumentBlock = {
	/** Without list marker and surrounding space; wrapped lines are joined by one space. */
	readonly text: string;
	readonly locator: Locator;
	/** A list item, with the marker it had. */
	readonly marker: string | null;
	/** Blocks with no blank line between them share a run. */
	readonly run: number;
	/** Where the format shows it: how much larger its letters are than those of running text, which are 1. */
	readonly prominence?: number;
	/** Set where the format itself says so (Markdown, HTML); plain text leaves it to be found out. */
	readonly role?: BlockRole;
};

export type BlockRole =
	| {readonly kind: 'title'}
	| {readonly kind: 'heading'; readonly level: number}
	| {readonly kind: 'passage'}
	/** What stands below a text, with its mark: it cites, explains or reserves, and promises nothing by itself. */
	| {readonly kind: 'note'}
	| {readonly kind: 'front-matter'}
	/** At the head of pages: what it states of the document holds, the rest is furniture. */
	| {readonly kind: 'letterhead'}
	| {readonly kind: 'boilerplate'; readonly reason: AsideReason};

/** What parts the cells of a row of a table, in every format. */
export const betweenCells = ' | ';

export type Line = {readonly text: string; readonly number: number};

/**
 * Blocks of a text in order; every non-blank line is in exactly one of them.
 *
 * @param skipped How many lines at the beginning are no part of it.
 */
export function splitBlocks(text: string, skipped = 0): DocumentBlock[] {
	const lines = splitLines(text).slice(skipped);
	const tables = typedTables(text.split('\n').slice(skipped));
	// Rows are as wide as their columns, however text is wrapped.
	const wrapping = findWrapping(lines.map(({text}, at) => (tables.has(at) ? '' : text)));
	const blocks: DocumentBlock[] = [];
	let [run, open]: [number, Line[]] = [0, []];
	const close = () => {
		for (const own of joinedLines(open, wrapping)) blocks.push(toBlock(own, run));
		if (open.length > 0) run++;
		open = [];
	};
	for (let at = 0; at < lines.length; at++) {
		const [line, typed] = [lines[at], tables.get(at)];
		if (typed === undefined && line !== undefined && line.text !== '') {
			open.push(line);
			continue;
		}
		close();
		if (typed === undefined) continue;
		const own = lines.slice(at, at + (typed.kind === 'row' ? typed.lines : 1));
		blocks.push({...tableBlock(typed, own), run: run++});
		at += own.length - 1;
	}
	close();
	return blocks;
}

function tableBlock(typed: TypedLine, lines: readonly Line[]): Omit<DocumentBlock, 'run'> {
	const [first, last] = [lines[0], lines.at(-1)];
	const locator = linesAt(first?.number ?? 0, last?.number);
	if (typed.kind === 'row')
		return {text: typed.cells.join(betweenCells), locator, marker: null, role: {kind: 'passage'}};
	const role = {kind: 'boilerplate', reason: 'rule or end mark'} as const;
	return {text: first?.text ?? '', locator, marker: null, role};
}

/** The lines of a run, those together that wrapping parted. */
function joinedLines(lines: readonly Line[], wrapping: Wrapping | null): readonly (readonly Line[])[] {
	if (wrapping === null || areLinesOfTheirOwn(lines.map(({text}) => text))) return lines.map(line => [line]);
	const joined: Line[][] = [];
	for (const line of lines) {
		const open = joined.at(-1);
		const last = open?.at(-1);
		if (open !== undefined && last !== undefined && wrapping(last.text, line.text)) open.push(line);
		else joined.push([line]);
	}
	return joined;
}

/** Adds blocks behind others, whose runs they share none of. */
export function addBehind(blocks: DocumentBlock[], more: readonly DocumentBlock[]): void {
	const first = (blocks.at(-1)?.run ?? -1) + 1;
	for (const block of more) blocks.push({...block, run: first + block.run});
}

/** Whether none of the blocks is text of the document itself. */
export function isAllFurniture(blocks: readonly DocumentBlock[]): boolean {
	return !blocks.some(isOwn);
}

/** Whether a block may be text of the document itself. */
export function isOwn({role}: DocumentBlock): boolean {
	return role?.kind !== 'boilerplate' && role?.kind !== 'letterhead';
}

/** Whether the file sets a block apart as a heading, or as the title. */
export function isSetAsHeading(role: BlockRole | undefined): boolean {
	return role?.kind === 'heading' || role?.kind === 'title';
}

/** Lines as people count them. */
export function splitLines(text: string): Line[] {
	return text.split('\n').map((line, index) => ({text: line.trim(), number: index + 1}));
}

function toBlock(lines: readonly Line[], run: number): DocumentBlock {
	const joined = lines
		.map(line => line.text)
		.reduce(joinLines)
		.replaceAll('\t', ' ');
	const first = lines[0]?.number ?? 0;
	return {...withoutMarker(joined), locator: linesAt(first, lines.at(-1)?.number), run};
}
