/** What a search knows of Spanish: stems, compounds, and names that every statement abbreviates. */
import type {SearchLanguage} from '../search-language.ts';
import {functionWords} from './function-words.ts';
import {stem} from './stem.ts';

export const spanishSearch: SearchLanguage = {
	stems: term => (/^[a-z]{3,}$/.test(term) ? [stem(term)] : []),
	changingLetters: 'aeio',
	functionWords,
	neverCompounded: functionWords,
	possessive: /(?!)/,
	homographs: new Set(),
	sameNames: new Map(),
	abbreviations: [
		{short: 'eeuu', full: ['estados', 'unidos']},
		{short: 'eua', full: ['estados', 'unidos']},
		{short: 'onu', full: ['naciones', 'unidas']},
		{short: 'ue', full: ['union', 'europea']},
		{short: 'oea', full: ['organizacion', 'de', 'los', 'estados', 'americanos']},
	],
	nameParticles: new Set('de del la las los el y e en para por con sobre contra a al'.split(' ')),
};
