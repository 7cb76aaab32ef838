/** Reads texts in one language, and remembers what it read: one sentence is matched, compared, marked, named and counted. */
import {Recent} from '../../base/recent.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {languageOf} from '../../languages/languages.ts';
import {meaningsOf} from './meanings.ts';
import {type Reading, readText} from './reading.ts';
import {type Token, tokenise} from './tokens.ts';
import {lookUpClasses, type WordClasses} from './word-classes.ts';

export type Reader = {
	readonly language: Language;
	/** The words of a text in order, with their gaps. */
	readonly tokens: (text: string) => readonly Token[];
	/** What each of these words means in its place, see `meaningsOf`. */
	readonly meanings: (text: string) => readonly string[];
	/** What a sentence holds; the same object is read once. */
	readonly read: (sentence: {readonly text: string}) => Reading;
	readonly classesOf: (token: Token) => WordClasses;
};

/** Words that are remembered with their texts. */
const mostWords = 200_000;
/** Classes are remembered by word as written; names alone would grow beyond this. */
const mostClasses = 25_000;

export function createReader(language: Language): Reader {
	const cut = rememberTexts(text => ({tokens: tokenise(text, language), meanings: undefined}));
	const tokens = (text: string): readonly Token[] => cut(text).tokens;
	const meanings = (text: string): readonly string[] => {
		const known = cut(text);
		known.meanings ??= meaningsOf(known.tokens, language.concepts);
		return known.meanings;
	};
	const classes = new Recent<WordClasses>(mostClasses);
	return {
		language,
		tokens,
		meanings,
		read: rememberFor(({text}) => readText({text, tokens: tokens(text), meanings: meanings(text), language})),
		classesOf: token => classes.get(token.text, () => lookUpClasses(token, language)),
	};
}

/** A text that was cut, and what its words mean once that was asked. */
type CutText = {readonly tokens: readonly Token[]; meanings: readonly string[] | undefined};

function rememberTexts(cut: (text: string) => CutText): (text: string) => CutText {
	const remembered = new Map<string, CutText>();
	let count = 0;
	return text => {
		const known = remembered.get(text);
		if (known !== undefined) return known;
		const made = cut(text);
		if (count > mostWords) {
			remembered.clear();
			count = 0;
		}
		remembered.set(text, made);
		count += made.tokens.length + 1;
		return made;
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
