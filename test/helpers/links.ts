/** Links between all sentences of a hand-made pair. */
import type {Certainty, Sentence, SentenceLink} from '../../source/compare/comparison.ts';

/** Every sentence of the left answers every one of the right. */
export const allLinked = (
	left: readonly Sentence[],
	right: readonly Sentence[],
	certainty: Certainty = 'strong',
): SentenceLink[] =>
	left.flatMap(one => right.map(other => ({left: one.id, right: other.id, likelihood: 0.9, certainty})));
