/** What English words mean. */
import {stemmer} from 'stemmer';
import {makeConcepts} from '../concepts.ts';
import {countryWords} from './country-words.ts';
import {equivalents, phrases, sameStemOnly} from './equivalents.ts';
import {formulaWords} from './formula-words.ts';
import {americanSpelling} from './spelling.ts';

export const concepts = makeConcepts({
	countries: countryWords,
	equivalents,
	phrases,
	sameStemOnly,
	formulaWords,
	stem: stemmer,
	spelled: americanSpelling,
	countryForms: word => [`${word}s`],
});
