/** What follows from a comparison: commitments, emphasis, people and bodies. */
import type {Corpus} from '../documents/source.ts';
import type {Commitment, Comparison, Emphasis, Party} from './comparison.ts';
import {findCommitments} from './findings/commitments.ts';
import {measureEmphasis} from './findings/emphasis.ts';
import {findParties} from './findings/parties.ts';

/** Derived from a comparison, shown in tabs of their own. */
export type Analysis = {
	readonly commitments: readonly Commitment[];
	readonly emphasis: Emphasis;
	readonly parties: readonly Party[];
};

/** What follows from a comparison: commitments, emphasis, people and bodies. */
export function analyse(corpus: Corpus, comparison: Comparison): Analysis {
	return {
		commitments: findCommitments(corpus, comparison),
		emphasis: measureEmphasis(corpus, comparison),
		parties: findParties(corpus, comparison),
	};
}
