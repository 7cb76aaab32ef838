/** What a search and a concordance answer, as views keep it. */
import type {Concordance} from '../search/concordance.ts';
import type {SearchResult} from '../search/hits.ts';

/** What a search answers; hits are passages, headings and titles, best first. */
export type SearchAnswer = Pick<SearchResult, 'total' | 'hits' | 'isPartial' | 'counts'> & {
	/** What the user should know about the answer, such as an unknown filter, or what of the query the hits lack. */
	readonly hint: string | null;
};

/** Every occurrence of a query in its context; `total` counts those too that are not listed. */
export type ConcordanceAnswer = Pick<Concordance, 'total' | 'lines'>;
