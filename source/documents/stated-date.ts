/** Reads the dates that documents state about themselves. */
import type {DocumentWords} from '../languages/document-words.ts';
import {calendarDay} from '../text/calendar.ts';
import {capitalise} from '../text/capitalise.ts';

/** How dates are written in the languages that are known. */
export type DatePatterns = {
	readonly forms: readonly DateForm[];
	/** What may stand before a date at the beginning of a line: of the document's own day, of that of its page. */
	readonly label: RegExp;
	readonly pageLabel: RegExp;
	/** Words and a time of day between that and the date: `10:00 GMT on`. */
	readonly beforeDay: RegExp;
	readonly weekday: RegExp;
	/** What announces a release and its day also within a text that was set in one line. */
	readonly release: RegExp;
	/** What may stand behind a date to the end of its line. */
	readonly time: RegExp;
};

/** One way to write a date, with the groups that hold year, month and day. */
type DateForm = readonly [
	pattern: RegExp,
	year: number,
	month: number,
	day: number,
	/** The year before the first of an era. */
	before?: number,
	/** Names and abbreviations of months in lower case, each with its number, where the pattern takes any word for one. */
	months?: ReadonlyMap<string, number>,
];

type FoundDate = {readonly date: string; readonly start: number; readonly end: number};

const isoDate = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** As most of the world writes it in figures: 14.09.2021. */
const dottedDate = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?![\d.]*\d)/;

/** The same with slashes or hyphens, which may as well put the month first: only where the day can be no month. */
const dayFirst = /(?<![\d/-])(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})(?![\d/-])/;
const monthFirst = /(?<![\d/-])(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})(?![\d/-])/;

/** The same where day and month are one number. */
const sameInBoth = /(?<![\d/-])0?(\d{1,2})[/-]0?\1[/-](\d{4})(?![\d/-])/;

/** The same where either may be the month. */
const unclearDate = /^\d{1,2}([/-])\d{1,2}\1\d{4}(?![\d/-])/;

/** With the year first: 2021/09/14, 2021.09.14. */
const yearFirst = /(?<![\d/.])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/.]*\d)/;

/** As Chinese, Japanese and Korean write it, also in wide figures: 2021年9月14日, 2021년 9월 14일. */
const asianDate = /(?<![\d０-９])([\d０-９]{4}) ?[年년] ?([\d０-９]{1,2}) ?[月월] ?([\d０-９]{1,2}) ?[日일]/;

/** The same by the years of an era, each with the year before its first: 令和3年9月14日. */
const eras = {令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911};

const clock = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?';
const halfDay = '[AaPp]\\.?[Mm]\\b\\.?';
const zone = '(?:UTC|GMT|[A-Z]{2,4}T)(?:[+-]\\d{1,2}(?::?\\d{2})?)?';
const timeOfDay = `(?:${clock}|\\d{1,2}(?= ?(?:${halfDay}|h\\b|hrs|uhr)))?\\s*(?:${halfDay}|hrs|hours|uhr|h)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|\\(?${zone}\\)?)?(?: local time)?`;

/** The name of a month, which is looked up then: to compile a pattern of them all takes as long as to read a document. */
const monthName = '[^\\s\\d]{1,30}?';

const never = '(?!)';

