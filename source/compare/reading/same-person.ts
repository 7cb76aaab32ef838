/** Decides whether two names can mean one person, slips of spelling allowed. */
import {editDistance} from '../../text/edit-distance.ts';

/** Whether two names of people can mean the same person: equal surnames, given names that do not contradict. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	// A surname alone, or in Spanish the first of two, stands for the whole name.
	if (short.length === 1)
		return long.slice(long.length > 2 ? 1 : 0).some(part => alike(part, short[0] ?? ''));
	// The family name in front, as some write it: `Kishida Fumio`.
	if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
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
	const most = shorter >= 8 ? 2 : 1;
	return editDistance(a, b, most) <= most;
}
