/** Finds how often something is said to be, with the verb that it is said of. */
import type {Frequencies} from '../../languages/frequencies.ts';
import type {Language} from '../../languages/language.ts';
import {matchesIn} from '../../text/matches.ts';
import type {Span} from '../../text/spans.ts';
import {fold} from '../../text/words.ts';
import {firstTokenEndingAt, type Token} from './tokens.ts';

export type Frequency = Span & {
	/** Verbatim: `twice a year`. */
	readonly text: string;
	/** Times in a year. */
	readonly perYear: number;
	/** What the nearest verb before it means; null where none stands in its clause. */
	readonly act: string | null;
};

type Words = {
	readonly language: Language;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly meanings: readonly string[];
};

/** Words between a verb and how often it is done. */
const reach = 8;

/** In a sentence whose words and their meanings are known. */
export function findFrequencies({language, text, tokens, meanings}: Words): Frequency[] {
	return matchesIn(text, language.frequencies.pattern).flatMap((match): Frequency[] => {
		const perYear = worthOf(match.groups ?? {}, language.frequencies);
		if (perYear === null) return [];
		const first = firstTokenEndingAt(tokens, match.index + 1);
		let act: string | null = null;
		for (let at = first - 1; act === null && at >= Math.max(0, first - reach); at -= 1) {
			const token = tokens[at];
			if (token === undefined || /[,;:.]/.test(tokens[at + 1]?.gap ?? '')) break;
			if (!token.capital && language.phrases.classes.isAction(token.base)) act = meanings[at] ?? null;
		}
		return [{start: match.index, end: match.index + match[0].length, text: match[0], perYear, act}];
	});
}

/** Times in a year, or null where a word is not known. */
function worthOf(
	{times, partOf, unit, every, units, word}: Record<string, string | undefined>,
	known: Frequencies,
): number | null {
	if (word !== undefined) return known.words.get(fold(word)) ?? null;
	const inYear = known.units.get(fold(unit ?? units ?? ''));
	const often = times === undefined ? 1 : numberIn(times, known);
	const apart = (partOf ?? every) === undefined ? 1 : numberIn(partOf ?? every ?? '', known);
	if (inYear === undefined || often === null || apart === null) return null;
	return (often * inYear) / apart;
}

/** The value of `three` in `three times`. */
function numberIn(written: string, {numbers}: Frequencies): number | null {
	const [first = ''] = fold(written).split(/\s/);
	return /^\d+$/.test(first) ? Number(first) : (numbers.get(first) ?? null);
}
