/** What follows from a comparison: commitments, emphasis, people and bodies. */
import type {Corpus} from '../documents/source.ts';
import type {Commitment, Comparison, Emphasis, Party} from './comparison.ts';
import {findCommitments} from './findings/commitments.ts';
import {measureEmphasis} from './findings/emphasis.ts';
import {findParties} from './findings/parties.ts';
import {createReaders, type Readers} from './reading/reader.ts';

/** Derived from a comparison, shown in tabs of their own. */
export type Analysis = {
	readonly commitments: readonly Commitment[];
	readonly emphasis: Emphasis;
	readonly parties: readonly Party[];
};

/** What follows from a comparison: commitments, emphasis, people and bodies. */
export function analyse(
	corpus: Corpus,
	comparison: Comparison,
	readers: Readers = createReaders(),
): Analysis {
	const reader = readers.of(comparison.language);
	return {
		commitments: findCommitments(corpus, comparison, reader),
		emphasis: measureEmphasis(corpus, comparison, reader),
		parties: findParties(corpus, comparison, reader),
	};
}
