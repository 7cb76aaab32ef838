/** Word lists of English as they hold in Spanish: of every word of the glossary what holds of the English of its row. */
import {addToGroup} from '../../base/groups.ts';
import {lazy} from '../../base/lazy.ts';
import {englishOf} from './glossary.ts';
import {entries} from './glossary-rows.ts';
import {stem} from './stem.ts';

/** The stems of single Spanish words whose English is in a set of stems or passes a test. */
export function stemsByEnglish(holds: (english: string) => boolean): () => ReadonlySet<string> {
	return lazy(() => new Set(wordsWith(holds).map(stem)));
}

const wordsWith = (holds: (english: string) => boolean): string[] =>
	entries().flatMap(([spanish]) => {
		const english = spanish.includes(' ') ? null : englishOf(spanish);
		return english !== null && holds(english) ? [spanish] : [];
	});

/** Rows of the glossary, from English words and phrases to the Spanish ones. */
const spanishOf = lazy((): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	for (const [spanish, english] of entries()) {
		for (const either of english.split(' or ')) addToGroup(found, either, spanish);
	}
	return found;
});

/**
 * A list of English terms between commas as the Spanish ones of their rows, of which every form counts; what has no row
 * is left out.
 */
export function translateTerms(list: string): string {
	const terms = list.split(',').flatMap(term => spanishOf().get(term.trim().replace(/^=/, '')) ?? []);
	return [...new Set(terms)].join(', ');
}
