/** Sets figures against figures and dates against dates: what differs, and what cannot both be right. */

import {monthNumbers} from '../../languages/en/lexicon.ts';
import type {Difference} from '../comparison.ts';
import {areOtherCountries} from '../reading/agents.ts';
import {agree, comparable, type DateMention} from '../reading/dates.ts';
import {canBothBeRight, type Figure, sameMeasure, sameValue} from '../reading/figures.ts';
import {
	conceptsAround,
	type Found,
	gather,
	overlap,
	type Reading,
	rememberForItem,
	rememberForPair,
	valueTokens,
} from '../reading/reading.ts';
import {firstTokenAt, firstTokenEndingAt, type Token} from '../reading/tokens.ts';

/** Fewer words around values than this are no sentence that says anything of them. */
const shortestFrame = 4;

/** Values further apart than this are not held to state the same thing, unless all words around agree. */
const largestRatio = 8;
/** Values of one side that are set against the other's; a table of thousands is no statement. */
const mostValues = 150;

type FoundFigure = Found<Figure>;

export function figureDifferences(left: readonly Reading[], right: readonly Reading[]): Difference[] {
	const lefts = gather(left, reading => reading.figures).slice(0, mostValues);
	const rights = gather(right, reading => reading.figures).slice(0, mostValues);
	const differences: Difference[] = [];
	take(
		lefts,
		rights,
		(a, b) => (sameMeasure(a.item, b.item) && sameValue(a.item, b.item) ? 1 + sameness(a, b) : 0),
		(a, b) => {
			const sameClaim = a.item.low === b.item.low && a.item.high === b.item.high;
			const written = (figure: Figure) =>
				figure.high - figure.low <= figure.value / 10 && figure.low < figure.value;
			if (sameClaim || (written(a.item) && written(b.item))) return;
			differences.push({kind: 'number', left: a.item.text, right: b.item.text, conflict: false});
		},
	);
	take(
		lefts,
		rights,
		(a, b) => (sameMeasure(a.item, b.item) ? sameness(a, b) : 0),
		(a, b) => {
			const conflict = !canBothBeRight(a.item, b.item);
			differences.push({kind: 'number', left: a.item.text, right: b.item.text, conflict});
		},
	);
	for (const {item} of lefts.filter(isTelling))
		differences.push({kind: 'number', left: item.text, right: '', conflict: false});
	for (const {item} of rights.filter(isTelling))
		differences.push({kind: 'number', left: '', right: item.text, conflict: false});
	return differences;
}

/** `two projects` on one side alone is no news; an amount, a share or a larger count is. */
const isTelling = ({item}: FoundFigure): boolean =>
	item.kind !== 'count' || item.value > 20 || /\d/.test(item.text);

/** Takes the best pairs out of both lists, each member once, while their score is above zero. */
function take<T>(lefts: T[], rights: T[], score: (a: T, b: T) => number, use: (a: T, b: T) => void): void {
	const pairs = lefts
		.flatMap(a => rights.map(b => ({a, b, score: score(a, b)})))
		.filter(pair => pair.score > 0);
	pairs.sort((x, y) => y.score - x.score);
	for (const {a, b} of pairs) {
		const i = lefts.indexOf(a);
		const j = rights.indexOf(b);
		if (i === -1 || j === -1) continue;
		lefts.splice(i, 1);
		rights.splice(j, 1);
		use(a, b);
	}
}

/** How surely two figures are values of one thing; zero when they may well not be. */
function sameness(a: FoundFigure, b: FoundFigure): number {
	if (sameFrame(a.reading, b.reading) && isSameSet(a.item.of, b.item.of)) return 2;
	// A part of a total is another thing than the total.
	if (a.item.partial !== b.item.partial) return 0;
	if (differentTimes(a, b) || ofDifferentNames(a, b) || differentLabels(a.reading, b.reading)) return 0;
	if (areOtherCountries(giversOf(a), giversOf(b))) return 0;
	const ratio = Math.max(a.item.value, b.item.value) / Math.max(Math.min(a.item.value, b.item.value), 1e-9);
	// Millions for billions is a slip worth showing; other values so far apart are of other things.
	if (ratio > largestRatio && !(Math.abs(ratio - 1e3) < 1 || Math.abs(ratio - 1e6) < 1)) return 0;
	const what = overlap(a.item.of, b.item.of);
	const around = overlap(conceptsAround(a), conceptsAround(b));
	// Each is of something that the other is not: `rural people`, `Black people`.
	if (what.shared < a.item.of.size && what.shared < b.item.of.size) return 0;
	if (a.item.of.size > 0 && b.item.of.size > 0) {
		if (what.shared > 1) return what.share + around.share;
		// One word, such as `people`, is enough only where the words around agree as well.
		return around.share >= 0.4 && around.shared >= 2 && goOnAlike(a, b) ? what.share + around.share : 0;
	}
	const neither = a.item.of.size === 0 && b.item.of.size === 0;
	const enough = neither
		? around.share >= 0.5 && around.shared >= 2 && goOnAlike(a, b)
		: around.share >= 0.6 && around.shared >= 3;
	return enough ? around.share : 0;
}

