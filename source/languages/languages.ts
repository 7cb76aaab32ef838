/** The languages that the program knows, one a row. */
import {documentWords as german} from './de/document-words.ts';
import type {DocumentWords} from './document-words.ts';
import {english} from './en/english.ts';
import {documentWords as spanish} from './es/document-words.ts';
import {isSpanish} from './es/recognise.ts';
import {documentWords as french} from './fr/document-words.ts';
import type {DocumentLanguage, Language} from './language.ts';
import {monthsElsewhere} from './months-elsewhere.ts';
import {wordsToTell} from './traces.ts';

/** Languages that are loaded for the first text in them. */
const whole: ReadonlyMap<string, () => Promise<Language>> = new Map([
	['es', async () => (await import('./es/spanish.ts')).spanish],
]);

/** Of other languages only so much is known that documents in them can be read. */
const onlyRead: readonly (readonly [code: string, documents: DocumentWords])[] = [
	['fr', french],
	['de', german],
	...monthsElsewhere,
];

/** The languages in which documents are read; one of which only that is known is told by its trigrams. */
export const documentLanguages: readonly DocumentLanguage[] = [
	english,
	{code: 'es', recognises: isSpanish, documents: spanish},
	...onlyRead.map(([code, documents]) => ({code, recognises: () => false, documents})),
];

/** Those that texts can be compared and searched in so far: English, and what has been loaded. */
const loaded: [Language, ...Language[]] = [english];

/** Makes the languages with some codes known to `languageOf`; codes of which nothing is known are passed over. */
export async function loadLanguages(codes: Iterable<string | null>): Promise<void> {
	for (const code of new Set(codes)) {
		const load = code === null ? undefined : whole.get(code);
		if (load === undefined || loaded.some(language => language.code === code)) continue;
		const language = await load();
		if (!loaded.includes(language)) loaded.push(language);
	}
}

/** The language with a code; the first of those known where a text states none, or one that nobody has described. */
export function languageOf(code: string | null): Language {
	return loaded.find(language => language.code === code) ?? loaded[0];
}

/** Whether texts in a language can be compared with those of another. */
export const isKnown = (code: string): boolean => loaded.some(language => language.code === code);

/** The language that a text is in, or the given one where it does not tell. */
export function languageIn(text: string, otherwise: Language): Language {
	// Most sessions know one language, and need not ask.
	if (loaded.length === 1) return otherwise;
	const words = wordsToTell(text);
	let best = otherwise;
	let most = otherwise.traces(words);
	for (const language of loaded) {
		const traces = language === otherwise ? 0 : language.traces(words);
		if (traces > most) {
			best = language;
			most = traces;
		}
	}
	return best;
}
