/** Abbreviations and the names they stand for: those everybody knows, and those that the texts introduce. */
import {addToGroup} from '../base/groups.ts';
import {type AcronymRule, beforeParenthesis, nameOfAcronym} from '../languages/acronyms.ts';
import type {Abbreviation, SearchLanguage} from '../languages/search-language.ts';
import {fold} from '../text/words.ts';
import {findTerm} from './dictionary.ts';
import type {Abbreviations, InvertedIndex, SearchIndex} from './search-index.ts';
import {isAbbreviation, termOf} from './terms.ts';

const inParentheses = /\((\p{Lu}[\p{Lu}.&-]{0,8}\p{Lu}\.?)s?\)/uy;
const charactersAStep = 200_000;
/** To look at a parenthesis takes as long as to read so far. */
const charactersALook = 100;
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
	// Places that read the same, as in a formula that every statement has, are looked at once.
	const looked = new Set<string>();
	let read = 0;
	for (const {text} of index.units) {
		for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
			read += charactersALook;
			if (read >= charactersAStep) {
				read = 0;
				yield;
			}
			inParentheses.lastIndex = at;
			const written = inParentheses.exec(text)?.[1];
			if (written === undefined) continue;
			const before = beforeParenthesis(text, at);
			if (looked.has(before + written)) continue;
			looked.add(before + written);
			const each = introduced(before, written, language);
			if (each !== null) found.set(JSON.stringify(each), each);
		}
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

/** The abbreviation that stands in parentheses after its name, as terms. */
function introduced(before: string, written: string, language: SearchLanguage): Abbreviation | null {
	const letters = written.replace(/[^\p{Lu}]/gu, '');
	if (letters.length < shortestIntroduced) return null;
	const name = nameOfAcronym(before, letters, ruleOf(language));
	if (name.length < 2) return null;
	return {
		short: termOf(written, fold(written), language),
		full: name.map(word => termOf(word.text, word.folded, language)),
	};
}

/** All words give their first letter, `U.S.` all of its own, and particles between the others may give none. */
function ruleOf({nameParticles}: SearchLanguage): AcronymRule {
	return {
		initials: ({text}) => {
			const first = text.slice(0, 1).toUpperCase();
			return /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(text) ? [text.replaceAll('.', ''), first] : [first];
		},
		mayBeLeftOut: ({folded}, isLast) => !isLast && nameParticles.has(folded),
		wordsALetter: Number.POSITIVE_INFINITY,
	};
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
		for (let place = firstPlace[unit] ?? 0; place < end && seen < mostLookedAt; place++) {
			if (terms[place] !== term) continue;
			const written = units[unit]?.text.slice(starts[place], ends[place]) ?? '';
			seen++;
			if (isAbbreviation(written)) capital++;
		}
	}
	return capital >= seen * capitalShare;
}
