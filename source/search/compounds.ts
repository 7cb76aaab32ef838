/** Compounds that are written together, with a hyphen or apart: counternarcotics, counter-narcotics, land mines. */
import type {Dictionary, Match} from './dictionary.ts';
import {findTerm} from './dictionary.ts';

/** Words that stand next to anything: "in to" is not "into". */
const functionWords: ReadonlySet<string> = new Set(
	`a all an and any are as at be been but by can did do does each every few for from had has have he her him his how i
	if in into is it its may me more most much must my no nor not of off on one or our out she so some than that the
	their them then there these they this those to too two up us was we were what when where which who why will with
	you your`.split(/\s+/),
);

/** Whether a word says nothing by itself. */
export function isFunctionWord(term: string): boolean {
	return functionWords.has(term);
}

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
	const ways: (readonly ReadonlySet<number>[])[] = [];
	for (let at = 1; at <= term.length - shortestHalf; at++) {
		const [left, right] = [term.slice(0, at), term.slice(at)];
		if (functionWords.has(left) || functionWords.has(right)) continue;
		const first = findTerm(dictionary, left);
		if (first < 0) continue;
		const matches = secondHalf(right);
		if (matches.length > 0) ways.push([new Set([first]), new Set(matches.map(match => match.term))]);
	}
	return ways;
}

/** Two neighbouring words written together, or null where they can be no compound. */
export function joinedSpelling(left: string, right: string): string | null {
	const joined = left + right;
	if (right.length < shortestHalf || functionWords.has(left) || functionWords.has(right)) return null;
	return mayBeCompound(joined) ? joined : null;
}

/** Whether a word is long enough for two, and all letters. */
export function mayBeCompound(term: string): boolean {
	return term.length >= shortestCompound && /^\p{L}+$/u.test(term);
}
