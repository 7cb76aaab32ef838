/** Keeps words without end, which no line and no page holds, out of labels, and what holds one out of short quotations. */
import type {Content, Inline} from './briefing.ts';

/** Letters of a word that a line still holds. */
export const longestWord = 60;
/** Letters that are shown of a longer one. */
const shownOfWord = 30;

const tooLong = new RegExp(`\\S{${longestWord + 1},}`, 'gu');

/** Words of the program's own text that are too long are cut, with a mark; quotations stay as they are. */
export const withShortWords = (content: Content): Content => content.map(shortened);

export const shortWords = (text: string): string =>
	text.replace(tooLong, word => `${[...word].slice(0, shownOfWord).join('')}…`);

function shortened(inline: Inline): Inline {
	switch (inline.kind) {
		case 'text':
		case 'strong':
		case 'remark':
		case 'link':
			return {...inline, text: shortWords(inline.text)};
		case 'code':
		case 'quotation':
		case 'reference':
			return inline;
		default:
			return inline satisfies never;
	}
}
