/** What a language tells of how dates, periods and limits in time are written. */
import {valueOfWords} from './words.ts';

export type DateKind = 'calendar' | 'fiscal' | 'numeric' | 'relative';

/**
 * One way to write a date. The groups `y1`, `m1`, `d1` hold year, month and day, `y2`, `m2`, `d2` those of the end
 * of a period; a month stands in digits or by a name of `months`.
 */
export type DateForm = {readonly pattern: RegExp; readonly kind: DateKind};

/** Latin letters without the `u` flag: these run over every sentence, and Unicode classes cost ten times as much. */
export const dateForm = (kind: DateKind, source: string, flags = 'gi'): DateForm => ({
	kind,
	pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9$€£.,-])${source}(?![A-Za-zÀ-ɏ0-9]|[.,]\\d)`, flags),
});

/** The numbers of months by their names and abbreviations, January first, and the source of a pattern that finds one. */
export function readMonths(names: readonly (readonly string[])[]): {
	readonly months: ReadonlyMap<string, number>;
	readonly month: string;
} {
	const months = valueOfWords(names.map((list, index) => [list, index + 1]));
	// Only an abbreviation has a full stop of its own; behind `12 March` it ends the sentence.
	const isWhole = (name: string) =>
		![...months.keys()].some(other => other !== name && other.startsWith(name));
	const written = [...months.keys()]
		.sort((a, b) => b.length - a.length)
		.map(name => (isWhole(name) ? name : `${name}\\.?`));
	return {months, month: `(?:${written.join('|')})`};
}

/** One way to write a limit in time that is no date. */
export type LimitForm = {
	readonly pattern: RegExp;
	/** It can only lie ahead, whoever states it: `over the next five years`, but not `within 90 days`. */
	readonly ahead: boolean;
};

export type Dates = {
	/** Names of months and their abbreviations, folded, with their numbers from 1. */
	readonly months: ReadonlyMap<string, number>;
	/** Days of a month in words, folded and with hyphens, with their numbers: `twenty-first`. */
	readonly days: ReadonlyMap<string, number>;
	/** The end of what stands before the date by which an agreement is known: `the Treaty signed at Lima on`. */
	readonly ofInstrument: RegExp;
	readonly weekdays: ReadonlySet<string>;
	/** The first form that fits a place counts, so the fuller forms stand first. */
	readonly forms: readonly DateForm[];
	/** What every text has that has a date in digits. */
	readonly digitHint: RegExp;
	/** Those of the forms that need no digit. */
	readonly wordForms: readonly DateForm[];
	/** What every text has that has a date without a digit: a cheap look that saves the forms. */
	readonly hint: RegExp;
	/** The end of what stands before a date and makes it a limit, or a beginning: `by`, `since`. */
	readonly deadlineLead: RegExp;
	readonly sinceLead: RegExp;
	readonly limits: readonly LimitForm[];
	readonly limitHint: RegExp;
	/** Whether a relative date lies ahead. */
	readonly toCome: RegExp;
};
