/** Puts together what was found in the file of a word processor, whichever it is. */
import {isAllFurniture} from '../blocks.ts';
import type {ReadFile} from '../reader.ts';
import {blocksOfFlow, type FlowParagraph, shownText, textsOf} from './flow.ts';
import {plausibleTitle} from './titles.ts';

export type OfficeDocument = {
	/** What stands at the head of its first pages, line by line. */
	readonly headers: readonly string[];
	readonly paragraphs: readonly FlowParagraph[];
	readonly notes: readonly OfficeNote[];
	/** What stands at the foot of its first pages. */
	readonly footers: readonly string[];
	/** The title among the file's properties. */
	readonly title: string | null;
};

export type OfficeNote = {
	readonly text: string;
	/** What the text calls it, without brackets. */
	readonly name: string | null;
	/** The paragraph that it belongs to. */
	readonly number: number;
};

/** The paragraphs of a note: the first has its name. */
export function noteOf(
	paragraphs: readonly FlowParagraph[],
	{name, number}: Pick<OfficeNote, 'name' | 'number'>,
): OfficeNote[] {
	return textsOf(paragraphs).map((text, index) => ({text, name: index === 0 ? name : null, number}));
}

/** Below this many lines from the top nothing is the title because the file's properties say so. */
const headLength = 14;

/** A head stands above the text and a foot below it, once; notes stand behind the text. */
export function readOfficeDocument(document: OfficeDocument): ReadFile {
	const {paragraphs, notes} = document;
	const last = paragraphs.at(-1)?.number ?? 1;
	const property = plausibleTitle(document.title);
	const {blocks, title} = blocksOfFlow([
		...edge(document.headers, {kind: 'letterhead'}, 1),
		...withTitle(paragraphs, property),
		...notes.map(({text, name, number}): FlowParagraph => {
			const label = name === null ? null : `[${name}]`;
			return {text, label, role: {kind: 'note'}, boldLines: [false], number};
		}),
		...edge(document.footers, {kind: 'boilerplate', reason: 'page footer'}, last),
	]);
	if (isAllFurniture(blocks)) return {refused: 'holds no text to read; choose a document with text in it'};
	return {
		blocks,
		stated: title === null ? {} : {title},
		otherwise: property === null ? {} : {title: property},
		remark: null,
	};
}

/** The same head stands on the first page and on others. */
function edge(lines: readonly string[], role: FlowParagraph['role'], number: number): FlowParagraph[] {
	const shown = new Set(lines.map(shownText).filter(text => text !== ''));
	return [...shown].map(text => ({text, label: null, role, boldLines: [false], number}));
}

/** The line that the file's properties call its title is the title, where none says so of itself. */
function withTitle(paragraphs: readonly FlowParagraph[], title: string | null): readonly FlowParagraph[] {
	if (title === null || paragraphs.some(({role}) => role?.kind === 'title')) return paragraphs;
	const plain = title.toLowerCase();
	const at = paragraphs
		.slice(0, headLength)
		.findIndex(({text, role}) => role?.kind !== 'boilerplate' && shownText(text).toLowerCase() === plain);
	return paragraphs.map((paragraph, index) =>
		index === at ? {...paragraph, role: {kind: 'title'} as const} : paragraph,
	);
}
