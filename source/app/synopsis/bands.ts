/** Two sides' texts in full as bands: what one side says, with what the other says to it beside it, or a gap. */
import {addToGroup} from '../../base/groups.ts';
import {longestIncreasing} from '../../base/longest-increasing.ts';
import {rememberLast} from '../../base/remember.ts';
import {makeSides, mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Comparison, Deliverable, Pair} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import {type Piece, type Unit, unitsOf} from './units.ts';

/** Where a side's text stands in its own order, seen from the band it stands in here. */
export type Displaced = 'earlier' | 'later';

export type Band = {
	/** The row and the pair that its texts are of; null for headings, and for what is no statement. */
	readonly of: {readonly row: Deliverable; readonly pair: Pair} | null;
	readonly pieces: Sides<readonly Piece[]>;
	/** The left text of a pair goes on here; what the right side says to it stands beside its beginning. */
	readonly goesOn: boolean;
	/** The right text stands at another place in the right side's own order; null where it does not. */
	readonly displaced: Displaced | null;
};

/** A band in the making: the right units that stand in it, by their numbers. */
type Draft = {
	readonly left: Unit | null;
	readonly right: readonly number[];
	readonly goesOn: boolean;
};

/**
 * All bands in the order of the left side's text, each text beside its counterpart. What the right side alone says
 * follows what it follows in its own text: the sentence before it in its passage, else the nearest band before it
 * that both sides have in one order. Every sentence of both sides stands in exactly one band, on its own side.
 */
export const bandsOf = rememberLast((comparison: Comparison, corpus: Corpus): readonly Band[] => {
	const units = makeSides(side => unitsOf(side, comparison, corpus));
	const drafts = draftsOf(units);
	const inOrder = anchorsOf(drafts, units.right);
	const {followers, headings} = placeRest(units.right, drafts, inOrder);
	const bands: Band[] = [];
	const add = (draft: Draft, displaced: Displaced | null) =>
		bands.push(toBand(draft, units.right, displaced));
	const addAll = (numbers: readonly number[] = []) => {
		for (const number of numbers) add({left: null, right: [number], goesOn: false}, null);
	};
	addAll(followers.get(null));
	let last = -1;
	for (const draft of drafts) {
		addAll(headings.get(draft));
		const [first] = draft.right;
		const isDisplaced = first !== undefined && !inOrder.has(draft);
		add(draft, isDisplaced ? (first < last ? 'earlier' : 'later') : null);
		if (first !== undefined && !isDisplaced) last = first;
		addAll(followers.get(draft));
	}
	return withHeadingsTogether(bands);
});

function toBand({left, right, goesOn}: Draft, units: readonly Unit[], displaced: Displaced | null): Band {
	const own = right.flatMap(number => units[number] ?? []);
	const of = left?.of ?? own[0]?.of ?? null;
	const pieces = {left: left === null ? [] : [left.piece], right: own.map(({piece}) => piece)};
	return {of, pieces, goesOn, displaced};
}

/** A band for each unit of the left side; the right units of a pair stand in the first of its bands. */
function draftsOf({left, right}: Sides<readonly Unit[]>): readonly Draft[] {
	const ofPair = new Map<Pair, number[]>();
	for (const [number, {of}] of right.entries()) if (of !== null) addToGroup(ofPair, of.pair, number);
	const begun = new Set<Pair>();
	return left.map(unit => {
		const pair = unit.of?.pair ?? null;
		if (pair === null || pair.relation === 'left-only') return {left: unit, right: [], goesOn: false};
		const goesOn = begun.has(pair);
		begun.add(pair);
		return {left: unit, right: goesOn ? [] : (ofPair.get(pair) ?? []), goesOn};
	});
}

/** The bands with a right text that both sides have in one order: none of a row that is said to have moved. */
function anchorsOf(drafts: readonly Draft[], right: readonly Unit[]): ReadonlySet<Draft> {
	const candidates = drafts.flatMap(draft => {
		const [first] = draft.right;
		return first === undefined || right[first]?.of?.row.moved === true ? [] : [{draft, first}];
	});
	const kept = longestIncreasing(candidates.map(({first}) => first));
	return new Set(kept.flatMap(number => candidates[number]?.draft ?? []));
}

type Rest = {
	/** What follows a band; null for what comes before all of them. */
	readonly followers: ReadonlyMap<Draft | null, number[]>;
	/** Headings above the right text of a band. */
	readonly headings: ReadonlyMap<Draft, number[]>;
};

/** Places for the right units that stand in no band yet. */
function placeRest(right: readonly Unit[], drafts: readonly Draft[], inOrder: ReadonlySet<Draft>): Rest {
	const bandOf = new Map(drafts.flatMap(draft => draft.right.map(number => [number, draft] as const)));
	const followers = new Map<Draft | null, number[]>();
	const headings = new Map<Draft, number[]>();
	let anchor: Draft | null = null;
	let place: Draft | null = null;
	let waiting: number[] = [];
	for (const [number, unit] of right.entries()) {
		const {kind} = unit.piece;
		if (kind === 'title' || kind === 'heading') {
			waiting.push(number);
			continue;
		}
		const band = bandOf.get(number);
		if (band !== undefined) {
			place = band;
			if (inOrder.has(band)) anchor = band;
			for (const heading of waiting) addToGroup(headings, band, heading);
		} else {
			const goesOn = waiting.length === 0 && unit.piece.passage === right[number - 1]?.piece.passage;
			if (!goesOn) place = anchor;
			for (const each of [...waiting, number]) addToGroup(followers, place, each);
		}
		waiting = [];
	}
	for (const heading of waiting) addToGroup(followers, anchor, heading);
	return {followers, headings};
}

const isHeading = ({pieces}: Band): boolean =>
	sideNames.every(side => pieces[side].every(({kind}) => kind === 'title' || kind === 'heading'));

/** Headings of both sides above one band stand beside each other. */
function withHeadingsTogether(bands: readonly Band[]): readonly Band[] {
	const joined: Band[] = [];
	for (const band of bands) {
		const last = joined.at(-1);
		if (last === undefined || !isHeading(band) || !isHeading(last)) joined.push(band);
		else joined[joined.length - 1] = {...last, pieces: together(last, band)};
	}
	return joined;
}

function together(one: Band, other: Band): Band['pieces'] {
	return mapSides(one.pieces, (pieces, side) => [...pieces, ...other.pieces[side]]);
}
