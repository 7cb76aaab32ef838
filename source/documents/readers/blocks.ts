/** Cuts plain text into blocks: paragraphs, single lines and list items, each with its place in the file. */

import {greatest} from '../../base/extremes.ts';
import type {AsideReason} from '../../languages/aside-reasons.ts';
import {type Locator, linesAt} from '../locator.ts';
import {joinLines} from './line-breaks.ts';
import {markOfTypedNote} from './note-marks.ts';

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

/** A line longer than this is no line of a file that was wrapped by hand or by a mail program. */
const widestWrap = 132;

const listMarker = /^(?:[-*•‣▪◦●·–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])[\s\u00a0]+(?=\S)/;

/**
 * Blocks of a text in order; every non-blank line is in exactly one of them.
 *
 * @param skipped How many lines at the beginning are no part of it.
 */
export function splitBlocks(text: string, skipped = 0): DocumentBlock[] {
	const lines = splitLines(text).slice(skipped);
	const wrapping = findWrapping(lines);
	const blocks: DocumentBlock[] = [];
	let run = 0;
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0) blocks.push(toBlock(open, run));
		open = [];
	};
	for (const line of lines) {
		if (line.text === '') {
			close();
			run++;
			continue;
		}
		const last = open.at(-1);
		const continues = last !== undefined && wrapping?.(last.text, line.text) === true;
		if (!continues) close();
		open.push(line);
	}
	close();
	return blocks;
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

/** A text apart from the mark that somebody typed before it: `1.`, `(a)`, `-`. */
export function withoutMarker(text: string): {readonly text: string; readonly marker: string | null} {
	const marker = listMarker.exec(text)?.[0];
	return marker === undefined
		? {text, marker: null}
		: {text: text.slice(marker.length), marker: marker.trim()};
}

/** Whether the break between a line and the next is one that wrapping made. */
type Wrapping = (line: string, next: string) => boolean;

/** How the file's paragraphs were wrapped, or null where each line is a paragraph. */
function findWrapping(lines: readonly Line[]): Wrapping | null {
	const pairs: Pair[] = [];
	const lengths: number[] = [];
	for (const [index, {text}] of lines.entries()) {
		if (text.length > widestWrap) return null;
		const next = lines[index + 1]?.text ?? '';
		if (text === '' || next === '') continue;
		pairs.push([text, next]);
		lengths.push(text.length);
	}
	// A title on a line of its own may be wider than the paragraphs.
	const widest = greatest(lengths);
	if (isWidth(widest, pairs)) return (line, next) => wraps(line, next, widest) || goesOn(line, next);
	// Scanned and typed texts are ragged: some lines, such as the title, are wider than their paragraphs. That the
	// next line goes on in the middle of a sentence tells them from lists.
	const isOfSentences = (some: readonly Pair[]) =>
		some.filter(([line, next]) => goesOn(line, next)).length >= some.length * 0.3;
	const ofText = pairsOfText(lines, widest);
	if (isWidth(widest, ofText) && isOfSentences(ofText))
		return (line, next) =>
			line.length > widest * shortRun && (wraps(line, next, widest) || goesOn(line, next));
	if (pairs.length < fewestPairs || !isOfSentences(pairs)) return null;
	const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
	if (!isWidth(usual, pairs)) return null;
	return (line, next) => wraps(line, next, usual) || goesOn(line, next);
}

/** Runs without a line of this share of the widest are set line by line: letterheads, titles, signatures. */
const shortRun = 0.6;

/** A line and the one straight below it, of runs that have longer lines than letterheads and signatures. */
function pairsOfText(lines: readonly Line[], widest: number): Pair[] {
	const runs: string[][] = [[]];
	for (const {text} of lines) {
		if (text === '') runs.push([]);
		else runs.at(-1)?.push(text);
	}
	return runs
		.filter(run => run.some(text => text.length > widest * shortRun))
		.flatMap(run => run.slice(1).map((next, index): Pair => [run[index] ?? '', next]));
}

/** Narrower lines are a list of names. */
const narrowestWrap = 30;

/** Fewer lines show no habit. */
const fewestPairs = 8;

/** A line and the one straight below it. */
type Pair = readonly [line: string, next: string];

function isWidth(width: number, pairs: readonly Pair[]): boolean {
	if (width < narrowestWrap) return false;
	const full = pairs.filter(([line, next]) => wraps(line, next, width)).length;
	return full >= 2 && full >= pairs.length * 0.5;
}

/** Whether the break between two lines is one that wrapping made: the next word had no room. */
function wraps(line: string, next: string, width: number): boolean {
	if (listMarker.test(next) || markOfTypedNote(next) !== null) return false;
	if (endsCapitals(line, next) || /^https?:/i.test(next)) return false;
	const nextWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
	return line.length + 1 + nextWord > width * 0.9;
}

/** Whether a sentence goes on from one line to the next. */
function goesOn(line: string, next: string): boolean {
	return (
		/^\p{Ll}/u.test(next) &&
		!/^https?:/i.test(next) &&
		!listMarker.test(next) &&
		!/[.!?:;]["”’)\]]*$/.test(line)
	);
}

/** Whether a line in capitals, a title or heading, ends where the next one has small letters again. */
function endsCapitals(line: string, next: string): boolean {
	return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line) && /\s/.test(line) && /\p{Ll}/u.test(next);
}
