/** Days of the calendar, in no language. */

/** A day as `YYYY-MM-DD`, or null where the calendar has none such. */
export function calendarDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	// 31 April would otherwise become 1 May.
	if (!(month >= 1) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return calendarDay(Number(year), Number(month), Number(day)) === text;
}
