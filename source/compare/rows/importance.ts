/** Weighs how much a row is worth a reader's time. */
import type {Difference, OneSidedRelation, Pair, SharedRelation} from '../comparison.ts';

/** Two values that cannot both be right outweigh everything else that a row can hold. */
const conflictWeight = 100;

const differenceWeights: Readonly<Record<Difference['kind'], number>> = {
	number: 12,
	date: 12,
	actor: 8,
	verb: 8,
	name: 6,
	wording: 0.5,
};

const relationWeights: Readonly<Record<SharedRelation | OneSidedRelation, number>> = {
	same: 1,
	reworded: 10,
	partial: 12,
	related: 4,
	'left-only': 6,
	'right-only': 6,
};

const figureWeight = 2;
const mostFigures = 4;

/**
 * Greater is more important: conflicts first, then what both state and state differently (figures, dates,
 * actors, verbs, names), then what one side leaves out, the more figures the higher; equal text comes last.
 */
export function weighImportance(
	relation: SharedRelation | OneSidedRelation,
	pairs: readonly Pair[],
	differences: readonly Difference[],
): number {
	let sum = relationWeights[relation];
	for (const difference of differences) {
		sum += differenceWeights[difference.kind] + (difference.conflict ? conflictWeight : 0);
	}
	if (relation === 'same') return sum;
	const texts = pairs.flatMap(pair => [...pair.left, ...pair.right]).map(({text}) => text);
	const figures = new Set(texts.flatMap(text => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
	return sum + figureWeight * Math.min(mostFigures, figures.size);
}
