/** Rows in the making: the pairs they hold, by the numbers of their sentences, and where each sentence stands. */
import {least} from '../../base/extremes.ts';
import {makeSides, type SideName, type Sides} from '../../base/sides.ts';
import type {Certainty} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';

/** A pair by the numbers of its sentences, in the order of the text. */
export type PairDraft = {
	readonly kind: 'point' | 'related' | 'left-only' | 'right-only';
	/** Of two sides, that of the least certain link. */
	readonly certainty: Certainty;
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** Which of its sentences answer each other, the surest first; none in a pair of one side. */
	readonly links: readonly Link[];
	/** Words that name what a related pair is about. */
	readonly subject?: readonly string[];
};

export type RowDraft = {readonly pairs: readonly PairDraft[]};

/** What links make of a pair that they hold together. */
export function linked(links: readonly Link[]): Pick<PairDraft, 'certainty' | 'links' | SideName> {
	return {
		certainty: links.every(({certainty}) => certainty === 'strong') ? 'strong' : 'weak',
		links,
		...makeSides(side => inOrder(links.map(link => link[side]))),
	};
}

/** The pair of linked sentences, on which both sides make one point. */
export function pointOf(links: readonly Link[]): PairDraft {
	return {kind: 'point', ...linked(links)};
}

/** What one side alone says. */
export function oneSidedPair(side: SideName, numbers: readonly number[], certainty: Certainty): PairDraft {
	return {kind: `${side}-only`, certainty, left: [], right: [], links: [], [side]: numbers};
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** By the first sentence of the left side, then of the right. */
export function inTextOrder(pairs: readonly PairDraft[]): PairDraft[] {
	return pairs.toSorted(
		(a, b) => first(a, 'left') - first(b, 'left') || first(a, 'right') - first(b, 'right'),
	);
}

/** Number of the first sentence of a side; after all others where the pair has none. */
export function first(pair: Sides<readonly number[]>, side: SideName): number {
	return least(pair[side]);
}

/** The sentences of a pair that are certain to say the same; all, where none is. */
export function certainOf(pair: PairDraft): Sides<readonly number[]> {
	const certain = pair.links.filter(({certainty}) => certainty === 'strong');
	return certain.length > 0 ? linked(certain) : pair;
}

/**
 * The sentences that a row is known by: the first among the surest links of its pairs, which stay what they are when
 * others are confirmed or rejected; the first of each side where nothing is linked, or a number that no sentence has.
 */
export function rowHead({pairs}: RowDraft): Sides<number> {
	const surest = pairs.flatMap(({kind, links}) => (kind === 'point' ? links.slice(0, 1) : []));
	const [head] = surest.sort((a, b) => a.left - b.left || a.right - b.right);
	return head ?? makeSides(side => pairs.flatMap(pair => pair[side])[0] ?? -1);
}

/** Number of the first sentence of a row on each side, of those that are in doubt only where no other is there; infinite where it has none. */
export function rowStart({pairs}: RowDraft): Sides<number> {
	return makeSides(side => least(pairs.map(pair => first(certainOf(pair), side))));
}
