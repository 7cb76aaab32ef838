/** Finds amounts, counts and percentages in a text, each with what it is of and in which sense it is stated. */

import type {Figures} from '../../languages/figures.ts';
import type {Language} from '../../languages/language.ts';
import type {Span} from '../../text/spans.ts';
import {findDates} from './dates.ts';
import type {Figure} from './figure.ts';
import {type Amount, findAmounts, textBefore} from './figure-amounts.ts';
import {readComplement} from './figure-complement.ts';
import {isFormer, rateOf, senseOf} from './figure-sense.ts';
import {boundsOf} from './figure-values.ts';
import {type Token, tokenise} from './tokens.ts';

/** The figures of a text in order; dates, years, ordinals and numbered names are none. */
export function findFigures(
	text: string,
	language: Language,
	tokens: readonly Token[] = tokenise(text, language),
	dates: readonly Span[] = findDates(text, language.dates),
): Figure[] {
	if (!language.figures.hint.test(text)) return [];
	const amounts = findAmounts(text, language.figures, dates);
	const figures = amounts.map((amount, index) => {
		const from = complementStart(text, amount, language.figures);
		const of = readComplement(text, tokens, dates, from, amount.kind === 'count', language);
		return makeFigure(text, amount, of, isFormer(text, amounts, index, language.figures), language.figures);
	});
	return shareComplements(text, figures, language.figures).filter(
		({kind, of, bare}) => kind !== 'count' || of.size > 0 || bare,
	);
}

/** From a million on, where a language joins a scale to what is counted. */
const leastJoined = 1e6;

/** Where what an amount is of begins: a rough number has a word between, `dozens of boats`. */
function complementStart(
	text: string,
	{end, number, scale}: Amount,
	{narrowing, joinsScale}: Figures,
): number {
	const isJoined = number.isRough === true || (joinsScale && number.value * scale >= leastJoined);
	const joint = isJoined ? (narrowing.exec(text.slice(end, end + 12))?.[0] ?? '') : '';
	return end + Math.max(joint.length - 1, 0);
}

type Read = Figure & {readonly bare: boolean};

function makeFigure(
	text: string,
	amount: Amount,
	{of, end}: {readonly of: ReadonlySet<string>; readonly end: number},
	former: boolean,
	figures: Figures,
): Read {
	const before = textBefore(text, amount.start);
	const isDuration =
		figures.during?.before.test(before) && figures.during.behind.test(text.slice(amount.end));
	const qualifier = isDuration ? undefined : figures.approximations.find(([pattern]) => pattern.test(before));
	const lead = qualifier?.[0].exec(before)?.[0] ?? '';
	const start = amount.start - lead.length;
	const top = amount.upper ?? amount;
	const meaning = amount.orMore || top.orMore ? 'over' : (qualifier?.[1] ?? 'exact');
	const round = (value: number) => Math.round(value * 1e6) / 1e6;
	const high = boundsOf(top.number, top.scale, meaning).high;
	return {
		start,
		end,
		text: text.slice(start, end),
		amount: text.slice(start, amount.end),
		kind: amount.kind,
		unit: amount.unit,
		value: round(amount.number.value * amount.scale),
		most: round(top.number.value * top.scale),
		low: boundsOf(amount.number, amount.scale, meaning).low,
		high,
		of,
		partial: figures.partOfTotal.test(before),
		former,
		rate: rateOf(text, {start, end}, figures),
		sense: senseOf(text, {start, end}, figures),
		bare: false,
	};
}

/** Numbers of a list share what is counted: `40 and 30 boats`, `40 boats from Norland and 30 from Sudland`, `Norland 40, Sudland 30`. */
function shareComplements(text: string, figures: readonly Read[], language: Figures): Read[] {
	const shared: Read[] = [...figures];
	const isBareCount = (figure: Read | undefined): figure is Read =>
		figure?.kind === 'count' && figure.of.size === 0;
	for (let index = shared.length - 2; index >= 0; index -= 1) {
		const figure = shared[index];
		const next = shared[index + 1];
		if (!isBareCount(figure) || next === undefined || next.kind !== 'count' || next.of.size === 0) continue;
		if (language.listJoint.test(text.slice(figure.end, next.start)))
			shared[index] = {...figure, of: next.of, rate: next.rate};
	}
	for (const [index, figure] of shared.entries()) {
		const previous = shared[index - 1];
		if (!isBareCount(figure) || previous?.kind !== 'count' || previous.of.size === 0) continue;
		if (/^\s\p{Ll}+\s\p{Lu}/u.test(text.slice(figure.end, figure.end + 20)))
			shared[index] = {...figure, of: previous.of};
	}
	const named = shared.filter(figure => isBareCount(figure) && isBesideName(text, figure, language));
	return named.length < 2
		? shared
		: shared.map(figure => (named.includes(figure) ? {...figure, bare: true} : figure));
}

/** A number between a name and the end of a piece of a list. */
function isBesideName(text: string, {start, end}: Span, {conjunction}: Figures): boolean {
	if (!/\p{Lu}[\p{L}’'-]*:?\s$/u.test(text.slice(Math.max(0, start - 40), start))) return false;
	const behind = text.slice(end, end + conjunction.length + 3);
	if (behind === '' || /^[,;.]/.test(behind)) return true;
	return behind.startsWith(` ${conjunction} `) && /\p{Lu}/u.test(behind.at(-1) ?? '');
}
