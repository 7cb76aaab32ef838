/** What a language tells of how dates, periods and limits in time are written. */

export type DateKind = 'calendar' | 'fiscal' | 'numeric' | 'relative';

/**
 * One way to write a date. The groups `y1`, `m1`, `d1` hold year, month and day, `y2`, `m2`, `d2` those of the end
 * of a period; a month stands in digits or by a name of `months`.
 */
export type DateForm = {readonly pattern: RegExp; readonly kind: DateKind};

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
