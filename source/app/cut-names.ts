/** Names in a list that is too narrow for them: cut at the end, or in the middle where only the ends differ. */
import {rememberFor} from '../base/remember.ts';
import {textWidth} from './text-width.ts';
import {endOf, truncate} from './wrap.ts';

/** How much of a name that is cut in the middle stands before the cut: what is behind it tells the names apart. */
const headShare = 0.4;

/** A text in at most `width` cells: its beginning and its end, with `…` for what is between them. */
export function truncateMiddle(text: string, width: number): string {
	if (width < 8 || textWidth(text) <= width) return truncate(text, width);
	const head = truncate(text, Math.floor(width * headShare));
	const tail = endOf(text, width - textWidth(head));
	// A word that is cut at its beginning says little, where whole ones stand behind it.
	const word = tail.search(/[ \u00a0]/);
	return head + (word >= 0 && word < tail.length * 0.4 ? tail.slice(word + 1) : tail);
}

/** Of the beginnings, as they are shown, that several different names share: how much of all of them is the same. */
type Shared = ReadonlyMap<string, number>;

/** By the width: beside what else stands in them, the rows of one list may leave their names several widths. */
const sharedByWidth = rememberFor((_names: readonly string[]) => new Map<number, Shared>());

function sharedBeginnings(names: readonly string[], width: number): Shared {
	const known = sharedByWidth(names);
	const shared = known.get(width) ?? sharedAt(names, width);
	known.set(width, shared);
	return shared;
}

function sharedAt(names: readonly string[], width: number): Shared {
	const nameOf = new Map<string, string>();
	const shared = new Map<string, number>();
	for (const name of names) {
		if (name.length <= width / 2) continue;
		const shown = truncate(name, width);
		if (shown === name) continue;
		const other = nameOf.get(shown);
		if (other === undefined) nameOf.set(shown, name);
		else if (other !== name)
			shared.set(shown, Math.min(shared.get(shown) ?? name.length, alike(name, other)));
	}
	return shared;
}

/** How many units two texts have in common from their start. */
function alike(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return at;
}

/** Cells of a beginning that still says something. */
const leastHead = 8;

/** A name cut before the word from which on others differ from it; null where what follows has no room. */
function cutBeforeDifference(name: string, same: number, width: number): string | null {
	const start = name.lastIndexOf(' ', same - 1) + 1;
	const tail = name.slice(start);
	const room = width - textWidth(tail);
	return room < leastHead
		? null
		: truncate(name.slice(0, start).trimEnd(), room - 1).replace(/…?$/, '…') + tail;
}

/** One of the names of a list in at most `width` cells. Every call for a list has the same `names`. */
export function cutName(name: string, names: readonly string[], width: number): string {
	const shown = truncate(name, width);
	const same = shown === name ? undefined : sharedBeginnings(names, width).get(shown);
	if (same === undefined) return shown;
	return cutBeforeDifference(name, same, width) ?? truncateMiddle(name, width);
}
