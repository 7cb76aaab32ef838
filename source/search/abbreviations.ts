/** Abbreviations and the names they stand for: those everybody knows, and those that the texts introduce. */
import {addToGroup} from '../base/groups.ts';
import type {Abbreviation, SearchLanguage} from '../languages/search-language.ts';
import {fold, words} from '../text/words.ts';
import {findTerm} from './dictionary.ts';
import type {Abbreviations, InvertedIndex, SearchIndex} from './search-index.ts';
import {isAbbreviation, termOf} from './terms.ts';

const inParentheses = /\((\p{Lu}[\p{Lu}.&-]{0,8}\p{Lu}\.?)s?\)/uy;
const longestName = 120;
const charactersAStep = 200_000;
/** A shorter abbreviation means too many things. */
const shortestIntroduced = 3;
/** Occurrences that show whether an abbreviation is written in capitals, and the share that must be. */
const mostLookedAt = 40;
const capitalShare = 0.8;

/**
 * Collects the abbreviations of a corpus: those that stand in parentheses after the words whose
 * initials they are, as in "Northern Triangle Initiative (NTI)", and the well-known ones. What is an
 * everyday word when written small (AID) is left out where the texts use it as one.
 */
export function* abbreviationSteps(index: InvertedIndex): Generator<void, Abbreviations, void> {
	const found = new Map<string, Abbreviation>();
	const {language} = index.dictionary;
	for (const each of language.abbreviations) found.set(JSON.stringify(each), each);
	const looked = new Set<string>();
	let read = 0;
	for (const {text} of index.units) {
		for (const each of introduced(text, looked, language)) found.set(JSON.stringify(each), each);
		read += text.length;
		if (read < charactersAStep) continue;
		read = 0;
		yield;
	}
	const used: Abbreviation[] = [];
	for (const [i, each] of [...found.values()].entries()) {
		if (isWrittenInCapitals(index, each.short)) used.push(each);
		if (i % 100 === 0) yield;
	}
	return {byShort: grouped(used, each => each.short), byFirst: grouped(used, each => each.full[0] ?? '')};
}

/** The names in full that an abbreviation stands for. */
export function expansionsOf(
	{abbreviations: {byShort}, dictionary: {language}}: SearchIndex,
	term: string,
): (readonly string[])[] {
	return [term, ...(language.sameNames.get(term) ?? [])].flatMap(name =>
		(byShort.get(name) ?? []).map(({full}) => full),
	);
}

function grouped(
	list: readonly Abbreviation[],
	keyOf: (each: Abbreviation) => string,
): Map<string, Abbreviation[]> {
	const groups = new Map<string, Abbreviation[]>();
	for (const each of list) addToGroup(groups, keyOf(each), each);
	return groups;
}

/**
 * The abbreviations that a text introduces.
 *
 * @param looked Places that were looked at, as they read; those that read the same are passed over.
 */
function introduced(text: string, looked: Set<string>, language: SearchLanguage): Abbreviation[] {
	const found: Abbreviation[] = [];
	for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
		inParentheses.lastIndex = at;
		const written = inParentheses.exec(text)?.[1];
		const letters = written?.replace(/[^\p{Lu}]/gu, '') ?? '';
		if (written === undefined || letters.length < shortestIntroduced) continue;
		const name = text.slice(Math.max(0, at - longestName), at);
		const place = name.slice(-12 * letters.length) + written;
		if (looked.has(place)) continue;
		looked.add(place);
		const before = words(name).filter(word => word.folded !== '');
		const initials = before.map(({text: word}) => initialsOf(word));
		const first = nameStart(
			initials,
			before.map(word => language.nameParticles.has(word.folded)),
			letters,
		);
		if (first < 0 || before.length - first < 2) continue;
		const full = before.slice(first).map(word => termOf(word.text, word.folded, language));
		found.push({short: termOf(written, fold(written), language), full});
	}
	return found;
}

/** What a word gives to an abbreviation: its first letter, or all letters of `U.S.`. */
function initialsOf(word: string): string {
	return (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(word) ? word.replaceAll('.', '') : word.slice(0, 1)).toUpperCase();
}

/**
 * The word with which a name begins that ends the words and has these letters as initials, or -1;
 * small words between the others may have none. From the last letter to the first, as Schwartz and
 * Hearst (2003) do, but with whole initials only.
 */
function nameStart(initials: readonly string[], isSmall: readonly boolean[], letters: string): number {
	let rest = letters;
	for (let word = initials.length - 1; word >= 0; word--) {
		const own = initials[word] ?? '';
		// No name begins with "of": the first letter is another word's.
		const gives = own !== '' && rest.endsWith(own) && !(isSmall[word] === true && rest === own);
		if (gives) rest = rest.slice(0, -own.length);
		else if (isSmall[word] !== true || word === initials.length - 1) return -1;
		if (rest === '') return word;
	}
	return -1;
}

/** Whether a term's occurrences are written in capitals or with dots, as far as it has any. */
function isWrittenInCapitals(index: InvertedIndex, short: string): boolean {
	const {dictionary, firstPosting, postingUnits, firstPlace, terms, starts, ends, units} = index;
	const term = findTerm(dictionary, short);
	if (term < 0) return true;
	let seen = 0;
	let capital = 0;
	const last = firstPosting[term + 1] ?? 0;
	for (let i = firstPosting[term] ?? 0; i < last && seen < mostLookedAt; i++) {
		const unit = postingUnits[i] ?? 0;
		const end = firstPlace[unit + 1] ?? 0;
		for (let place = firstPlace[unit] ?? 0; place < end; place++) {
			if (terms[place] !== term) continue;
			const written = units[unit]?.text.slice(starts[place], ends[place]) ?? '';
			seen++;
			if (isAbbreviation(written)) capital++;
		}
	}
	return capital >= seen * capitalShare;
}
