/** Finds the amounts that a text writes, single ones and ranges, before it is asked what they are of. */
import type {Figures, WrittenNumber} from '../../languages/figures.ts';
import {matchesIn} from '../../text/matches.ts';
import {overlapsAny, type Span} from '../../text/spans.ts';
import type {FigureKind} from './figure.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A number with its scale and what it measures. */
type Single = Span & {
	readonly kind: FigureKind;
	readonly unit: string;
	readonly number: WrittenNumber;
	readonly scale: number;
	readonly orMore: boolean;
	readonly groups: Groups;
};

/** An amount as written; `upper` is the other end of a range. */
export type Amount = Single & {readonly upper: Single | null};

/** As much of what stands before an amount as may qualify or name it. */
const longestBefore = 80;

export const textBefore = (text: string, at: number): string =>
	text.slice(Math.max(0, at - longestBefore), at);

/** The amounts of a text in order; dates, ordinals, hours and numbered names are none. */
export function findAmounts(text: string, figures: Figures, dates: readonly Span[]): Amount[] {
	const singles: Single[] = [];
	const addresses = addressesIn(text);
	for (const match of matchesIn(text, figures.pattern)) {
		const single = readSingle(match, figures);
		if (single === null || overlapsAny(dates, single) || overlapsAny(addresses, single)) continue;
		singles.push(single);
	}
	const found: Amount[] = [];
	for (let index = 0; index < singles.length; index += 1) {
		const single = singles[index];
		const next = singles[index + 1];
		if (single === undefined) break;
		const range = next === undefined ? null : readRange(text, single, next, figures);
		const amount = range ?? {...single, upper: null};
		if (range !== null) index += 1;
		if (amount.kind !== 'count' || !isNoQuantity(text, amount, figures)) found.push(amount);
	}
	return found;
}

/** Addresses of pages, whose digits count nothing. */
function addressesIn(text: string): Span[] {
	if (!text.includes('://') && !text.includes('www.')) return [];
	return [...text.matchAll(/(?:\w+:\/\/|www\.)\S+/g)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function readSingle(match: RegExpMatchArray, figures: Figures): Single | null {
	const groups = match.groups ?? {};
	const start = match.index ?? 0;
	const isMoney = [groups.prefix, groups.noun, groups.sign].some(part => part !== undefined);
	// A lone letter scales money only: `5m` may be metres.
	if (groups.letter !== undefined && !isMoney) return null;
	const {value, ...rest} = figures.readNumber(groups.number ?? '');
	const number = {...rest, value: groups.minus === undefined ? value : -value};
	// An abbreviation may be scale and coin at once: `mdd`, millions of dollars.
	const scaleWords = [groups.scale ?? groups.letter ?? '', groups.noun ?? '']
		.join(' ')
		.toLowerCase()
		.split(/\s/);
	const isPercent = groups.percent !== undefined || groups.points !== undefined || number.isShare === true;
	// Of shares and amounts there are less than none; a hyphen before a count is punctuation.
	if (groups.minus !== undefined && !isPercent && !isMoney) return null;
	const isHundredth = figures.hundredths.test(groups.points ?? '');
	const scale = scaleWords.reduce((product, word) => product * (figures.scales.get(word) ?? 1), 1);
	return {
		start,
		end: start + match[0].length,
		kind: isMoney ? 'money' : isPercent ? 'percent' : 'count',
		unit: isMoney ? currencyOf(groups, figures) : groups.points === undefined ? '' : 'points',
		number,
		scale: number.isShare === true ? 100 : isHundredth ? scale / 100 : scale,
		orMore: groups.plus !== undefined,
		groups,
	};
}

function currencyOf(groups: Groups, {currencies, coin}: Figures): string {
	const {noun} = groups;
	const prefix = groups.prefix ?? groups.sign;
	if (prefix === undefined) return coin(noun ?? '');
	for (const [pattern, code] of currencies) {
		if (pattern.test(prefix)) return code;
	}
	return prefix;
}

/** The range that two neighbours make: the unit is written once or twice, the scale at the end or at both. */
function readRange(text: string, low: Single, high: Single, {ranges, move}: Figures): Amount | null {
	const between = text.slice(low.end, high.start);
	const before = textBefore(text, low.start);
	const row = ranges.find(
		({opening, joint}) => joint.test(between) && (opening === null || opening.test(before)),
	);
	if (row === undefined || !haveOneMeasure(low, high)) return null;
	const measure = low.kind === 'count' ? high : low;
	const takesScale = low.scale === 1 && low.number.value < high.number.value;
	const bottom = {...low, kind: measure.kind, unit: measure.unit, scale: takesScale ? high.scale : low.scale};
	const top = {...high, kind: measure.kind, unit: measure.unit};
	if (bottom.number.value * bottom.scale >= top.number.value * top.scale) return null;
	// `raised from 5 to 10 percent` is a move, no range.
	if (move.opening.test(before) && move.verbs.test(before)) return null;
	const opening = row.opening?.exec(before)?.[0] ?? '';
	return {...bottom, start: low.start - opening.length, end: high.end, upper: top};
}

const haveOneMeasure = (a: Single, b: Single): boolean =>
	(a.kind === b.kind && a.unit === b.unit) ||
	(a.kind === 'count' && a.scale === 1) ||
	(a.kind === 'money' && b.kind === 'count');

/** The mark of a note, straight behind a word or before the note; what an editor put in has a space before it. */
const noteOpens = /(?:^|\S)\[$/;

/** Whether a bare number is a year, an hour, an ordinal, the mark of a note, a part of a name or of an address. */
function isNoQuantity(text: string, {start, end, groups, upper}: Amount, figures: Figures): boolean {
	const {labelBefore, labelBehind, timeOfDay, ordinalEnding, pronoun} = figures;
	const before = textBefore(text, start);
	const after = text.slice(end, end + 40);
	const number = groups.number ?? '';
	const isBare = groups.scale === undefined && /^\d+$/.test(number);
	const isPronoun =
		number.toLowerCase() === pronoun.word && (pronoun.behind.test(after) || pronoun.before.test(before));
	return (
		(noteOpens.test(before) && after.startsWith(']')) ||
		(isBare && /^(?:19|20)\d\d$/.test(number)) ||
		(isBare && upper === null && labelBehind.test(after)) ||
		/\d[:.–-]$/.test(before) ||
		timeOfDay.test(after) ||
		labelBefore.test(before) ||
		ordinalEnding.test(after) ||
		/^[-–/:+]\d|^\)|^[-‑]?\p{L}/u.test(after) ||
		isPronoun
	);
}
