/** Writes calendar dates as the program itself does: as British official prose. */

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** `2017-06-16` as `16 June 2017`, `2018-04` as `April 2018`; anything else as it is. */
export function formatDate(date: string): string {
	const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
	const month = months[Number(found?.[2]) - 1];
	if (!found || month === undefined) return date;
	const [, year = '', , day] = found;
	return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}
