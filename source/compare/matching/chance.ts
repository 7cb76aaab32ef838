/** How alike texts are by chance: the more, the more pairs of them there are. */
import type {MatchingTuning} from './tuning.ts';

/** How often pairs have become e times as many, which makes likeness by chance so much likelier. */
export const logPairs = (pairs: number): number => Math.log(Math.max(1, pairs));

/** Similarity below which a pair among so many pairs is chance. */
export function threshold(pairs: number, tuning: MatchingTuning): number {
	return tuning.chanceLikeness + tuning.chancePerLogPair * logPairs(pairs);
}
