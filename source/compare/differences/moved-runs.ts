/** Finds what two texts share at other places: runs of words that moved. */
import type {Sides} from '../../base/sides.ts';
import {type Alignment, isGrammar, type Keys, link, runAt, runStarts, shortestMoved} from './word-keys.ts';

/**
 * Links runs of three or more words, one of them no function word, that stand at another place. Words that
 * are so far linked alone or in twos are free for a longer run: `Secretary` must not hold back `Secretary of State`.
 */
export function alignMoved(texts: Sides<Keys>, alignment: Alignment): void {
	const {left, right} = texts;
	const free = {left: freeWords(alignment.left), right: freeWords(alignment.right)};
	if (!hasRun(free.left) || !hasRun(free.right)) return;
	const starts = runStarts(right, {from: 0, to: right.length});
	for (let start = 0; start + shortestMoved <= left.length; ) {
		const longest = longestFree(texts, free, start, starts.get(runAt(left, start)) ?? []);
		if (longest === null || isGrammar(left, start, start + longest.length)) {
			start += 1;
			continue;
		}
		const isNew = Array.from(
			{length: longest.length},
			(_, step) => alignment.left[start + step] !== longest.at + step,
		).some(Boolean);
		for (let step = 0; isNew && step < longest.length; step += 1) {
			relink(alignment, start + step, longest.at + step);
			free.left[start + step] = 0;
			free.right[longest.at + step] = 0;
		}
		start += longest.length;
	}
}

/** Whether so many words in a row are free that a run could have moved. */
function hasRun(free: Uint8Array): boolean {
	let length = 0;
	for (const isFree of free) {
		length = isFree === 1 ? length + 1 : 0;
		if (length >= shortestMoved) return true;
	}
	return false;
}

function relink(alignment: Alignment, i: number, j: number): void {
	const oldRight = alignment.left[i] ?? -1;
	const oldLeft = alignment.right[j] ?? -1;
	if (oldRight >= 0) alignment.right[oldRight] = -1;
	if (oldLeft >= 0) alignment.left[oldLeft] = -1;
	link(alignment, i, j);
}

/** One where a word is unlinked, or linked in a run too short to count as one that moved. */
function freeWords(links: Int32Array): Uint8Array {
	const free = new Uint8Array(links.length);
	for (let start = 0; start < links.length; ) {
		let end = start + 1;
		const linked = (links[start] ?? -1) >= 0;
		while (linked && end < links.length && links[end] === (links[end - 1] ?? 0) + 1) end += 1;
		if (!linked || end - start < shortestMoved) free.fill(1, start, end);
		start = end;
	}
	return free;
}

/** Candidates looked at for one run, so that a text of one repeated word costs no more than others. */
const mostCandidates = 12;

function longestFree(
	{left, right}: Sides<Keys>,
	free: Sides<Uint8Array>,
	start: number,
	candidates: readonly number[],
): {at: number; length: number} | null {
	let longest: {at: number; length: number} | null = null;
	for (const at of candidates.slice(0, mostCandidates)) {
		let length = 0;
		while (
			free.left[start + length] === 1 &&
			free.right[at + length] === 1 &&
			left.keys[start + length] === right.keys[at + length]
		) {
			length += 1;
		}
		if (length >= shortestMoved && length > (longest?.length ?? 0)) longest = {at, length};
	}
	return longest;
}
