/** Names and titles in small letters where a document has them in capitals, as mastheads are. */
import type {DocumentRules} from './rules.ts';

/** Shorter words in capitals are as well abbreviations. */
const shortestWord = 4;

/** Whether a text has several words, all in capitals. */
export function isInCapitals(text: string): boolean {
	return /\p{Lu}{2}/u.test(text) && /\s/.test(text.trim()) && !/\p{Ll}/u.test(text);
}

/** A name of several words in capitals as it is written elsewhere: `MINISTRY OF PORTS` is the Ministry of Ports. */
export function withoutCapitals(
	name: string,
	rules: Pick<DocumentRules, 'isSmallWord' | 'isShortWord'>,
): string {
	if (!isInCapitals(name)) return name;
	let isFirst = true;
	return name.replace(/[\p{L}\p{M}]+/gu, word => {
		const small = word.toLowerCase();
		const isLater = !isFirst;
		isFirst = false;
		if (rules.isSmallWord(small)) return isLater ? small : capitalised(small);
		return word.length < shortestWord && !rules.isShortWord(small) ? word : capitalised(small);
	});
}

/** A line in capitals as a sentence begins: `JOINT STATEMENT` is a Joint statement. */
export function asSentence(line: string): string {
	return /\p{Ll}/u.test(line) ? line : capitalised(line.toLowerCase());
}

function capitalised(word: string): string {
	return word.replace(/\p{L}/u, letter => letter.toUpperCase());
}
