/** Sorts the blocks of one file into its parts: metadata, headings, passages and boilerplate. */

import type {AsideReason} from '../languages/aside-reasons.ts';
import {furnitureRuns} from './boilerplate.ts';
import {readHeadLine} from './head-lines.ts';
import {findHeadings} from './headings.ts';
import {findLetterhead} from './letterhead.ts';
import {letterheadLines} from './letterhead-lines.ts';
import type {Locator} from './locator.ts';
import {findMetadata} from './metadata.ts';
import {type DocumentBlock, isOwn} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {findSignature} from './signature.ts';
import type {Boilerplate, MetadataLine} from './source.ts';
import {readSpeech} from './statements.ts';
import {linesOfTitle} from './titles.ts';
import {findTranscript, firstTurnOf, type Transcript} from './transcript.ts';
import {tellTypedNotes} from './typed-notes.ts';

/** A heading or passage before the document has an id to number its passages by. */
export type BodyPart =
	| {readonly kind: 'heading'; readonly text: string; readonly level: number; readonly locator: Locator}
	| {
			readonly kind: 'passage';
			readonly text: string;
			readonly locator: Locator;
			/** See `Passage`. */
			readonly isStatement: boolean;
			readonly speaker?: string;
	  };

export type ParsedDocument = {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
	/** Whether the date is surely that of the document itself, not of the page that it stands on. */
	readonly isOwnDate: boolean;
	readonly url: string | null;
	/** Where it is plain to see; of all others `sampleOf` is what to tell it from. */
	readonly language: string | null;
	/** Words in the passages. */
	readonly words: number;
	readonly metadata: readonly MetadataLine[];
	readonly body: readonly BodyPart[];
	readonly boilerplate: readonly Boilerplate[];
};

/**
 * Every block, and with it every non-blank line, ends up in exactly one of metadata, body and boilerplate.
 *
 * @param knownTitle The title where the format states it beside the text.
 */
export function parseDocument(
	given: readonly DocumentBlock[],
	rules: DocumentRules,
	knownTitle: string | null = null,
): ParsedDocument {
	const blocks = tellTypedNotes(given);
	const transcript = findTranscript(blocks, rules);
	const {furniture, signatories} = findAsides(blocks, transcript, rules, knownTitle);
	const isFurniture = (index: number) => furniture.has(index);
	const letterhead = findLetterhead(blocks, isFurniture, rules);
	const isTitle = (index: number) =>
		index === letterhead.title || (blocks[index]?.role?.kind === 'title' && !letterhead.lines.has(index));
	const titled = blocks.some((_, index) => isTitle(index));
	const isGiven = (index: number) => {
		const role = blocks[index]?.role;
		return role !== undefined && role.kind !== 'letterhead' && !letterhead.lines.has(index);
	};
	const isTaken = (index: number) => isFurniture(index) || isGiven(index);
	const {lines: stated, ...facts} = findMetadata(blocks, isTaken, rules, {
		end: firstTurnOf(transcript),
		knownTitle,
		isTitled: titled,
	});
	const title = blocks.find((_, index) => isTitle(index))?.text ?? facts.title;
	const isStated = (index: number) => (stated.get(index) ?? 'title') !== 'title';
	const said = linesOfTitle(
		blocks,
		index => isFurniture(index) || isStated(index) || (isGiven(index) && !isHeading(blocks[index])),
		// Where the format says which line is the title, others repeat it only where it says that they are headings.
		index => !titled || isHeading(blocks[index]),
		knownTitle ?? title,
		rules,
	);
	const metadata: MetadataLine[] = [];
	const parts: (BodyPart & {readonly index: number})[] = [];
	const boilerplate: Boilerplate[] = [];
	const open = blocks
		.map((_, index) => index)
		.filter(index => !isTaken(index) && !stated.has(index) && !said.has(index));
	const headings = findHeadings(
		blocks,
		open.filter(index => !signatories.has(index)),
		titled,
		transcript,
		rules,
	);

	const above = {heading: 0, passage: 0};
	const push = (part: (typeof parts)[number]) => {
		above[part.kind]++;
		parts.push(part);
	};
	for (const [index, block] of blocks.entries()) {
		const {text, locator, role} = block;
		const reason = furniture.get(index);
		const line = stated.get(index);
		if (reason !== undefined)
			boilerplate.push({text, locator, reason, before: above.passage, headingsBefore: above.heading});
		else if (role?.kind === 'front-matter') {
			metadata.push({kind: 'front-matter', text, locator});
		} else if (isTitle(index) || said.has(index) || (line === 'title' && !titled)) {
			metadata.push({kind: 'title', text, locator});
		} else if (role?.kind === 'heading' && !letterhead.lines.has(index))
			push({index, kind: 'heading', text, level: role.level, locator});
		else if (line !== undefined && line !== 'title') {
			metadata.push({kind: line, text, locator});
		} else if (headings.has(index)) {
			push({index, kind: 'heading', text: withMarker(block), level: 1, locator});
		} else push({index, kind: 'passage', text, locator, isStatement: role?.kind !== 'note'});
	}
	const {unstated, speakers} = readSpeech(parts, transcript, rules);
	const body = parts.map(({index, ...part}): BodyPart => {
		if (part.kind !== 'passage') return part;
		const speaker = speakers.get(index);
		return {
			...part,
			isStatement: part.isStatement && !unstated.has(index) && !signatories.has(index),
			...(speaker !== undefined && {speaker}),
		};
	});
	return {
		title,
		publisher: facts.publisher,
		date: facts.date,
		isOwnDate: facts.isOwnDate,
		url: facts.url,
		language: rules.languageOf(sampleOf(body)),
		words: body.reduce((sum, {kind, text}) => sum + (kind === 'passage' ? countWords(text) : 0), 0),
		metadata,
		body,
		boilerplate,
	};
}

