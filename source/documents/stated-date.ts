/** Reads the dates that documents state about themselves. */

const months: Readonly<Record<string, number>> = Object.fromEntries(
	[
		['january', 'jan', 'enero', 'janvier', 'januar'],
		['february', 'feb', 'febrero', 'février', 'februar'],
		['march', 'mar', 'marzo', 'mars', 'märz'],
		['april', 'apr', 'abril', 'avril'],
		['may', 'mayo', 'mai'],
		['june', 'jun', 'junio', 'juin', 'juni'],
		['july', 'jul', 'julio', 'juillet', 'juli'],
		['august', 'aug', 'agosto', 'août'],
		['september', 'sep', 'sept', 'septiembre', 'septembre'],
		['october', 'oct', 'octubre', 'octobre', 'oktober'],
		['november', 'nov', 'noviembre', 'novembre'],
		['december', 'dec', 'diciembre', 'décembre', 'dezember'],
	].flatMap((names, index) => names.map(name => [name, index + 1])),
);

const monthNames = Object.keys(months)
	.sort((a, b) => b.length - a.length)
	.join('|');

const monthDayYear = new RegExp(`\\b(${monthNames})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b`, 'iu');
const dayMonthYear = new RegExp(
	`\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)? +(?:of +|de +)?(${monthNames})\\.?,? +(?:de +|del +)?(\\d{4})\\b`,
	'iu',
);
const isoDate = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

type FoundDate = {readonly date: string; readonly start: number; readonly end: number};

/** The first calendar date in a text as `YYYY-MM-DD`, or null; a month and a year alone are no date. */
export function findDate(text: string): string | null {
	return locateDate(text)?.date ?? null;
}

function locateDate(text: string): FoundDate | null {
	let first: FoundDate | null = null;
	for (const [pattern, year, month, day] of dateForms) {
		const found = pattern.exec(text);
		if (found === null || (first !== null && first.start <= found.index)) continue;
		const date = isoDay(Number(found[year]), monthOf(found[month]), Number(found[day]));
		if (date !== null) first = {date, start: found.index, end: found.index + found[0].length};
	}
	return first;
}

/** Each way to write a date, with the groups that hold year, month and day. */
const dateForms: readonly (readonly [RegExp, number, number, number])[] = [
	[isoDate, 1, 2, 3],
	[monthDayYear, 3, 1, 2],
	[dayMonthYear, 3, 2, 1],
];

const dateLabel =
	/^(?:release date|date of release|date|released|published|publication date|posted|issued|issued on|press release|for immediate release|fecha|fecha de publicación|publié le|datum)\b[\s:,|–—-]*/iu;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s.,]*/i;
const timeOfDay =
	/^[\s,T|–—-]*(?:at )?(?:\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT|[A-Z]{2,4}T)?[\s.|]*$/iu;

/**
 * The date that a line states about its document, where the line holds nothing but a date: a label
 * such as `Release Date:`, a weekday and a time of day may stand with it.
 */
export function dateOfLine(line: string): string | null {
	// The longest line that is but a label, a date and a time of day.
	if (line.length > 90) return null;
	const rest = line.replace(dateLabel, '').replace(weekday, '');
	const found = locateDate(rest);
	if (found === null || found.start !== 0) return null;
	return timeOfDay.test(rest.slice(found.end)) ? found.date : null;
}

function monthOf(text: string | undefined): number {
	return months[(text ?? '').toLowerCase()] ?? Number(text);
}

function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	// 31 April would otherwise become 1 May.
	if (!(month >= 1) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}
