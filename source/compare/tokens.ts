/** Words of a text with what stands between them, the common ground of everything that reads a sentence. */
import {fold, type Word, words} from '../documents/words.ts';
import {functionWords} from './lexicon.ts';

/** UTF-16 offsets into a text, end exclusive. */
export type Span = {readonly start: number; readonly end: number};

export type Token = Word & {
	/** Folded, without a possessive ending: `Mexico's` -> `mexico`. */
	readonly base: string;
	/** What stands between the word before and this one. */
	readonly gap: string;
	readonly capital: boolean;
	/** First word of the text or of a sentence in it, where a capital says nothing. */
	readonly initial: boolean;
	/** Carries grammar rather than topic; `U.S.` is no pronoun. */
	readonly grammatical: boolean;
};

const possessive = /['’]s$/i;
const capitalStart = /^\p{Lu}/u;
const endOfSentence = /[.!?…:]["'”’)\]]*\s|\n|^["“‘(]*$/u;
const abbreviated = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Gov|Amb|St|Jr|Sr|No|vs)$/u;

export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let previous: Word | null = null;
	for (const word of words(text)) {
		const gap = text.slice(end, word.start);
		const capital = capitalStart.test(word.text);
		const initial =
			previous === null ||
			(endOfSentence.test(gap) && !(/^\. ?$/.test(gap) && abbreviated.test(previous.text))) ||
			/["“]$/.test(gap);
		const base = possessive.test(word.text) ? fold(word.text.replace(possessive, '')) : word.folded;
		const grammatical =
			functionWords.has(base) &&
			!(base === 'us' && capital && word.text.length > 1 && !/^Us$/.test(word.text));
		tokens.push({...word, base, gap, capital, initial, grammatical});
		end = word.end;
		previous = word;
	}
	return tokens;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
