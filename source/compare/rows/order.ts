/** Brings rows into the order of the left text, slots the right side's own rows in, and finds what moved. */
import {addToGroup} from '../../base/groups.ts';
import {longestIncreasing} from '../../base/longest-increasing.ts';
import {type RowDraft, rowStart} from './drafts.ts';

/** Rows in left order; a row that only the right side has follows the row of the right sentence before it. */
export function orderRows(rows: readonly RowDraft[]): RowDraft[] {
	const starts = new Map(rows.map(row => [row, rowStart(row)]));
	const left = (row: RowDraft): number => starts.get(row)?.left ?? 0;
	const right = (row: RowDraft): number => starts.get(row)?.right ?? 0;
	const ordered = rows.filter(row => Number.isFinite(left(row))).sort((a, b) => left(a) - left(b));
	const rowOfRight: (RowDraft | undefined)[] = [];
	for (const row of rows) for (const pair of row.pairs) for (const n of pair.right) rowOfRight[n] = row;
	// What follows a right-only row goes behind the same row as that one.
	for (let n = 0; n < rowOfRight.length; n += 1) {
		const row = rowOfRight[n];
		if (row !== undefined && !Number.isFinite(left(row))) rowOfRight[n] = rowOfRight[n - 1];
	}
	const followers = new Map<RowDraft | undefined, RowDraft[]>();
	const rightOnly = rows.filter(row => !Number.isFinite(left(row))).sort((a, b) => right(a) - right(b));
	for (const row of rightOnly) {
		const before = rowOfRight[right(row) - 1];
		addToGroup(followers, before, row);
	}
	return [
		...(followers.get(undefined) ?? []),
		...ordered.flatMap(row => [row, ...(followers.get(row) ?? [])]),
	];
}

/** The shared rows, given in left order, that are not on the longest run that both sides have in one order. */
export function findMoved(rows: readonly RowDraft[]): ReadonlySet<RowDraft> {
	const shared = rows
		.map(row => ({row, ...rowStart(row)}))
		.filter(({left, right}) => Number.isFinite(left) && Number.isFinite(right));
	const kept = new Set(longestIncreasing(shared.map(({right}) => right)));
	return new Set(shared.flatMap(({row}, n) => (kept.has(n) ? [] : row)));
}
