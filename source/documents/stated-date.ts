/** Reads the dates that documents state about themselves. */
import type {DocumentWords} from '../languages/document-words.ts';
import {calendarDay} from '../text/calendar.ts';

/** How dates are written in the languages that are known. */
export type DatePatterns = {
	/** Each way to write a date, with the groups that hold year, month and day. */
	readonly forms: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[];
	/** Names and abbreviations of months in lower case, each with its number. */
	readonly months: ReadonlyMap<string, number>;
	/** What may stand before a date at the beginning of a line. */
	readonly label: RegExp;
	readonly weekday: RegExp;
	/** What may stand behind a date to the end of its line. */
	readonly time: RegExp;
};

type FoundDate = {readonly date: string; readonly start: number; readonly end: number};

const isoDate = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** As most of the world writes it in figures: 14.09.2021. */
const dottedDate = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?![\d.]*\d)/;

/** The same with slashes or hyphens, which may as well put the month first: only where the day can be no month. */
const dayFirst = /(?<![\d/-])(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})(?![\d/-])/;
const monthFirst = /(?<![\d/-])(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})(?![\d/-])/;

/** With the year first: 2021/09/14, 2021.09.14. */
const yearFirst = /(?<![\d/.])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/.]*\d)/;

/** As Chinese and Japanese write it: 2021年9月14日. */
const asianDate = /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;

const timeOfDay =
	'(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|UTC|GMT|[A-Z]{2,4}T)?';

const never = '(?!)';

export function datePatterns(languages: readonly Pick<DocumentWords, 'months' | 'dates'>[]): DatePatterns {
	const dates = languages.map(words => words.dates);
	const months = new Map(
		languages.flatMap(words =>
			words.months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
		),
	);
	const month = anyOf([...months.keys()]);
	const ordinal = anyOf(dates.flatMap(({ordinals}) => ordinals));
	const beforeMonth = anyOf(dates.flatMap(words => words.beforeMonth));
	const beforeYear = anyOf(dates.flatMap(words => words.beforeYear));
	const beforeTime = anyOf(dates.flatMap(words => words.beforeTime));
	return {
		forms: [
			[isoDate, 1, 2, 3],
			[asianDate, 1, 2, 3],
			[dottedDate, 3, 2, 1],
			[dayFirst, 3, 2, 1],
			[monthFirst, 3, 1, 2],
			[yearFirst, 1, 3, 4],
			[new RegExp(`\\b(${month})\\.? +(\\d{1,2})(?:${ordinal})?,? +(\\d{4})\\b`, 'iu'), 3, 1, 2],
			[
				new RegExp(
					`\\b(\\d{1,2})(?:${ordinal})? +(?:(?:${beforeMonth}) +)?(${month})\\.?,? +(?:(?:${beforeYear}) +)?(\\d{4})\\b`,
					'iu',
				),
				3,
				2,
				1,
			],
		],
		months,
		label: new RegExp(`^(?:${sourcesOf(dates.flatMap(({labels}) => labels))})\\b[\\s:,|–—-]*`, 'iu'),
		time: new RegExp(`^[\\s,T|–—-]*(?:(?:${beforeTime}) )?${timeOfDay}[\\s.|]*$`, 'iu'),
		weekday: new RegExp(`^(?:${sourcesOf(dates.flatMap(words => words.weekday ?? []))})\\b[\\s.,]*`, 'i'),
	};
}

/** The first calendar date in a text as `YYYY-MM-DD`, or null; a month and a year alone are no date. */
export function findDate(text: string, patterns: DatePatterns): string | null {
	return locateDate(text, patterns)?.date ?? null;
}

function locateDate(text: string, {forms, months}: DatePatterns): FoundDate | null {
	let first: FoundDate | null = null;
	for (const [pattern, year, month, day] of forms) {
		const found = pattern.exec(text);
		if (found === null || (first !== null && first.start <= found.index)) continue;
		const written = found[month] ?? '';
		const number = months.get(written.toLowerCase()) ?? Number(written);
		const date = calendarDay(Number(found[year]), number, Number(found[day]));
		if (date !== null) first = {date, start: found.index, end: found.index + found[0].length};
	}
	return first;
}

/**
 * The date that a line states about its document, where the line holds nothing but a date: a label
 * such as `Release Date:`, a weekday and a time of day may stand with it.
 */
export function dateOfLine(line: string, patterns: DatePatterns): string | null {
	// The longest line that is but a label, a date and a time of day.
	if (line.length > 90) return null;
	const rest = line.replace(patterns.label, '').replace(patterns.weekday, '');
	const found = locateDate(rest, patterns);
	if (found === null || found.start !== 0) return null;
	return patterns.time.test(rest.slice(found.end)) ? found.date : null;
}

/** A place with a capital and a comma, and behind the date who was there: `Geneva, 14 September 2021 (Ports)`. */
const place = /^\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,4}, +(?=\S)/u;

/** The date of a line that holds nothing but a place and a date. */
export function dateBehindPlace(line: string, patterns: DatePatterns): string | null {
	const rest = line.replace(/ *\([^()]{1,40}\)$/, '');
	const found = place.exec(rest);
	return found === null ? null : dateOfLine(rest.slice(found[0].length), patterns);
}

/** What stands before the date in a dateline, and behind it: `GENEVA (14 September 2021) – `. */
const beforeDateline = /^\p{Lu}[\p{Lu}\p{M} .,’'-]{1,40}[ ,]\(?$/u;
const behindDateline = /^\)?[:,]? *[–—-]/;

/** The date that a paragraph begins with, behind its place in capitals. */
export function dateOfDateline(text: string, patterns: DatePatterns): string | null {
	const head = text.slice(0, 100);
	const found = locateDate(head, patterns);
	if (found === null || !beforeDateline.test(head.slice(0, found.start))) return null;
	return behindDateline.test(head.slice(found.end)) ? found.date : null;
}

/** A pattern that matches any of these words, the longest first; none where there is none. */
function anyOf(words: readonly string[]): string {
	if (words.length === 0) return never;
	return [...new Set(words)]
		.sort((a, b) => b.length - a.length)
		.map(word => word.replaceAll('.', '\\.'))
		.join('|');
}

function sourcesOf(patterns: readonly RegExp[]): string {
	return patterns.length === 0 ? never : patterns.map(({source}) => source).join('|');
}
