/** Finds the names that a text gives a short form, "World Trade Organization (WTO)", and those whose letters stand elsewhere. */
import {type AcronymRule, beforeParenthesis, nameOfAcronym} from '../../languages/acronyms.ts';
import type {Multiword} from '../../languages/concepts.ts';
import {words as wordsOf} from '../../text/words.ts';

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

/**
 * Each such name, by its first word, as a name that means its short form; of those in brackets the last one given counts.
 * Where no text explains its letters, as one side may say what the other abbreviates, the one name that has them does.
 */
export function findAcronyms(texts: readonly string[]): ReadonlyMap<string, Multiword> {
	return new Map([...findUnexplained(texts), ...findExplained(texts)]);
}

function findExplained(texts: readonly string[]): ReadonlyMap<string, Multiword> {
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

/** As many letters a short form has at most. */
const mostLetters = 7;

/** Letters that stand alone; of two only, too many names could have them. */
const lettersAlone = /(?<![\p{L}\p{N}.-])\p{Lu}{3,7}(?![\p{L}\p{N})])/gu;

/** Words with a capital one behind another, with one or two others between: `Intergovernmental Panel on Climate Change`. */
const capitalRun = /\p{Lu}\p{L}+(?:\s(?:\p{Ll}+\s){0,2}\p{Lu}\p{L}+){2,}/gu;

/** Names that end a run of capitals and have the initials of letters that stand alone; where several have them, none. */
function findUnexplained(texts: readonly string[]): ReadonlyMap<string, Multiword> {
	const shorts = new Set(texts.flatMap(text => text.match(lettersAlone) ?? []));
	if (shorts.size === 0) return new Map();
	const names = new Map<string, Map<string, readonly string[]>>();
	for (const [run] of texts.flatMap(text => [...text.matchAll(capitalRun)])) {
		const words = wordsOf(run);
		let initials = '';
		for (let at = words.length - 1; at >= 0 && initials.length < mostLetters; at -= 1) {
			const word = words[at]?.text ?? '';
			if (!isCapital(word)) continue;
			initials = `${word.slice(0, 1)}${initials}`;
			if (!shorts.has(initials)) continue;
			const name = words.slice(at).map(({folded}) => folded);
			const known = names.get(initials) ?? new Map<string, readonly string[]>();
			names.set(initials, known.set(name.join(' '), name));
		}
	}
	const found = new Map<string, Multiword>();
	for (const [short, known] of names) {
		const [words, ...others] = known.values();
		const first = words?.[0];
		if (words !== undefined && first !== undefined && others.length === 0)
			found.set(first, {words, means: short.toLowerCase()});
	}
	return found;
}
