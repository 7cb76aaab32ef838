/** All terms of a corpus in sorted order, and which of them a typed word may mean. */
import type {SearchLanguage} from '../languages/search-language.ts';
import {editDistance, prefixDistance, shortestCorrected, tolerance} from '../text/edit-distance.ts';
import {translatedQuality} from './match-quality.ts';
import type {QueryWord} from './query.ts';
import {homograph} from './terms.ts';

/** How a term matches a word: as a whole (or inflected), by its beginning, misspelt, or as what says it in another language. */
export type Grade = 'whole' | 'prefix' | 'fuzzy' | 'translated';

/** A term of the dictionary that a typed word may mean; `quality` from 0 to 1. */
export type Match = {readonly term: number; readonly grade: Grade; readonly quality: number};

export type Dictionary = {
	/** What is known of the languages of the texts. */
	readonly language: SearchLanguage;
	/** Sorted by UTF-16 code units; a term's place is its number. */
	readonly terms: readonly string[];
	/** How often each term occurs. */
	readonly counts: Uint32Array;
	/** Terms that are forms of one word, by their stem. */
	readonly families: ReadonlyMap<string, readonly number[]>;
	/** Terms by what they mean in another language; empty where all texts are in one. */
	readonly meanings: ReadonlyMap<string, readonly number[]>;
	/** Which letters each term has, one bit a letter. */
	readonly letters: Uint32Array;
};

/** A word with no more occurrences than this may well be a misspelling of a commoner one. */
const rare = 5;
/** How much commoner the other word must be then. */
const commoner = 3;
/** Closed words are completed only from here: `a` is not `all`. */
const shortestPrefix = 3;

/** A set of the term's characters in 32 bits; different characters may share a bit. */
export function letterSet(term: string): number {
	let set = 0;
	for (let i = 0; i < term.length; i++) set |= 1 << (term.charCodeAt(i) & 31);
	return set >>> 0;
}

/** The number of a term, or -1. */
export function findTerm(dictionary: Dictionary, term: string): number {
	const at = firstAtLeast(dictionary.terms, term);
	return dictionary.terms[at] === term ? at : -1;
}

/**
 * The terms that a typed word may mean, best first per term: itself, its inflected forms, words
 * that begin so, when those are few or `misspelt` is set words that are spelt nearly so, and what says it in another
 * language.
 */
export function matchesOf(dictionary: Dictionary, word: QueryWord, misspelt: boolean): readonly Match[] {
	const found = new Map<number, Match>();
	const direct = directMatches(dictionary, word, found);
	if (misspelt || direct <= rare) {
		for (const match of fuzzyMatches(dictionary, word, word.open && direct === 0, misspelt)) {
			const count = dictionary.counts[match.term] ?? 0;
			if (!found.has(match.term) && (misspelt || count >= direct * commoner)) found.set(match.term, match);
		}
	}
	for (const meaning of dictionary.language.meanings?.(word.term) ?? []) {
		for (const term of dictionary.meanings.get(meaning) ?? [])
			if (!found.has(term)) found.set(term, {term, grade: 'translated', quality: translatedQuality});
	}
	return [...found.values()];
}

/** The terms that are a word in any of its forms, or while open its completions; never misspellings. */
export function formMatches(dictionary: Dictionary, term: string, open: boolean): readonly Match[] {
	const found = new Map<number, Match>();
	directMatches(dictionary, {kind: 'word', term, open}, found);
	return [...found.values()].filter(match => match.grade === 'whole' || open);
}

/** The terms that stand for a word of a phrase: itself under any of its names, or while open its completions. */
export function exactMatches(dictionary: Dictionary, term: string, open: boolean): readonly Match[] {
	const found = new Map<number, Match>();
	directMatches(dictionary, {kind: 'word', term, open}, found);
	const grows = (match: Match) => open && (dictionary.terms[match.term]?.startsWith(term) ?? false);
	return [...found.values()].filter(match => match.quality >= 0.95 || grows(match));
}

