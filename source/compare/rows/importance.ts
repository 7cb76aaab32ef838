/** Weighs how much a row is worth a reader's time. */
import {differencesOf, type OneSidedRelation, type Pair, type SharedRelation} from '../comparison.ts';
import type {RowsTuning} from './tuning.ts';

/**
 * Greater is more important: conflicts first, then what both state and state differently (figures, dates,
 * actors, verbs, names), then what one side leaves out, the more figures the higher; equal text comes last.
 */
export function weighImportance(
	relation: SharedRelation | OneSidedRelation,
	pairs: readonly Pair[],
	tuning: RowsTuning,
): number {
	let sum = tuning.relationWeights[relation];
	for (const {kind, conflict} of differencesOf({pairs})) {
		sum += tuning.differenceWeights[kind] + (conflict ? tuning.conflictWeight : 0);
	}
	if (relation === 'same') return sum;
	const texts = pairs.flatMap(pair => [...pair.left, ...pair.right]).map(({text}) => text);
	const figures = new Set(texts.flatMap(text => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
	return sum + tuning.figureWeight * Math.min(tuning.counts.mostFigures, figures.size);
}
