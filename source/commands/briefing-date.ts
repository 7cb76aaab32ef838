/** The day that a briefing states as its own. */

/**
 * `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds define it) where it is set, else
 * today where the user is; ISO 8601.
 */
export function briefingDate(sourceDateEpoch: string | undefined, now = new Date()): string {
	if (sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch)) {
		return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
	}
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