/**
 * Whether two sentences are word for word the same but for one figure and one date each, as two drafts
 * are: then no other reading of the values is left, however far apart they are.
 */
const sameFrame = rememberForPair((a, b) => {
	const fewValues = [a, b].every(({figures, dates}) => figures.length <= 1 && dates.length <= 1);
	if (!fewValues) return false;
	const frame = frameOf(a);
	return frame.length >= shortestFrame && frame.join(' ') === frameOf(b).join(' ');
});

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && overlap(a, b).shared === a.size;

/** The words of a sentence without its values. */
function frameOf(reading: Reading): string[] {
	const values = valueTokens(reading);
	return reading.tokens.filter(token => !values.has(token)).map(({folded}) => folded);
}

/** Words behind a value that say more of it: `people of color`, `people living in rural counties`. */
const behind = 4;

/** Whether what follows both values has something in common, or nothing follows one of them. */
function goOnAlike(a: FoundFigure, b: FoundFigure): boolean {
	// `people of color` are fewer than `people`.
	if (isNarrowed(a) !== isNarrowed(b)) return false;
	const [left, right] = [conceptsBehind(a), conceptsBehind(b)];
	return left.size === 0 || right.size === 0 || overlap(left, right).share >= 0.4;
}

const conceptsBehind = rememberForItem(readBehind);

const isNarrowed = ({item, reading}: FoundFigure): boolean =>
	/^ of \p{L}/u.test(reading.text.slice(item.end, item.end + 5));

function readBehind({item, reading}: FoundFigure): ReadonlySet<string> {
	const found = new Set<string>();
	for (let index = firstTokenAt(reading.tokens, item.end); found.size < behind; index += 1) {
		const token = reading.tokens[index];
		if (token === undefined || /[,;:.]/.test(token.gap)) break;
		if (!token.grammatical && !token.numeric) found.add(reading.meanings[index] ?? '');
	}
	found.delete('');
	return found;
}

/** Whether the nearest dates in both sentences contradict: then each figure is of its own time. */
function differentTimes(a: FoundFigure, b: FoundFigure): boolean {
	const dateA = nearestDate(a);
	const dateB = nearestDate(b);
	if (dateA === null || dateB === null || dateA.kind === 'relative' || dateB.kind === 'relative')
		return false;
	if (areRivalDeadlines(dateA, dateB)) return false;
	return dateA.kind !== dateB.kind || !agree(dateA, dateB);
}

/** Two limits within one year are two accounts of one promise; targets for other years are other targets. */
function areRivalDeadlines(a: DateMention, b: DateMention): boolean {
	return (
		a.bound === 'deadline' && b.bound === 'deadline' && a.from.year !== null && a.from.year === b.from.year
	);
}

function findNearestDate({item, reading}: FoundFigure): DateMention | null {
	let nearest: DateMention | null = null;
	let least = 120;
	for (const date of reading.dates) {
		const away = Math.max(date.start - item.end, item.start - date.end, 0);
		if (away < least) {
			least = away;
			nearest = date;
		}
	}
	return nearest;
}

const nearestDate = rememberForItem(findNearestDate);

/** Whether each value stands with a name that the other does not: other countries, other groups, other bodies. */
function ofDifferentNames(a: FoundFigure, b: FoundFigure): boolean {
	return eachHasOwn(namesBeside(a), namesBeside(b));
}

const eachHasOwn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
	const {shared} = overlap(a, b);
	return shared < a.size && shared < b.size;
};

/** Names behind a value in its clause, and names that modify a noun in front of it (`Hispanic unemployment`). */
function readNamesBeside({item, reading}: FoundFigure): ReadonlySet<string> {
	const subjects = new Set<string>();
	for (let index = firstTokenEndingAt(reading.tokens, item.start - 40); ; index += 1) {
		const token = reading.tokens[index];
		if (token === undefined) break;
		if (token.start > item.end && (token.start - item.end > 60 || endsPhrase(token))) break;
		if (!token.capital || token.grammatical || token.initial || monthNumbers.has(token.base)) continue;
		const next = reading.tokens[index + 1];
		const modifies =
			next !== undefined &&
			next.gap === ' ' &&
			!next.capital &&
			!next.grammatical &&
			!/(?:ed|s)$/.test(next.base);
		if (token.start >= item.start || modifies) subjects.add(token.base);
	}
	return subjects;
}

const namesBeside = rememberForItem(readNamesBeside);

