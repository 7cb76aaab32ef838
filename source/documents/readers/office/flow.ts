/** What the files of all word processors come to: a flow of paragraphs. Makes blocks of it. */

import type {AsideReason} from '../../../languages/aside-reasons.ts';
import {sanitise} from '../../../text/sanitise.ts';
import {endsSentence} from '../../../text/sentence-ends.ts';
import {type BlockRole, betweenCells, type DocumentBlock} from '../blocks.ts';
import {withoutLigatures} from '../decode.ts';
import {longestHeading, readsAsHeading} from '../heading-text.ts';
import {asDisplayed, goesOnBehindBreak, lineBreak, onOneLine} from '../line-breaks.ts';
import {withoutMarker} from '../list-markers.ts';
import {typedTables} from '../typed-tables.ts';

export type FlowParagraph = {
	/** As the file has it; a line feed is a line break made by hand. */
	readonly text: string;
	/** What stands before it where it is counted or listed: `3.`, `(a)`, `-`, `Article 4`. */
	readonly label: string | null;
	/** Null where the file does not say what it is. */
	readonly role: BlockRole | null;
	/** Whether each of the lines that breaks part stands out as a heading does, all of it. */
	readonly boldLines: readonly boolean[];
	/** Which paragraph of its file it is, from 1; those without text are not counted. */
	readonly number: number;
};

export type FlowBlocks = {
	readonly blocks: readonly DocumentBlock[];
	/** The title, where the file says which paragraph it is. */
	readonly title: string | null;
};

/** What a line of a table of contents is. */
export const tableOfContents: BlockRole = {kind: 'boilerplate', reason: 'table of contents'};

/** Blocks of a flow in order; those of bold lines and of line breaks are found here. */
export function blocksOfFlow(flow: readonly FlowParagraph[]): FlowBlocks {
	const text = flow.findIndex(paragraph => isRunning({...paragraph, text: shownText(paragraph.text)}));
	const paragraphs = withTypedRows(flow).flatMap((paragraph, index) =>
		partsAtBreaks(text === -1 || index >= text ? paragraph : withTabsAsBreaks(paragraph)),
	);
	const titleAt = titleIndex(paragraphs);
	const bold = boldHeadings(paragraphs);
	const roles = paragraphs.map(({role}, index): BlockRole | null => {
		if (index === titleAt) return {kind: 'title'};
		if (bold.has(index)) return {kind: 'heading', level: 2};
		return role?.kind === 'title' ? {kind: 'heading', level: 1} : role;
	});
	// A title of which the file says so keeps others from being found out: only where it says so of headings too.
	const isHeaded = roles.some(role => role?.kind === 'heading');
	const blocks = paragraphs.map(({text, label, number}, index): DocumentBlock => {
		const role = index === titleAt && !isHeaded ? null : (roles[index] ?? null);
		const locator = {kind: 'paragraph', paragraph: number} as const;
		const isPlain = label === null && role === null;
		const marked = isPlain ? withoutMarker(text) : withLabel(text, label);
		return {...marked, locator, run: index, ...(role && {role})};
	});
	return {blocks, title: paragraphs[titleAt]?.text ?? null};
}

/** With those as rows of a table whose cells are set apart by tabs or spaces; the others keep their places. */
function withTypedRows(flow: readonly FlowParagraph[]): FlowParagraph[] {
	const isPlain = ({label, role, text}: FlowParagraph) =>
		label === null && role === null && !text.includes(lineBreak);
	const lines = typedTables(flow.map(paragraph => (isPlain(paragraph) ? paragraph.text : '')));
	return flow.map((paragraph, index): FlowParagraph => {
		const line = lines.get(index);
		if (line?.kind !== 'row' || line.lines > 1) return paragraph;
		return {...paragraph, text: line.cells.join(betweenCells), role: {kind: 'passage'}};
	});
}

/** A piece of a paragraph that is set in one way. */
export type Piece = {
	readonly text: string;
	readonly isBold: boolean;
	/** Why nobody sees it, in words for the reader; null of what is seen. */
	readonly unseen: AsideReason | null;
};

/** The text of the pieces that are seen, and which of its lines are bold. */
export function joinPieces(pieces: readonly Piece[]): Pick<FlowParagraph, 'text' | 'boldLines'> {
	const boldLines = [true];
	const seen = pieces.filter(({unseen}) => unseen === null);
	for (const {text, isBold} of seen) {
		for (const [index, line] of text.split(lineBreak).entries()) {
			if (index > 0) boldLines.push(true);
			if (!isBold && line.trim() !== '') boldLines[boldLines.length - 1] = false;
		}
	}
	return {text: seen.map(piece => piece.text).join(''), boldLines};
}

