/** What a search knows of Spanish: stems, compounds, and names that every statement abbreviates. */
import {stemmer} from 'stemmer';
import type {SearchLanguage} from '../search-language.ts';
import {functionWords} from './function-words.ts';
import {translations} from './glossary.ts';
import {names} from './search-names.ts';
import {stem} from './stem.ts';

export const spanishSearch: SearchLanguage = {
	stems: term => (/^[a-z]{3,}$/.test(term) ? [stem(term)] : []),
	/** The stems of the English words that stand for a Spanish one, and that of an English one itself. */
	meanings: term =>
		functionWords.has(term) || !/^[a-z]{3,}$/.test(term) ? [] : [...translations(term), term].map(stemmer),
	changingLetters: 'aeio',
	functionWords,
	neverCompounded: functionWords,
	possessive: /(?!)/,
	homographs: new Set(),
	sameNames: new Map(),
	names,
	nameParticles: new Set('de del la las los el y e en para por con sobre contra a al'.split(' ')),
};
