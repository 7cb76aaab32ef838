/** Finds the dates, periods and deadlines that a text states, and decides whether two can both be right. */
import {monthNumbers} from '../../languages/en/lexicon.ts';
import {firstWhere, overlaps, type Span} from '../../text/spans.ts';

type Day = {readonly year: number | null; readonly month: number | null; readonly day: number | null};

export type DateKind = 'calendar' | 'fiscal' | 'numeric' | 'relative';

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

// Only an abbreviation has a full stop of its own; behind `12 March` it ends the sentence.
const isWhole = (name: string) =>
	![...monthNumbers.keys()].some(other => other !== name && other.startsWith(name));
const month = `(?:${[...monthNumbers.keys()]
	.sort((a, b) => b.length - a.length)
	.map(name => (isWhole(name) ? name : `${name}\\.?`))
	.join('|')})`;
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';
const joint = '(?:\\s?[-–—/]\\s?|\\s(?:and|to|through|until)\\s)';

type Form = {
	readonly pattern: RegExp;
	readonly read: (groups: Readonly<Record<string, string | undefined>>) => {
		readonly kind: DateKind;
		readonly from: Day;
		readonly to: Day;
	};
};

// Latin letters without the `u` flag: these run over every sentence, and Unicode classes cost ten times as much.
const form = (source: string, read: Form['read'], flags = 'gi'): Form => ({
	pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9$€£.,-])${source}(?![A-Za-zÀ-ɏ0-9]|[.,]\\d)`, flags),
	read,
});

const number = (text: string | undefined): number | null =>
	text === undefined ? null : Number.parseInt(text, 10);
const monthOf = (text: string | undefined): number | null =>
	text === undefined ? null : (monthNumbers.get(text.toLowerCase().replace('.', '')) ?? null);

function period(groups: Readonly<Record<string, string | undefined>>): ReturnType<Form['read']> {
	const firstMonth = monthOf(groups.m1);
	const lastYear = number(groups.y2) ?? number(groups.y1);
	const from = {year: number(groups.y1) ?? lastYear, month: firstMonth, day: number(groups.d1)};
	const to = {
		year: lastYear,
		month: monthOf(groups.m2) ?? firstMonth,
		day: number(groups.d2) ?? number(groups.d1),
	};
	return {kind: 'calendar', from, to};
}

function fiscal(groups: Readonly<Record<string, string | undefined>>): ReturnType<Form['read']> {
	const stated = number(groups.y1) ?? 0;
	const at = {year: stated < 100 ? 2000 + stated : stated, month: null, day: null};
	return {kind: 'fiscal', from: at, to: at};
}

const vague = (kind: DateKind) => (): ReturnType<Form['read']> => ({kind, from: unknownDay, to: unknownDay});

// The first form that fits a place wins, so the fuller forms stand first.
const forms: readonly Form[] = [
	form(`(?<y1>${year})-(?<mm>\\d\\d)-(?<d1>\\d\\d)`, groups => {
		const at = {year: number(groups.y1), month: number(groups.mm), day: number(groups.d1)};
		return {kind: 'calendar', from: at, to: at};
	}),
	form(
		`(?<m1>${month})\\s(?<d1>${day})(?:,?\\s(?<y1>${year}))?${joint}(?<m2>${month})\\s(?<d2>${day})(?:,?\\s(?<y2>${year}))?`,
		period,
	),
	form(
		`(?<d1>${day})\\s(?<m1>${month})(?:\\s(?<y1>${year}))?${joint}(?<d2>${day})\\s(?<m2>${month})(?:,?\\s(?<y2>${year}))?`,
		period,
	),
	form(`(?<m1>${month})\\s(?<d1>${day})${joint}(?<d2>${day})(?:,?\\s(?<y1>${year}))?`, period),
	form(`(?<d1>${day})${joint}(?<d2>${day})\\s(?:of\\s)?(?<m1>${month})(?:,?\\s(?<y1>${year}))?`, period),
	form(`(?<m1>${month})\\s(?<d1>${day})(?:,?\\s(?<y1>${year}))?`, period),
	form(`(?<d1>${day})\\s(?:of\\s)?(?<m1>${month})(?:,?\\s(?<y1>${year}))?`, period),
	form(`(?<m1>${month})(?:\\sof|,)?\\s(?<y1>${year})`, period),
	form(`(?:fiscal\\syears?|FY)\\s?(?<y1>${year}|\\d\\d)`, fiscal),
	form(`(?<y1>${year})(?:\\s?[-–—]\\s?|\\s(?:to|and|through|until)\\s)(?<y2>${year})`, groups => ({
		kind: 'calendar',
		from: {year: number(groups.y1), month: null, day: null},
		to: {year: number(groups.y2), month: null, day: null},
	})),
	form('\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)', vague('numeric')),
	form(
		`(?<=\\b(?:in|since|by|before|until|from|during|of|after|later\\sthan|late|early|mid|end|year)[\\s-])(?<y1>${year})(?!\\s(?:[a-z]+s)\\b)`,
		period,
	),
	form(
		`(?<=\\b(?:in|since|by|before|until|from|during|of|after|later\\sthan|late|early|mid|this|last|next)\\s)(?<m1>January|February|April|June|July|August|September|October|November|December)`,
		period,
		'g',
	),
	form(
		'(?:(?:this|next|last|the\\scoming)\\s(?:week|month|year|quarter|spring|summer|autumn|fall|winter|weekend)|(?:the\\s)?end\\sof\\s(?:the|this|next)\\s(?:week|month|year|quarter)|as\\ssoon\\sas\\spossible|within\\s(?:the\\snext\\s)?(?:\\d+|one|two|three|four|five|six|nine|ten|twelve|thirty|sixty|ninety)\\s(?:hours?|days?|weeks?|months?|years?)|yesterday|tomorrow|(?:on\\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
		vague('relative'),
	),
];

/** The forms that need no digit. */
const wordForms = forms.slice(-2);

const limit = '(?:by|before|until|till|(?:by\\s)?(?:no|not)\\slater\\sthan)';
const partOf = '(?:the\\s)?(?:end|close|middle|start|beginning)\\sof\\s';
const deadline = new RegExp(`\\b${limit}(?:\\s${partOf}(?:the\\s)?|\\s(?:late|early|mid)[\\s-]|\\s)$`, 'i');
const since = /\bsince\s$/i;
/** The words that make a deadline or a beginning are shorter than this. */
const longestLead = 40;

// Nearly every sentence has no date: this cheap look saves the forms above.
const digit = /\d/;
const hint =
	/week|month|year|quarter|spring|summer|autumn|fall|winter|possible|day|tomorrow|January|February|April|June|July|August|September|October|November|December/;

/** The dates of a text in order, without overlap. */
export function findDates(text: string): DateMention[] {
	const hasDigit = digit.test(text);
	const hasWord = hint.test(text);
	if (!hasDigit && !hasWord) return [];
	const found: DateMention[] = [];
	for (const {pattern, read} of hasDigit ? forms : wordForms) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			const place = firstWhere(found, other => other.end > start);
			if ((found[place]?.start ?? end) < end) continue;
			const opening = text.slice(Math.max(0, start - longestLead), start);
			const before = deadline.exec(opening);
			const begins = since.exec(opening);
			const lead = before?.[0] ?? begins?.[0] ?? '';
			found.splice(place, 0, {
				start: start - lead.length,
				end,
				text: text.slice(start - lead.length, end),
				bound: before ? 'deadline' : begins ? 'since' : 'none',
				...read(match.groups ?? {}),
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
	return date.text.toLowerCase().replace(deadline, '').replace(/\s+/g, ' ');
}

function sameDay(a: Day, b: Day): boolean {
	const same = (x: number | null, y: number | null) => x === null || y === null || x === y;
	return same(a.year, b.year) && same(a.month, b.month) && same(a.day, b.day) && (a.year ?? a.month) !== null;
}

function precision({from}: DateMention): 'day' | 'month' | 'year' {
	if (from.day !== null) return 'day';
	return from.month === null ? 'year' : 'month';
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

const count =
	'(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|(?:a\\s)?few|several|(?:a\\s)?couple\\sof)\\s';
const unit = '(?:(?:calendar|working|business)\\s)?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?)';
const units = `${unit}(?:\\s(?:and|or)\\s${unit})?`;
const toCome = '(?:next|upcoming|forthcoming|coming)';

// What findDates knows nothing of: a length of time is a figure there, and an event without a day no date.
const limits: readonly {readonly pattern: RegExp; readonly ahead: boolean}[] = [
	{
		pattern: new RegExp(`\\b(?:within|over|in|during)\\sthe\\s${toCome}\\s(?:${count})?${units}\\b`, 'gi'),
		ahead: true,
	},
	{pattern: new RegExp(`\\bwithin\\s(?:a\\s|the\\s|${count})${units}\\b`, 'gi'), ahead: false},
	{pattern: new RegExp(`\\b(?:by\\s)?(?:no|not)\\slater\\sthan\\s${count}${units}\\b`, 'gi'), ahead: true},
	{
		pattern: new RegExp(
			`\\b${limit}\\s${partOf}(?:the|this|next)\\s(?:(?:calendar|fiscal|current|coming|next)\\s)?(?:day|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)\\b`,
			'gi',
		),
		ahead: true,
	},
	{
		pattern: new RegExp(
			`\\b(?:${limit}|ahead\\sof|in\\stime\\sfor)\\s(?:the|our|their|its)\\s${toCome}\\s(?:[A-Za-zÀ-ɏ0-9’'-]+\\s){0,3}?(?:summit|meeting|conference|session|assembly|ministerial|forum|round|elections?)\\b`,
			'gi',
		),
		ahead: true,
	},
];

const limitHint = /\b(?:within|over|in|during|than|by|before|until|till|ahead|time)\b/i;

/** The limits in time of a text that are no dates, in order and without overlap. */
export function findDeadlines(text: string): Deadline[] {
	if (!limitHint.test(text)) return [];
	const found: Deadline[] = [];
	for (const {pattern, ahead} of limits) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			const mention = {start, end, text: match[0], ahead};
			if (!found.some(other => overlaps(other, mention))) found.push(mention);
		}
	}
	return found.sort((one, other) => one.start - other.start);
}
