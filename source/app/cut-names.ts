/** Names in a list that is too narrow for them: cut at the end, or in the middle where only the ends differ. */
import {rememberLast} from '../base/remember.ts';
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

/** The beginnings, as they are shown, that several different names share. */
const sharedBeginnings = rememberLast((names: readonly string[], width: number): ReadonlySet<string> => {
	const nameOf = new Map<string, string>();
	const shared = new Set<string>();
	for (const name of names) {
		if (name.length <= width / 2) continue;
		const shown = truncate(name, width);
		if (shown === name) continue;
		const other = nameOf.get(shown);
		if (other === undefined) nameOf.set(shown, name);
		else if (other !== name) shared.add(shown);
	}
	return shared;
});

/** One of the names of a list in at most `width` cells. Every call for a list has the same `names`. */
export function cutName(name: string, names: readonly string[], width: number): string {
	const shown = truncate(name, width);
	return shown !== name && sharedBeginnings(names, width).has(shown) ? truncateMiddle(name, width) : shown;
}
