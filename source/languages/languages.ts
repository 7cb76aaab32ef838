/** The languages that the program knows, one a row. */
import {english} from './en/english.ts';
import type {Language} from './language.ts';

const languages: readonly [Language, ...Language[]] = [english];

/** The language with a code; the first of those known where a text states none, or one that nobody has described. */
export function languageOf(code: string | null): Language {
	return languages.find(language => language.code === code) ?? languages[0];
}
