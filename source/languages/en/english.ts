/** English: everything that the program knows of it, as one value. */
import type {Language} from '../language.ts';
import {concepts} from './concepts.ts';
import {documentWords} from './document-words.ts';
import {functionWords, stem} from './lexicon.ts';
import {isEnglish} from './recognise.ts';
import {englishSearch} from './search.ts';

export const english: Language = {
	code: 'en',
	recognises: isEnglish,
	concepts,
	words: {functionWords, stem},
	search: englishSearch,
	documents: documentWords,
};
