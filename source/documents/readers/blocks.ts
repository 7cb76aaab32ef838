/** Cuts plain text into blocks: paragraphs, single lines and list items, each with its place in the file. */
import {type Locator, linesAt} from '../locator.ts';

export type DocumentBlock = {
	/** Without list marker and surrounding space; wrapped lines are joined by one space. */
	readonly text: string;
	readonly locator: Locator;
	/** A list item, with the marker it had. */
	readonly marker: string | null;
	/** Blocks with no blank line between them share a run. */
	readonly run: number;
	/** Set where the format itself says so (Markdown, HTML); plain text leaves it to be found out. */
	readonly role?: BlockRole;
};

export type BlockRole =
	| {readonly kind: 'title'}
	| {readonly kind: 'heading'; readonly level: number}
	| {readonly kind: 'passage'}
	| {readonly kind: 'front-matter'}
	| {readonly kind: 'boilerplate'; readonly reason: string};

type Line = {readonly text: string; readonly number: number};

/** A line longer than this is no line of a file that was wrapped by hand or by a mail program. */
const widestWrap = 132;

const listMarker = /^(?:[-*•‣▪◦●·–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])[\s\u00a0]+(?=\S)/;

/** Blocks of a text in order; every non-blank line is in exactly one of them. */
export function splitBlocks(text: string): DocumentBlock[] {
	const lines = splitLines(text);
	const width = wrapWidth(lines);
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
		const continues = last !== undefined && width !== null && wraps(last.text, line.text, width);
		if (!continues) close();
		open.push(line);
	}
	close();
	return blocks;
}

/** Lines as people count them. */
export function splitLines(text: string): Line[] {
	return text.split('\n').map((line, index) => ({text: line.trim(), number: index + 1}));
}

function toBlock(lines: readonly Line[], run: number): DocumentBlock {
	const joined = lines
		.map(line => line.text)
		.join(' ')
		.replaceAll('\t', ' ');
	const marker = listMarker.exec(joined)?.[0] ?? null;
	const first = lines[0]?.number ?? 0;
	return {
		text: marker === null ? joined : joined.slice(marker.length),
		locator: linesAt(first, lines.at(-1)?.number),
		marker: marker === null ? null : marker.trim(),
		run,
	};
}

/** The width to which the file's paragraphs were wrapped, or null where each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
	let width = 0;
	for (const line of lines) {
		if (line.text.length > widestWrap) return null;
		width = Math.max(width, line.text.length);
	}
	let followed = 0;
	let full = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (line.text === '' || next === undefined || next.text === '') return;
		followed++;
		if (wraps(line.text, next.text, width)) full++;
	});
	return full >= 2 && full >= followed * 0.5 ? width : null;
}

/** Whether the break between two lines is one that wrapping made: the next word had no room. */
function wraps(line: string, next: string, width: number): boolean {
	if (listMarker.test(next)) return false;
	const nextWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
	return line.length + 1 + nextWord > width * 0.9;
}
