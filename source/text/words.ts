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

// Dotted abbreviations (U.S., D.C.), then numbers with their separators and the sign of an ordinal (1.º, 3.er), then
// letters with inner apostrophes.
const wordPattern =
	/\p{L}(?:\.\p{L})+\.?|\p{N}+(?:[.,]\p{N}+)*(?:\.?[ºª](?!\p{L})|\.(?:er|[oa]s?)(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text in order. Hyphens, dashes and slashes separate words, so that `cross-border`
 * and `cross border` are the same two.
 */
export function words(text: string): Word[] {
	const found: Word[] = [];
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (code < 128 && !isAsciiLetter(code) && !isAsciiDigit(code)) {
			at += 1;
			continue;
		}
		const end = plainWordEnd(text, at);
		if (end > at) {
			const word = text.slice(at, end);
			found.push({text: word, folded: word.toLowerCase(), start: at, end});
			at = end;
			continue;
		}
		wordPattern.lastIndex = at;
		const match = wordPattern.exec(text);
		if (match === null) break;
		at = match.index + match[0].length;
		found.push({text: match[0], folded: fold(match[0]), start: match.index, end: at});
	}
	return found;
}

/** Where the word of ASCII letters at an offset ends, as nearly all do; the offset itself when the pattern has to tell. */
function plainWordEnd(text: string, start: number): number {
	if (!isAsciiLetter(text.charCodeAt(start))) return start;
	let end = start + 1;
	let code = text.charCodeAt(end);
	while (isAsciiLetter(code) || isAsciiDigit(code)) {
		end += 1;
		code = text.charCodeAt(end);
	}
	const mayGoOn = code >= 128 || code === apostrophe || (code === fullStop && end === start + 1);
	return mayGoOn ? start : end;
}

const apostrophe = 39;
const fullStop = 46;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

const ordinalSign = /(?<=^\p{N}[\p{N}.,]*)(?:\.?[ºª]|\.(?:er|[oa]s?))$/u;

/** Lower case, without accents, apostrophes, the dots of abbreviations and the signs of ordinals. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Nearly all words are plain ASCII letters: normalising them would cost more than all else here.
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(ordinalSign, '')
		.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}
