/** Search results as rows of a list: hits grouped under their source, each source with its number of hits. */
import {rememberFor} from '../base/remember.ts';
import {groupBySource, type Hit} from '../search/hits.ts';
import type {SearchAnswer} from './search-answers.ts';

export type SearchRow =
	| {readonly kind: 'source'; readonly source: string; readonly count: number}
	| {readonly kind: 'hit'; readonly hit: Hit};

/** Sources in the order of their best hit, hits of a source best first. */
export const searchRows = rememberFor((answer: SearchAnswer): readonly SearchRow[] =>
	groupBySource(answer).flatMap(({source, count, hits}): SearchRow[] => [
		{kind: 'source', source, count},
		...hits.map((hit): SearchRow => ({kind: 'hit', hit})),
	]),
);

/** The hit at a row, or the next one after a source's row. */
export function hitAt(answer: SearchAnswer | null, row: number): Hit | null {
	if (answer === null) return null;
	const rows = searchRows(answer);
	const here = rows[row];
	const next = here?.kind === 'source' ? rows[row + 1] : here;
	return next?.kind === 'hit' ? next.hit : null;
}
