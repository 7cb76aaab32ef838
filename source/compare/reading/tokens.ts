/** Words of a text with what stands between them, the common ground of everything that reads a sentence. */

import type {Language} from '../../languages/language.ts';
import {firstWhere} from '../../text/spans.ts';
import {fold, type Word, words} from '../../text/words.ts';

export type Token = Word & {
	/** Folded, without a possessive ending: `Mexico's` -> `mexico`. */
	readonly base: string;
	/** Where it ends without a possessive ending; UTF-16 offset. */
	readonly bareEnd: number;
	/** What stands between the word before and this one. */
	readonly gap: string;
	readonly capital: boolean;
	/** Begins with a digit. */
	readonly numeric: boolean;
	/** First word of the text or of a sentence in it, where a capital says nothing. */
	readonly initial: boolean;
	/** Carries grammar rather than topic; `U.S.` is no pronoun. */
	readonly grammatical: boolean;
};

const digitStart = /^\p{N}/u;
const capitalStart = /^\p{Lu}/u;
const endOfSentence = /[.!?…:]["'”’)\]]*\s|\n|^["“‘(]*$/u;

/** The words of a text in order, with their gaps. */
export function tokenise(text: string, {words: known, sentences}: Language): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let previous: Word | null = null;
	for (const word of words(text)) {
		// Nearly all gaps are one space, and looking closer at each would cost more than cutting the words.
		const isSpace = previous !== null && word.start === end + 1 && text.charCodeAt(end) === 32;
		const gap = isSpace ? ' ' : text.slice(end, word.start);
		const capital = isCapital(word.text);
		const ending = known.possessiveEnding(word.text);
		const base = ending > 0 ? fold(word.text.slice(0, -ending)) : word.folded;
		// The gap behind it still tells of the stop, which may end a sentence as well.
		const hasStop = capital && text[word.end] === '.' && known.pluralInitials.test(word.text);
		const wordEnd = hasStop ? word.end + 1 : word.end;
		const isShort = capital && (word.text.includes('.') || known.abbreviations.has(word.text));
		tokens.push({
			text: word.text,
			folded: word.folded,
			start: word.start,
			end: wordEnd,
			bareEnd: wordEnd - ending,
			base,
			gap,
			capital,
			numeric: isDigit(word.text),
			initial: !isSpace && opensSentence(gap, previous, word, sentences.abbreviated),
			grammatical: (known.functionWords.has(base) && !isShort) || known.isContraction(word.text),
		});
		end = word.end;
		previous = word;
	}
	return tokens;
}

/** Whether a word is a possessive: `Mexico's`. */
export const isPossessive = ({bareEnd, end}: Token): boolean => bareEnd < end;

/** Signs between words. */
const stop = /[,;:.!?()[\]"“”–—…]|\s-\s/u;

/**
 * Whether a sign in front of a word ends what stands before it; the full stop of an abbreviation ends nothing: `El Sr.
 * Núñez`, `el 1o. de enero`.
 */
export const isBehindStop = ({gap, initial}: Token): boolean => stop.test(gap) && (initial || gap !== '. ');

function isCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : capitalStart.test(text);
}

function isDigit(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 48 && code <= 57 : digitStart.test(text);
}

/** No small letter begins a sentence behind a full stop: it is that of `EE. UU.` or of another abbreviation. */
const smallStart = /^\p{Ll}/u;

function opensSentence(gap: string, previous: Word | null, {text}: Word, abbreviated: RegExp): boolean {
	if (previous === null || /["“]$/.test(gap)) return true;
	if (!endOfSentence.test(gap)) return false;
	return !(/^\. ?$/.test(gap) && (smallStart.test(text) || abbreviated.test(previous.text)));
}

/** Number of the first token that starts at an offset or behind it; how many there are when none does. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
	return firstWhere(tokens, token => token.start >= offset);
}

/** Number of the first token that ends at an offset or behind it; how many there are when none does. */
export function firstTokenEndingAt(tokens: readonly Token[], offset: number): number {
	return firstWhere(tokens, token => token.end >= offset);
}
