/** Finds amounts, counts and percentages in a text, and decides whether two values can both be right. */

import {currencies, currencyNouns, scales} from '../../languages/en/figure-words.ts';
import {functionWords, numberWords, purpose} from '../../languages/en/lexicon.ts';
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

const spelled = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = '(?:\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const prefix = currencies.map(([pattern]) => pattern).join('|');
const figurePattern = new RegExp(
	`(?<![\\p{L}\\p{N}./-]|\\p{N},|\\$)(?:(?<prefix>${prefix})\\s?)?(?:(?<digits>${digits})|(?<spelled>${spelled})(?![\\p{L}’']))` +
		`(?:(?:[\\s-]?(?<scale>hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn)|(?<letter>[kmb]))(?!\\p{L}))?` +
		`(?:(?<percent>\\s?%|\\s?percent(?:age points?)?\\b|\\sper\\s?cent\\b)|\\s(?:US |U\\.S\\. |American |Canadian |Australian |Mexican |Swiss )?(?<noun>${Object.keys(currencyNouns).join('|')}|USD|EUR|GBP)s?\\b)?`,
	'giu',
);

type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'upTo';

const approximations: readonly (readonly [pattern: RegExp, meaning: Approximation])[] = [
	[
		/(?:\b(?:more than|over|at least|in excess of|above|upwards of|well over|exceeding|as much as)\s)$/i,
		'over',
	],
	[
		/(?:\b(?:up to|at most|no more than|a maximum of|less than|fewer than|under|below|as many as)\s)$/i,
		'upTo',
	],
	[/(?:\b(?:nearly|almost|close to|just under)\s)$/i, 'nearly'],
	[
		/(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|estimated|approx\.?)\s|[~≈])$/i,
		'about',
	],
];

