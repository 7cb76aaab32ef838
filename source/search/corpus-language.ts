/** What is known of the languages that a corpus is in. */
import type {Corpus} from '../documents/source.ts';
import {languageOf} from '../languages/languages.ts';
import {type SearchLanguage, togetherInSearch} from '../languages/search-language.ts';

/** What the languages of a corpus's sources tell a search, taken together. */
export function searchLanguageOf({sources}: Corpus): SearchLanguage {
	const languages = new Set(sources.map(({language}) => languageOf(language)));
	return togetherInSearch(
		[...(languages.size > 0 ? languages : [languageOf(null)])].map(({search}) => search),
	);
}
