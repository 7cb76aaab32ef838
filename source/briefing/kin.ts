/** What else a query is about: words of the documents that are derived from its words and mean the same. */
import {languageOf} from '../languages/languages.ts';
import type {SearchIndex} from '../search/search.ts';
import {words} from '../text/words.ts';

/** Kin in the documents, by the folded word of the query. */
export type Kin = ReadonlyMap<string, readonly string[]>;

/** Letters with which one of two words begins and that the other has: fewer are shared by chance. */
const sharedLetters = 4;

/** A query of many words that have many kin each is not asked in every way. */
const mostQueries = 64;

/**
 * For each word the words that the language lists with it, as it does words that only mean the like ("aid",
 * "support"), as far as they have a root in common: "immigration" and "migratory" of "migration", but of
 * "export" not "import", in which both have theirs behind something else. None where the query has quotation
 * marks: then what is typed counts.
 */
export function kinOf({corpus, dictionary}: SearchIndex, query: string): Kin {
	const kin = new Map<string, readonly string[]>();
	if (query.includes('"')) return kin;
	const languages = new Set(corpus.sources.map(({language}) => languageOf(language)));
	for (const word of bareWords(query).flatMap(token => words(token).map(({folded}) => folded))) {
		const found = dictionary.terms.filter(
			term =>
				term !== word &&
				haveRoot(word, term) &&
				[...languages].some(({concepts}) => concepts.of(word).id === concepts.of(term).id),
		);
		if (found.length > 0) kin.set(word, found);
	}
	return kin;
}

/** The query with kin in the place of some of its words, in every combination; kin stand in quotation marks, as they are. */
export function queriesWithKin(query: string, kin: Kin): string[] {
	let queries = [''];
	for (const token of query.split(/\s+/u).filter(part => part !== '')) {
		const isBare = bareWords(token).length > 0;
		const others = isBare ? words(token).flatMap(({folded}) => kin.get(folded) ?? []) : [];
		const choices = [token, ...others.map(other => `"${other}"`)];
		queries = queries.flatMap(before => choices.map(choice => `${before} ${choice}`)).slice(0, mostQueries);
	}
	return queries.map(text => text.trim()).slice(1);
}

/** Neither filters nor what is excluded. */
function bareWords(query: string): string[] {
	return query.split(/\s+/u).filter(token => !/^-|:/u.test(token) && token !== '');
}

function haveRoot(one: string, other: string): boolean {
	if (Math.min(one.length, other.length) < sharedLetters) return false;
	return one.includes(other.slice(0, sharedLetters)) || other.includes(one.slice(0, sharedLetters));
}
