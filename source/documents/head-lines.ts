/** Reads one line of the head of a document: what it states about it, or that the text begins with it. */

import {webAddress} from './origins.ts';
import {sideOfPublisher} from './publishers/known-publishers.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import type {MetadataLine} from './source.ts';
import {announcedBy, dateBesidePlace, dateOfLine} from './stated-date.ts';
import {withoutCapitals} from './title-case.ts';

/** Of several days that a document states, the one that comes first here is its own. */
export const datePlaces = ['release', 'dateline', 'line', 'page'] as const;

export type DatePlace = (typeof datePlaces)[number];

/** What one line states: of which kind it is, and the value where it has one. */
export type Stated = {
	readonly kind: MetadataLine['kind'];
	readonly value: string | null;
	/** Of a date, where it stands. */
	readonly place?: DatePlace;
	/** A date that stands in one line with something else. */
	readonly date?: string;
};

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
	const date = dateOfLine(text, rules.dates);
	if (date !== null) return {kind: 'date', value: date, place: placeOf(text, rules)};
	const beside = isLater ? dateBesidePlace(text, rules.dates) : null;
	if (beside !== null) return {kind: 'date', value: beside, place: 'dateline'};
	if (rules.isUpdateLine(text) || rules.isHeadLine(text) || symbol.test(text))
		return {kind: 'other', value: null};
	return isPublisher(text, rules) ? {kind: 'publisher', value: withoutCapitals(text, rules)} : null;
}

/** Whether a line is nothing but an address or the day of a document. */
export function isDateOrAddress(block: DocumentBlock | undefined, rules: DocumentRules): boolean {
	if (block === undefined) return false;
	if (addressIn(block.text) !== null) return true;
	return dateOfLine(block.text, rules.dates) !== null && !isText(block, rules);
}

/** The address that a line is, or null. */
function addressIn(line: string): URL | null {
	return /\s/.test(line) ? null : webAddress(line);
}

function placeOf(line: string, {dates}: DocumentRules): DatePlace {
	const announced = announcedBy(line, dates);
	if (announced === null) return 'line';
	return announced === 'document' ? 'release' : 'page';
}

/** Whether a line is the name of an office, of a publisher that is known, or of a state above its letterhead. */
export function isPublisher(line: string, rules: DocumentRules): boolean {
	return isOfficeName(line, rules) || rules.isState(line);
}

/** Longer lines are no name in the tables. */
const longestName = 100;

/** Whether a line is the name of an office or of a publisher that is known. */
export function isOfficeName(line: string, rules: DocumentRules): boolean {
	const isKnown = line.length <= longestName && sideOfPublisher(line) !== undefined;
	return isKnown || rules.isInstitution(line);
}

/** Neither initials (`Antony J. Blinken`, `U.S. Secretary`) nor abbreviations end a sentence. */
export function isText(block: DocumentBlock, rules: DocumentRules): boolean {
	return (
		block.text.length > longestHeadLine ||
		/[.!?]["”’)]? +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(
			rules.withoutAbbreviations(block.text.replace(/^[\d/.]+\.|\b\p{Lu}\./gu, '')),
		)
	);
}
