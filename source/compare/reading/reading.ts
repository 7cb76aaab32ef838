/** What a side's sentences hold, read once: words, figures, dates, names and promises. */
import {lazy} from '../../base/lazy.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import type {Span} from '../../text/spans.ts';
import {type DateMention, findDates} from './dates.ts';
import type {Figure} from './figure.ts';
import {findFigures} from './figures.ts';
import {type Frequency, findFrequencies} from './frequencies.ts';
import {findNames, type NameMention} from './names.ts';
import {firstTokenAt, firstTokenEndingAt, type Token} from './tokens.ts';
import {findPledges, type Pledge} from './verbs.ts';

/** One sentence with what was found in it. */
export type Reading = {
	readonly language: Language;
	readonly text: string;
	readonly tokens: readonly Token[];
	/** The id of each token's concept, see `meaningsOf`. */
	readonly meanings: readonly string[];
	readonly figures: readonly Figure[];
	readonly frequencies: readonly Frequency[];
	readonly dates: readonly DateMention[];
	readonly names: readonly NameMention[];
	readonly pledges: readonly Pledge[];
};

/** Reads a text whose words and their meanings are given; what nobody asks for is not looked for. */
export function readText({
	language,
	text,
	tokens,
	meanings,
}: Pick<Reading, 'language' | 'text' | 'tokens' | 'meanings'>): Reading {
	const dates = lazy(() => findDates(text, language.dates));
	const figures = lazy(() => findFigures(text, language, tokens, dates()));
	const frequencies = lazy(() => findFrequencies({language, text, tokens, meanings}));
	const names = lazy(() => findNames(text, tokens, language));
	const pledges = lazy(() => findPledges(text, tokens, language));
	return {
		language,
		text,
		tokens,
		meanings,
		get figures() {
			return figures();
		},
		get frequencies() {
			return frequencies();
		},
		get dates() {
			return dates();
		},
		get names() {
			return names();
		},
		get pledges() {
			return pledges();
		},
	};
}

/** The words of figures and dates, which are set against each other as values. */
export const valueTokens = rememberFor(({tokens, figures, dates}: Reading): ReadonlySet<Token> => {
	const found = new Set<Token>();
	for (const value of [...figures, ...dates]) {
		for (let index = firstTokenEndingAt(tokens, value.start + 1); index < tokens.length; index += 1) {
			const token = tokens[index];
			if (token === undefined || token.start >= value.end) break;
			found.add(token);
		}
	}
	return found;
});

/** Something found, with the sentence that holds it. */
export type Found<T> = {readonly item: T; readonly reading: Reading};

export function gather<T>(
	readings: readonly Reading[],
	pick: (reading: Reading) => readonly T[],
): Found<T>[] {
	return readings.flatMap(reading => pick(reading).map(item => ({item, reading})));
}

/** The same reading of something found, made once for it: each value is set against many. */
function rememberForItem<T extends object, U>(read: (found: Found<T>) => U): (found: Found<T>) => U {
	const known = new WeakMap<T, {readonly value: U}>();
	return found => {
		let made = known.get(found.item);
		if (made === undefined) {
			made = {value: read(found)};
			known.set(found.item, made);
		}
		return made.value;
	};
}

/** What holds of two readings, found out once for them. */
export function rememberForPair(holds: (a: Reading, b: Reading) => boolean): typeof holds {
	const holdsWith = rememberFor((a: Reading) => rememberFor((b: Reading) => holds(a, b)));
	return (a, b) => holdsWith(a)(b);
}

/** Words on each side of a value that say what it is of. */
const reach = 9;

/** Concepts of the content words up to nine words before and behind something found, and in it. */
export const conceptsAround = rememberForItem(({item, reading}: Found<Span>): ReadonlySet<string> => {
	const {tokens, meanings} = reading;
	const found = firstTokenEndingAt(tokens, item.start + 1);
	const first = found < tokens.length ? found : 0;
	const end = Math.max(first + 1, firstTokenAt(tokens, item.end));
	const around = new Set<string>();
	const from = Math.max(0, first - reach);
	for (const [n, token] of tokens.slice(from, end + reach).entries()) {
		if (!token.grammatical && !token.numeric) around.add(meanings[n + from] ?? '');
	}
	around.delete('');
	return around;
});

/** How many members two sets share, and that number as a share of the smaller one. */
export function overlap<T>(
	a: ReadonlySet<T>,
	b: ReadonlySet<T>,
): {readonly shared: number; readonly share: number} {
	let shared = 0;
	for (const member of a) if (b.has(member)) shared += 1;
	const smaller = Math.min(a.size, b.size);
	return {shared, share: smaller === 0 ? 0 : shared / smaller};
}
