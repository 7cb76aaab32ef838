/** What a language tells a search: which terms are one word, one name or one compound. */
import {lazy} from '../base/lazy.ts';

/** What a state, a body or a treaty is called in a language, folded word by word. */
export type Name = {readonly words: readonly string[]; readonly language: string};

/** The names of a list between commas. */
export const namesIn = (language: string, list: string): readonly Name[] =>
	list.split(', ').map(name => ({words: name.split(' '), language}));

/** Terms are folded words; the abbreviation `US`, which small is an everyday word, is the term `us.`. */
export type SearchLanguage = {
	/** What the forms of a word have in common, one for each language that it may belong to. */
	readonly stems: (term: string) => readonly string[];
	/**
	 * What a term means in words that languages share, one for each that it may belong to; null where texts are in the
	 * one language whose words these are.
	 */
	readonly meanings: ((term: string) => readonly string[]) | null;
	/** Letters that may end the stem of one form of a word where another form has another (country, countries). */
	readonly changingLetters: string;
	/** Words that carry grammar: a text is no answer for having only them. */
	readonly functionWords: ReadonlySet<string>;
	/** Words that stand next to anything, so that they are no half of a compound: "in to" is not "into". */
	readonly neverCompounded: ReadonlySet<string>;
	/** What makes a word a possessive, at its end. */
	readonly possessive: RegExp;
	/** Abbreviations that are everyday words when written small, without a dot. */
	readonly homographs: ReadonlySet<string>;
	/** Terms that mean the same as another one. */
	readonly sameNames: ReadonlyMap<string, readonly string[]>;
	/** Names that official texts use without introducing them: all names of each thing, those in other languages with them. */
	readonly names: () => readonly (readonly Name[])[];
	/** Words inside a name that its abbreviation may leave out. */
	readonly nameParticles: ReadonlySet<string>;
};

/** What several languages tell a search of texts in all of them. */
export function togetherInSearch(languages: readonly SearchLanguage[]): SearchLanguage {
	const [first] = languages;
	if (first !== undefined && languages.length === 1) return first;
	const union = (of: (language: SearchLanguage) => ReadonlySet<string>) =>
		new Set(languages.flatMap(language => [...of(language)]));
	const sameNames = new Map<string, readonly string[]>();
	for (const language of languages) {
		for (const [term, names] of language.sameNames) {
			sameNames.set(term, [...new Set([...(sameNames.get(term) ?? []), ...names])]);
		}
	}
	const meant = languages.flatMap(({meanings}) => meanings ?? []);
	return {
		meanings: meant.length === 0 ? null : term => [...new Set(meant.flatMap(meanings => meanings(term)))],
		stems: term => languages.flatMap(language => language.stems(term)),
		changingLetters: languages.map(({changingLetters}) => changingLetters).join(''),
		functionWords: union(({functionWords}) => functionWords),
		neverCompounded: union(({neverCompounded}) => neverCompounded),
		possessive: new RegExp(languages.map(({possessive}) => `(?:${possessive.source})`).join('|'), 'iu'),
		homographs: union(({homographs}) => homographs),
		sameNames,
		names: lazy(() => languages.flatMap(({names}) => names())),
		nameParticles: union(({nameParticles}) => nameParticles),
	};
}
