/** Tells in which of two languages a text of any length is, by its small words and then by all words. */
import {Recent} from '../base/recent.ts';
import {fold} from '../text/words.ts';

/** What one small word tells, against one that the language merely knows: such words stand in names and quotations. */
const smallWorth = 4;

/** Every text is asked about, and most of its words come again. */
const mostRemembered = 25_000;

/** The words of a text of which a language can be asked what they tell, as written in lower case. */
export function wordsToTell(text: string): readonly string[] {
	return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Of a language by its small words, as written in lower case, and by the folded words that it knows. */
export function tracesOf(
	small: ReadonlySet<string>,
	knows: (folded: string) => boolean,
): (words: readonly string[]) => number {
	const remembered = new Recent<number>(mostRemembered);
	const worthOf = (word: string): number =>
		small.has(word) ? smallWorth : word.length > 3 && knows(fold(word)) ? 1 : 0;
	return words => words.reduce((sum, word) => sum + remembered.get(word, worthOf), 0);
}
