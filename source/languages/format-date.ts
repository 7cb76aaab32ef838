/** Writes calendar dates as the program itself does. */
import {capitalise} from '../text/capitalise.ts';
import {months} from './en/months.ts';

const names = months.map(([name = '']) => capitalise(name));

/** As British official prose has it: `2017-06-16` as `16 June 2017`, `2018-04` as `April 2018`; anything else as it is. */
export const formatDate = (date: string): string => dateIn(date, names, ' ');

/** A day or a month by the names of months, January first, and what stands between its parts; anything else as it is. */
export function dateIn(date: string, monthNames: readonly string[], between: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
	const name = monthNames[Number(month) - 1];
	if (year === undefined || name === undefined) return date;
	return [...(day === undefined ? [] : [Number(day)]), name, year].join(between);
}
