/** Tells the words that a line was drawn through: what is struck out no longer holds. */
import {greatest, least} from '../../../base/extremes.ts';
import type {Fragment} from './fragment.ts';
import type {Box} from './matrix.ts';

type Words = Pick<Fragment, 'left' | 'right' | 'baseline' | 'size' | 'angle'>;

/** In points: a shorter line strikes out nothing. */
const shortest = 3;

/** In units of the size of letters: a thicker line marks words, or hides them. */
const thickest = 0.14;

/** How far above the baseline the line runs, in the same units: below that words are underlined. */
const heights = {least: 0.15, most: 0.42};

/** How far the line may begin or end from where its words do: that of a table goes on. */
const farthest = 0.35;

/** How far within words a line may begin or end from where one of their letters does. */
const nearest = 0.1;

/** Whether a painted area may be a line through words of some size. */
export function isLine({left, right, top, bottom}: Box): boolean {
	return right - left > shortest && bottom - top < (right - left) / 2;
}

/** The words that a line runs through from the beginning of one to the end of one, and no farther. */
export function struckOut<T extends Words>(words: readonly T[], lines: readonly Box[]): ReadonlySet<T> {
	const found = new Set<T>();
	for (const line of lines) {
		const crossed = words.filter(word => isCrossed(word, line));
		const [first] = crossed;
		if (first === undefined) continue;
		const slack = first.size * farthest;
		const begins = Math.abs(least(crossed.map(({left}) => left)) - line.left) < slack;
		const ends = Math.abs(greatest(crossed.map(({right}) => right)) - line.right) < slack;
		if (begins && ends) for (const word of crossed) found.add(word);
	}
	return found;
}

/**
 * Where lines that run through words begin or end between two of their letters, as numbers of letters, in order.
 *
 * @param ends Where each letter ends.
 */
export function cutsIn(word: Words, ends: readonly number[], lines: readonly Box[]): number[] {
	const crossing = lines.filter(line => isCrossed(word, line));
	return crossing.length === 0
		? []
		: ends.flatMap((end, index) => {
				const isInside = index < ends.length - 1 && end !== ends[index + 1];
				const isNear = (x: number) => Math.abs(x - end) < word.size * nearest;
				return isInside && crossing.some(({left, right}) => isNear(left) || isNear(right)) ? [index + 1] : [];
			});
}

function isCrossed({left, right, baseline, size, angle}: Words, line: Box): boolean {
	const height = (baseline - (line.top + line.bottom) / 2) / size;
	return (
		angle === 0 &&
		line.left < right - size * nearest &&
		line.right > left + size * nearest &&
		height >= heights.least &&
		height <= heights.most &&
		line.bottom - line.top < size * thickest
	);
}
