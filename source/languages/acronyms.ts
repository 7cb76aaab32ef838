/** Finds the name that an acronym in parentheses stands for: "Northern Triangle Initiative (NTI)". */
import {type Word, words} from '../text/words.ts';

/** What words of a name give to its acronym. */
export type AcronymRule = {
	/** The letters that a word may give, each a way of its own; none where it never gives any. */
	readonly initials: (word: Word) => readonly string[];
	/** Whether a word may give none. */
	readonly mayBeLeftOut: (word: Word, isLast: boolean) => boolean;
	/** So many words a name has at most, for each letter. */
	readonly wordsALetter: number;
};

/** How far before the parenthesis a name may begin. */
const longestName = 120;

/** The text before a parenthesis that may hold the name. */
export function beforeParenthesis(text: string, at: number): string {
	return text.slice(Math.max(0, at - longestName), at);
}

/**
 * The words that end a text and have these letters as initials, or none: from the last letter to the
 * first, as Schwartz and Hearst (2003) do, but with whole initials only, and with every way to share
 * them out.
 */
export function nameOfAcronym(before: string, letters: string, rule: AcronymRule): readonly Word[] {
	const all = words(before).filter(word => word.folded !== '');
	const least = Math.max(0, all.length - rule.wordsALetter * letters.length);
	let left: ReadonlySet<number> = new Set([letters.length]);
	for (let i = all.length - 1; i >= least && left.size > 0; i--) {
		const word = all[i];
		if (word === undefined) break;
		const next = new Set<number>();
		for (const length of left) {
			const rest = letters.slice(0, length);
			for (const own of rule.initials(word)) {
				// No name begins with "of": the first letter is another word's.
				const begins = rest === own && rule.mayBeLeftOut(word, false);
				if (own !== '' && rest.endsWith(own) && !begins) next.add(length - own.length);
			}
			if (rule.mayBeLeftOut(word, i === all.length - 1)) next.add(length);
		}
		if (next.has(0)) return all.slice(i);
		left = next;
	}
	return [];
}
