/** Finds the dates, periods and deadlines that a text states, and decides whether two can both be right. */
import type {DateKind, Dates} from '../../languages/dates.ts';
import {matchesIn} from '../../text/matches.ts';
import {firstWhere, overlaps, type Span} from '../../text/spans.ts';

type Day = {readonly year: number | null; readonly month: number | null; readonly day: number | null};

/** A date as stated; `from` and `to` differ for a period. Of a relative or ambiguous date nothing is known. */
export type DateMention = Span & {
	/** Verbatim, with the words that make it a deadline or a beginning: `by April 2018`. */
	readonly text: string;
	readonly kind: DateKind;
	readonly bound: 'deadline' | 'since' | 'none';
	readonly from: Day;
	readonly to: Day;
};

const unknownDay: Day = {year: null, month: null, day: null};

type Groups = Readonly<Record<string, string | undefined>>;

const number = (text: string | undefined): number | null =>
	text === undefined ? null : Number.parseInt(text, 10);

function readForm(kind: DateKind, groups: Groups, dates: Dates): Pick<DateMention, 'kind' | 'from' | 'to'> {
	switch (kind) {
		case 'calendar':
			return {kind, ...readPeriod(groups, dates)};
		case 'fiscal': {
			const stated = number(groups.y1) ?? 0;
			const at = {year: stated < 100 ? 2000 + stated : stated, month: null, day: null};
			return {kind, from: at, to: at};
		}
		case 'numeric':
		case 'relative':
			return {kind, from: unknownDay, to: unknownDay};
		default:
			return kind satisfies never;
	}
}

/** What the end of a period leaves unsaid is said of its beginning, and the year the other way round. */
function readPeriod(groups: Groups, {months, days}: Dates): Pick<DateMention, 'from' | 'to'> {
	const monthOf = (text: string | undefined): number | null =>
		text === undefined ? null : (months.get(text.toLowerCase().replace('.', '')) ?? null);
	const dayOf = (text: string | undefined): number | null =>
		days.get((text ?? '').toLowerCase().replace(/\s/g, '-')) ?? number(text);
	const firstMonth = /^\d/.test(groups.m1 ?? '') ? number(groups.m1) : monthOf(groups.m1);
	const lastYear = number(groups.y2) ?? number(groups.y1);
	return {
		from: {year: number(groups.y1) ?? lastYear, month: firstMonth, day: dayOf(groups.d1)},
		to: {
			year: lastYear,
			month: monthOf(groups.m2) ?? firstMonth,
			day: dayOf(groups.d2) ?? dayOf(groups.d1),
		},
	};
}

/** The words that make a deadline or a beginning are shorter than this. */
const longestLead = 40;

const digit = /\d/;

/** The dates of a text in order, without overlap. */
export function findDates(text: string, dates: Dates): DateMention[] {
	const hasDigit = digit.test(text);
	// Nearly every sentence has no date: a cheap look saves the forms.
	const hasWord = dates.hint.test(text);
	if (!hasDigit && !hasWord) return [];
	const found: DateMention[] = [];
	const hasDate = hasDigit && dates.digitHint.test(text);
	for (const {pattern, kind} of hasDate ? dates.forms : dates.wordForms) {
		for (const match of matchesIn(text, pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			const place = firstWhere(found, other => other.end > start);
			if ((found[place]?.start ?? end) < end) continue;
			const opening = text.slice(Math.max(0, start - longestLead), start);
			const before = dates.deadlineLead.exec(opening);
			const begins = dates.sinceLead.exec(opening);
			const lead = before?.[0] ?? begins?.[0] ?? '';
			found.splice(place, 0, {
				start: start - lead.length,
				end,
				text: text.slice(start - lead.length, end),
				bound: before ? 'deadline' : begins ? 'since' : 'none',
				...readForm(kind, match.groups ?? {}, dates),
			});
		}
	}
	return found;
}

/** Whether both may mean the same time: what both state agrees, however it is written. */
export function agree(a: DateMention, b: DateMention): boolean {
	if (a.kind !== b.kind) return false;
	if (a.kind === 'relative' || a.kind === 'numeric') return bare(a) === bare(b);
	return sameDay(a.from, b.from) && sameDay(a.to, b.to);
}

/** Whether two dates can be set against each other: both of one kind, precision and bound. */
export function comparable(a: DateMention, b: DateMention): boolean {
	if (a.kind !== b.kind || a.kind === 'relative' || a.kind === 'numeric') return false;
	return a.bound === b.bound && precision(a) === precision(b) && isPeriod(a) === isPeriod(b);
}

function bare(date: DateMention): string {
	return date.text.toLowerCase().replace(/\s+/g, ' ');
}

function sameDay(a: Day, b: Day): boolean {
	const same = (x: number | null, y: number | null) => x === null || y === null || x === y;
	return same(a.year, b.year) && same(a.month, b.month) && same(a.day, b.day) && (a.year ?? a.month) !== null;
}

function precision({from}: DateMention): 'day' | 'month' | 'year' {
	if (from.day !== null) return 'day';
	return from.month === null ? 'year' : 'month';
}

/** The digits of a date that is nothing but one year; else null. */
export function bareYear(date: DateMention): string | null {
	const {year, month} = date.from;
	return year === null || month !== null || isPeriod(date) ? null : String(year);
}

function isPeriod({from, to}: DateMention): boolean {
	return from.year !== to.year || from.month !== to.month || from.day !== to.day;
}

/** A limit in time as quoted. */
export type Deadline = Span & {
	readonly text: string;
	/** It can only lie ahead, whoever states it: `over the next five years`, but not `within 90 days`. */
	readonly ahead: boolean;
};

/** The limits in time of a text that are no dates, in order and without overlap. */
export function findDeadlines(text: string, {limits, limitHint}: Dates): Deadline[] {
	if (!limitHint.test(text)) return [];
	const found: Deadline[] = [];
	for (const {pattern, ahead} of limits) {
		for (const match of matchesIn(text, pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			const mention = {start, end, text: match[0], ahead};
			if (!found.some(other => overlaps(other, mention))) found.push(mention);
		}
	}
	return found.sort((one, other) => one.start - other.start);
}
