/** What sentences say around their values, and the best pairs of two sides' values. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Difference, DifferenceKind} from '../comparison.ts';
import type {DateMention} from '../reading/dates.ts';
import {type Found, gather, overlap, type Reading, valueTokens} from '../reading/reading.ts';
import type {DifferencesTuning} from './tuning.ts';

/** Values of one side that are set against the other's; a table of thousands is no statement. */
export const mostValues = 150;

/** A value with what its whole sentence says of it. */
export type Placed<T> = Found<T> & {
	/** The words around, and which of the sentence's values of the kind this is: two drafts of one sentence share it. */
	readonly frame: string | null;
	/** Numbered things that the sentence names, such as `Resolution 1325`. */
	readonly labels: ReadonlySet<string>;
};

export function placeValues<T>(
	readings: readonly Reading[],
	pick: (reading: Reading) => readonly T[],
	tuning: DifferencesTuning,
): Placed<T>[] {
	return gather(readings, pick)
		.slice(0, mostValues)
		.map(found => ({
			...found,
			frame: frameOf(found.reading, pick(found.reading).indexOf(found.item), tuning),
			labels: labelsOf(found.reading),
		}));
}

/** The words of a sentence without its values, how many it has, and the place of one among them. */
function frameOf(reading: Reading, place: number, {counts}: DifferencesTuning): string | null {
	const values = valueTokens(reading);
	const words = reading.tokens.filter(token => !values.has(token)).map(({folded}) => folded);
	if (words.length < counts.shortestFrame) return null;
	return [place, reading.figures.length, reading.dates.length, ...words].join(' ');
}

/**
 * Whether two sentences are word for word the same but for their values, as two drafts are, and the two stand in one
 * place: then no other reading of the values is left, however far apart they are.
 */
export const areOneFrame = (a: Placed<unknown>, b: Placed<unknown>): boolean =>
	a.frame !== null && a.frame === b.frame;

/** Numbers right behind a capitalised word that is no month, and that are no values: `E.O. 13959`, `Article 5`. */
function labelsOf(reading: Reading): ReadonlySet<string> {
	const {tokens} = reading;
	const {dates, figures} = reading.language;
	const found = new Set<string>();
	const values = valueTokens(reading);
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (before === undefined || !token.numeric || values.has(token) || !/^\.? $/.test(token.gap)) continue;
		if (
			!before.capital ||
			before.grammatical ||
			figures.notLabels.has(before.base) ||
			dates.months.has(before.base)
		)
			continue;
		found.add(`${before.base} ${token.folded}`);
	}
	return found;
}

/** Whether each has something that the other has not: then two values are of two things. */
export function eachHasOwn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const {shared} = overlap(a, b);
	return shared < a.size && shared < b.size;
}

/** Two limits within one year are two accounts of one promise; targets for other years are other targets. */
export function areRivalDeadlines(a: DateMention, b: DateMention): boolean {
	return (
		a.bound === 'deadline' && b.bound === 'deadline' && a.from.year !== null && a.from.year === b.from.year
	);
}

type Paired<T> = {readonly pairs: readonly Sides<T>[]; readonly rest: Sides<readonly T[]>};

/** The best pairs of both lists, each member once, while their score is above zero, and what is left of each. */
export function pairBest<T>(values: Sides<readonly T[]>, score: (left: T, right: T) => number): Paired<T> {
	const scored = values.left
		.flatMap(left => values.right.map(right => ({left, right, score: score(left, right)})))
		.filter(pair => pair.score > 0)
		.sort((x, y) => y.score - x.score);
	const taken = {left: new Set<T>(), right: new Set<T>()};
	const pairs: Sides<T>[] = [];
	for (const {left, right} of scored) {
		if (taken.left.has(left) || taken.right.has(right)) continue;
		taken.left.add(left);
		taken.right.add(right);
		pairs.push({left, right});
	}
	return {pairs, rest: mapSides(values, (list, side) => list.filter(value => !taken[side].has(value)))};
}

/** Something read in a text. */
type Quoted = {readonly item: {readonly text: string}};

export function valueDifference(
	kind: DifferenceKind,
	{left, right}: Sides<Quoted>,
	conflict: boolean,
): Difference {
	return {kind, left: left.item.text, right: right.item.text, conflict};
}

/** Values that only one side has. */
export function ownValues(kind: DifferenceKind, {left, right}: Sides<readonly Quoted[]>): Difference[] {
	return [
		...left.map(({item}) => ({kind, left: item.text, right: '', conflict: false})),
		...right.map(({item}) => ({kind, left: '', right: item.text, conflict: false})),
	];
}