/** Adds what matches without a spelling mistake; returns how often all of it occurs. */
function directMatches(dictionary: Dictionary, word: QueryWord, found: Map<number, Match>): number {
	const {terms, counts, families, language} = dictionary;
	let occurrences = 0;
	const add = (term: number, grade: Grade, quality: number) => {
		if (term < 0 || found.has(term)) return;
		found.set(term, {term, grade, quality});
		occurrences += counts[term] ?? 0;
	};
	add(findTerm(dictionary, word.term), 'whole', 1);
	for (const name of language.sameNames.get(word.term) ?? []) add(findTerm(dictionary, name), 'whole', 0.95);
	const everyday = homograph(word.term);
	if (everyday !== null && found.size === 0) add(findTerm(dictionary, everyday), 'whole', 0.9);
	for (const stem of language.stems(word.term)) {
		for (const term of families.get(stem) ?? []) add(term, 'whole', 0.75);
	}
	if (word.open || word.term.length >= shortestPrefix) {
		const length = word.term.length;
		for (let term = firstAtLeast(terms, word.term); terms[term]?.startsWith(word.term); term++) {
			add(term, 'prefix', 0.5 + (0.2 * length) / (terms[term]?.length ?? length));
		}
	}
	return occurrences;
}

/**
 * Terms within the tolerance of a word, and with `heads` those that begin with such a spelling. A linear
 * pass over lengths and letter sets leaves a few hundred candidates, of which the edit distance decides.
 */
function fuzzyMatches(dictionary: Dictionary, word: QueryWord, heads: boolean, misspelt: boolean): Match[] {
	const short = misspelt && isOneShort(word.term);
	const most = short ? 1 : tolerance(word.term);
	if (most === 0) return [];
	const matches: Match[] = [];
	for (const term of nearbyTerms(dictionary, word.term, most, heads)) {
		const written = dictionary.terms[term] ?? '';
		if (short && written.length < shortestCorrected) continue;
		const edits = editDistance(word.term, written, most);
		if (edits > 0 && edits <= most) matches.push({term, grade: 'fuzzy', quality: edits === 1 ? 0.5 : 0.35});
		else if (heads && written.length > word.term.length) {
			const headEdits = prefixDistance(word.term, written, most);
			if (headEdits <= most) matches.push({term, grade: 'fuzzy', quality: headEdits <= 1 ? 0.25 : 0.15});
		}
	}
	return matches;
}

/** At most so many other spellings are offered. */
const mostOffered = 3;

/** Terms that a word which occurs nowhere may be meant for, the nearest first: a third of its letters may differ. */
export function similarTerms(dictionary: Dictionary, {term}: QueryWord): readonly number[] {
	const most = Math.min(3, Math.floor(term.length / 3));
	if (most === 0 || !/^\p{L}+$/u.test(term)) return [];
	return nearbyTerms(dictionary, term, most, false)
		.filter(near => /^\p{L}+$/u.test(dictionary.terms[near] ?? ''))
		.map(near => ({near, edits: editDistance(term, dictionary.terms[near] ?? '', most)}))
		.filter(({edits}) => edits <= most)
		.sort((a, b) => a.edits - b.edits || (dictionary.counts[b.near] ?? 0) - (dictionary.counts[a.near] ?? 0))
		.slice(0, mostOffered)
		.map(({near}) => near);
}

/** Whether a word may be one of four letters that lost one. */
function isOneShort(term: string): boolean {
	return term.length === shortestCorrected - 1 && /^\p{L}+$/u.test(term);
}

/** Terms that can be within `most` edits, judged by their letters and lengths alone. */
function nearbyTerms({terms, letters}: Dictionary, typed: string, most: number, heads: boolean): number[] {
	const own = letterSet(typed);
	const found: number[] = [];
	for (let term = 0; term < letters.length; term++) {
		const set = letters[term] ?? 0;
		if (bitCount(own & ~set) > most || bitCount(set & ~own) > most) continue;
		if (Math.abs((terms[term]?.length ?? 0) - typed.length) <= most) found.push(term);
	}
	if (!heads) return found;
	// Hardly anyone mistypes the first two letters, and all that begin with one are too many to compare.
	const head = typed.slice(0, 2);
	for (let term = firstAtLeast(terms, head); terms[term]?.startsWith(head); term++) {
		const longer = (terms[term]?.length ?? 0) > typed.length + most;
		if (longer && bitCount(own & ~(letters[term] ?? 0)) <= most) found.push(term);
	}
	return found;
}

function bitCount(bits: number): number {
	let rest = bits - ((bits >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The place of the first term that does not sort before `term`. */
function firstAtLeast(terms: readonly string[], term: string): number {
	let low = 0;
	let high = terms.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((terms[middle] ?? '') < term) low = middle + 1;
		else high = middle;
	}
	return low;
}
