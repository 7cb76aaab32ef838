/** Reads what a line, or a part of one, states that is nothing but a date or the name of who publishes. */
import {sideOfPublisher} from './publishers/known-publishers.ts';
import {sidesSharing} from './publishers/shared-names.ts';
import type {DocumentRules} from './rules.ts';
import type {MetadataLine} from './source.ts';
import {announcedBy, dateBesidePlace, dateOfLine, isUnclearDate} from './stated-date.ts';

/** Of several days that a document states, the one that comes first here is its own. */
export const datePlaces = ['release', 'dateline', 'line', 'page'] as const;

export type DatePlace = (typeof datePlaces)[number];

/** What one line states: of which kind it is, and the value where it has one. */
export type Stated = {
	readonly kind: MetadataLine['kind'];
	readonly value: string | null;
	/** Of a date, where it stands. */
	readonly place?: DatePlace;
	/** What stands in one line with it. */
	readonly beside?: readonly Stated[];
};

/**
 * The day that a line states; without a value where its figures may be of two days.
 *
 * @param isPlaceKnown Whether a place may stand beside the date.
 */
export function readDate(line: string, rules: DocumentRules, isPlaceKnown: boolean): Stated | null {
	const date = dateOfLine(line, rules.dates);
	if (date !== null) return {kind: 'date', value: date, place: placeOf(line, rules)};
	if (isUnclearDate(line, rules.dates)) return {kind: 'date', value: null};
	const beside = isPlaceKnown ? dateBesidePlace(line, rules.dates) : null;
	return beside === null ? null : {kind: 'date', value: beside, place: 'dateline'};
}

/** Whose day a line announces that is nothing but a date. */
function placeOf(line: string, {dates}: DocumentRules): DatePlace {
	const announced = announcedBy(line, dates);
	if (announced === null) return 'line';
	return announced === 'document' ? 'release' : 'page';
}

/** Whether a line is the name of an office, of a publisher that is known, or of a state above its letterhead. */
export function isPublisher(line: string, rules: DocumentRules): boolean {
	return isOfficeName(line, rules) || rules.isState(line);
}

const isInTables = (line: string): boolean =>
	sideOfPublisher(line) !== undefined || sidesSharing(line).length > 0;

/** Longer lines are no name in the tables. */
const longestName = 100;

/** Whether a line is the name of an office or of a publisher that is known. */
export function isOfficeName(line: string, rules: DocumentRules): boolean {
	const isKnown = line.length <= longestName && isInTables(line);
	return isKnown || rules.isInstitution(line);
}