export function datePatterns(languages: readonly Pick<DocumentWords, 'months' | 'dates'>[]): DatePatterns {
	const dates = languages.map(words => words.dates);
	const months = monthsOf(languages);
	// Where only dates are known of a language, it puts the day first.
	const leadingMonths = monthsOf(languages.filter(words => words.dates.labels.length > 0));
	const ordinal = anyOf(dates.flatMap(({ordinals}) => ordinals));
	const beforeMonth = anyOf(dates.flatMap(words => words.beforeMonth));
	const beforeYear = anyOf(dates.flatMap(words => words.beforeYear));
	const beforeTime = anyOf(dates.flatMap(words => words.beforeTime));
	return {
		forms: [
			[isoDate, 1, 2, 3],
			[asianDate, 1, 2, 3],
			...Object.entries(eras).map(
				([era, before]) =>
					[
						new RegExp(`${era} ?([\\d０-９]{1,3}|元) ?年 ?([\\d０-９]{1,2}) ?月 ?([\\d０-９]{1,2}) ?日`),
						1,
						2,
						3,
						before,
					] as const,
			),
			[dottedDate, 3, 2, 1],
			[dayFirst, 3, 2, 1],
			[monthFirst, 3, 1, 2],
			[sameInBoth, 2, 1, 1],
			[yearFirst, 1, 3, 4],
			[
				new RegExp(`\\b(${monthName})\\.? +(\\d{1,2})(?:${ordinal})?,? +(\\d{4})\\b`, 'giu'),
				3,
				1,
				2,
				0,
				leadingMonths,
			],
			[
				new RegExp(
					`\\b(\\d{1,2})(?:${ordinal})? +(?:(?:${beforeMonth}) +)?(${monthName})\\.?,? +(?:(?:${beforeYear}) +)?(\\d{4})\\b`,
					'giu',
				),
				3,
				2,
				1,
				0,
				months,
			],
		],
		label: labelOf(dates.flatMap(({labels}) => labels)),
		pageLabel: labelOf(dates.flatMap(({pageLabels}) => pageLabels)),
		beforeDay: new RegExp(
			`^(?:(?:${clock}(?: ?${halfDay})?|\\d{1,2} ?${halfDay})(?: ?(?:hrs|hours|h|uhr))?(?: \\(?${zone}\\)?)?,? +)?(?:(?:${anyOf(dates.flatMap(words => words.beforeDay.flatMap(word => [word, capitalise(word)])))}) )?`,
			'u',
		),
		release: new RegExp(`(?<!\\p{L})(?:${sourcesOf(dates.flatMap(({release}) => release))})(?!\\p{L})`, 'iu'),
		time: new RegExp(
			`^(?: (?:года|г\\.|року|р\\.))?[\\s,T|–—-]*(?:(?:${beforeTime}) )?${timeOfDay}[\\s.|]*$`,
			'iu',
		),
		weekday: new RegExp(`^(?:${sourcesOf(dates.flatMap(words => words.weekday ?? []))})\\b[\\s.,]*`, 'i'),
	};
}

/** The first calendar date in a text as `YYYY-MM-DD`, or null; a month and a year alone are no date. */
export function findDate(text: string, patterns: DatePatterns): string | null {
	return locateDate(text, patterns)?.date ?? null;
}

/** Without one of these a text has no date: it is asked of every line. */
const anyYear = /\d{4}|[０-９]{4}|年/;

function locateDate(text: string, {forms}: DatePatterns): FoundDate | null {
	if (!anyYear.test(text)) return null;
	let first: FoundDate | null = null;
	for (const form of forms) {
		const found = locateForm(text, form);
		if (found === null || (first !== null && first.start <= found.index)) continue;
		const [, year, month, day, before = 0, months] = form;
		const written = found[month] ?? '';
		const number = months?.get(written.toLowerCase()) ?? figure(written);
		const date = calendarDay(before + figure(found[year]), number, figure(found[day]));
		if (date !== null) first = {date, start: found.index, end: found.index + found[0].length};
	}
	return first;
}

/** The first place where the form fits, and the word for its month is one. */
function locateForm(text: string, [pattern, , month, , , months]: DateForm): RegExpExecArray | null {
	pattern.lastIndex = 0;
	for (;;) {
		const found = pattern.exec(text);
		if (found === null || months === undefined || months.has((found[month] ?? '').toLowerCase()))
			return found;
		pattern.lastIndex = found.index + 1;
	}
}

/** Names and abbreviations of months, each with its number. */
function monthsOf(languages: readonly Pick<DocumentWords, 'months'>[]): ReadonlyMap<string, number> {
	return new Map(
		languages.flatMap(({months}) =>
			months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
		),
	);
}

/** A number, be it in the wide figures of East Asia or the first year of an era. */
function figure(written: string | undefined): number {
	return written === '元' ? 1 : Number((written ?? '').normalize('NFKC'));
}

/** A line that is but a label, a place, a date and a time of day. */
const longestLine = 110;

/**
 * The date that a line states about its document, where the line holds nothing but a date: a label
 * such as `Release Date:`, a weekday and a time of day may stand with it.
 */
export function dateOfLine(line: string, patterns: DatePatterns): string | null {
	if (line.length > longestLine || !anyYear.test(line)) return null;
	const found = dateAtStart(line, patterns);
	return found !== null && patterns.time.test(found.rest) ? found.date : null;
}

/** The date at the beginning of a line, behind what may stand before one, and what follows it. */
function dateAtStart(
	line: string,
	patterns: DatePatterns,
): {readonly date: string; readonly rest: string} | null {
	const rest = behindLabel(line, patterns);
	const found = locateDate(rest, patterns);
	return found?.start === 0 ? {date: found.date, rest: rest.slice(found.end)} : null;
}

/** Whether a line holds nothing but a date in figures of which nobody can tell day and month: `Date: 4/9/2021`. */
export function isUnclearDate(line: string, patterns: DatePatterns): boolean {
	if (line.length > longestLine || !anyYear.test(line)) return false;
	const rest = behindLabel(line, patterns);
	const found = unclearDate.exec(rest);
	return found !== null && patterns.time.test(rest.slice(found[0].length));
}

