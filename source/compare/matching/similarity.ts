/** How alike two texts are, from their shared terms; 0 when nothing is shared, 1 when one holds all of the other. */
import {logPairs} from './chance.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

/** Weight of what two texts share, pairs of neighbours included. */
function sharedWeight(a: TermVector, b: TermVector, {bigramWorth}: MatchingTuning): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.concepts.length && j < b.concepts.length; ) {
		const left = a.concepts[i] ?? 0;
		const right = b.concepts[j] ?? 0;
		if (left === right) {
			sum +=
				((a.masks[i] ?? 0) & (b.masks[j] ?? 0)) !== 0
					? Math.min(a.exact[i] ?? 0, b.exact[j] ?? 0)
					: Math.min(a.loose[i] ?? 0, b.loose[j] ?? 0);
			i += 1;
			j += 1;
		} else if (left < right) i += 1;
		else j += 1;
	}
	for (let i = 0, j = 0; i < a.bigrams.length && j < b.bigrams.length; ) {
		const left = a.bigrams[i] ?? 0;
		const right = b.bigrams[j] ?? 0;
		if (left === right) {
			sum += bigramWorth * Math.min(a.bigramWeights[i] ?? 0, b.bigramWeights[j] ?? 0);
			i += 1;
			j += 1;
		} else if (left < right) i += 1;
		else j += 1;
	}
	return sum;
}

/** Tversky's ratio model (1977) on term weights, leaning to the shorter text; `pairs` is how many pairs there are. */
export function similarity(a: TermVector, b: TermVector, pairs: number, tuning: MatchingTuning): number {
	const {shortShare, evidencePerLogPair} = tuning;
	const evidence = evidencePerLogPair * logPairs(pairs);
	const short = Math.min(a.total, b.total);
	const long = Math.max(a.total, b.total);
	return Math.min(1, sharedWeight(a, b, tuning) / (shortShare * short + (1 - shortShare) * long + evidence));
}
