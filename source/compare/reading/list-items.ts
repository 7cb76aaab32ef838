/** Finds where the items of a list begin that was set as running text: `1. The pier 2. The reef`. */
import type {Span} from '../../text/spans.ts';

/** A kind of mark in front of items: a cheap look for the first, and the pattern whose group `place` is its place in the list. */
const marks: readonly {
	readonly first: RegExp;
	readonly pattern: RegExp;
	readonly placeOf: (mark: string) => number;
}[] = [
	{
		first: /(?:^|\s)1[.)]/,
		pattern: /(?<=^|\s)(?<place>\d{1,2})(?:\.\)?|\))(?=\s["“(]?\p{Lu})/gu,
		placeOf: Number,
	},
	{
		first: /(?:^|[\s(])a[.)]/,
		pattern: /(?<=^|\s)\(?(?<place>[a-h])(?:\.|\))(?=\s["“(]?\p{Lu})/gu,
		placeOf: letter => letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1,
	},
];

const bullet = /(?<=\S\s+)[•⁃‣▪](?=\s?["“(]?[\p{Lu}\p{N}])/gu;

/** A mark in front of an item, and whether a sentence begins with it. */
export type ItemMark = Span & {readonly begins: boolean};

/**
 * The marks of the items of lists, in order of their kinds. Marks are those of a list when they count from one
 * without a gap; an item behind a comma, or with a small letter, begins no sentence.
 */
export function findItemMarks(text: string): ItemMark[] {
	const bullets = /[•⁃‣▪]/.test(text) ? [...text.matchAll(bullet)] : [];
	const found = bullets.map(({index}) => ({start: index, end: index + 1, begins: true}));
	for (const {first, pattern, placeOf} of marks) {
		if (!first.test(text)) continue;
		const list: ItemMark[] = [];
		for (const match of text.matchAll(pattern)) {
			if (placeOf(match.groups?.place ?? '') !== list.length + 1) continue;
			const before = text.slice(Math.max(0, match.index - 8), match.index);
			const begins = list.length > 0 && !/[,;]\s*(?:\p{Ll}+\s*)?$/u.test(before);
			list.push({start: match.index, end: match.index + match[0].length, begins});
		}
		if (list.length > 1) for (const mark of list) found.push(mark);
	}
	return found;
}