/** A line without what may stand before a date at its beginning. */
function behindLabel(line: string, {label, pageLabel, weekday, beforeDay}: DatePatterns): string {
	const unlabelled = line.replace(label, '');
	return (unlabelled === line ? line.replace(pageLabel, '') : unlabelled)
		.replace(weekday, '')
		.replace(beforeDay, '')
		.replace(weekday, '');
}

/** Whose day the beginning of a line announces: that of the document itself, that of its page, or neither. */
export function announcedBy(line: string, {label, pageLabel}: DatePatterns): 'document' | 'page' | null {
	if (label.test(line)) return 'document';
	return pageLabel.test(line) ? 'page' : null;
}

const name = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
/** `Geneva`, `Washington, D.C.`, `Ciudad de México`, `Port of Spain`. */
const placeName = `${name}(?:,? (?:\\p{Ll}{1,3} ){0,2}${name}){0,4}`;

/** A place and what parts it from the date: `Geneva, `, `Tokyo | `, `LONDON – `. */
const place = new RegExp(`^${placeName}(?:, +| *[|/–—] *| - )(?=\\S)`, 'u');
const placeAlone = new RegExp(`^${placeName}(?: \\(${placeName}\\))?$`, 'u');
/** The same behind a date: ` | Washington, D.C.`, `, Hiroshima`. */
const placeBehind = new RegExp(`^(?:, +| *[|/–—] *| - )${placeName}$`, 'u');

/** The date of a line that holds nothing but a place and a date, and behind them who was there: `Geneva, 14 September 2021 (Ports)`. */
export function dateBesidePlace(line: string, patterns: DatePatterns): string | null {
	if (line.length > longestLine || !anyYear.test(line)) return null;
	const bare = line.replace(/ *\([^()]{1,40}\)$/, '');
	const found = place.exec(bare);
	const date = found === null ? null : dateOfLine(bare.slice(found[0].length), patterns);
	if (date !== null) return date;
	const first = dateAtStart(bare, patterns);
	return first !== null && placeBehind.test(first.rest) ? first.date : null;
}

/** The date behind a place that a text begins with, and what follows it. */
function dateBehindPlace(
	text: string,
	patterns: DatePatterns,
): {readonly date: string; readonly rest: string} | null {
	const found = place.exec(text)?.[0];
	if (found === undefined || patterns.weekday.test(found)) return null;
	return dateAtStart(text.slice(found.length), patterns);
}

/** Whether a text looks like the name of a place: `Ottawa, Ontario`, `Ottawa (Ontario)`. */
export function isPlaceName(text: string): boolean {
	return placeAlone.test(text);
}

/** What stands before the date in a dateline, and behind it: `GENEVA (14 September 2021) – `. */
const beforeDateline = /^\p{Lu}[\p{Lu}\p{M} .,’'|/–—-]{1,40}[ ,]\(?$/u;
const beforeInWords = new RegExp(`^${name}(?: ${name}){0,2}(?:, | ?\\()$`, 'u');
const behindDateline = /^\)?(?: \([^()]{2,30}\)| \/[^/]{2,30}\/)?[:,.]? *[–—-]/;

/** Behind a place and a date in words: `Ciudad de México, a 14 de septiembre de 2021. Los ministros`. */
const endsDateline = /^(?:\.? *[–—-]|\.) *(?=["“«¿¡]?\p{Lu})/u;

/** How far into a text that was set in one line its release may be dated. */
const flatHead = 500;

/** The date that a paragraph begins with, behind its place in capitals or behind what announces its release. */
export function dateOfDateline(text: string, patterns: DatePatterns): string | null {
	const head = text.slice(0, 100);
	const found = locateDate(head, patterns);
	const before = found === null ? '' : head.slice(0, found.start);
	const isPlace =
		beforeDateline.test(before) || (beforeInWords.test(before) && !patterns.weekday.test(before));
	if (found !== null && isPlace && behindDateline.test(head.slice(found.end))) return found.date;
	const inWords = dateBehindPlace(head, patterns);
	if (inWords !== null && endsDateline.test(inWords.rest)) return inWords.date;
	const at = text.slice(0, flatHead).search(patterns.release);
	return at === -1 ? null : (dateAtStart(text.slice(at, at + 120).trim(), patterns)?.date ?? null);
}

function labelOf(labels: readonly RegExp[]): RegExp {
	return new RegExp(`^(?:${sourcesOf(labels)})(?!\\p{L})[\\s:,.|–—-]*`, 'iu');
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
