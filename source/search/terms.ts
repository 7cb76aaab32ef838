/** Turns text into search terms: folded words under one spelling, fast enough for millions of them. */
import type {SearchLanguage} from '../languages/search-language.ts';
import {words} from '../text/words.ts';

/** A letter run longer than this is cut: nobody types more to find it. */
const longestTerm = 64;

/** The everyday word that an abbreviation's term looks like, or null: `us` for `us.`. */
export function homograph(term: string): string | null {
	return term.endsWith('.') ? term.slice(0, -1) : null;
}

/**
 * The term of a word: as `fold` has it, without a possessive `'s` and without separators of
 * thousands. Empty where nothing of the word is left, as of a lone combining mark.
 *
 * @param written The word as it stands in the text.
 * @param folded The same, folded.
 */
export function termOf(
	written: string,
	folded: string,
	{possessive, homographs}: Pick<SearchLanguage, 'possessive' | 'homographs'>,
): string {
	let term = folded;
	if (term.length > 2 && possessive.test(written) && term.endsWith('s')) term = term.slice(0, -1);
	if (/^\d/.test(term)) term = term.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
	if (homographs.has(term) && isAbbreviation(written)) return `${term}.`;
	return term.length > longestTerm ? term.slice(0, longestTerm) : term;
}

/** Whether a word is written as an abbreviation: with dots inside, or in capitals. */
function isAbbreviation(written: string): boolean {
	return /\p{L}\./u.test(written) || (written === written.toUpperCase() && written !== written.toLowerCase());
}

/** Receives a term as written, already cut out, with its UTF-16 offsets. */
type TermSink = (written: string, folded: string | null, start: number, end: number) => void;

/**
 * Calls `sink` for every word of `text` between two offsets, exactly the words that `words` finds.
 * Nearly all of a text is runs of plain letters between spaces; only the rest is handed to `words`.
 * `folded` is null for those plain runs, so that a caller who knows the word need not fold it.
 */
export function eachWord(text: string, from: number, to: number, sink: TermSink): void {
	let at = from;
	while (at < to) {
		if (isSpace(text.charCodeAt(at))) {
			at++;
			continue;
		}
		let end = at + 1;
		while (end < to && !isSpace(text.charCodeAt(end))) end++;
		emitChunk(text, at, end, sink);
		at = end;
	}
}

/** One stretch without spaces: a single plain run is emitted as it is, anything else by `words`. */
function emitChunk(text: string, from: number, to: number, sink: TermSink): void {
	let start = from;
	while (start < to && isPlainMark(text.charCodeAt(start))) start++;
	if (start === to) return;
	const first = text.charCodeAt(start);
	let end = start;
	if (isLetter(first)) while (end < to && isLetterOrDigit(text.charCodeAt(end))) end++;
	else while (end < to && isDigit(text.charCodeAt(end))) end++;
	let rest = end;
	while (rest < to && isPlainMark(text.charCodeAt(rest))) rest++;
	if (end > start && rest === to) {
		sink(text.slice(start, end), null, start, end);
		return;
	}
	for (const word of words(text.slice(from, to))) {
		if (word.folded !== '') sink(word.text, word.folded, from + word.start, from + word.end);
	}
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isLetterOrDigit(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

/** ASCII that is neither letter nor digit. */
function isPlainMark(code: number): boolean {
	return code < 128 && !isLetterOrDigit(code);
}
