/** Finds amounts, counts and percentages in a text, and decides whether two values can both be right. */

import type {Approximation, Figures} from '../../languages/figures.ts';
import type {Language} from '../../languages/language.ts';
import {overlapsAny, type Span} from '../../text/spans.ts';
import {findDates} from './dates.ts';
import {firstTokenAt, type Token, tokenise} from './tokens.ts';

export type FigureKind = 'money' | 'percent' | 'count';

/** A value as stated. */
export type Figure = Span & {
	/** Verbatim, with what qualifies it and what is counted: `more than $713 million in Foreign Military Financing`. */
	readonly text: string;
	readonly kind: FigureKind;
	/** ISO 4217 code for money, `$` where no country is given, a coin's name where several have it; else empty. */
	readonly currency: string;
	readonly value: number;
	/** What the words allow: `more than 3` is above 3, `nearly 52,000` a little below, `$3.7 billion` to the decimal. */
	readonly low: number;
	readonly high: number;
	/** Stems of what the value is of, purposes of money under one name: its unit and complement. */
	readonly of: ReadonlySet<string>;
	/** Part of a total, or on top of one: no rival of another figure. */
	readonly partial: boolean;
};

/** The figures of a text in order; dates, years, ordinals and numbered names are none. */
export function findFigures(
	text: string,
	language: Language,
	tokens: readonly Token[] = tokenise(text, language),
	dates: readonly Span[] = findDates(text, language.dates),
): Figure[] {
	if (!language.figures.hint.test(text)) return [];
	const found: Figure[] = [];
	for (const match of text.matchAll(language.figures.pattern)) {
		const core = {start: match.index, end: match.index + match[0].length};
		if (overlapsAny(dates, core)) continue;
		const figure = readFigure(text, language, tokens, dates, match);
		if (figure === null) continue;
		found.push(figure);
	}
	return found;
}

function readFigure(
	text: string,
	language: Language,
	tokens: readonly Token[],
	dates: readonly Span[],
	match: RegExpMatchArray,
): Figure | null {
	const {figures} = language;
	const groups = match.groups ?? {};
	const start = match.index ?? 0;
	const end = start + match[0].length;
	const written = groups.digits ?? '';
	const mantissa =
		written === ''
			? (figures.numbers.get((groups.spelled ?? '').toLowerCase()) ?? 0)
			: Number(written.replace(/[^\d.]/g, ''));
	const scaleName = (groups.scale ?? groups.letter ?? '').toLowerCase();
	const isMoney = groups.prefix !== undefined || groups.noun !== undefined;
	// A lone letter scales money only: `5m` may be metres.
	if (groups.letter !== undefined && !isMoney) return null;
	const scale = figures.scales.get(scaleName) ?? 1;
	const kind: FigureKind = isMoney ? 'money' : groups.percent === undefined ? 'count' : 'percent';
	const before = text.slice(Math.max(0, start - 40), start);
	if (kind === 'count' && isNoQuantity(text, before, end, groups, figures)) return null;
	const qualifier = figures.approximations.find(([pattern]) => pattern.test(before));
	const lead = qualifier?.[0].exec(before)?.[0] ?? '';
	const {of, end: complementEnd} = readComplement(tokens, dates, end, kind, language);
	if (kind === 'count' && of.size === 0) return null;
	const [low, high] = bounds(mantissa, scale, written, qualifier?.[1] ?? 'exact');
	return {
		start: start - lead.length,
		end: complementEnd,
		text: text.slice(start - lead.length, complementEnd),
		kind,
		currency: isMoney ? currencyOf(groups, figures) : '',
		value: Math.round(mantissa * scale * 1e4) / 1e4,
		low,
		high,
		of,
		partial: figures.partOfTotal.test(before),
	};
}

type Groups = Readonly<Record<string, string | undefined>>;

function isNoQuantity(
	text: string,
	before: string,
	end: number,
	groups: Groups,
	{labelBefore, timeOfDay, ordinalEnding, pronoun}: Figures,
): boolean {
	const isYear = /^(?:19|20)\d\d$/.test(groups.digits ?? '') && groups.scale === undefined;
	const after = text.slice(end, end + 8);
	const isTimeOfDay = /\d[:.]$/.test(before) || timeOfDay.test(after);
	const isPronoun =
		groups.spelled?.toLowerCase() === pronoun.word &&
		(pronoun.behind.test(after) || pronoun.before.test(before));
	return (
		isYear ||
		isTimeOfDay ||
		labelBefore.test(before) ||
		ordinalEnding.test(after) ||
		/^[-–/:]\d|^\)|^[-‑]?\p{L}/u.test(after) ||
		isPronoun
	);
}

