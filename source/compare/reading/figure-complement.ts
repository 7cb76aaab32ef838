/** Reads what a value is of: the noun phrase behind it, or the one behind `in`, `of`, `for`. */
import type {Language} from '../../languages/language.ts';
import {overlapsAny, type Span} from '../../text/spans.ts';
import {firstTokenAt, type Token} from './tokens.ts';

export type Complement = {
	/** Stems of what the value is of. */
	readonly of: ReadonlySet<string>;
	/** Where its words end; UTF-16 offset. */
	readonly end: number;
};

/** Words of a complement, and of one that is a list of names before its noun. */
const mostWords = 6;
const mostListWords = 18;

export function readComplement(
	text: string,
	tokens: readonly Token[],
	dates: readonly Span[],
	from: number,
	isCount: boolean,
	{figures, words}: Language,
): Complement {
	const of = new Set<string>();
	let end = from;
	let opened = isCount;
	// What is counted may be a list of names before the noun: `Customs, Police and Border officials`.
	let inList = false;
	for (
		let index = firstTokenAt(tokens, from), taken = 0;
		taken < (inList ? mostListWords : mostWords);
		index += 1
	) {
		const token = tokens[index];
		if (token === undefined || /[.;:!?()"“”–—]/.test(token.gap) || overlapsAny(dates, token)) break;
		// The number of a name: `COVID-19 vaccines`.
		if (token.numeric && token.gap === '-' && token.start === end + 1) {
			end = token.end;
			continue;
		}
		const isCapitalCount = isCount && token.capital;
		if (token.gap.includes(',') && !(isCapitalCount && of.size > 0)) break;
		if (token.folded === figures.conjunction && isCount && of.size > 0) continue;
		if (figures.complementOpeners.has(token.folded)) {
			if (isCount ? of.size === 0 : opened) break;
			if (of.size > 0) break;
			opened = true;
			continue;
		}
		if (!opened || closes(token, tokens[index + 1], figures)) break;
		if (words.functionWords.has(token.base)) continue;
		if (isCapitalCount && token.gap.includes(',')) inList = true;
		const isCounted = isCount && !token.capital && figures.isPlural(token.folded);
		// Of a list, the noun behind it is what is counted; the names only say which.
		if (isCounted && inList) {
			of.clear();
			inList = false;
		}
		of.add(figures.purpose(token.base));
		taken += 1;
		end = token.end;
		// The plural is the noun that is counted: `two leaders`, whatever they did; of `customs officers` and of
		// `agentes aduanales` both are.
		if (isCounted && !goesOnInPlural(tokens[index + 1], tokens[index + 2], figures)) {
			const pair = pairedForm(token, tokens[index + 1], tokens[index + 2], figures);
			end = pair?.end ?? end;
			break;
		}
	}
	const rest = /^[-‑][\p{L}\p{N}]+/u.exec(text.slice(end, end + 24))?.[0] ?? '';
	return {of, end: end === from ? end : end + rest.length};
}

/** Whether a word right behind a plural is one as well. */
function goesOnInPlural(
	token: Token | undefined,
	next: Token | undefined,
	figures: Language['figures'],
): boolean {
	if (token === undefined || token.gap !== ' ' || token.capital || token.grammatical) return false;
	return figures.isPlural(token.folded) && !closes(token, next, figures);
}

/** Letters that both forms of a noun begin with. */
const longestRoot = 5;

/** The second form of one noun: `mexicanas y mexicanos`, `ciudadanas y ciudadanos`. */
function pairedForm(
	noun: Token,
	joint: Token | undefined,
	next: Token | undefined,
	{conjunction, isPlural}: Language['figures'],
): Token | null {
	if (joint?.folded !== conjunction || next === undefined || next.capital || !isPlural(next.folded))
		return null;
	return next.folded.slice(0, longestRoot) === noun.folded.slice(0, longestRoot) ? next : null;
}

/** Whether a word is no part of what a value is of. */
function closes(token: Token, next: Token | undefined, figures: Language['figures']): boolean {
	return (
		figures.complementClosers.has(token.folded) ||
		figures.numbers.has(token.folded) ||
		token.numeric ||
		figures.isAdverb(token.folded) ||
		// What they did: `two thousand rushed down the bank`.
		(figures.isDeed(token.folded) && next?.grammatical === true && next.gap === ' ')
	);
}
