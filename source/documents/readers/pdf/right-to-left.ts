/** Turns a line of Arabic or Hebrew from the order in which it is seen into that in which it is read. */
import {raised} from './raised.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letter = /\p{L}/gu;

/** Characters that come in pairs, and change their sides. */
const mirrored: Readonly<Record<string, string>> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'«': '»',
	'»': '«',
	[raised.begin]: raised.end,
	[raised.end]: raised.begin,
};

/** A letter with the marks on it. */
const withMarks = /\P{M}\p{M}*/gu;

/** What is not written from right to left within a word: figures, and letters of other scripts. */
const leftToRight = /[\p{N}\p{Script=Latin}](?:[\p{N}\p{Script=Latin}.,:/%-]*[\p{N}\p{Script=Latin}%])?/gu;

/** Whether most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
	const count = text.match(rightToLeft)?.length ?? 0;
	return count > 0 && count > (text.match(letter)?.length ?? 0) / 2;
}

/** The text as it is read, of one whose characters stand from left to right; letters have their plain forms. */
export function inReadingOrder(seen: string): string {
	const reversed = (seen.match(withMarks) ?? []).reverse().map(character => mirrored[character] ?? character);
	return reversed
		.join('')
		.replace(new RegExp(`${leftToRight.source}(?: ${leftToRight.source})*`, 'gu'), run =>
			[...run].reverse().join(''),
		)
		.replace(/[\ufb1d-\ufdff\ufe70-\ufefc]+/g, forms => forms.normalize('NFKC'));
}
