/**
 * Applies what the user decided about the rows. Only the rows that hold a sentence of a decision change: the rows are
 * made of all links first, and what a decision sets free stands alone.
 */
import {makeSides, mapSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Correction, Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import {inTextOrder, linked, oneSidedPair, type PairDraft, pointOf, type RowDraft} from './drafts.ts';

type Numbers = Sides<ReadonlySet<number>>;
type Rows = readonly RowDraft[];
type SidesOfText = Sides<readonly Sentence[]>;

/** What is left of a pair, and the sentences that are no longer in it. */
type Parted = {readonly kept: readonly PairDraft[]; readonly freed: Sides<readonly number[]>};

const means: Readonly<Record<Correction['kind'], (rows: Rows, named: Numbers, sides: SidesOfText) => Rows>> =
	{reject, match, join};

/** The rows after each decision in turn: the later one wins. Rows that none of them is about are the same values as before. */
export function correctRows(rows: Rows, sides: SidesOfText, corrections: readonly Correction[]): Rows {
	if (corrections.length === 0) return rows;
	const numbers = mapSides(sides, sentences => new Map(sentences.map(({id}, n) => [id, n])));
	return corrections.reduce((corrected, {kind, sentences}) => {
		const named = mapSides(sentences, (ids, side) => new Set(ids.flatMap(id => numbers[side].get(id) ?? [])));
		return means[kind](corrected, named, sides);
	}, rows);
}

const none: Sides<readonly number[]> = {left: [], right: []};

const isOneSided = ({links}: PairDraft): boolean => links.length === 0;

/** None of these of the left says the same as any of these of the right. */
function reject(rows: Rows, named: Numbers, sides: SidesOfText): Rows {
	return rows.flatMap(row => {
		const parted = row.pairs.map(pair => rejectWithin(pair, named));
		if (parted.every(({freed}) => freed === none)) return row;
		const kept = parted.flatMap(part => part.kept);
		const rest = kept.every(isOneSided) ? kept.map(pair => ({pairs: [pair]})) : [{pairs: kept}];
		return [...rest, ...parted.flatMap(({freed}) => standAlone(freed, sides))];
	});
}

/** Who has another partner in the pair stays there. */
function rejectWithin(pair: PairDraft, named: Numbers): Parted {
	const links = pair.links.filter(link => !sideNames.every(side => named[side].has(link[side])));
	if (links.length === pair.links.length) return {kept: [pair], freed: none};
	return {kept: withLinks(pair, links), freed: without(pair, links)};
}

/** The pair with some of its links, or none where it has none. */
function withLinks(pair: PairDraft, links: readonly Link[]): PairDraft[] {
	return links.length === 0 ? [] : [{...pair, ...linked(links)}];
}

/** The sentences that none of the links holds. */
function without(pair: Sides<readonly number[]>, links: readonly Link[]): Sides<readonly number[]> {
	return makeSides(side => pair[side].filter(n => links.every(link => link[side] !== n)));
}

/**
 * These say the same: pairs of them are certain. If some stand elsewhere they all make one pair; with them comes who
 * was certainly matched with one of them alone.
 */
function match(rows: Rows, named: Numbers, sides: SidesOfText): Rows {
	if (sideNames.some(side => named[side].size === 0)) return rows;
	const isNamed = (side: SideName, n: number): boolean => named[side].has(n);
	const isInside = (pair: PairDraft): boolean =>
		!isOneSided(pair) && sideNames.every(side => pair[side].every(n => isNamed(side, n)));
	const inside = rows.flatMap(({pairs}) => pairs.filter(isInside));
	const isAllPaired = sideNames.every(
		side => inside.reduce((sum, pair) => sum + pair[side].length, 0) === named[side].size,
	);
	if (isAllPaired) {
		return rows.map(row =>
			row.pairs.some(isInside)
				? {pairs: row.pairs.map(pair => (isInside(pair) ? asCertain(pair.links) : pair))}
				: row,
		);
	}
	const holds = (pair: PairDraft): boolean => sideNames.some(side => pair[side].some(n => isNamed(side, n)));
	const home = rows.find(({pairs}) => pairs.some(pair => !isOneSided(pair) && holds(pair)));
	const parted = rows.map(row => ({
		row,
		parts: row.pairs.map(pair => (holds(pair) ? take(pair, named) : pair)),
	}));
	const along = parted.flatMap(({parts}) => parts.flatMap(part => ('along' in part ? [part.along] : [])));
	const together = makeSides(side => [...named[side], ...along.flatMap(partners => partners[side])]);
	const made = asCertain(together.left.flatMap(left => together.right.map(right => ({left, right}))));
	const changed = parted.flatMap(({row, parts}) => {
		if (!parts.some(part => 'along' in part)) return row;
		const kept = parts.flatMap(part => ('along' in part ? part.kept : [part]));
		const pairs = row === home ? inTextOrder([...kept, made]) : kept;
		const alone = parts.flatMap(part => ('along' in part ? standAlone(part.freed, sides) : []));
		return [...(pairs.length > 0 ? [{pairs}] : []), ...alone];
	});
	return home === undefined ? [...changed, {pairs: [made]}] : changed;
}

/** What the user said of these links is beyond doubt. */
function asCertain(links: readonly Sides<number>[]): PairDraft {
	return pointOf(links.map(({left, right}) => ({left, right, score: 1, certainty: 'strong'})));
}

/** A pair without the sentences that are taken: who loses the partner goes along if the match was certain. */
function take(pair: PairDraft, named: Numbers): Parted & {readonly along: Sides<readonly number[]>} {
	const rest = makeSides(side => pair[side].filter(n => !named[side].has(n)));
	if (isOneSided(pair)) {
		const isEmpty = rest.left.length + rest.right.length === 0;
		return {kept: isEmpty ? [] : [{...pair, ...rest}], freed: none, along: none};
	}
	const links = pair.links.filter(link => sideNames.every(side => !named[side].has(link[side])));
	const lost = without(rest, links);
	const goesAlong = (side: SideName, n: number): boolean =>
		pair.kind === 'point' && pair.links.some(link => link[side] === n && link.certainty === 'strong');
	return {
		kept: withLinks(pair, links),
		freed: makeSides(side => lost[side].filter(n => !goesAlong(side, n))),
		along: makeSides(side => lost[side].filter(n => goesAlong(side, n))),
	};
}

/** Sentences without a counterpart as rows of their own; those that follow one another in a passage are one. */
function standAlone(freed: Sides<readonly number[]>, sides: SidesOfText): RowDraft[] {
	return sideNames.flatMap(side => {
		const runs: number[][] = [];
		for (const n of freed[side]) {
			const run = runs.at(-1);
			const follows = run?.at(-1) === n - 1 && sides[side][n - 1]?.passage === sides[side][n]?.passage;
			if (run !== undefined && follows) run.push(n);
			else runs.push([n]);
		}
		return runs.map((run): RowDraft => ({pairs: [oneSidedPair(side, run, 'weak')]}));
	});
}

/** All rows that hold one of these are one row. */
function join(rows: Rows, named: Numbers): Rows {
	const isNamed = ({pairs}: RowDraft): boolean =>
		pairs.some(pair => sideNames.some(side => pair[side].some(n => named[side].has(n))));
	const held = rows.filter(isNamed);
	if (held.length < 2) return rows;
	return [...rows.filter(row => !held.includes(row)), {pairs: inTextOrder(held.flatMap(({pairs}) => pairs))}];
}