/** What of a paragraph nobody sees, apart from it and with the reason: it is no part of its text. */
export function unseenIn(pieces: readonly Piece[]): Omit<FlowParagraph, 'number'>[] {
	const reasons = new Set(pieces.flatMap(({unseen}) => unseen ?? []));
	return [...reasons].flatMap(reason => {
		const of = pieces.filter(({unseen}) => unseen === reason);
		const text = onOneLine(shownText(of.map(piece => piece.text).join('')));
		return text === '' ? [] : [{text, label: null, role: {kind: 'boilerplate', reason}, boldLines: [false]}];
	});
}

/** What is text of paragraphs, without what nobody sees. */
export function textsOf(paragraphs: readonly FlowParagraph[]): string[] {
	return paragraphs.flatMap(({text, role}) => (role?.kind === 'boilerplate' ? [] : [text]));
}

/** A paragraph's text as it is shown; empty where there is nothing to see. */
export function shownText(text: string): string {
	return sanitise(withoutLigatures(asDisplayed(text)));
}

/** Two short parts with tabs between them: neither the mark of an item nor `Subject:` stands before them. */
const partsAtTabs = /^([^\t\n]{4,60}[^:\s])\t+(?=[^\t\n]{4,60}$)/;

/** Above the text, tabs set the day or another office at the other end of a line. */
function withTabsAsBreaks(paragraph: FlowParagraph): FlowParagraph {
	const [line, isBold] = [paragraph.text.trim(), paragraph.boldLines[0] ?? false];
	if (!partsAtTabs.test(line)) return paragraph;
	return {...paragraph, text: line.replace(partsAtTabs, `$1${lineBreak}`), boldLines: [isBold, isBold]};
}

/** The paragraphs that line breaks made by hand part, where one stands for a new paragraph. */
function partsAtBreaks(paragraph: FlowParagraph): FlowParagraph[] {
	const parts: {text: string; isBold: boolean}[] = [];
	let before: string | null = null;
	for (const [index, line] of paragraph.text.split(lineBreak).entries()) {
		const text = shownText(line);
		const isBold = paragraph.boldLines[index] ?? false;
		const open = parts.at(-1);
		// A heading may be parted from its text by no more than a break.
		const goesOn = open !== undefined && before !== null && goesOnBehindBreak(before, text);
		if (goesOn && open.isBold === isBold) open.text += ` ${text}`;
		else if (text !== '') parts.push({text, isBold});
		before = text;
	}
	const isWhole = paragraph.role?.kind === 'title' || paragraph.role?.kind === 'heading';
	if (isWhole && parts.length > 1) return [{...paragraph, text: parts.map(({text}) => text).join(' ')}];
	return parts.map(({text, isBold}, index) => ({
		...paragraph,
		text,
		boldLines: [isBold],
		label: index === 0 ? paragraph.label : null,
	}));
}

/** The paragraph that is the title: said to be so, or the one heading above all others and all text. */
function titleIndex(paragraphs: readonly FlowParagraph[]): number {
	const said = paragraphs.findIndex(({role}) => role?.kind === 'title');
	if (said !== -1) return said;
	const headings = paragraphs.flatMap(({role}, index) =>
		role?.kind === 'heading' ? [{index, level: role.level}] : [],
	);
	const [first, ...others] = headings;
	if (first === undefined || others.some(({level}) => level <= first.level)) return -1;
	const isAbove = paragraphs.slice(0, first.index).every(paragraph => !isRunning(paragraph));
	return isAbove ? first.index : -1;
}

/**
 * The paragraphs that are nothing but bold, and end like no sentence: headings of what follows. Above the text they may
 * as well be the lines of a head.
 */
function boldHeadings(paragraphs: readonly FlowParagraph[]): ReadonlySet<number> {
	const found = new Set<number>();
	const last = paragraphs.findLastIndex(({role}) => role === null);
	let inText = false;
	for (const [index, paragraph] of paragraphs.entries()) {
		const {text, label, role, boldLines} = paragraph;
		const isBold = boldLines.every(Boolean);
		const isLast = index >= last;
		if (role === null && label === null && isBold && inText && !isLast && readsAsHeading(text))
			found.add(index);
		if (isRunning(paragraph)) inText = true;
	}
	return found;
}

function isRunning({text, role}: FlowParagraph): boolean {
	return role === null && (text.length > longestHeading || endsSentence(text));
}

/** A label that is a word, `Article 4`, is part of the text. */
function withLabel(text: string, label: string | null): Pick<DocumentBlock, 'text' | 'marker'> {
	if (label === null) return {text, marker: null};
	const shown = shownText(label);
	if (!/\p{L}{2}/u.test(shown) || /^\(?[ivxlcdm]+[.)]?$/i.test(shown)) return {text, marker: shown || null};
	return {text: `${shown} ${text}`, marker: null};
}
