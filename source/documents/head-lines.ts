/** Reads one line of the head of a document: what it states about it, or that the text begins with it. */

import {isPublisher, readDate, type Stated} from './head-facts.ts';
import {readParts} from './head-parts.ts';
import {webAddress} from './origins.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {withoutCapitals} from './title-case.ts';

/** How many blocks from the top may still belong to the head of a document. */
export const headLength = 14;

/** A block this long, or with two sentences, is the text itself. */
const longestHeadLine = 250;

/** The symbol under which a body files its documents: `A/RES/67/82`. */
const symbol = /^(?=.*\d)\p{Lu}{1,6}(?:\/[\p{Lu}\d.()-]{1,12}){1,6}$/u;

/**
 * @param isLater Whether a line stands above it: only then a place may stand beside a date, as a title does in
 *   `Joint Statement, 3 May 2021`.
 */
export function readHeadLine(
	block: DocumentBlock | undefined,
	rules: DocumentRules,
	isLater = false,
): Stated | 'text' | null {
	if (block === undefined) return 'text';
	const {text} = block;
	const url = addressIn(text);
	if (url !== null) return {kind: 'url', value: url.href};
	if (isText(block, rules)) return 'text';
	const stated = readDate(text, rules, isLater) ?? readParts(text, rules, isLater);
	if (stated !== null) return stated;
	if (rules.isUpdateLine(text) || rules.isHeadLine(text) || symbol.test(text))
		return {kind: 'other', value: null};
	return isPublisher(text, rules) ? {kind: 'publisher', value: withoutCapitals(text, rules)} : null;
}

/** Whether a line is nothing but an address or the day of a document, be it with its place and who issued it. */
export function isDateOrAddress(block: DocumentBlock | undefined, rules: DocumentRules): boolean {
	if (block === undefined) return false;
	if (addressIn(block.text) !== null) return true;
	if (isText(block, rules)) return false;
	return readDate(block.text, rules, false) !== null || readParts(block.text, rules, true) !== null;
}

/** The address that a line is, or null. */
function addressIn(line: string): URL | null {
	return /\s/.test(line) ? null : webAddress(line);
}

/** Neither initials (`Antony J. Blinken`, `U.S. Secretary`) nor abbreviations end a sentence. */
export function isText(block: DocumentBlock, rules: DocumentRules): boolean {
	return (
		block.text.length > longestHeadLine ||
		/[.!?]["”’)]?(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹])* +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(
			rules.withoutAbbreviations(block.text.replace(/^[\d/.]+\.|\b\p{Lu}\./gu, '')),
		)
	);
}
