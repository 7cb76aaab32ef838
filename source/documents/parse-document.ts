/** Turns the text of one file into its parts: metadata, headings, passages and boilerplate. */

import {isEnglish} from '../languages/en/recognise.ts';
import {sanitise} from '../text/sanitise.ts';
import {furnitureReason, furnitureRuns} from './boilerplate.ts';
import {findHeadings} from './headings.ts';
import type {Locator} from './locator.ts';
import {findStatements} from './metadata.ts';
import {type DocumentBlock, splitBlocks} from './readers/blocks.ts';
import type {Boilerplate, MetadataLine} from './source.ts';

/** A heading or passage before the document has an id to number its passages by. */
export type BodyPart =
	| {readonly kind: 'heading'; readonly text: string; readonly level: number; readonly locator: Locator}
	| {readonly kind: 'passage'; readonly text: string; readonly locator: Locator};

export type ParsedDocument = {
	readonly title: string | null;
	readonly date: string | null;
	readonly url: string | null;
	/** The YAML at the head of a Markdown file, as written. */
	readonly frontMatter: string | null;
	/** `en` where the passages are plainly English; of all others `sampleOf` is what to tell it from. */
	readonly language: string | null;
	/** Words in the passages. */
	readonly words: number;
	readonly metadata: readonly MetadataLine[];
	readonly body: readonly BodyPart[];
	readonly boilerplate: readonly Boilerplate[];
};

/**
 * Every non-blank line of the text ends up in exactly one of metadata, body and boilerplate. `split` cuts
 * the safe text into blocks, as its format does.
 */
export function parseDocument(
	text: string,
	split: (text: string) => DocumentBlock[] = splitBlocks,
): ParsedDocument {
	return sortBlocks(split(sanitise(withLineFeeds(text.replace(/^\ufeff/, '')))));
}

/** A lone carriage return ends a line only in files that know no other end; elsewhere it is made visible. */
function withLineFeeds(text: string): string {
	return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

function sortBlocks(blocks: readonly DocumentBlock[]): ParsedDocument {
	const furniture = findFurniture(blocks);
	const isFurniture = (index: number) => furniture.has(index);
	const given = blocks
		.map((block, index) => (block.role === undefined ? -1 : index))
		.filter(index => index >= 0);
	const titled = blocks.some(block => block.role?.kind === 'title');
	const statements = findStatements(blocks, index => isFurniture(index) || given.includes(index));
	const title = blocks.find(block => block.role?.kind === 'title')?.text ?? statedValue(statements, 'title');
	const metadata: MetadataLine[] = [];
	const body: BodyPart[] = [];
	const boilerplate: Boilerplate[] = [];
	const open = blocks
		.map((_, index) => index)
		.filter(index => !isFurniture(index) && !statements.has(index) && blocks[index]?.role === undefined);
	const headings = titled ? new Set<number>() : findHeadings(blocks, open);
	let frontMatter: string | null = null;

	for (const [index, {text, locator, role}] of blocks.entries()) {
		const reason = furniture.get(index);
		const statement = statements.get(index);
		if (reason !== undefined) boilerplate.push({text, locator, reason});
		else if (role?.kind === 'front-matter') {
			frontMatter = text;
			metadata.push({kind: 'front-matter', text, locator});
		} else if (role?.kind === 'title' || (statement?.kind === 'title' && !titled)) {
			metadata.push({kind: 'title', text, locator});
		} else if (role?.kind === 'heading') body.push({kind: 'heading', text, level: role.level, locator});
		else if (statement !== undefined && statement.kind !== 'title') {
			metadata.push({kind: statement.kind, text, locator});
		} else if (headings.has(index)) body.push({kind: 'heading', text, level: 1, locator});
		else body.push({kind: 'passage', text, locator});
	}
	return {
		title,
		date: statedValue(statements, 'date'),
		url: statedValue(statements, 'url'),
		frontMatter,
		language: isEnglish(sampleOf(body)) ? 'en' : null,
		words: body.reduce((sum, {kind, text}) => sum + (kind === 'passage' ? countWords(text) : 0), 0),
		metadata,
		body,
		boilerplate,
	};
}

/** Indexes of the blocks that are page furniture, each with the reason. */
function findFurniture(blocks: readonly DocumentBlock[]): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	for (const [index, block] of blocks.entries()) {
		if (block.role?.kind === 'boilerplate') found.set(index, block.role.reason);
		else if (block.role === undefined) {
			const reason = furnitureReason(block);
			if (reason !== null) found.set(index, reason);
		}
	}
	for (const [index, reason] of furnitureRuns(blocks, at => found.has(at))) {
		if (!found.has(index)) found.set(index, reason);
	}
	return found;
}

function statedValue(
	statements: ReadonlyMap<number, {kind: MetadataLine['kind']; value: string | null}>,
	kind: MetadataLine['kind'],
): string | null {
	for (const statement of statements.values()) if (statement.kind === kind) return statement.value;
	return null;
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
function countWords(text: string): number {
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
