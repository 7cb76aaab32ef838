/** Finds relative clauses that say no more of a noun but go on with the statement: `para lo cual se acordó`, `to which end`. */
import type {Clauses} from '../../languages/clauses.ts';
import type {Token} from './tokens.ts';

/** Words between the relative and its verb, at most. */
export const longestRelative = 14;

export type Resumption = {
	/** Number of the token behind the words that open the clause. */
	readonly start: number;
	/** It goes on from all that was said before, not from a noun: `para lo cual`. */
	readonly isWhole: boolean;
};

/** The clause around a verb, if its relative hangs on a preposition or takes up the whole statement before; else null. */
export function resumptionBefore(
	tokens: readonly Token[],
	verb: number,
	{resuming}: Clauses,
): Resumption | null {
	for (let index = verb - 1; index > Math.max(0, verb - longestRelative); index -= 1) {
		const opening = wordsBefore(tokens, index);
		const isWhole = [opening, opening.slice(-2)].some(words => resuming.whole.has(words.join(' ')));
		if (isWhole) return {start: index + 1, isWhole};
		if (resuming.relatives.has(opening.at(-1) ?? '')) {
			const before = resuming.articles.has(opening.at(-2) ?? '') ? opening.at(-3) : opening.at(-2);
			return resuming.prepositions.has(before ?? '') ? {start: index + 1, isWhole} : null;
		}
		if (/[,;:.]/.test(tokens[index]?.gap ?? '')) return null;
	}
	return null;
}

/** Up to three folded words that end with that of a number, as far as nothing but space stands between them. */
function wordsBefore(tokens: readonly Token[], index: number): string[] {
	let from = index;
	while (from > 0 && from > index - 2 && tokens[from]?.gap === ' ') from -= 1;
	return tokens.slice(from, index + 1).map(({folded}) => folded);
}
