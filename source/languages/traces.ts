/** Tells in which of two languages a text of any length is, by its small words and then by all words. */
import {fold} from '../text/words.ts';

/** What one small word tells, against one that the language merely knows: such words stand in names and quotations. */
const smallWorth = 4;

/** Of a language by its small words, as written in lower case, and by the folded words that it knows. */
export function tracesOf(
	small: ReadonlySet<string>,
	knows: (folded: string) => boolean,
): (text: string) => number {
	return text => {
		let found = 0;
		for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
			if (small.has(word)) found += smallWorth;
			else if (word.length > 3 && knows(fold(word))) found += 1;
		}
		return found;
	};
}
