/** Reads texts in one language, and remembers what it read: one sentence is matched, compared, marked, named and counted. */
import {Recent} from '../../base/recent.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {languageOf} from '../../languages/languages.ts';
import {type Reading, readText} from './reading.ts';
import {type Token, tokenise} from './tokens.ts';
import {lookUpClasses, type WordClasses} from './word-classes.ts';

export type Reader = {
	readonly language: Language;
	/** The words of a text in order, with their gaps. */
	readonly tokens: (text: string) => readonly Token[];
	/** What a sentence holds; the same object is read once. */
	readonly read: (sentence: {readonly text: string}) => Reading;
	readonly classesOf: (token: Token) => WordClasses;
};

/** Words that are remembered with their texts. */
const mostWords = 200_000;
/** Classes are remembered by word as written; names alone would grow beyond this. */
const mostClasses = 25_000;

export function createReader(language: Language): Reader {
	const tokens = rememberTokens(text => tokenise(text, language));
	const classes = new Recent<WordClasses>(mostClasses);
	return {
		language,
		tokens,
		read: rememberFor(({text}) => readText(text, tokens(text), language)),
		classesOf: token => classes.get(token.text, () => lookUpClasses(token, language)),
	};
}

function rememberTokens(cut: Reader['tokens']): Reader['tokens'] {
	const remembered = new Map<string, readonly Token[]>();
	let count = 0;
	return text => {
		const known = remembered.get(text);
		if (known !== undefined) return known;
		const tokens = cut(text);
		if (count > mostWords) {
			remembered.clear();
			count = 0;
		}
		remembered.set(text, tokens);
		count += tokens.length + 1;
		return tokens;
	};
}

/** A reader for each language, made when it is first asked for. */
export type Readers = {readonly of: (language: string | null) => Reader};

export function createReaders(): Readers {
	const readers = new Map<Language, Reader>();
	return {
		of: code => {
			const language = languageOf(code);
			const known = readers.get(language) ?? createReader(language);
			readers.set(language, known);
			return known;
		},
	};
}
