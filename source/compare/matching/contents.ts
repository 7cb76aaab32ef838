/** What a sentence holds that tells it from another of its kind: its words by what they mean, its figures and dates by value. */
import {isInside} from '../../text/spans.ts';
import type {DateMention} from '../reading/dates.ts';
import type {Reading} from '../reading/reading.ts';

export type Contents = {
	/** Each with how much it tells, from 0 to 1. */
	readonly all: ReadonlyMap<string, number>;
	/** The figures, dates and names among them. */
	readonly marks: ReadonlySet<string>;
	/** Those of the marks that are names, and those that are dates. */
	readonly names: ReadonlySet<string>;
	readonly dates: ReadonlySet<string>;
};

const isKnown = ({year, month, day}: DateMention['from']): boolean => (year ?? month ?? day) !== null;

const nameOf = ({year, month, day}: DateMention['from']): string => [year, month, day].join('-');

export function readContents({language, tokens, meanings, figures, dates}: Reading): Contents {
	const all = new Map<string, number>();
	const names = new Set<string>();
	for (const {kind, value} of figures) all.set(`${kind} ${value}`, 1);
	const days = dates.flatMap(({from, to}) => (isKnown(from) ? `date ${nameOf(from)} ${nameOf(to)}` : []));
	for (const day of days) all.set(day, 1);
	const marks = new Set(all.keys());
	for (const [n, token] of tokens.entries()) {
		const meaning = meanings[n] ?? '';
		if (token.grammatical || token.numeric || meaning === '') continue;
		if (dates.some(date => isInside(token, date))) continue;
		all.set(meaning, language.words.rarityOf(token.base));
		if (token.capital && !token.initial) names.add(meaning);
	}
	for (const name of names) marks.add(name);
	return {all, marks, names, dates: new Set(days)};
}

/** How much some of these tell together. */
export function weightOf({all}: Contents, isWanted: (key: string) => boolean): number {
	let weight = 0;
	for (const [key, tells] of all) if (isWanted(key)) weight += tells;
	return weight;
}
