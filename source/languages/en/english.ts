/** English: everything that the program knows of it, as one value. */
import type {Language} from '../language.ts';
import {concepts} from './concepts.ts';
import {dates} from './dates.ts';
import {documentWords} from './document-words.ts';
import {figures} from './figures.ts';
import {isEnglish} from './recognise.ts';
import {englishSearch} from './search.ts';
import {sentences} from './sentences.ts';
import {words} from './words.ts';

export const english: Language = {
	code: 'en',
	recognises: isEnglish,
	words,
	sentences,
	concepts,
	dates,
	figures,
	search: englishSearch,
	documents: documentWords,
};
