/** The languages that the program knows, one a row. */
import {documentWords as german} from './de/document-words.ts';
import type {DocumentWords} from './document-words.ts';
import {english} from './en/english.ts';
import {documentWords as spanish} from './es/document-words.ts';
import {documentWords as french} from './fr/document-words.ts';
import type {DocumentLanguage, Language} from './language.ts';

const languages: readonly [Language, ...Language[]] = [english];

/** Of some languages only so much is known that documents in them can be read. */
const onlyRead: readonly (readonly [code: string, documents: DocumentWords])[] = [
	['es', spanish],
	['fr', french],
	['de', german],
];

/** The languages in which documents are read; one of which only that is known is told by its trigrams. */
export const documentLanguages: readonly DocumentLanguage[] = [
	...languages,
	...onlyRead.map(([code, documents]) => ({code, recognises: () => false, documents})),
];

/** The language with a code; the first of those known where a text states none, or one that nobody has described. */
export function languageOf(code: string | null): Language {
	return languages.find(language => language.code === code) ?? languages[0];
}
