/** Compounds that are written together, with a hyphen or apart: counternarcotics, counter-narcotics, land mines. */
import type {SearchLanguage} from '../languages/search-language.ts';
import type {Dictionary, Match} from './dictionary.ts';
import {findTerm} from './dictionary.ts';

/** The second half of a compound has at least so many letters; the first may be one (`e-mail`). */
const shortestHalf = 3;
const shortestCompound = 5;

/**
 * The ways to write a word as two that are both words of the corpus, as steps of a sequence.
 *
 * @param secondHalf The terms that the second half may be.
 */
export function splitTerms(
	dictionary: Dictionary,
	term: string,
	secondHalf: (half: string) => readonly Match[],
): (readonly ReadonlySet<number>[])[] {
	if (!mayBeCompound(term)) return [];
	const {neverCompounded} = dictionary.language;
	const ways: (readonly ReadonlySet<number>[])[] = [];
	for (let at = 1; at <= term.length - shortestHalf; at++) {
		const [left, right] = [term.slice(0, at), term.slice(at)];
		if (neverCompounded.has(left) || neverCompounded.has(right)) continue;
		const first = findTerm(dictionary, left);
		if (first < 0) continue;
		const matches = secondHalf(right);
		if (matches.length > 0) ways.push([new Set([first]), new Set(matches.map(match => match.term))]);
	}
	return ways;
}

/** Two neighbouring words written together, or null where they can be no compound. */
export function joinedSpelling(
	left: string,
	right: string,
	{neverCompounded}: Pick<SearchLanguage, 'neverCompounded'>,
): string | null {
	const joined = left + right;
	if (right.length < shortestHalf || neverCompounded.has(left) || neverCompounded.has(right)) return null;
	return mayBeCompound(joined) ? joined : null;
}

/** Whether a word is long enough for two, and all letters. */
export function mayBeCompound(term: string): boolean {
	return term.length >= shortestCompound && /^\p{L}+$/u.test(term);
}