function currencyOf(groups: Groups, {currencies, coins}: Figures): string {
	const noun = groups.noun?.toLowerCase();
	if (groups.prefix === undefined) return noun === undefined ? '' : (coins.get(noun) ?? noun.toUpperCase());
	for (const [pattern, code] of currencies) {
		if (pattern.test(groups.prefix)) return code;
	}
	return groups.prefix;
}

/** What the value is of: the noun phrase behind it, or the one behind `in`, `of`, `for`. */
function readComplement(
	tokens: readonly Token[],
	dates: readonly Span[],
	from: number,
	kind: FigureKind,
	{figures, words}: Language,
): {of: ReadonlySet<string>; end: number} {
	const of = new Set<string>();
	let end = from;
	let opened = kind === 'count';
	// What is counted may be a list of names before the noun: `Customs, Police and Border officials`.
	let inList = false;
	for (let index = firstTokenAt(tokens, from), taken = 0; taken < (inList ? 18 : 6); index += 1) {
		const token = tokens[index];
		if (token === undefined || /[.;:!?()"“”–—]/.test(token.gap)) break;
		if (overlapsAny(dates, token)) break;
		const isCapitalCount = kind === 'count' && token.capital;
		if (token.gap.includes(',') && !isCapitalCount) break;
		if (token.folded === figures.conjunction && kind === 'count' && of.size > 0) continue;
		if (figures.complementOpeners.has(token.folded)) {
			if (kind === 'count' ? of.size === 0 : opened) break;
			if (of.size > 0) break;
			opened = true;
			continue;
		}
		if (
			!opened ||
			figures.complementClosers.has(token.folded) ||
			figures.numbers.has(token.folded) ||
			token.numeric ||
			figures.isAdverb(token.folded)
		)
			break;
		if (words.functionWords.has(token.base)) continue;
		if (isCapitalCount && token.gap.includes(',')) inList = true;
		of.add(figures.purpose(token.base));
		taken += 1;
		end = token.end;
		// The plural is the noun that is counted: `two leaders`, whatever they did.
		if (kind === 'count' && !token.capital && figures.isPlural(token.folded)) break;
	}
	return {of, end};
}

/**
 * The values that the words allow. Without a qualifier a scaled or decimal number is exact to its last
 * digit, and a whole number of four or more digits with zeros at its end may be rounded.
 */
function bounds(
	mantissa: number,
	scale: number,
	written: string,
	meaning: Approximation,
): readonly [number, number] {
	const value = mantissa * scale;
	const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
	const lastDigit = scale * 10 ** -decimals;
	const zeros = /(0+)$/.exec(String(Math.round(mantissa)))?.[1]?.length ?? 0;
	const rounded = decimals > 0 ? lastDigit : scale * 10 ** zeros;
	const slack = Math.min(rounded, value / 10);
	switch (meaning) {
		case 'about':
			return [value - slack, value + slack];
		case 'nearly':
			return [value - slack, value];
		case 'over':
			return [value, Number.POSITIVE_INFINITY];
		case 'upTo':
			return [0, value];
		case 'exact': {
			if (scale > 1 || decimals > 0) return [value - lastDigit / 2, value + lastDigit / 2];
			return mantissa >= 1000 && zeros > 0 ? [value - slack / 2, value + slack / 2] : [value, value];
		}
		default:
			return meaning satisfies never;
	}
}

/** Same kind, and the same currency or not known to be another. */
export function sameMeasure(a: Figure, b: Figure): boolean {
	if (a.kind !== b.kind) return false;
	if (a.currency === b.currency) return true;
	// A bare `$` is whichever dollar the other side says.
	return (a.currency === '$' && dollars.has(b.currency)) || (b.currency === '$' && dollars.has(a.currency));
}

const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD']);

/** Whether both may state the same value. */
export function canBothBeRight(a: Figure, b: Figure): boolean {
	// Ranges that only touch, as those of `$3 billion` and `$4 billion`, have no value in common.
	const isRange = a.low < a.high && b.low < b.high;
	return isRange ? a.low < b.high && b.low < a.high : a.low <= b.high && b.low <= a.high;
}

/** The same value, however it is written. */
export function sameValue(a: Figure, b: Figure): boolean {
	return Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * 1e-9;
}
