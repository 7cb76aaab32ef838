/** Rows in the making: the pairs they hold, by the numbers of their sentences, and where each sentence stands. */
import {makeSides, mapSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty} from '../comparison.ts';

/** A pair by the numbers of its sentences. */
export type PairDraft = {
	readonly kind: 'point' | 'related' | 'left-only' | 'right-only';
	readonly certainty: Certainty;
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** Words that name what a related pair is about. */
	readonly subject?: readonly string[];
};

export type RowDraft = {readonly pairs: readonly PairDraft[]};

/** A pair and a row that still grow. */
export type OpenPair = PairDraft & Sides<number[]>;
type OpenRow = {readonly pairs: OpenPair[]};

/** The sentence of one side as the sentences of both. */
export const only = (side: SideName, n: number): Sides<number[]> => ({
	left: side === 'left' ? [n] : [],
	right: side === 'right' ? [n] : [],
});

export class RowDrafts {
	readonly #rows: OpenRow[] = [];
	readonly #pairOf = {left: new Map<number, OpenPair>(), right: new Map<number, OpenPair>()};

	/** Each list of pairs is a row. */
	constructor(rows: readonly (readonly OpenPair[])[]) {
		for (const pairs of rows) {
			const row = this.#addRow();
			for (const pair of pairs) this.addPair(pair, row);
		}
	}

	/** The pair that a sentence stands in. */
	pairOf(side: SideName, n: number): OpenPair | undefined {
		return this.#pairOf[side].get(n);
	}

	/** Into the given row, or one of its own. */
	addPair(pair: OpenPair, row: OpenRow = this.#addRow()): void {
		row.pairs.push(pair);
		for (const side of sideNames) for (const n of pair[side]) this.#pairOf[side].set(n, pair);
	}

	addSentence(pair: OpenPair, side: SideName, n: number): void {
		pair[side].push(n);
		this.#pairOf[side].set(n, pair);
	}

	/** The rows as they are, everything in them in the order of the text. */
	sorted(): RowDraft[] {
		return this.#rows.map(({pairs}) => ({
			pairs: inTextOrder(
				pairs.map(pair => ({...pair, ...mapSides(pair, numbers => numbers.toSorted((a, b) => a - b))})),
			),
		}));
	}

	#addRow(): OpenRow {
		const row: OpenRow = {pairs: []};
		this.#rows.push(row);
		return row;
	}
}

/** By the first sentence of the left side, then of the right. */
export function inTextOrder(pairs: readonly PairDraft[]): PairDraft[] {
	return pairs.toSorted(
		(a, b) => first(a, 'left') - first(b, 'left') || first(a, 'right') - first(b, 'right'),
	);
}

/** Number of the first sentence of a side; after all others where the pair has none. */
export function first(pair: PairDraft, side: SideName): number {
	return pair[side].reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY);
}

/** Number of the first sentence of a row on each side; infinite where it has none. */
export function rowStart(row: RowDraft): Sides<number> {
	return makeSides(side =>
		row.pairs.reduce((least, pair) => Math.min(least, first(pair, side)), Number.POSITIVE_INFINITY),
	);
}
