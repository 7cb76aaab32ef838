/** Finds the names that a text gives a short form: "Inter-American Development Bank (IDB)". */
import type {Multiword} from '../../languages/concepts.ts';
import {words} from '../../text/words.ts';

/** How far before the bracket the name may begin. */
const longestName = 120;
/** Brackets that are looked at: no document gives more names a short form. */
const mostBrackets = 5000;

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
			const before = words(text.slice(Math.max(0, match.index - longestName), match.index));
			const near = before.slice(-2 * short.length);
			for (let start = 0; start < near.length; start += 1) {
				const name = near.slice(start);
				const initials = name.filter(word => /^\p{Lu}/u.test(word.text)).map(word => word.text[0]);
				if (/^\p{Lu}/u.test(name[0]?.text ?? '') && initials.join('') === short) {
					const folded = name.map(word => word.folded);
					found.set(folded[0] ?? '', {words: folded, means: short.toLowerCase()});
				}
			}
		}
	}
	return found;
}
