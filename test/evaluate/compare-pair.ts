/** Compares the two documents of a labelled pair as the program would. */
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import type {Tuning} from '../../source/compare/tuning.ts';
import type {LabelledPair} from './load-pair.ts';

/** Left against right. */
export function comparePair(pair: LabelledPair, tuning?: Tuning): Comparison {
	const chosen = chooseSides(pair.corpus, {left: pair.sources.left.id, right: pair.sources.right.id});
	if ('problem' in chosen) throw new Error(chosen.problem);
	return compare(pair.corpus, chosen.sides, [], tuning === undefined ? {} : {tuning});
}
