/** Aligns the words of two texts: which are shared in order, which only out of order, which differ. */

import type {Sides} from '../../base/sides.ts';
import type {Token} from '../reading/tokens.ts';
import {alignMoved} from './moved-runs.ts';
import {type Alignment, isGrammar, type Keys, link, runStarts, toKeys, type WordRange} from './word-keys.ts';

/** Word pairs beyond which texts are first cut at runs that stand once in each. */
const largestTable = 400_000;
/** Worth of each pair of words that goes on a run, beside the word's own weight. */
const runWorth = 0.5;

/**
 * Words are equal when their folded forms are. In order they are aligned by a longest common subsequence
 * that prefers neighbours to scattered words and content words to function words; what is left over is then
 * searched for runs of three or more words that moved.
 */
export function align(left: readonly Token[], right: readonly Token[]): Alignment {
	const into = {
		left: new Int32Array(left.length).fill(-1),
		right: new Int32Array(right.length).fill(-1),
	};
	const numbers = new Map<string, number>();
	const texts = {left: toKeys(left, numbers), right: toKeys(right, numbers), into};
	alignArea(texts, {left: {from: 0, to: left.length}, right: {from: 0, to: right.length}});
	dropIslands(texts.left, texts.right, into);
	alignMoved(texts, into);
	return into;
}

/** Two texts, and the pairs found so far. */
type Texts = Sides<Keys> & {readonly into: Alignment};

/** A range of either text. */
type Area = Sides<WordRange>;

/** What both begin and end with is shared; between, by a table, or by what is cut at anchors where that is too large. */
function alignArea(texts: Texts, area: Area): void {
	const {left, right, into} = texts;
	let {from: i, to: iEnd} = area.left;
	let {from: j, to: jEnd} = area.right;
	while (i < iEnd && j < jEnd && left.keys[i] === right.keys[j]) link(into, i++, j++);
	while (i < iEnd && j < jEnd && left.keys[iEnd - 1] === right.keys[jEnd - 1]) link(into, --iEnd, --jEnd);
	if (i === iEnd || j === jEnd) return;
	const rest = {left: {from: i, to: iEnd}, right: {from: j, to: jEnd}};
	if ((iEnd - i) * (jEnd - j) <= largestTable) linkAlong(texts, rest, fillTable(texts, rest));
	else alignByAnchors(texts, rest);
}

/** From each pair of words on: the best weight of what is left, and the best when these two are a pair. */
type Table = {readonly width: number; readonly best: Float32Array; readonly paired: Float32Array};

/** Longest common subsequence by weight; a pair that goes on a run weighs more. */
function fillTable({left, right}: Texts, {left: a, right: b}: Area): Table {
	const rows = a.to - a.from;
	const columns = b.to - b.from;
	const width = columns + 1;
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
				const pair = Math.max(own + (best[diagonal] ?? 0), onward > 0 ? own + runWorth + onward : 0);
				paired[at] = pair;
				weight = Math.max(weight, pair);
			}
			best[at] = weight;
		}
	}
	return {width, best, paired};
}

/** Makes the pairs along the best way through a table. */
function linkAlong({left, into}: Texts, {left: a, right: b}: Area, {width, best, paired}: Table): void {
	let isInRun = false;
	for (let i = 0, j = 0; i < a.to - a.from && j < b.to - b.from; ) {
		const at = i * width + j;
		const pair = paired[at] ?? 0;
		// A pair may weigh what it does for the one that follows: then keep to that one.
		if (pair > 0 && (isInRun || pair >= (best[at] ?? 0))) {
			link(into, a.from + i, b.from + j);
			const diagonal = at + width + 1;
			const alone = (left.weights[a.from + i] ?? 0) + (best[diagonal] ?? 0);
			isInRun = (paired[diagonal] ?? 0) > 0 && pair > alone;
			i += 1;
			j += 1;
			continue;
		}
		isInRun = false;
		if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i += 1;
		else j += 1;
	}
}

/** Cuts long texts at runs of three words that stand once on each side and in the same order, then aligns between. */
function alignByAnchors(texts: Texts, {left: a, right: b}: Area): void {
	const {left, right, into} = texts;
	const anchors = inOrder(uniqueRuns(left, right, a, b));
	let i = a.from;
	let j = b.from;
	for (const [atLeft, atRight] of [...anchors, [a.to, b.to] as const]) {
		if (atLeft < i || atRight < j) continue;
		const between = {left: {from: i, to: atLeft}, right: {from: j, to: atRight}};
		if ((atLeft - i) * (atRight - j) <= largestTable) alignArea(texts, between);
		i = atLeft;
		j = atRight;
		while (i < a.to && j < b.to && left.keys[i] === right.keys[j]) link(into, i++, j++);
	}
}

function uniqueRuns(left: Keys, right: Keys, a: WordRange, b: WordRange): [number, number][] {
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
