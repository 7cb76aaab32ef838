/** Decides whether two names can mean one person, slips of spelling allowed. */

/** Whether two names of people can mean the same person: equal surnames, given names that do not contradict. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	// A surname alone, or in Spanish the first of two, stands for the whole name.
	if (short.length === 1)
		return long.slice(long.length > 2 ? 1 : 0).some(part => alike(part, short[0] ?? ''));
	let matched = 0;
	let from = 0;
	for (const part of short) {
		const at = long.findIndex((other, index) => index >= from && alike(part, other));
		if (at === -1) continue;
		matched += 1;
		from = at + 1;
	}
	return matched >= 2 && matched >= short.length - (short.length > 2 ? 1 : 0);
}

/** Equal, or a slip of spelling apart: one letter in five or more, two in eight or more, the first alike. */
export function alike(a: string, b: string): boolean {
	if (a === b) return true;
	const shorter = Math.min(a.length, b.length);
	if (shorter < 5 || a[0] !== b[0]) return false;
	return distance(a, b, shorter >= 8 ? 2 : 1);
}

/** Whether the Levenshtein distance, with neighbours that change places as one step, is at most `limit`. */
function distance(a: string, b: string, limit: number): boolean {
	if (Math.abs(a.length - b.length) > limit) return false;
	let beforeLast: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return (last[b.length] ?? 0) <= limit;
}
