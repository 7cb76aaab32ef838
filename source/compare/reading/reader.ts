/** Reads texts in one language, and remembers what it read: one sentence is matched, compared, marked, named and counted. */
import {lazy} from '../../base/lazy.ts';
import {Recent} from '../../base/recent.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {languageIn, languageOf} from '../../languages/languages.ts';
import {meaningsOf} from './meanings.ts';
import {type NounPhrase, nounPhrases} from './noun-phrases.ts';
import {type Reading, readText} from './reading.ts';
import {type Token, tokenise} from './tokens.ts';
import {type KnownWord, lookUpWord, type WordClasses} from './word-classes.ts';

/** A text cut into words; what else is known of it is worked out once, when it is first asked for. */
export type CutText = {
	readonly language: Language;
	readonly text: string;
	/** The words in order, with their gaps. */
	readonly tokens: readonly Token[];
	/** What each of these words means in its place, see `meaningsOf`. */
	readonly meanings: () => readonly string[];
	/** What holds of each of these words wherever it stands, and what of it in a label. */
	readonly classes: () => readonly WordClasses[];
	readonly inLabels: () => readonly WordClasses[];
	readonly phrases: () => readonly NounPhrase[];
	readonly reading: () => Reading;
};

export type Reader = {
	/** Of texts that do not tell theirs. */
	readonly language: Language;
	/** The language that a text is in; of one that is cut, `cut` knows it without looking again. */
	readonly languageOf: (text: string) => Language;
	/** The same object for the same text, for as long as it is remembered. */
	readonly cut: (text: string) => CutText;
	/** `tokens`, `meanings` and `classes` of the text when it is cut. */
	readonly tokens: (text: string) => readonly Token[];
	readonly meanings: (text: string) => readonly string[];
	readonly classes: (text: string) => readonly WordClasses[];
	/** What a sentence holds; the same object is read once, whatever has been read since. */
	readonly read: (sentence: {readonly text: string}) => Reading;
};

/** Words that are remembered with their texts. */
const mostWords = 200_000;
/** Classes are remembered by word as written; names alone would grow beyond this. */
const mostClasses = 25_000;

export function createReader(language: Language): Reader {
	const classesIn = rememberFor((own: Language) => {
		const known = new Recent<KnownWord>(mostClasses);
		return (token: Token): KnownWord => known.get(token.text, () => lookUpWord(token, own));
	});
	const cut = rememberTexts((text): CutText => cutIn(languageIn(text, language), text));
	const cutIn = (language: Language, text: string): CutText => {
		const tokens = tokenise(text, language);
		const words = lazy(() => tokens.map(classesIn(language)));
		const classes = lazy(() => words().map(({plain}) => plain));
		const meanings = lazy(() => meaningsOf(classes(), language.concepts));
		return {
			language,
			text,
			tokens,
			meanings,
			classes,
			inLabels: lazy(() => words().map(({inLabels}) => inLabels)),
			phrases: lazy(() => nounPhrases(tokens, classes(), language)),
			reading: lazy(() => readText({text, tokens, meanings: meanings(), language})),
		};
	};
	return {
		language,
		languageOf: text => languageIn(text, language),
		cut,
		tokens: text => cut(text).tokens,
		meanings: text => cut(text).meanings(),
		classes: text => cut(text).classes(),
		read: rememberFor(({text}) => cut(text).reading()),
	};
}

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
