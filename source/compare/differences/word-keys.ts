/** Texts as numbers for alignment, with the runs of words that stand in them. */
import {addToGroup} from '../../base/groups.ts';
import type {Token} from '../reading/tokens.ts';

/** For each word of the left, the word of the right that it is shared with, or -1; and the other way round. */
export type Alignment = {readonly left: Int32Array; readonly right: Int32Array};

/** Shortest run that counts as shared at another place. */
export const shortestMoved = 3;

/** A text as numbers, one for each folded word, and how much each word weighs. */
export type Keys = {readonly length: number; readonly keys: Int32Array; readonly weights: Float32Array};

const functionWeight = 0.4;
const contentWeight = 1;

/** `numbers` holds the number of each word met so far, for both texts of an alignment. */
export function toKeys(tokens: readonly Token[], numbers: Map<string, number>): Keys {
	const keys = new Int32Array(tokens.length);
	const weights = new Float32Array(tokens.length);
	for (const [index, token] of tokens.entries()) {
		let key = numbers.get(token.folded);
		if (key === undefined) {
			key = numbers.size;
			numbers.set(token.folded, key);
		}
		keys[index] = key;
		weights[index] = token.grammatical ? functionWeight : contentWeight;
	}
	return {length: tokens.length, keys, weights};
}

/** Whether all words of a range carry grammar only. */
export function isGrammar({weights}: Keys, from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) if (weights[index] === contentWeight) return false;
	return true;
}

/** Token numbers, end exclusive. */
export type WordRange = {readonly from: number; readonly to: number};

/** Makes a pair of two words. */
export function link(into: Alignment, i: number, j: number): void {
	into.left[i] = j;
	into.right[j] = i;
}

/** The runs of three words in a range by their key, each with where it starts. */
export function runStarts(tokens: Keys, range: WordRange): Map<number, number[]> {
	const starts = new Map<number, number[]>();
	for (let index = range.from; index + shortestMoved <= range.to; index += 1) {
		const run = runAt(tokens, index);
		addToGroup(starts, run, index);
	}
	return starts;
}

/** Three keys in one number: exact while a text has fewer than 2^17 different words. */
export const runAt = ({keys}: Keys, index: number): number =>
	((keys[index] ?? 0) * 0x20000 + (keys[index + 1] ?? 0)) * 0x20000 + (keys[index + 2] ?? 0);
