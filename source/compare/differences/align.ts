/** Aligns the words of two texts: which are shared in order, which only out of order, which differ. */

import type {Token} from '../reading/tokens.ts';
import {alignMoved} from './moved-runs.ts';
import {type Alignment, isGrammar, type Keys, link, type Range, runStarts, toKeys} from './word-keys.ts';

/** Word pairs beyond which texts are first cut at runs that stand once in each. */
const largestTable = 400_000;

/**
 * Words are equal when their folded forms are. In order they are aligned by a longest common subsequence
 * that prefers neighbours to scattered words and content words to function words; what is left over is then
 * searched for runs of three or more words that moved.
 */
export function align(left: readonly Token[], right: readonly Token[]): Alignment {
	const alignment = {
		left: new Int32Array(left.length).fill(-1),
		right: new Int32Array(right.length).fill(-1),
	};
	const numbers = new Map<string, number>();
	const a = toKeys(left, numbers);
	const b = toKeys(right, numbers);
	alignRange(a, b, {from: 0, to: left.length}, {from: 0, to: right.length}, alignment);
	dropIslands(a, b, alignment);
	alignMoved(a, b, alignment);
	return alignment;
}

function alignRange(left: Keys, right: Keys, a: Range, b: Range, into: Alignment): void {
	let {from: i, to: iEnd} = a;
	let {from: j, to: jEnd} = b;
	while (i < iEnd && j < jEnd && left.keys[i] === right.keys[j]) link(into, i++, j++);
	while (i < iEnd && j < jEnd && left.keys[iEnd - 1] === right.keys[jEnd - 1]) link(into, --iEnd, --jEnd);
	const rest = {a: {from: i, to: iEnd}, b: {from: j, to: jEnd}};
	if (i === iEnd || j === jEnd) return;
	if ((iEnd - i) * (jEnd - j) <= largestTable) alignByTable(left, right, rest.a, rest.b, into);
	else alignByAnchors(left, right, rest.a, rest.b, into);
}

/** Longest common subsequence by weight; a pair that goes on a run weighs more. */
function alignByTable(left: Keys, right: Keys, a: Range, b: Range, into: Alignment): void {
	const rows = a.to - a.from;
	const columns = b.to - b.from;
	const width = columns + 1;
	// Best weight of what is left from (i, j) on, and best weight when (i, j) is a pair.
	const best = new Float32Array((rows + 1) * width);
	const paired = new Float32Array((rows + 1) * width);
	for (let i = rows - 1; i >= 0; i -= 1) {
		const key = left.keys[a.from + i];
		const own = left.weights[a.from + i] ?? 0;
		for (let j = columns - 1; j >= 0; j -= 1) {
			const at = i * width + j;
			const diagonal = at + width + 1;
			let weight = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
			if (key === right.keys[b.from + j]) {
				const onward = paired[diagonal] ?? 0;
				const pair = Math.max(own + (best[diagonal] ?? 0), onward > 0 ? own + 0.5 + onward : 0);
				paired[at] = pair;
				weight = Math.max(weight, pair);
			}
			best[at] = weight;
		}
	}
	let i = 0;
	let j = 0;
	while (i < rows && j < columns) {
		const at = i * width + j;
		const pair = paired[at] ?? 0;
		if (pair > 0 && pair >= (best[at] ?? 0)) {
			link(into, a.from + i, b.from + j);
			const diagonal = at + width + 1;
			const goesOn =
				(paired[diagonal] ?? 0) > 0 && pair > (left.weights[a.from + i] ?? 0) + (best[diagonal] ?? 0);
			i += 1;
			j += 1;
			if (goesOn) {
				// The bonus was for the pair that follows: keep to it.
				while (i < rows && j < columns && (paired[i * width + j] ?? 0) > 0) {
					const here = i * width + j;
					link(into, a.from + i, b.from + j);
					const onward =
						(paired[here + width + 1] ?? 0) > 0 &&
						(paired[here] ?? 0) > (left.weights[a.from + i] ?? 0) + (best[here + width + 1] ?? 0);
					i += 1;
					j += 1;
					if (!onward) break;
				}
			}
		} else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i += 1;
		else j += 1;
	}
}

/** Cuts long texts at runs of three words that stand once on each side and in the same order, then aligns between. */
function alignByAnchors(left: Keys, right: Keys, a: Range, b: Range, into: Alignment): void {
	const anchors = inOrder(uniqueRuns(left, right, a, b));
	let i = a.from;
	let j = b.from;
	for (const [atLeft, atRight] of [...anchors, [a.to, b.to] as const]) {
		if (atLeft < i || atRight < j) continue;
		const isSmall = (atLeft - i) * (atRight - j) <= largestTable;
		if (isSmall) alignRange(left, right, {from: i, to: atLeft}, {from: j, to: atRight}, into);
		i = atLeft;
		j = atRight;
		while (i < a.to && j < b.to && left.keys[i] === right.keys[j]) link(into, i++, j++);
	}
}

function uniqueRuns(left: Keys, right: Keys, a: Range, b: Range): [number, number][] {
	const onRight = runStarts(right, b);
	const pairs: [number, number][] = [];
	for (const [run, starts] of runStarts(left, a)) {
		const others = onRight.get(run);
		const [start] = starts;
		const other = others?.[0];
		if (starts.length === 1 && others?.length === 1 && start !== undefined && other !== undefined)
			pairs.push([start, other]);
	}
	return pairs.sort((x, y) => x[0] - y[0]);
}

/** The longest subset whose right-hand numbers rise as well (patience sorting). */
function inOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
	const piles: number[] = [];
	const previous = new Int32Array(pairs.length).fill(-1);
	for (const [index, pair] of pairs.entries()) {
		let low = 0;
		let high = piles.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
		piles[low] = index;
	}
	const chain: (readonly [number, number])[] = [];
	for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
		const pair = pairs[index];
		if (pair !== undefined) chain.push(pair);
	}
	return chain.reverse();
}

/** Unlinks runs of one or two function words that stand alone: they are shared by accident. */
function dropIslands(left: Keys, right: Keys, alignment: Alignment): void {
	for (let start = 0; start < left.length; ) {
		if ((alignment.left[start] ?? -1) < 0) {
			start += 1;
			continue;
		}
		let end = start + 1;
		while (end < left.length && (alignment.left[end] ?? -1) === (alignment.left[end - 1] ?? -1) + 1) end += 1;
		const other = alignment.left[start] ?? 0;
		const atEdge =
			(start === 0 && other === 0) || (end === left.length && other + end - start === right.length);
		const isIsland = end - start <= 2 && !atEdge && isGrammar(left, start, end);
		if (isIsland && standsAlone(alignment, start, end)) {
			for (let index = start; index < end; index += 1) {
				alignment.right[alignment.left[index] ?? 0] = -1;
				alignment.left[index] = -1;
			}
		}
		start = end;
	}
}

/** Whether differing words stand on both sides of a run: next to a shared word it is part of a phrase. */
function standsAlone(alignment: Alignment, start: number, end: number): boolean {
	const other = alignment.left[start] ?? 0;
	const otherEnd = other + end - start;
	const before = (alignment.left[start - 1] ?? -1) < 0 || (alignment.right[other - 1] ?? -1) < 0;
	const after = (alignment.left[end] ?? -1) < 0 || (alignment.right[otherEnd] ?? -1) < 0;
	return before && after;
}
