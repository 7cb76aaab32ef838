/** Sorts the blocks of one file into its parts: metadata, headings, passages and boilerplate. */

import {findAsides} from './asides.ts';
import {findHead} from './document-head.ts';
import {findHeadings} from './headings.ts';
import type {Locator} from './locator.ts';
import {countWords, sampleOf} from './passage-text.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import type {Boilerplate, MetadataLine} from './source.ts';
import {readSpeech} from './statements.ts';
import {findTranscript} from './transcript.ts';
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
	const head = findHead(blocks, index => furniture.has(index), transcript, rules, knownTitle);
	const headings = findHeadings(
		blocks,
		head.open.filter(index => !signatories.has(index)),
		head.isTitled,
		transcript,
		rules,
	);
	const metadata: MetadataLine[] = [];
	const parts: (BodyPart & {readonly index: number})[] = [];
	const boilerplate: Boilerplate[] = [];
	const above = {heading: 0, passage: 0};
	const push = (part: (typeof parts)[number]) => {
		above[part.kind]++;
		parts.push(part);
	};
	for (const [index, block] of blocks.entries()) {
		const {text, locator, role} = block;
		const reason = furniture.get(index);
		const line = head.lines.get(index);
		if (reason !== undefined)
			boilerplate.push({text, locator, reason, before: above.passage, headingsBefore: above.heading});
		else if (line !== undefined) metadata.push({kind: line, text, locator});
		else if (role?.kind === 'heading') push({index, kind: 'heading', text, level: role.level, locator});
		else if (headings.has(index)) {
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
		title: head.title,
		publisher: head.publisher,
		date: head.date,
		isOwnDate: head.isOwnDate,
		url: head.url,
		language: rules.languageOf(sampleOf(body)),
		words: body.reduce((sum, {kind, text}) => sum + (kind === 'passage' ? countWords(text) : 0), 0),
		metadata,
		body,
		boilerplate,
	};
}

/** A heading as it stands in its text, with its number. */
function withMarker({text, marker}: DocumentBlock): string {
	return marker === null ? text : `${marker} ${text}`;
}
