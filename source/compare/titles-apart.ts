/** Cuts the titles of two sides to labels that still tell them apart. */
import {mapSides, type Sides} from '../base/sides.ts';
import {beginning} from '../text/graphemes.ts';
import type {SideWords} from './side-words.ts';

/** A label heads a column and stands in every note. */
const longestTitle = 56;

/** Of a title whose end tells it apart, so much of its beginning is kept. */
const longestStart = 24;

const ellipsis = '…';

/** Each a way to cut a title; what differs further on than one of them shows, a later one may show. */
const cuts: readonly ((title: string, other: string) => string)[] = [cutAtEnd, cutInMiddle, cutAround];

/**
 * The titles of each side as one label; null where one has none, or where they say the same. No two labels differ
 * only in where they are cut.
 */
export function titlesApart(
	titles: Sides<readonly (string | null)[]>,
	words: SideWords,
): Sides<string> | null {
	const known = mapSides(titles, list => list.filter(title => title !== null));
	const first = mapSides(known, ([title]) => title);
	if (known.left.length < titles.left.length || known.right.length < titles.right.length) return null;
	if (first.left === undefined || first.right === undefined) return null;
	const others = {left: first.right, right: first.left};
	for (const cut of cuts) {
		const labels = mapSides(known, (list, side) => listed(list, title => cut(title, others[side]), words));
		if (!isSameButForCuts(labels.left, labels.right)) return labels;
	}
	return null;
}

function isSameButForCuts(one: string, other: string): boolean {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a === b || isCutOf(a, b) || isCutOf(b, a);
}

function isCutOf(label: string, other: string): boolean {
	return label.endsWith(ellipsis) && other.startsWith(label.slice(0, -ellipsis.length));
}

/** The title, or as many of its first words as a label has room for. */
export function cutAtEnd(title: string): string {
	if (title.length <= longestTitle) return title;
	return `${firstWords(title, longestTitle)}${ellipsis}`;
}

function cutInMiddle(title: string): string {
	if (title.length <= longestTitle) return title;
	return `${firstWords(title, longestStart)} ${ellipsis} ${lastWords(title, longestTitle - longestStart)}`;
}

/** Shows where it first differs from the other. */
function cutAround(title: string, other: string): string {
	if (title.length <= longestTitle) return title;
	const rest = title.slice(sharedStart(title, other));
	return `${firstWords(title, longestStart)} ${ellipsis} ${firstWords(rest, longestTitle - longestStart)}${ellipsis}`;
}

/** Where the first word stands that the other has not. */
function sharedStart(title: string, other: string): number {
	const words = title.split(' ');
	const otherWords = other.split(' ');
	const at = words.findIndex((word, index) => word.toLowerCase() !== otherWords[index]?.toLowerCase());
	return words.slice(0, Math.max(0, at)).reduce((sum, word) => sum + word.length + 1, 0);
}

function firstWords(title: string, most: number): string {
	const start = beginning(title, most);
	const space = title[start.length] === ' ' ? start.length : start.lastIndexOf(' ');
	return start.slice(0, space > 0 ? space : undefined).replace(/[\s,:;–—-]+$/u, '');
}

/** As many whole words as fit; none of a title that has no spaces. */
function lastWords(title: string, most: number): string {
	const end = title.slice(-most - 1);
	const space = end.indexOf(' ');
	return space === -1 ? '' : end.slice(space + 1).replace(/^[\s,:;–—-]+/u, '');
}

/** Names in one label: of more, the first two stand for all. */
const mostNames = 4;

/** Names as one label, which stays short however many there are. */
export function listed<T>(items: readonly T[], nameOf: (item: T) => string, words: SideWords): string {
	if (items.length <= mostNames) return items.map(nameOf).join(', ');
	return words.andMore(items.slice(0, 2).map(nameOf).join(', '), items.length - 2);
}
