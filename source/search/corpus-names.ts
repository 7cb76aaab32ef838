/** The names that a corpus may use for one another: those everybody knows, and the abbreviations that its texts introduce. */
import {type AcronymRule, beforeParenthesis, nameOfAcronym} from '../languages/acronyms.ts';
import type {Name, SearchLanguage} from '../languages/search-language.ts';
import {fold} from '../text/words.ts';
import {findTerm} from './dictionary.ts';
import {knownNames, type NameTable, namesOf} from './names.ts';
import type {InvertedIndex} from './search-index.ts';
import {termOf} from './terms.ts';

/** What texts introduce themselves is in the language of whoever asks for it. */
const ownNames = 'own';
const inParentheses = /\((\p{Lu}[\p{Lu}.&-]{0,8}\p{Lu}\.?)s?\)/uy;
const charactersAStep = 200_000;
/** To look at a parenthesis takes as long as to read so far. */
const charactersALook = 100;
/** A shorter abbreviation means too many things. */
const shortestIntroduced = 3;
/** Occurrences that show whether a short name is written as one, and the share that must be. */
const mostLookedAt = 40;
const capitalShare = 0.8;

/**
 * Collects the names of a corpus: the well-known ones, and the abbreviations that stand in parentheses after
 * the words whose initials they are, as in "Northern Triangle Initiative (NTI)". What is an everyday word when
 * written small (AID, BID) is left out where the texts use it as one.
 */
export function* nameSteps(index: InvertedIndex): Generator<void, NameTable, void> {
	const found = new Map<string, readonly Name[]>();
	const {language} = index.dictionary;
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
	const used: (readonly Name[])[] = [];
	for (const [i, names] of [...knownNames(language), ...found.values()].entries()) {
		used.push(names.filter(({words}) => words.length > 1 || isCapitalised(index, words[0] ?? '')));
		if (i % 100 === 0) yield;
	}
	return namesOf(used);
}

/** The abbreviation that stands in parentheses after its name, and that name, as terms. */
function introduced(before: string, written: string, language: SearchLanguage): readonly Name[] | null {
	const letters = written.replace(/[^\p{Lu}]/gu, '');
	if (letters.length < shortestIntroduced) return null;
	const name = nameOfAcronym(before, letters, ruleOf(language));
	if (name.length < 2) return null;
	return [
		[termOf(written, fold(written), language)],
		name.map(word => termOf(word.text, word.folded, language)),
	].map(words => ({words, language: ownNames}));
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

/** Whether a term's occurrences begin with a capital, as far as it has any. */
function isCapitalised(index: InvertedIndex, short: string): boolean {
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
			if (/^\p{Lu}/u.test(written)) capital++;
		}
	}
	return capital >= seen * capitalShare;
}
