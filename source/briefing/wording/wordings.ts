/** The languages in which the program speaks, a row each. */
import {english} from './en.ts';
import {spanish} from './es.ts';
import type {OutputLanguage, Wording} from './wording.ts';

const wordings: Readonly<Record<OutputLanguage, Wording>> = {en: english, es: spanish};

/** The words of a language; where none is stated, it is English. */
export function wordingOf(language: OutputLanguage | undefined): Wording {
	return language === undefined ? english : wordings[language];
}
