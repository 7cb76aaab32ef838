/** Quotes a phrase alone, with words of it marked. */
import type {Sentence} from '../compare/comparison.ts';
import type {Span} from '../text/spans.ts';
import type {Content, Inline} from './briefing.ts';
import type {References} from './references.ts';

/** A phrase of a sentence and its marked words: offsets into the passage. */
export type MarkedPhrase = Span & {
	readonly sentence: Pick<Sentence, 'passage' | 'start' | 'end'>;
	readonly marks: readonly Span[];
};

/** The quotation refers to the whole sentence. */
export function quoteMarked(references: References, {sentence, start, end, marks}: MarkedPhrase): Inline {
	const [quotation] = quoteAll(references, {sentence, start, end, marks});
	return quotation ?? {kind: 'text', text: ''};
}

const quoteAll = (references: References, {sentence, start, end, marks}: MarkedPhrase): Content =>
	references.quote([sentence], {only: {start, end}, marked: new Map([[sentence.passage, marks]])});