function isHeading(block: DocumentBlock | undefined): boolean {
	return block?.role?.kind === 'heading';
}

/** A heading as it stands in its text, with its number. */
function withMarker({text, marker}: DocumentBlock): string {
	return marker === null ? text : `${marker} ${text}`;
}

/** What is no part of the text: page furniture, the letterhead, what it is signed with; and those who sign within the text. */
function findAsides(
	blocks: readonly DocumentBlock[],
	transcript: Transcript,
	rules: DocumentRules,
	knownTitle: string | null,
): {readonly furniture: ReadonlyMap<number, AsideReason>; readonly signatories: ReadonlySet<number>} {
	const furniture = findFurniture(blocks, rules);
	const isTitled = knownTitle !== null || blocks.some(({role}) => role?.kind === 'title');
	for (const index of letterheadLines(blocks, index => furniture.get(index) ?? null, isTitled, rules))
		furniture.set(index, 'letterhead');
	// In a transcript a closing is said, as all else.
	if (transcript.size > 0) return {furniture, signatories: new Set()};
	const candidates = blocks.flatMap((block, index) =>
		furniture.has(index) || !isOwn(block) || block.role?.kind === 'note' ? [] : index,
	);
	const {lines, signatories} = findSignature(blocks, candidates, rules);
	for (const index of lines) furniture.set(index, 'signature');
	return {furniture, signatories};
}

/** Indexes of the blocks that are page furniture, each with the reason. */
function findFurniture(blocks: readonly DocumentBlock[], rules: DocumentRules): Map<number, AsideReason> {
	const found = new Map<number, AsideReason>();
	for (const [index, block] of blocks.entries()) {
		if (block.role?.kind === 'boilerplate') found.set(index, block.role.reason);
		else if (block.role?.kind === 'letterhead') {
			if (!statesSomething(block, rules)) found.set(index, 'page header');
		} else if (block.role === undefined) {
			const reason = rules.furnitureReason(block.text);
			if (reason !== null) found.set(index, reason);
		}
	}
	for (const [index, reason] of furnitureRuns(blocks, at => found.has(at), rules)) {
		if (!found.has(index)) found.set(index, reason);
	}
	return found;
}

/** Whether a line at the head of pages states who issued the document, when or where. */
function statesSomething(block: DocumentBlock, rules: DocumentRules): boolean {
	const stated = readHeadLine(block, rules, true);
	return stated !== null && stated !== 'text' && stated.kind !== 'other';
}

/** Characters that settle a language; more only cost time. */
const languageSample = 3000;

/** As much of the passages as it takes to tell their language. */
export function sampleOf(body: readonly BodyPart[]): string {
	let sample = '';
	for (const {kind, text} of body) {
		if (kind === 'passage') sample += `${text}\n`;
		if (sample.length > languageSample) break;
	}
	return sample.slice(0, languageSample);
}

/** Counts without cutting: a corpus has millions of words. */
export function countWords(text: string): number {
	let count = 0;
	let inWord = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const space = code === 0x20 || code === 0xa0;
		if (!space && !inWord) count++;
		inWord = !space;
	}
	return count;
}
