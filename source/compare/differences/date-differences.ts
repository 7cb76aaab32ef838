/** Sets dates against dates: what differs, and what cannot both be right. */
import {mapSides} from '../../base/sides.ts';
import {isInside} from '../../text/spans.ts';
import type {Difference} from '../comparison.ts';
import {agree, bareYear, comparable, type DateMention} from '../reading/dates.ts';
import {canBothBeRight, sameMeasure} from '../reading/figure-values.ts';
import {conceptsAround, type Found, overlap, type Reading, rememberForPair} from '../reading/reading.ts';
import {firstTokenAt, firstTokenEndingAt} from '../reading/tokens.ts';
import {type FoundPledge, pairedPledges} from './paired-pledges.ts';
import type {DifferencesTuning} from './tuning.ts';
import {haveOtherNames, namesAt, type ValueNames} from './value-names.ts';
import {
	areOneFrame,
	areRivalDeadlines,
	eachHasOwn,
	mostValues,
	ownValues,
	type Placed,
	pairBest,
	placeValues,
	valueDifference,
} from './values.ts';

/** A date with the concepts and the names around it. */
type PlacedDate = Placed<DateMention> & {
	readonly around: ReadonlySet<string>;
	readonly names: ValueNames;
};

export function dateDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	const dates = mapSides({left, right}, readings => placeDates(readings, tuning));
	const equal = pairBest(dates, ({item: a}, {item: b}) => (agree(a, b) ? (a.text === b.text ? 2 : 1) : 0));
	// Dates that the other side states as well, only less often, are no news.
	const readings = {left: right, right: left};
	const own = mapSides(equal.rest, (list, side) =>
		list.filter(({item}) => !isStatedIn(readings[side], item)),
	);
	const promised = pairedPledges(left, right, tuning);
	const rival = pairBest(own, datesSameness(promised, tuning));
	// `autumn of 2024` beside `September 2024`: neither is missing, and whether they differ nobody can tell.
	const loose = pairBest(rival.rest, (a, b) =>
		(a.item.kind === 'relative') === (b.item.kind === 'relative') ? 0 : nearness(a, b, tuning),
	);
	return [
		...equal.pairs
			// `by April 2018` sets a limit where `in April 2018` names a time.
			.filter(pair => isLimit(pair.left) !== isLimit(pair.right))
			.map(pair => valueDifference('date', pair, false)),
		// An agreement is known by its date: another date is another agreement, or that of another document.
		...rival.pairs.map(pair =>
			valueDifference('date', pair, !(isOfInstrument(pair.left) && isOfInstrument(pair.right))),
		),
		...ownValues('date', loose.rest),
	];
}

const isLimit = ({item}: PlacedDate): boolean => item.bound === 'deadline';

const isOfInstrument = ({item, reading}: PlacedDate): boolean =>
	reading.language.dates.ofInstrument.test(reading.text.slice(Math.max(0, item.start - 100), item.start));

const isStatedIn = (readings: readonly Reading[], date: DateMention): boolean => {
	const year = bareYear(date);
	return readings.some(
		({dates, tokens}) =>
			dates.some(other => agree(other, date)) ||
			// Of `the 1944 Water Treaty` the year is no date, and yet it is there.
			(year !== null && tokens.some(({numeric, folded}) => numeric && folded === year)),
	);
};

const placeDates = (readings: readonly Reading[], tuning: DifferencesTuning): PlacedDate[] =>
	placeValues(readings, reading => reading.dates, tuning).map(found => ({
		...found,
		around: conceptsAround(found),
		names: namesNear(found, tuning),
	}));

/** How surely two dates are of one thing; zero when they may well not be. */
function datesSameness(
	promised: readonly (readonly [FoundPledge, FoundPledge])[],
	tuning: DifferencesTuning,
): (a: PlacedDate, b: PlacedDate) => number {
	const haveOtherFigures = rememberForPair(stateOtherFigures);
	return (a, b) => {
		if (!comparable(a.item, b.item)) return 0;
		if (areOneFrame(a, b)) return 2;
		if (eachHasOwn(a.labels, b.labels) || haveOtherNames(a, b)) return 0;
		if (!areRivalDeadlines(a.item, b.item) && haveOtherFigures(a.reading, b.reading)) return 0;
		return promised.some(([p, q]) => isOnlyLimitOf(p, a) && isOnlyLimitOf(q, b)) ? 1 : nearness(a, b, tuning);
	};
}

/** Whether a date is the one limit that a sentence sets, and sets it to this promise. */
const isOnlyLimitOf = ({item: {rest}, reading}: FoundPledge, date: PlacedDate): boolean =>
	reading === date.reading &&
	isLimit(date) &&
	isInside(date.item, rest) &&
	reading.dates.every(other => other === date.item || other.bound !== 'deadline');

/** How much the words around two dates have in common; zero where it is too little for dates of one thing. */
function nearness(a: PlacedDate, b: PlacedDate, tuning: DifferencesTuning): number {
	const around = overlap(a.around, b.around);
	const isEnough = around.share >= tuning.aroundShare && around.shared >= tuning.counts.sharedAround;
	return isEnough ? around.share : 0;
}

/** Whether both state figures of one measure and no value in common: other sums for another time, no conflict of dates. */
function stateOtherFigures(a: Reading, b: Reading): boolean {
	const others = b.figures.slice(0, mostValues);
	const pairs = a.figures
		.slice(0, mostValues)
		.flatMap(x => others.filter(y => sameMeasure(x, y)).map(y => canBothBeRight(x, y)));
	return pairs.length > 0 && !pairs.some(Boolean);
}

/** Capitalised words near a date: each with names of its own, two dates are of two events. */
function namesNear({item, reading}: Found<DateMention>, {counts}: DifferencesTuning): ValueNames {
	const from = firstTokenEndingAt(reading.tokens, item.start - counts.dateNameReach + 1);
	const to = firstTokenAt(reading.tokens, item.end + counts.dateNameReach);
	const {months} = reading.language.dates;
	const near = reading.tokens.slice(from, to).flatMap((token, n) => {
		const isName = token.capital && !token.initial && !token.grammatical && !months.has(token.base);
		return isName ? [from + n] : [];
	});
	return namesAt(reading, near);
}
