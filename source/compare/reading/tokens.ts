/** Words of a text with what stands between them, the common ground of everything that reads a sentence. */

import {functionWords} from '../../languages/en/lexicon.ts';
import {firstWhere} from '../../text/spans.ts';
import {fold, type Word, words} from '../../text/words.ts';

export type Token = Word & {
	/** Folded, without a possessive ending: `Mexico's` -> `mexico`. */
	readonly base: string;
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
const abbreviated = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Gov|Amb|St|Jr|Sr|No|vs)$/u;

/** Words that are remembered with their texts: the same sentences are matched, compared, marked, named and counted. */
const mostRemembered = 200_000;
const remembered = new Map<string, readonly Token[]>();
let wordsRemembered = 0;

/** The words of a text in order, with their gaps. */
export function tokenise(text: string): readonly Token[] {
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const tokens = cut(text);
	if (wordsRemembered > mostRemembered) {
		remembered.clear();
		wordsRemembered = 0;
	}
	remembered.set(text, tokens);
	wordsRemembered += tokens.length + 1;
	return tokens;
}

function cut(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let previous: Word | null = null;
	for (const word of words(text)) {
		// Nearly all gaps are one space, and looking closer at each would cost more than cutting the words.
		const isSpace = previous !== null && word.start === end + 1 && text.charCodeAt(end) === 32;
		const gap = isSpace ? ' ' : text.slice(end, word.start);
		const capital = isCapital(word.text);
		const base = isPossessive(word.text) ? fold(word.text.slice(0, -2)) : word.folded;
		tokens.push({
			text: word.text,
			folded: word.folded,
			start: word.start,
			end: word.end,
			base,
			gap,
			capital,
			numeric: isDigit(word.text),
			initial: !isSpace && opensSentence(gap, previous),
			grammatical: functionWords.has(base) && !(capital && isAbbreviation(word.text)),
		});
		end = word.end;
		previous = word;
	}
	return tokens;
}

function isCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : capitalStart.test(text);
}

function isDigit(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 48 && code <= 57 : digitStart.test(text);
}

/** Whether a word ends in `'s`. */
export function isPossessive(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	const mark = text.charCodeAt(text.length - 2);
	return (last === 115 || last === 83) && (mark === 39 || mark === 0x2019);
}

function opensSentence(gap: string, previous: Word | null): boolean {
	if (previous === null || /["“]$/.test(gap)) return true;
	return endOfSentence.test(gap) && !(/^\. ?$/.test(gap) && abbreviated.test(previous.text));
}

/** `US` and `U.S.` fold to the pronoun `us` and are none. */
const isAbbreviation = (text: string): boolean => text === 'US' || text.includes('.');

/** Number of the first token that starts at an offset or behind it; how many there are when none does. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
	return firstWhere(tokens, token => token.start >= offset);
}

/** Number of the first token that ends at an offset or behind it; how many there are when none does. */
export function firstTokenEndingAt(tokens: readonly Token[], offset: number): number {
	return firstWhere(tokens, token => token.end >= offset);
}
