/** Names of one thing, of which a text may use another than was typed: United Nations, UN, ONU. */
import {addToGroup} from '../base/groups.ts';
import type {Name, SearchLanguage} from '../languages/search-language.ts';
import {abbreviatedQuality, translatedQuality} from './match-quality.ts';
import {termOf} from './terms.ts';

/** Another name of what was typed, as terms; `quality` from 0 to 1. */
export type OtherName = {readonly words: readonly string[]; readonly quality: number};

/** A name, and the other names of the same thing, those in the same language and those in others. */
type Entry = {readonly words: readonly string[]; readonly others: readonly OtherName[]};

/** By the first word. */
export type NameTable = ReadonlyMap<string, readonly Entry[]>;

/** The well-known names of a language's texts. */
export const knownNames = (language: SearchLanguage): readonly (readonly Name[])[] =>
	language
		.names()
		.map(names =>
			names
				.map(name => ({...name, words: inTerms(name.words, language)}))
				.filter(({words}) => words.length > 1 || !language.functionWords.has(words[0] ?? '')),
		);

/** Initials are terms of their own where they look like an everyday word. */
const inTerms = (words: readonly string[], language: SearchLanguage): readonly string[] =>
	words.map(word => (words.length === 1 ? termOf(word.toUpperCase(), word, language) : word));

/** @param things The names of each, as terms. */
export function namesOf(things: Iterable<readonly Name[]>): NameTable {
	const byFirst = new Map<string, Entry[]>();
	for (const thing of things) {
		for (const {words, language} of thing) {
			// What holds the name is found by the name.
			const others = thing
				.filter(other => !holds(other.words, words))
				.map(other => ({
					words: other.words,
					quality: other.language === language ? abbreviatedQuality : translatedQuality,
				}));
			if (others.length > 0) addToGroup(byFirst, words[0] ?? '', {words, others});
		}
	}
	return byFirst;
}

const holds = (words: readonly string[], part: readonly string[]): boolean =>
	` ${words.join(' ')} `.includes(` ${part.join(' ')} `);

/** The other names of what a single term names. */
export function otherNamesOf(
	names: NameTable,
	term: string,
	{sameNames, functionWords}: SearchLanguage,
): readonly OtherName[] {
	const known = (each: string) =>
		(names.get(each) ?? []).flatMap(({words, others}) => (words.length === 1 ? others : []));
	const alike = (sameNames.get(term) ?? []).flatMap(known);
	// Small, `un` is an article: what it may name is not looked for in another language as well.
	const meant = functionWords.has(term) ? alike.filter(({quality}) => quality !== translatedQuality) : alike;
	return [...known(term), ...meant];
}

/** A stretch of a query that is a name of several words. */
export type NamedStretch = {
	readonly at: number;
	readonly length: number;
	readonly others: readonly OtherName[];
};

/** The beginning of a name's last word says enough from here. */
const shortestBeginning = 3;

/**
 * The names of several words in a query, but for those inside a longer one.
 *
 * @param wordAt The term at a place of the query as typed, and whether it may still be growing; null where none is.
 */
export function namedStretches(
	names: NameTable,
	length: number,
	wordAt: (place: number) => {readonly term: string; readonly open: boolean} | null,
): readonly NamedStretch[] {
	const stands = (words: readonly string[], at: number) =>
		words.every((word, i) => {
			const typed = wordAt(at + i);
			if (typed === null) return false;
			const grows = typed.open && i === words.length - 1 && typed.term.length >= shortestBeginning;
			return typed.term === word || (grows && word.startsWith(typed.term));
		});
	const found: NamedStretch[] = [];
	for (let at = 0; at < length; at++) {
		for (const {words, others} of names.get(wordAt(at)?.term ?? '') ?? []) {
			if (words.length > 1 && stands(words, at)) found.push({at, length: words.length, others});
		}
	}
	const isInside = (one: NamedStretch, other: NamedStretch) =>
		other.length > one.length && other.at <= one.at && one.at + one.length <= other.at + other.length;
	return found.filter(one => !found.some(other => isInside(one, other)));
}