// A number behind one of these is a name, a place in an order or a part of an address, not a quantity.
const label =
	/(?:\b(?:articles?|resolutions?|sections?|chapters?|paragraphs?|para|no|nos|number|annex|title|part|phase|page|pp?|art|rule|agenda|covid|version|group of|g)\.?\s|#|№\s?)$/i;
const partOfTotal =
	/\b(?:includ(?:es|ed|ing)|of which|additional|another|further|extra|the first|other|remaining|tranche|portion|batch|instalment|installment)\b[^.;,]{0,24}$/i;

// Words that end what a value is of.
const closers = new Set(
	'and or but that which who is are was were has have had will would to by from since on at during through as including with already provided made given committed announced earmarked allocated pledged currently'.split(
		' ',
	),
);
const complementOpeners = new Set(['in', 'of', 'for', 'worth']);

const hint = new RegExp(`\\d|\\b(?:${spelled})\\b`, 'i');

/** The figures of a text in order; dates, years, ordinals and numbered names are none. */
export function findFigures(
	text: string,
	tokens: readonly Token[] = tokenise(text),
	dates: readonly Span[] = findDates(text),
): Figure[] {
	if (!hint.test(text)) return [];
	const found: Figure[] = [];
	for (const match of text.matchAll(figurePattern)) {
		const core = {start: match.index, end: match.index + match[0].length};
		if (overlapsAny(dates, core)) continue;
		const figure = readFigure(text, tokens, dates, match);
		if (figure === null) continue;
		found.push(figure);
	}
	return found;
}

function readFigure(
	text: string,
	tokens: readonly Token[],
	dates: readonly Span[],
	match: RegExpMatchArray,
): Figure | null {
	const groups = match.groups ?? {};
	const start = match.index ?? 0;
	const end = start + match[0].length;
	const written = groups.digits ?? '';
	const mantissa =
		written === ''
			? (numberWords.get((groups.spelled ?? '').toLowerCase()) ?? 0)
			: Number(written.replace(/[^\d.]/g, ''));
	const scaleName = (groups.scale ?? groups.letter ?? '').toLowerCase();
	const isMoney = groups.prefix !== undefined || groups.noun !== undefined;
	// A lone letter scales money only: `5m` may be metres.
	if (groups.letter !== undefined && !isMoney) return null;
	const scale = scales[scaleName] ?? 1;
	const kind: FigureKind = isMoney ? 'money' : groups.percent === undefined ? 'count' : 'percent';
	const before = text.slice(Math.max(0, start - 40), start);
	if (kind === 'count' && isNoQuantity(text, before, end, written, groups)) return null;
	const qualifier = approximations.find(([pattern]) => pattern.test(before));
	const lead = qualifier?.[0].exec(before)?.[0] ?? '';
	const {of, end: complementEnd} = readComplement(tokens, dates, end, kind);
	if (kind === 'count' && of.size === 0) return null;
	const [low, high] = bounds(mantissa, scale, written, qualifier?.[1] ?? 'exact');
	return {
		start: start - lead.length,
		end: complementEnd,
		text: text.slice(start - lead.length, complementEnd),
		kind,
		currency: isMoney ? currencyOf(groups) : '',
		value: Math.round(mantissa * scale * 1e4) / 1e4,
		low,
		high,
		of,
		partial: partOfTotal.test(before),
	};
}

function isNoQuantity(
	text: string,
	before: string,
	end: number,
	written: string,
	groups: Readonly<Record<string, string | undefined>>,
): boolean {
	const isYear = /^(?:19|20)\d\d$/.test(written) && groups.scale === undefined;
	const after = text.slice(end, end + 6);
	const isTimeOfDay = /\d[:.]$/.test(before) || /^\s?[ap]\.?\s?m\b/i.test(after);
	return (
		isYear ||
		isTimeOfDay ||
		label.test(before) ||
		/^(?:st|nd|rd|th)\b|^[-–/:]\d|^\)|^[-‑]\p{L}/u.test(after) ||
		/^\p{L}/u.test(after) ||
		(groups.spelled?.toLowerCase() === 'one' &&
			/^\s(?:of|another|that|who|day)\b/.test(text.slice(end, end + 8))) ||
		(/\b(?:no|any|each|every|this|that|the|which)\s$/i.test(before) &&
			groups.spelled?.toLowerCase() === 'one')
	);
}

function currencyOf(groups: Readonly<Record<string, string | undefined>>): string {
	const noun = groups.noun?.toLowerCase();
	if (groups.prefix === undefined)
		return noun === undefined ? '' : (currencyNouns[noun] ?? noun.toUpperCase());
	for (const [pattern, code] of currencies) {
		if (new RegExp(`^(?:${pattern})$`, 'iu').test(groups.prefix)) return code;
	}
	return groups.prefix;
}

/** What the value is of: the noun phrase behind it, or the one behind `in`, `of`, `for`. */
function readComplement(
	tokens: readonly Token[],
	dates: readonly Span[],
	from: number,
	kind: FigureKind,
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
		if (token.folded === 'and' && kind === 'count' && of.size > 0) continue;
		if (complementOpeners.has(token.folded)) {
			if (kind === 'count' ? of.size === 0 : opened) break;
			if (of.size > 0) break;
			opened = true;
			continue;
		}
		if (
			!opened ||
			closers.has(token.folded) ||
			numberWords.has(token.folded) ||
			token.numeric ||
			token.folded.endsWith('ly')
		)
			break;
		if (functionWords.has(token.base)) continue;
		if (isCapitalCount && token.gap.includes(',')) inList = true;
		of.add(purpose(token.base));
		taken += 1;
		end = token.end;
		// The plural is the noun that is counted: `two leaders`, whatever they did.
		if (kind === 'count' && !token.capital && isPlural(token.folded)) break;
	}
	return {of, end};
}

const isPlural = (folded: string): boolean =>
	/[^s]s$/.test(folded) || /^(?:people|children|men|women|personnel|troops)$/.test(folded);

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
