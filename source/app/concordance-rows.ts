/** The lines of a concordance in the order that the user chose. */
import {rememberLast} from '../base/remember.ts';
import {sortConcordance} from '../search/concordance.ts';
import type {ConcordanceState} from './view-states.ts';

const sorted = rememberLast(sortConcordance);

/** Sorted once for each change of the order. */
export function sortedConcordance({
	answer,
	order,
}: Pick<ConcordanceState, 'answer' | 'order'>): ReturnType<typeof sorted> {
	return answer === null ? [] : sorted(answer.lines, order);
}
