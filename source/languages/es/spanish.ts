/** Spanish: everything that the program knows of it, as one value. */
import {lazy} from '../../base/lazy.ts';
import {english} from '../en/english.ts';
import type {Language} from '../language.ts';
import {tracesOf} from '../traces.ts';
import {acts} from './acts.ts';
import {clauses} from './clauses.ts';
import {commitments} from './commitments.ts';
import {concepts} from './concepts.ts';
import {dates} from './dates.ts';
import {documentWords} from './document-words.ts';
import {figures} from './figures.ts';
import {framing} from './framing.ts';
import {frequencies} from './frequencies.ts';
import {englishOf} from './glossary.ts';
import {names} from './names.ts';
import {phrases} from './phrases.ts';
import {functionWords, isSpanish} from './recognise.ts';
import {spanishSearch} from './search.ts';
import {sentences} from './sentences.ts';
import {themes} from './themes.ts';
import {verbs} from './verbs.ts';
import {words} from './words.ts';

/** The English word that stands for a Spanish one, or the word itself, as a name is. */
const inEnglish = (folded: string): string => englishOf(folded) ?? folded;

export const spanish: Language = {
	code: 'es',
	recognises: isSpanish,
	traces: tracesOf(functionWords, folded => ![null, folded].includes(englishOf(folded))),
	words,
	sentences,
	concepts,
	fields: {of: folded => english.fields.of(inEnglish(folded))},
	wordVectors: lazy(() => {
		const vectors = english.wordVectors();
		return {...vectors, numberOf: folded => vectors.numberOf(inEnglish(folded))};
	}),
	dates,
	figures,
	frequencies,
	names,
	verbs,
	acts,
	clauses,
	commitments,
	phrases,
	themes,
	framing,
	search: spanishSearch,
	documents: documentWords,
};
