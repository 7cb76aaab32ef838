/** Quotes a phrase as it stands in its text, in one piece. */
import {capitalise} from '../../text/capitalise.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import type {TopicText} from './texts.ts';

/** Where a label stands: token numbers, end exclusive. */
export type Place = {
	readonly text: TopicText;
	readonly from: number;
	readonly to: number;
	/** Stands behind a bracket, and is quoted word by word. */
	readonly bracketed: boolean;
};

/** What of a phrase can be quoted in one piece. */
type Quoted = {readonly from: number; readonly bracketed: boolean; readonly words: readonly WordClasses[]};

/** `mostWords` is how many content words it may have. */
export function findQuoted(
	{tokens, classes}: TopicText,
	from: number,
	to: number,
	mostWords: number,
): Quoted | null {
	const first = classes[from];
	const isSmall = first?.isGrammatical && !first.isWeak;
	if (to - from > mostWords + 1 || isSmall || classes[to - 1]?.isGrammatical) return null;
	const words: WordClasses[] = [];
	for (let index = from; index < to; index += 1) {
		const word = classes[index];
		if (word !== undefined && (!word.isGrammatical || index === from)) words.push(word);
	}
	if (words.length > mostWords) return null;
	for (let index = from + 1; index < to; index += 1) {
		const gap = tokens[index]?.gap;
		// `Leaders’ Meeting` is one piece too.
		if (gap === ' ' || gap === '-' || gap === '’ ' || gap === "' ") continue;
		const behind = behindBracket({tokens, classes}, from, to);
		return behind !== null && behind.words.length <= mostWords ? behind : null;
	}
	return {from, bracketed: false, words};
}

/** `System (SIEPAC) transmission line`: what stands from the bracket on is the phrase. */
function behindBracket(
	{tokens, classes}: Pick<TopicText, 'tokens' | 'classes'>,
	from: number,
	to: number,
): Quoted | null {
	for (let index = to - 1; index > from; index -= 1) {
		if (tokens[index]?.gap === ' (') return {from: index, bracketed: true, words: classes.slice(index, to)};
	}
	return null;
}

/** The words of a phrase as they stand in its text, beginning with a capital. */
export function quote({text, from, to, bracketed}: Place): string {
	const first = text.tokens[from];
	const last = text.tokens[to - 1];
	if (first === undefined || last === undefined) return '';
	if (bracketed) {
		const words = text.tokens.slice(from, to).map(token => token.text);
		return capitalised(words.join(' '), first);
	}
	return capitalised(text.text.slice(first.start, last.bareEnd), first);
}

function capitalised(quoted: string, first: Token): string {
	const plain = /\s\s|[^\S ]/.test(quoted) ? quoted.replace(/\s+/g, ' ') : quoted;
	return first.capital ? plain : capitalise(plain);
}
