/** What a language tells of its words, whatever they stand in. */
import {Recent} from '../base/recent.ts';

/** A list of words, written in a row. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The value of each word, from rows of words that have the same one. */
export const valueOfWords = <T>(
	rows: readonly (readonly [words: readonly string[], value: T])[],
): ReadonlyMap<string, T> =>
	new Map(rows.flatMap(([words, value]) => words.map((word): [string, T] => [word, value])));

export type Words = {
	/** Words that carry grammar rather than topic; folded. */
	readonly functionWords: ReadonlySet<string>;
	/** Abbreviations without dots, as written, that fold to a function word and are none: `US`. */
	readonly abbreviations: ReadonlySet<string>;
	/** Words as written whose full stop belongs to the name that they stand in: `UU` of `EE. UU.` */
	readonly pluralInitials: RegExp;
	/** How many characters of a word as written are the ending that makes it a possessive: two of `Mexico's`. */
	readonly possessiveEnding: (text: string) => number;
	/** Whether a word as written is a small word and a verb, or a verb and `not`, in one: `they’re`, `haven’t`. */
	readonly isContraction: (text: string) => boolean;
	/** What the forms of a folded word have in common: `agreed` and `agrees` are one word. */
	readonly stem: (folded: string) => string;
	/** How much a stem tells: from 0 (nothing, such as `the`) to 1 (rarer than the table of common words reaches). */
	readonly rarity: (stem: string) => number;
	/** The same of a folded word, by the stem that the table has for it, which cuts words of three letters as well. */
	readonly rarityOf: (folded: string) => number;
};

/** More words than a language uses; names and misspellings alone would grow beyond. */
const mostRemembered = 50_000;

/** The same of a word, which is remembered, since statements repeat their words. */
export function rememberWords<T>(look: (folded: string) => T): (folded: string) => T {
	const remembered = new Recent<T>(mostRemembered);
	return folded => remembered.get(folded, look);
}

/** Stems that are equally common, with their bits of surprise: -log2 of their share of all words. */
export type CommonWords = readonly (readonly [bits: number, stems: string])[];

/** Words rarer than the table reaches. */
const rarestBits = 18;
/** Words at least this common (articles, pronouns, the verb to be) tell nothing. */
const emptiestBits = 8;

/** How much a stem tells, from a table that is read when the first is asked for. */
export function makeRarity(table: CommonWords): Words['rarity'] {
	let bitsOfStem: ReadonlyMap<string, number> | undefined;
	return stem => {
		bitsOfStem ??= valueOfWords(table.map(([bits, stems]) => [stems.split(' '), bits]));
		const bits = bitsOfStem.get(stem) ?? rarestBits;
		return Math.max(0, (bits - emptiestBits) / (rarestBits - emptiestBits));
	};
}
