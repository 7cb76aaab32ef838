/** The lines of a concordance in the order that the user chose. */
import {type ConcordanceLine, sortConcordance} from '../search/concordance.ts';
import type {ConcordanceState} from './view-states.ts';

type Sorted = {readonly order: string; readonly lines: readonly ConcordanceLine[]};
const sortedLines = new WeakMap<readonly ConcordanceLine[], Sorted>();

/** Sorted once for each change of the order. */
export function sortedConcordance({
	answer,
	order,
}: Pick<ConcordanceState, 'answer' | 'order'>): readonly ConcordanceLine[] {
	if (answer === null) return [];
	const known = sortedLines.get(answer.lines);
	if (known?.order === order) return known.lines;
	const lines = sortConcordance(answer.lines, order);
	sortedLines.set(answer.lines, {order, lines});
	return lines;
}
