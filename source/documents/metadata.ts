/** Finds what a document states about itself: title, date, address, issuing office. */

import {webAddress} from './origins.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import type {MetadataLine} from './source.ts';
import {dateOfLine} from './stated-date.ts';

/** What one line states: of which kind it is, and the value where it has one. */
export type Stated = {readonly kind: MetadataLine['kind']; readonly value: string | null};

/** How many blocks from the top may still belong to the head of a document. */
const headLength = 14;

/** A block this long, or with two sentences, is the text itself. */
const longestHeadLine = 250;

/** The longest title that a proclamation or a letter to a parliament has. */
const longestTitle = 600;

/**
 * What the lines at the head and the foot of a document state about it, by the block's index. Blocks
 * that `isFurniture` are passed over.
 */
export function findMetadata(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	rules: DocumentRules,
): Map<number, Stated> {
	const found = new Map<number, Stated>();
	const candidates = blocks.map((_, index) => index).filter(index => !isFurniture(index));
	const heading = datedHeading(blocks, candidates, rules);
	for (const index of candidates.slice(0, headLength)) {
		if (index === heading) continue;
		const stated = readHeadLine(blocks[index], rules);
		if (stated === 'text') break;
		if (stated !== null) found.set(index, stated);
	}
	for (const index of candidates.slice(-4)) {
		const block = blocks[index];
		if (block && rules.isUpdateLine(block.text)) found.set(index, {kind: 'other', value: null});
	}
	const title =
		heading ??
		titleIndex(
			blocks,
			candidates.filter(index => !found.has(index)),
			rules,
		);
	if (title !== null) {
		const text = blocks[title]?.text ?? '';
		found.set(title, {kind: 'title', value: text});
	}
	return found;
}

function readHeadLine(block: DocumentBlock | undefined, rules: DocumentRules): Stated | 'text' | null {
	if (block === undefined || isText(block, rules)) return 'text';
	const {text} = block;
	const url = webAddress(text);
	if (url !== null) return {kind: 'url', value: url.href};
	const date = dateOfLine(text, rules.dates);
	if (date !== null) return {kind: 'date', value: date};
	return rules.isUpdateLine(text) || rules.isHeadLine(text) ? {kind: 'other', value: null} : null;
}

/**
 * A first line straight above the document's date or address is its title, however long it is and however
 * it ends (`… of Ferdinand Marcos Jr.`). The name of an office may stand there too, above a title of its own.
 */
function datedHeading(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): number | null {
	const [first, second, ...rest] = candidates;
	const block = blocks[first ?? -1];
	if (first === undefined || block === undefined || block.marker !== null) return null;
	if (!isDateOrAddress(blocks[second ?? -1], rules) || !beginsLikeTitle(block.text)) return null;
	if (block.text.length > longestTitle || block.text.endsWith(':')) return null;
	const stated = isText(block, rules) ? null : readHeadLine(block, rules);
	if (stated === null || stated === 'text') return first;
	const isOffice = stated.kind === 'other' && !rules.isUpdateLine(block.text);
	const below = rest.filter(index => !isDateOrAddress(blocks[index], rules));
	return isOffice && titleIndex(blocks, below, rules) === null ? first : null;
}

function isDateOrAddress(block: DocumentBlock | undefined, rules: DocumentRules): boolean {
	const stated = readHeadLine(block, rules);
	return stated !== null && stated !== 'text' && (stated.kind === 'date' || stated.kind === 'url');
}

/**
 * The title is the first line of the head that is no sentence. A single sentence may stand above it
 * (the caption of a picture), but no paragraph.
 */
function titleIndex(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): number | null {
	for (const [place, index] of candidates.slice(0, 4).entries()) {
		const block = blocks[index];
		if (block === undefined || isText(block, rules)) return null;
		const followed = candidates.length > place + 1;
		if (block.marker === null && looksLikeTitle(block.text) && followed) return index;
	}
	return null;
}

/** Whether a line could be a title: begins like one and does not end like a sentence. */
function looksLikeTitle(text: string): boolean {
	return beginsLikeTitle(text) && !/(?<!\b[A-Z])[.;:,]["”’]?$/.test(text);
}

function beginsLikeTitle(text: string): boolean {
	return /^["“‘«¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text);
}

/** Neither initials (`Antony J. Blinken`, `U.S. Secretary`) nor abbreviations end a sentence. */
function isText(block: DocumentBlock, rules: DocumentRules): boolean {
	return (
		block.text.length > longestHeadLine ||
		/[.!?]["”’)]? +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(
			rules.withoutAbbreviations(block.text.replace(/\b\p{Lu}\./gu, '')),
		)
	);
}
