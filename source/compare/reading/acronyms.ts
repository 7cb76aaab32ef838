/** Finds the names that a text gives a short form: "World Trade Organization (WTO)". */
import {type AcronymRule, beforeParenthesis, nameOfAcronym} from '../../languages/acronyms.ts';
import type {Multiword} from '../../languages/concepts.ts';

/** Brackets that are looked at: no document gives more names a short form. */
const mostBrackets = 5000;

/** Words in capitals give their first letter, all of them, and others none: what is joined must surely be a name. */
const capitalsOnly: AcronymRule = {
	initials: ({text}) => (isCapital(text) ? [text.slice(0, 1)] : []),
	mayBeLeftOut: ({text}) => !isCapital(text),
	wordsALetter: 2,
};

function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

/** Each such name, by its first word, as a name that means its short form; the last one given counts. */
export function findAcronyms(texts: readonly string[]): ReadonlyMap<string, Multiword> {
	const found = new Map<string, Multiword>();
	let brackets = 0;
	for (const text of texts) {
		if (!text.includes('(')) continue;
		for (const match of text.matchAll(/\((\p{Lu}{2,7})\)/gu)) {
			brackets += 1;
			if (brackets > mostBrackets) return found;
			const short = match[1] ?? '';
			const name = nameOfAcronym(beforeParenthesis(text, match.index), short, capitalsOnly);
			const words = name.map(({folded}) => folded);
			const [first] = words;
			if (first !== undefined) found.set(first, {words, means: short.toLowerCase()});
		}
	}
	return found;
}
