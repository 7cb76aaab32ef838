/** Cuts text into words and folds them, the one notion of a word that search and comparison share. */

export type Word = {
	/** As written. */
	readonly text: string;
	/** Lower case, without accents, apostrophes and dots: `Peña` -> `pena`, `U.S.` -> `us`. */
	readonly folded: string;
	/** UTF-16 offsets into the text, end exclusive. */
	readonly start: number;
	readonly end: number;
};

// Dotted abbreviations (U.S., D.C.), then numbers with their separators, then letters with inner apostrophes.
const wordPattern = /\p{L}(?:\.\p{L})+\.?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text in order. Hyphens, dashes and slashes separate words, so that `cross-border`
 * and `cross border` are the same two.
 */
export function words(text: string): Word[] {
	const found: Word[] = [];
	for (const match of text.matchAll(wordPattern)) {
		found.push({
			text: match[0],
			folded: fold(match[0]),
			start: match.index,
			end: match.index + match[0].length,
		});
	}
	return found;
}

/** Lower case, without accents, apostrophes and the dots of abbreviations. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Nearly all words are plain ASCII letters: normalising them would cost more than all else here.
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}
