/** What English words mean. */
import {stemmer} from 'stemmer';
import {makeConcepts} from '../concepts.ts';
import {countryWords} from './country-words.ts';
import {equivalents, multiwords, sameStemOnly} from './equivalents.ts';
import {formulaWords} from './formula-words.ts';

export const concepts = makeConcepts({
	countries: countryWords,
	equivalents,
	multiwords,
	sameStemOnly,
	formulaWords,
	stem: stemmer,
	countryForms: word => [`${word}s`],
});