/** The words for who gives or promises a value. */
function readGivers({item, reading}: FoundFigure): readonly Token[] {
	const pledge = reading.pledges.findLast(({rest}) => rest.start <= item.start && item.end <= rest.end);
	const actor = pledge?.actor ?? null;
	if (actor === null) return [];
	return reading.tokens.filter(({start, end}) => start >= actor.start && end <= actor.end);
}

const giversOf = rememberForItem(readGivers);

/** Whether a word begins something else than what the value is of. */
const endsPhrase = (token: Token): boolean =>
	/[,;:]|\. /.test(token.gap) || /^(?:to|that|which|who)$/.test(token.folded);

/** Whether each names a numbered thing, such as `Resolution 1325`, that the other does not. */
const differentLabels = rememberForPair((a, b) => eachHasOwn(labels(a), labels(b)));

/** Numbers right behind a capitalised word that is no month: `E.O. 13959`, `Article 5`. */
function labels({tokens}: Reading): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (before === undefined || !token.numeric || !/^\.? $/.test(token.gap)) continue;
		if (!before.capital || before.grammatical || notLabels.has(before.base) || monthNumbers.has(before.base))
			continue;
		found.add(`${before.base} ${token.folded}`);
	}
	return found;
}

const notLabels = new Set(['fy', 'year', 'usd', 'eur', 'gbp', 'mxn', 'cad', 'some', 'about']);

/** Whether both state figures of one measure and no value in common: other sums for another time, no conflict of dates. */
const otherFigures = rememberForPair((a, b) => {
	const others = b.figures.slice(0, mostValues);
	const pairs = a.figures
		.slice(0, mostValues)
		.flatMap(x => others.filter(y => sameMeasure(x, y)).map(y => canBothBeRight(x, y)));
	return pairs.length > 0 && !pairs.some(Boolean);
});

type FoundDate = Found<DateMention>;

export function dateDifferences(left: readonly Reading[], right: readonly Reading[]): Difference[] {
	const lefts = gather(left, reading => reading.dates).slice(0, mostValues);
	const rights = gather(right, reading => reading.dates).slice(0, mostValues);
	const differences: Difference[] = [];
	take(
		lefts,
		rights,
		(a, b) => (agree(a.item, b.item) ? (a.item.text === b.item.text ? 2 : 1) : 0),
		(a, b) => {
			// `by April 2018` sets a limit where `in April 2018` names a time.
			if ((a.item.bound === 'deadline') === (b.item.bound === 'deadline')) return;
			differences.push({kind: 'date', left: a.item.text, right: b.item.text, conflict: false});
		},
	);
	dropRepeated(lefts, left, rights, right);
	take(lefts, rights, dateSameness, (a, b) => {
		differences.push({kind: 'date', left: a.item.text, right: b.item.text, conflict: true});
	});
	for (const {item} of lefts) differences.push({kind: 'date', left: item.text, right: '', conflict: false});
	for (const {item} of rights) differences.push({kind: 'date', left: '', right: item.text, conflict: false});
	return differences;
}

/** Drops dates that the other side states as well, only less often. */
function dropRepeated(
	lefts: FoundDate[],
	left: readonly Reading[],
	rights: FoundDate[],
	right: readonly Reading[],
): void {
	const statedIn = (readings: readonly Reading[], date: DateMention) =>
		readings.some(reading => reading.dates.some(other => agree(other, date)));
	for (const found of [...lefts]) if (statedIn(right, found.item)) lefts.splice(lefts.indexOf(found), 1);
	for (const found of [...rights]) if (statedIn(left, found.item)) rights.splice(rights.indexOf(found), 1);
}

function dateSameness(a: FoundDate, b: FoundDate): number {
	if (comparable(a.item, b.item) && sameFrame(a.reading, b.reading)) return 2;
	if (
		!comparable(a.item, b.item) ||
		differentLabels(a.reading, b.reading) ||
		(otherFigures(a.reading, b.reading) && !areRivalDeadlines(a.item, b.item))
	)
		return 0;
	if (eachHasOwn(namesNear(a), namesNear(b))) return 0;
	const around = overlap(conceptsAround(a), conceptsAround(b));
	return around.share >= 0.5 && around.shared >= 2 ? around.share : 0;
}

/** Capitalised words near a date: each with names of its own, two dates are of two events. */
function readNamesNear({item, reading}: FoundDate): ReadonlySet<string> {
	const from = firstTokenEndingAt(reading.tokens, item.start - 59);
	const near = reading.tokens
		.slice(from, firstTokenAt(reading.tokens, item.end + 60))
		.filter(token => token.capital && !token.initial && !token.grammatical);
	return new Set(near.map(token => token.base).filter(base => !monthNumbers.has(base)));
}

const namesNear = rememberForItem(readNamesNear);
