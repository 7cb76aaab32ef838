/** The score of a unit: what its words weigh, how near they stand, and the step its match is on. */

import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;
/** How much of the relevance is the words' weight, their nearness, and their standing as typed. */
const shares = {words: 0.5, nearness: 0.2, order: 0.3} as const;

/** Above these a match's quality means a whole word, or the beginning of one; below, another spelling. */
const wholeAbove = 0.7;
const prefixAbove = 0.5;

/** Qualities from `wholeAbove` to here are other names of what was typed. */
const otherNameBelow = 0.74;

/**
 * Scores are steps with the relevance inside them. From the top: everything spelt as typed before
 * anything spelt nearly so; the words next to each other as typed before the same words scattered;
 * titles, then headings, then passages; whole words before beginnings. So a score compares across
 * fields, and ties are equal texts.
 */
const steps = 24;
const firstStep = {misspelt: 0, scattered: 12, asTyped: 18} as const;

/** A clause's part in the words' weight: the rarer its words, the more. All parts sum to 1. */
export function clauseWeights(index: SearchIndex, clauses: readonly CompiledClause[]): Float64Array {
	const rarities = Float64Array.from(clauses, ({reach}) => rarityOf(index.units.length, reach));
	const sum = rarities.reduce((total, rarity) => total + rarity, 0);
	return rarities.map(rarity => rarity / sum);
}

/** How much a word tells that is in so many of all units: its inverse document frequency. */
export function rarityOf(all: number, having: number): number {
	return Math.log(1 + all / (having + 0.5));
}

/** The length of a unit as BM25 counts it, from its words and the mean of all units. */
export function lengthNorm(length: number, meanLength: number): number {
	return k1 * (1 - b + (b * length) / meanLength);
}

/** What `times` occurrences of a clause add to the words' weight, 0 to the clause's own weight. */
export function wordWeight(weight: number, quality: number, times: number, norm: number): number {
	return weight * quality * (times / (times + norm));
}

/**
 * @param field 0 for a passage, 1 for a heading, 2 for a title.
 * @param worst The quality of the clause that matches worst.
 * @param words Sum of all clauses' word weights, 0 to 1.
 * @param nearness 1 when all words stand next to each other.
 * @param order 1 when the text has all of the query as typed, 0 when no two words stand so.
 */
export function score(field: number, worst: number, words: number, nearness: number, order: number): number {
	const relevance = shares.words * words + shares.nearness * nearness + shares.order * order;
	const otherName = worst > wholeAbove && worst < otherNameBelow;
	const kind = worst <= prefixAbove ? 'misspelt' : order === 1 && !otherName ? 'asTyped' : 'scattered';
	const step = firstStep[kind] + 2 * field + (worst > wholeAbove ? 1 : 0);
	return (step + Math.min(relevance * worst, 0.999)) / steps;
}
