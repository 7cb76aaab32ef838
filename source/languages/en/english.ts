/** English: everything that the program knows of it, as one value. */
import {lazy} from '../../base/lazy.ts';
import {makeFields} from '../fields.ts';
import type {Language} from '../language.ts';
import {tracesOf} from '../traces.ts';
import {acts} from './acts.ts';
import {clauses} from './clauses.ts';
import {commitments} from './commitments.ts';
import {concepts} from './concepts.ts';
import {dates} from './dates.ts';
import {documentWords} from './document-words.ts';
import {fields, singular} from './fields.ts';
import {figures} from './figures.ts';
import {framing} from './framing.ts';
import {frequencies} from './frequencies.ts';
import {names} from './names.ts';
import {phrases} from './phrases.ts';
import {readWordVectors} from './read-word-vectors.ts';
import {functionWords, isEnglish} from './recognise.ts';
import {englishSearch} from './search.ts';
import {sentences} from './sentences.ts';
import {americanSpelling} from './spelling.ts';
import {themeNames, themeTerms} from './themes.ts';
import {verbs} from './verbs.ts';
import {words} from './words.ts';

export const english: Language = {
	code: 'en',
	recognises: isEnglish,
	traces: tracesOf(functionWords, folded => words.rarityOf(folded) < 1),
	words,
	sentences,
	concepts,
	fields: makeFields(fields, word => singular(americanSpelling(word))),
	wordVectors: lazy(readWordVectors),
	dates,
	figures,
	frequencies,
	names,
	verbs,
	acts,
	clauses,
	commitments,
	phrases,
	themes: {names: themeNames, terms: themeTerms},
	framing,
	search: englishSearch,
	documents: documentWords,
};
