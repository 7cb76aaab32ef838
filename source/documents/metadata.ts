/** Finds what a document states about itself: title, date, address, issuing office. */

import {words} from '../text/words.ts';
import {webAddress} from './origins.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import type {MetadataLine} from './source.ts';
import {dateBehindPlace, dateOfDateline, dateOfLine} from './stated-date.ts';
import {asSentence, withoutCapitals} from './title-case.ts';

/** What one line states: of which kind it is, and the value where it has one. */
type Stated = {readonly kind: MetadataLine['kind']; readonly value: string | null};

export type Metadata = {
	/** What each line is for the document that states something about it, by the block's index. */
	readonly lines: ReadonlyMap<number, MetadataLine['kind']>;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
	readonly url: string | null;
};

/** How many blocks from the top may still belong to the head of a document. */
const headLength = 14;

/** A block this long, or with two sentences, is the text itself. */
const longestHeadLine = 250;

/** A longer line below a title goes on with something else. */
const longestContinuation = 160;

/** The longest title that a proclamation or a letter to a parliament has. */
const longestTitle = 600;

/**
 * What the lines at the head and the foot of a document state about it. Blocks that `isFurniture` are passed over.
 *
 * @param end Where the head ends for certain: the index of the first line that somebody speaks.
 * @param knownTitle The title where it is stated elsewhere: a line is a title then only where it says the same.
 */
export function findMetadata(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	rules: DocumentRules,
	{end, knownTitle}: {readonly end: number; readonly knownTitle: string | null},
): Metadata {
	const found = new Map<number, Stated>();
	let dateline: string | null = null;
	const candidates = blocks.map((_, index) => index).filter(index => !isFurniture(index));
	const head = candidates.filter(index => index < end);
	const heading = datedHeading(blocks, head, rules);
	for (const [place, index] of head.slice(0, headLength).entries()) {
		if (index === heading) continue;
		const stated = readHeadLine(blocks[index], rules, place > 0);
		if (stated === null || stated === 'text')
			dateline ??= dateOfDateline(blocks[index]?.text ?? '', rules.dates);
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
			head.filter(index => !found.has(index)),
			rules,
		);
	const text = title === null ? '' : (blocks[title]?.text ?? '');
	const {name, site} = withoutSite(text, rules);
	const isTitle = title !== null && (knownTitle === null || isSameTitle(name, knownTitle));
	if (isTitle) found.set(title, {kind: 'title', value: name});
	const rest = isTitle ? continuation(blocks, title, found) : null;
	const second = rest === null ? null : (blocks[rest]?.text ?? null);
	if (isTitle && rest !== null) {
		found.set(title, {kind: 'title', value: `${asSentence(name)} ${second}`});
		found.set(rest, {kind: 'title', value: null});
	}
	return {
		lines: new Map([...found].map(([index, {kind}]) => [index, kind])),
		title: valueStated(found, 'title'),
		publisher: valueStated(found, 'publisher') ?? (isTitle ? site : null),
		date: valueStated(found, 'date') ?? dateline,
		url: valueStated(found, 'url'),
	};
}

function valueStated(found: ReadonlyMap<number, Stated>, wanted: Stated['kind']): string | null {
	for (const {kind, value} of found.values()) if (kind === wanted && value !== null) return value;
	return null;
}

/** The symbol under which a body files its documents: `A/RES/67/82`. */
const symbol = /^(?=.*\d)\p{Lu}{1,6}(?:\/[\p{Lu}\d.()-]{1,12}){1,6}$/u;

/**
 * @param isLater Whether a line stands above it: only then a place may stand before a date, as a title does in
 *   `Joint Statement, 3 May 2021`.
 */
function readHeadLine(
	block: DocumentBlock | undefined,
	rules: DocumentRules,
	isLater = false,
): Stated | 'text' | null {
	if (block === undefined || isText(block, rules)) return 'text';
	const {text} = block;
	const url = webAddress(text);
	if (url !== null) return {kind: 'url', value: url.href};
	const date = dateOfLine(text, rules.dates) ?? (isLater ? dateBehindPlace(text, rules.dates) : null);
	if (date !== null) return {kind: 'date', value: date};
	if (rules.isUpdateLine(text) || rules.isHeadLine(text) || symbol.test(text))
		return {kind: 'other', value: null};
	return rules.isInstitution(text) ? {kind: 'publisher', value: withoutCapitals(text, rules)} : null;
}

/** A title as pages have it, `Talks concluded | Ministry of Ports`, without the name of the site. */
function withoutSite(
	text: string,
	rules: DocumentRules,
): {readonly name: string; readonly site: string | null} {
	const at = text.lastIndexOf(' | ');
	const site = text.slice(at + 3);
	if (at < 1 || !rules.isInstitution(site)) return {name: text, site: null};
	return {name: text.slice(0, at), site: withoutCapitals(site, rules)};
}

function isSameTitle(text: string, title: string): boolean {
	const plain = (written: string) =>
		words(written)
			.map(({folded}) => folded)
			.join(' ');
	return plain(text) === plain(title);
}

/** The line below a title that goes on with it: `of the Ministers of Ports`. */
function continuation(
	blocks: readonly DocumentBlock[],
	title: number,
	found: ReadonlyMap<number, Stated>,
): number | null {
	const block = blocks[title + 1];
	if (block === undefined || found.has(title + 1) || block.role !== undefined || block.marker !== null)
		return null;
	const goesOn = /^\p{Ll}/u.test(block.text) && !/[.!?;:,]["”’]?$/.test(block.text);
	return goesOn && block.text.length <= longestContinuation && title + 2 < blocks.length ? title + 1 : null;
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
	const isOffice =
		stated.kind === 'publisher' || (stated.kind === 'other' && !rules.isUpdateLine(block.text));
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
	for (const index of candidates.slice(0, 4)) {
		const block = blocks[index];
		if (block === undefined || isText(block, rules)) return null;
		const followed = index + 1 < blocks.length;
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
			rules.withoutAbbreviations(block.text.replace(/^[\d/.]+\.|\b\p{Lu}\./gu, '')),
		)
	);
}
