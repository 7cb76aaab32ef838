/** Finds what a document states about itself: title, date, address, issuing office. */

import {webAddress} from './origins.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {MetadataLine} from './source.ts';
import {dateOfLine} from './stated-date.ts';

export type Statement = {readonly kind: MetadataLine['kind']; readonly value: string | null};

/** How many blocks from the top may still belong to the head of a document. */
const headLength = 14;

/** A block this long, or with two sentences, is the text itself. */
const longestHeadLine = 250;

/** The longest title that a proclamation or a letter to a parliament has. */
const longestTitle = 600;

const lastUpdated =
	/^(?:last (?:updated|modified|reviewed|published)|updated|page last .{1,20})\b[\s:]*.{0,40}$/i;
const attribution =
	/^(?:the (?:following|below) (?:statement |readout )?is attributable to .{3,120}|(?:attributable to|by|from) .{3,80}):$/i;
const office =
	/^(?:office of (?:the )?.{3,80}|(?:world )?news story|authored article|(?:press|media) (?:office|release|service|statement)|media note|press release(?: no\. ?\d+)?|for immediate release|bureau of .{3,80}|spokesperson.{0,40}|no(?:\.|º) ?\d{1,5})$/i;
const placeAndTime =
	/^(?:\(?\d{1,2}:\d{2} ?[ap]\.?m\.?\b.{0,20}|[A-Z][\p{L}.]+(?: [\p{L}.]+){0,3}, (?:D\.C\.|[A-Z]{2}|[A-Z][a-z]+))$/iu;

/**
 * What the lines at the head and the foot of a document state about it, by the block's index. Blocks
 * that `isFurniture` are passed over.
 */
export function findStatements(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
): Map<number, Statement> {
	const found = new Map<number, Statement>();
	const candidates = blocks.map((_, index) => index).filter(index => !isFurniture(index));
	const heading = datedHeading(blocks, candidates);
	for (const index of candidates.slice(0, headLength)) {
		if (index === heading) continue;
		const statement = headStatement(blocks[index]);
		if (statement === 'text') break;
		if (statement !== null) found.set(index, statement);
	}
	for (const index of candidates.slice(-4)) {
		const block = blocks[index];
		if (block && lastUpdated.test(block.text)) found.set(index, {kind: 'other', value: null});
	}
	const title =
		heading ??
		titleIndex(
			blocks,
			candidates.filter(index => !found.has(index)),
		);
	if (title !== null) {
		const text = blocks[title]?.text ?? '';
		found.set(title, {kind: 'title', value: text});
	}
	return found;
}

function headStatement(block: DocumentBlock | undefined): Statement | 'text' | null {
	if (block === undefined || isText(block)) return 'text';
	const {text} = block;
	const url = webAddress(text);
	if (url !== null) return {kind: 'url', value: url.href};
	const date = dateOfLine(text);
	if (date !== null) return {kind: 'date', value: date};
	if (lastUpdated.test(text) || attribution.test(text) || office.test(text) || placeAndTime.test(text)) {
		return {kind: 'other', value: null};
	}
	return null;
}

/**
 * A first line straight above the document's date or address is its title, however long it is and however
 * it ends (`… of Ferdinand Marcos Jr.`). The name of an office may stand there too, above a title of its own.
 */
function datedHeading(blocks: readonly DocumentBlock[], candidates: readonly number[]): number | null {
	const [first, second, ...rest] = candidates;
	const block = blocks[first ?? -1];
	if (first === undefined || block === undefined || block.marker !== null) return null;
	if (!isDateOrAddress(blocks[second ?? -1]) || !beginsLikeTitle(block.text)) return null;
	if (block.text.length > longestTitle || block.text.endsWith(':')) return null;
	const stated = isText(block) ? null : headStatement(block);
	if (stated === null || stated === 'text') return first;
	const isOffice = stated.kind === 'other' && !lastUpdated.test(block.text);
	const below = rest.filter(index => !isDateOrAddress(blocks[index]));
	return isOffice && titleIndex(blocks, below) === null ? first : null;
}

function isDateOrAddress(block: DocumentBlock | undefined): boolean {
	const statement = headStatement(block);
	return (
		statement !== null && statement !== 'text' && (statement.kind === 'date' || statement.kind === 'url')
	);
}

/**
 * The title is the first line of the head that is no sentence. A single sentence may stand above it
 * (the caption of a picture), but no paragraph.
 */
function titleIndex(blocks: readonly DocumentBlock[], candidates: readonly number[]): number | null {
	for (const [place, index] of candidates.slice(0, 4).entries()) {
		const block = blocks[index];
		if (block === undefined || isText(block)) return null;
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

function isText(block: DocumentBlock): boolean {
	return (
		block.text.length > longestHeadLine ||
		/[.!?]["”’)]? +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(withoutInitials(block.text))
	);
}

/** `Antony J. Blinken` and `U.S. Secretary` do not end a sentence. */
function withoutInitials(text: string): string {
	return text
		.replace(/\b\p{Lu}\./gu, '')
		.replace(/\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Sen|Rep|Gov|Prof|Hon|Lt|Col|No|St|vs)\./g, '');
}
