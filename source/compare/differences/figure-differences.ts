/** Sets figures against figures: what differs, and what cannot both be right. */
import {mapSides, type Sides} from '../../base/sides.ts';
import {fold} from '../../text/words.ts';
import type {Difference} from '../comparison.ts';
import {agree, type DateMention} from '../reading/dates.ts';
import type {Figure} from '../reading/figure.ts';
import {canBothBeRight, sameMeasure, sameValue} from '../reading/figure-values.ts';
import {overlap, type Reading} from '../reading/reading.ts';
import {areOtherCountries} from '../reading/who-can-act.ts';
import {areOfOtherHolders, holdersOf, sharedHolders} from './figure-holders.ts';
import {type PlacedFigure, placeFigures} from './placed-figures.ts';
import type {DifferencesTuning} from './tuning.ts';
import {haveOtherNames} from './value-names.ts';
import {areOneFrame, areRivalDeadlines, eachHasOwn, ownValues, pairBest, valueDifference} from './values.ts';

export function figureDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	const figures = mapSides({left, right}, readings => placeFigures(readings, tuning));
	const holders = mapSides(figures, holdersOf);
	/** Zero where the measures, the holders, or the present and the former differ; else how surely they are of one thing. */
	const likeness = (a: PlacedFigure, b: PlacedFigure): number => {
		if (!sameMeasure(a.item, b.item) || a.item.former !== b.item.former) return 0;
		if (areOneFrame(a, b) && isSameSet(a.item.of, b.item.of)) return tuning.oneFrame;
		if (areOfOtherHolders(a.item, b.item, holders)) return 0;
		return 1 + sameness(a, b, tuning) + sharedHolders(a.item, b.item, holders) * tuning.holderWorth;
	};
	const equal = pairBest(figures, (a, b) => (sameValue(a.item, b.item) ? likeness(a, b) : 0));
	const other = pairBest(equal.rest, (a, b) => {
		const like = likeness(a, b);
		return like === tuning.oneFrame || sameness(a, b, tuning) > 0 ? like : 0;
	});
	return [
		...equal.pairs
			.filter(pair => areOtherClaims(pair, tuning))
			.map(pair => valueDifference('number', pair, false)),
		...other.pairs.map(pair => valueDifference('number', pair, isConflict(pair))),
		...ownValues(
			'number',
			mapSides(other.rest, list => list.filter(figure => isTelling(figure, tuning))),
		),
	];
}

/** Whether both state one measure in one sense, now, and cannot both be right. */
function isConflict({left, right}: Sides<PlacedFigure>): boolean {
	const [a, b] = [left.item, right.item];
	const isOneSense = a.sense === null || b.sense === null || a.sense === b.sense;
	return isOneSense && !a.former && rateIn(left) === rateIn(right) && !canBothBeRight(a, b);
}

/** `year` and `año` are one unit of time. */
const rateIn = ({item: {rate}, reading}: PlacedFigure): string =>
	rate === '' ? '' : reading.language.concepts.of(fold(rate)).id;

/** Whether one says more of a value than the other, as `at least` does; two exact figures say the same. */
function areOtherClaims({left, right}: Sides<PlacedFigure>, {exactParts}: DifferencesTuning): boolean {
	const isSameClaim = left.item.low === right.item.low && left.item.high === right.item.high;
	// How exactly a number in words is meant differs by language: `two hundred`, `doscientos`.
	if (left.reading.language !== right.reading.language)
		return !isSameClaim && openEnd(left.item) !== openEnd(right.item);
	const isExact = ({item}: PlacedFigure) =>
		item.high - item.low <= item.value / exactParts && item.low < item.value;
	return !isSameClaim && !(isExact(left) && isExact(right));
}

/** To which side words leave a value open: `more than 3`, `up to 3`, `nearly 3`; null where to both or to none. */
function openEnd({low, high, value, most}: Figure): 'above' | 'below' | 'all below' | null {
	if (low === high) return null;
	if (high === most) return low === 0 ? 'all below' : 'below';
	return low === value ? 'above' : null;
}

/** `two projects` on one side alone is no news; an amount, a share or a larger count is. */
const isTelling = ({item}: PlacedFigure, {counts}: DifferencesTuning): boolean =>
	item.kind !== 'count' || item.value > counts.tellingCount || /\d/.test(item.text);

/** How surely two figures are values of one thing; zero when they may well not be. */
function sameness(a: PlacedFigure, b: PlacedFigure, tuning: DifferencesTuning): number {
	if (areOfOtherThings(a, b) || areTooFarApart(a.item, b.item, tuning)) return 0;
	const [left, right] = whatOf(a, b);
	const what = overlap(left, right);
	const around = overlap(a.around, b.around);
	if (what.shared > 1) return what.share + around.share;
	// One word, such as `people`, or none is enough only where the words around agree as well.
	const isEnough = around.share >= tuning.aroundShare && around.shared >= tuning.counts.sharedAround;
	const isOneBare = (left.size === 0) !== (right.size === 0);
	if (!isEnough || (!isOneBare && !goOnAlike(a, b, tuning))) return 0;
	return what.share + around.share;
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && overlap(a, b).shared === a.size;

/** Whether something says that the figures are of two things: a total and its part, two times, names, givers. */
function areOfOtherThings(a: PlacedFigure, b: PlacedFigure): boolean {
	return (
		a.item.partial !== b.item.partial ||
		areOfOtherTimes(a.date, b.date) ||
		haveOtherNames(a, b) ||
		eachHasOwn(a.labels, b.labels) ||
		areOtherCountries(a.givers, b.givers, a.reading.language) ||
		// Each is of something that the other is not: `rural people`, `Black people`.
		eachHasOwn(...whatOf(a, b))
	);
}

/** What each of two figures is of; in two languages by what the words mean, with those behind a genitive. */
const whatOf = (a: PlacedFigure, b: PlacedFigure): [ReadonlySet<string>, ReadonlySet<string>] =>
	a.reading.language === b.reading.language ? [a.item.of, b.item.of] : [a.things, b.things];

/** Millions for billions is a slip worth showing; other values so far apart are of other things. */
function areTooFarApart(a: Figure, b: Figure, {largestRatio}: DifferencesTuning): boolean {
	const ratio = Math.max(a.value, b.value) / Math.max(Math.min(a.value, b.value), 1e-9);
	return ratio > largestRatio && !(Math.abs(ratio - 1e3) < 1 || Math.abs(ratio - 1e6) < 1);
}

/** Whether what follows both values has something in common, or nothing follows one of them. */
function goOnAlike(a: PlacedFigure, b: PlacedFigure, tuning: DifferencesTuning): boolean {
	// `people of color` are fewer than `people`.
	if (isNarrowed(a) !== isNarrowed(b)) return false;
	return (
		a.behind.size === 0 || b.behind.size === 0 || overlap(a.behind, b.behind).share >= tuning.behindShare
	);
}

const isNarrowed = ({item, reading}: PlacedFigure): boolean =>
	reading.language.figures.narrowing.test(reading.text.slice(item.end, item.end + 5));

/** Whether the nearest dates in both sentences contradict: then each figure is of its own time. */
function areOfOtherTimes(a: DateMention | null, b: DateMention | null): boolean {
	if (a === null || b === null || a.kind === 'relative' || b.kind === 'relative') return false;
	return !areRivalDeadlines(a, b) && (a.kind !== b.kind || !agree(a, b));
}
