/** Scores the units that a query selects: how well, how near and how often they have its words. */
import {type CompiledClause, lengthAt} from './compile.ts';
import type {SearchIndex} from './search-index.ts';

/** Units that have all clauses, in reading order, and their scores from 0 to 1. */
export type Ranked = {readonly units: Uint32Array; readonly scores: Float64Array};

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;
/** How much of the relevance is the words' weight, their nearness, and their standing as typed. */
const weights = {words: 0.5, nearness: 0.3, order: 0.2} as const;

/** Below these a match's quality means the beginning of a word, or another spelling. */
const wholeAbove = 0.8;
const prefixAbove = 0.5;

/**
 * Scores are twelve steps with the relevance inside them. From the top: everything spelt as typed
 * before anything spelt nearly so; titles, then headings, then passages; whole words before
 * beginnings. So a score compares across fields, and ties are equal texts.
 */
const steps = 12;

/** Reads the selected units and scores those that do have every clause. */
export function rankUnits(
	index: SearchIndex,
	selected: Uint32Array,
	clauses: readonly CompiledClause[],
): Ranked {
	const reader = new UnitReader(index, clauses);
	const units = new Uint32Array(selected.length);
	const scores = new Float64Array(selected.length);
	let count = 0;
	for (const unit of selected) {
		const score = reader.score(unit);
		if (score > 0) {
			units[count] = unit;
			scores[count++] = score;
		}
	}
	return {units: units.subarray(0, count), scores: scores.subarray(0, count)};
}

/** One bit a clause for each term that can begin it. */
export function clauseMasks(index: SearchIndex, clauses: readonly CompiledClause[]): Uint32Array {
	const masks = new Uint32Array(index.vocabulary.terms.length);
	for (const [i, clause] of clauses.entries()) {
		for (const term of clause.heads.keys()) masks[term] = ((masks[term] ?? 0) | (1 << i)) >>> 0;
	}
	return masks;
}

class UnitReader {
	readonly #index: SearchIndex;
	readonly #clauses: readonly CompiledClause[];
	readonly #masks: Uint32Array;
	readonly #rarity: Float64Array;
	readonly #raritySum: number;
	readonly #meanLength: number;
	/** By clause, of the unit being read: best quality, times found, place last found. */
	readonly #quality: Float64Array;
	readonly #times: Uint32Array;
	readonly #last: Int32Array;

	constructor(index: SearchIndex, clauses: readonly CompiledClause[]) {
		this.#index = index;
		this.#clauses = clauses;
		this.#masks = clauseMasks(index, clauses);
		const unitCount = index.units.length;
		this.#rarity = Float64Array.from(clauses, ({occurrences}) =>
			Math.log(1 + unitCount / (occurrences + 0.5)),
		);
		this.#raritySum = this.#rarity.reduce((sum, rarity) => sum + rarity, 0);
		this.#meanLength = index.terms.length / Math.max(1, unitCount);
		this.#quality = new Float64Array(clauses.length);
		this.#times = new Uint32Array(clauses.length);
		this.#last = new Int32Array(clauses.length);
	}

	/** The unit's score, or 0 when it lacks a clause. */
	score(unit: number): number {
		const {firstPlace, terms} = this.#index;
		const clauseCount = this.#clauses.length;
		const first = firstPlace[unit] ?? 0;
		const end = firstPlace[unit + 1] ?? 0;
		this.#quality.fill(0);
		this.#times.fill(0);
		this.#last.fill(-1);
		let seen = 0;
		let shortest = Number.POSITIVE_INFINITY;
		let inOrder = 0;
		for (let place = first; place < end; place++) {
			let mask = this.#masks[terms[place] ?? 0] ?? 0;
			while (mask !== 0) {
				const clause = 31 - Math.clz32(mask);
				mask = (mask & ~(1 << clause)) >>> 0;
				const length = this.#note(clause, place, end);
				if (length === 0) continue;
				if (this.#times[clause] === 1) seen++;
				if (clauseCount > 1) {
					if (clause > 0 && this.#follows(clause, place)) inOrder = (inOrder | (1 << clause)) >>> 0;
					if (seen === clauseCount) shortest = Math.min(shortest, place + length - this.#earliestLast());
				}
			}
		}
		if (seen < clauseCount) return 0;
		const nearness = clauseCount > 1 ? Math.min(1, this.#wordCount() / shortest) : 1;
		const order = clauseCount > 1 ? bitCount(inOrder) / (clauseCount - 1) : 1;
		const relevance =
			weights.words * this.#wordWeight(end - first) + weights.nearness * nearness + weights.order * order;
		return (this.#step(unit) + Math.min(relevance, 0.999)) / steps;
	}

	/** Records a clause that begins at a place; returns its length there, 0 when it does not stand there. */
	#note(clause: number, place: number, end: number): number {
		const compiled = this.#clauses[clause];
		if (compiled === undefined) return 0;
		const length = compiled.tail.length === 0 ? 1 : lengthAt(this.#index, compiled, place, end);
		if (length === 0) return 0;
		const quality = compiled.heads.get(this.#index.terms[place] ?? -1) ?? 0;
		if (quality > (this.#quality[clause] ?? 0)) this.#quality[clause] = quality;
		this.#times[clause] = (this.#times[clause] ?? 0) + 1;
		this.#last[clause] = place;
		return length;
	}

	/** Whether the clause typed before this one stands directly before it. */
	#follows(clause: number, place: number): boolean {
		const before = this.#last[clause - 1] ?? -1;
		return before >= 0 && before + (this.#clauses[clause - 1]?.tail.length ?? 0) + 1 === place;
	}

	#earliestLast(): number {
		let earliest = Number.POSITIVE_INFINITY;
		for (const place of this.#last) if (place < earliest) earliest = place;
		return earliest;
	}

	#wordCount(): number {
		return this.#clauses.reduce((sum, clause) => sum + clause.tail.length + 1, 0);
	}

	#wordWeight(length: number): number {
		const norm = k1 * (1 - b + (b * length) / this.#meanLength);
		let sum = 0;
		for (const [clause, times] of this.#times.entries()) {
			sum += (this.#rarity[clause] ?? 0) * (this.#quality[clause] ?? 0) * (times / (times + norm));
		}
		return sum / this.#raritySum;
	}

	#step(unit: number): number {
		const field = this.#index.units[unit]?.field;
		const fieldStep = field === 'title' ? 4 : field === 'heading' ? 2 : 0;
		let worst = 1;
		for (const quality of this.#quality) if (quality < worst) worst = quality;
		if (worst <= prefixAbove) return fieldStep;
		return 6 + fieldStep + (worst > wholeAbove ? 1 : 0);
	}
}

function bitCount(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
	return count;
}
