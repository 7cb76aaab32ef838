/** Ranks the units that a query selects: reads them for how near and in what order the words stand. */

import {least} from '../base/extremes.ts';
import {addToGroup} from '../base/groups.ts';
import {bestOf} from './best.ts';
import {type CompiledQuery, type Joint, wordsJoined} from './compile-query.ts';
import {clauseWeights, score, wordWeight} from './score.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import type {Selection} from './select.ts';
import {standsAt} from './sequences.ts';

/** Units that have all clauses, in reading order, and their scores from 0 to 1. */
export type Ranked = {readonly units: Uint32Array; readonly scores: Float64Array};

/** Of very many units, so many are read; a screen shows fifty. */
const mostRead = 1_000;

/** Of more units than this, all with every word, whether the words stand as typed says little. */
const mostGlancedAt = 10_000;

/** A text of more words is judged by its beginning, once that has every clause. */
const longestRead = 20_000;

/** Scores the selected units that do have every clause. */
export function rankUnits(index: SearchIndex, selection: Selection, query: CompiledQuery): Ranked {
	const reader = new UnitReader(index, query);
	return selection.tally === null
		? readAll(selection.units, reader)
		: rankByTally(index, selection.units, selection.tally, query.clauses.length > 1 ? reader : null);
}

function readAll(selected: Uint32Array, reader: UnitReader): Ranked {
	const units = new Uint32Array(selected.length);
	const scores = new Float64Array(selected.length);
	let count = 0;
	for (const unit of selected) {
		const value = reader.score(unit);
		if (value > 0) {
			units[count] = unit;
			scores[count++] = value;
		}
	}
	return {units: units.subarray(0, count), scores: scores.subarray(0, count)};
}

/**
 * Of very many units only the best by their words are read, and before all others those that have
 * the words as typed, which is quickly seen. Nearness and order can only add to a score, so those
 * stay ahead of the rest.
 */
function rankByTally(
	index: SearchIndex,
	units: Uint32Array,
	{words, worst}: NonNullable<Selection['tally']>,
	reader: UnitReader | null,
): Ranked {
	const scores = new Float64Array(units.length);
	const glance = units.length <= mostGlancedAt;
	for (let i = 0; i < units.length; i++) {
		const unit = units[i] ?? 0;
		// A single word is as near to itself as can be.
		const order = reader === null || (glance && reader.standsAsTyped(unit)) ? 1 : 0;
		scores[i] = score(index.fields[unit] ?? 0, worst[unit] ?? 0, words[unit] ?? 0, order, order);
	}
	if (reader !== null) {
		for (const i of bestOf(scores, mostRead)) scores[i] = reader.score(units[i] ?? 0);
	}
	return {units, scores};
}

/** One bit a clause for each term that can begin it. */
export function clauseMasks(index: SearchIndex, clauses: readonly CompiledClause[]): Uint32Array {
	const masks = new Uint32Array(index.dictionary.terms.length);
	for (const [i, clause] of clauses.entries()) {
		const add = (term: number) => {
			masks[term] = ((masks[term] ?? 0) | (1 << i)) >>> 0;
		};
		for (const term of clause.heads.keys()) add(term);
		for (const {steps} of clause.sequences) for (const term of steps[0] ?? []) add(term);
	}
	return masks;
}

class UnitReader {
	readonly #index: SearchIndex;
	readonly #clauses: readonly CompiledClause[];
	readonly #masks: Uint32Array;
	readonly #weights: Float64Array;
	readonly #wordCount: number;
	/** By clause, of the unit being read: best quality, times found, place last found. */
	readonly #quality: Float64Array;
	readonly #times: Uint32Array;
	readonly #last: Int32Array;
	readonly #sequence: readonly number[];
	/** By clause: its places in the sequence as typed, last first. */
	readonly #placesOf: readonly (readonly number[])[];
	/** By place in the sequence: how long the stretch as typed is that ends with it, and where that ends. */
	readonly #runs: Uint32Array;
	readonly #runEnds: Int32Array;

	/** By term: where in the sequence it is several clauses at once. */
	readonly #joints: ReadonlyMap<number, readonly Joint[]>;
	/** By place in the sequence: how many words stand before it, and last how many there are. */
	readonly #offsets: readonly number[];
	/** The place in the sequence of the clause in the fewest units. */
	readonly #rarest: number;

	constructor(index: SearchIndex, {clauses, sequence, joints}: CompiledQuery) {
		this.#placesOf = clauses.map((_, clause) => placesOf(sequence, clause));
		this.#runs = new Uint32Array(sequence.length);
		this.#runEnds = new Int32Array(sequence.length);
		this.#index = index;
		this.#clauses = clauses;
		this.#masks = clauseMasks(index, clauses);
		this.#weights = clauseWeights(index, clauses);
		this.#wordCount = clauses.reduce((sum, clause) => sum + clause.length, 0);
		this.#quality = new Float64Array(clauses.length);
		this.#times = new Uint32Array(clauses.length);
		this.#last = new Int32Array(clauses.length);
		this.#joints = jointsByTerm(joints);
		this.#sequence = sequence;
		this.#offsets = offsetsOf(clauses, sequence);
		const reaches = sequence.map(clause => clauses[clause]?.reach ?? 0);
		this.#rarest = reaches.indexOf(least(reaches));
	}

	/** Whether a unit seems to have every word as typed, next to each other: a glance, for very many units. */
	standsAsTyped(unit: number): boolean {
		const {firstPlace, terms} = this.#index;
		const masks = this.#masks;
		const offsets = this.#offsets;
		const lead = offsets[this.#rarest] ?? 0;
		const rarest = 1 << (this.#sequence[this.#rarest] ?? 0);
		const last = (firstPlace[unit + 1] ?? 0) - ((offsets[offsets.length - 1] ?? 0) - lead);
		for (let place = (firstPlace[unit] ?? 0) + lead; place <= last; place++) {
			if (((masks[terms[place] ?? 0] ?? 0) & rarest) !== 0 && this.#allBegin(place - lead)) return true;
		}
		return false;
	}

	/** Whether at each word's place, counted from `first`, a term stands that can begin its clause. */
	#allBegin(first: number): boolean {
		for (let i = 0; i < this.#sequence.length; i++) {
			const term = this.#index.terms[first + (this.#offsets[i] ?? 0)] ?? 0;
			if (((this.#masks[term] ?? 0) & (1 << (this.#sequence[i] ?? 0))) === 0) return false;
		}
		return true;
	}

	/** The unit's score, or 0 when it lacks a clause. */
	score(unit: number): number {
		const {firstPlace, terms, fields, lengthNorms} = this.#index;
		const masks = this.#masks;
		const clauseCount = this.#clauses.length;
		const first = firstPlace[unit] ?? 0;
		const end = firstPlace[unit + 1] ?? 0;
		this.#quality.fill(0);
		this.#times.fill(0);
		this.#last.fill(-1);
		let seen = 0;
		let shortest = Number.POSITIVE_INFINITY;
		let longestRun = 1;
		this.#runEnds.fill(-1);
		const hasJoints = this.#joints.size > 0;
		for (let place = first; place < end; place++) {
			if (place - first >= longestRead && seen === clauseCount) break;
			const term = terms[place] ?? 0;
			let mask = masks[term] ?? 0;
			if (mask === 0) continue;
			while (mask !== 0) {
				const clause = 31 - Math.clz32(mask);
				mask = (mask & ~(1 << clause)) >>> 0;
				const length = this.#note(clause, place, end);
				if (length === 0) continue;
				if (this.#times[clause] === 1) seen++;
				longestRun = Math.max(longestRun, this.#extendRuns(clause, place, length));
				if (seen === clauseCount) shortest = Math.min(shortest, place + length - this.#earliestLast());
			}
			if (!hasJoints) continue;
			for (const joint of this.#joints.get(term) ?? []) {
				longestRun = Math.max(longestRun, this.#extendRunsTogether(joint, place));
			}
		}
		if (seen < clauseCount) return 0;
		const nearness = clauseCount > 1 ? Math.min(1, this.#wordCount / shortest) : 1;
		const steps = this.#sequence.length - 1;
		const order = steps > 0 ? ((longestRun - 1) / steps) ** 2 : 1;
		return score(fields[unit] ?? 0, this.#worst(), this.#words(lengthNorms[unit] ?? 1), nearness, order);
	}

	/** Records a clause that begins at a place; returns its length there, 0 when it does not stand there. */
	#note(clause: number, place: number, end: number): number {
		const compiled = this.#clauses[clause];
		if (compiled === undefined) return 0;
		let quality = compiled.heads.get(this.#index.terms[place] ?? -1) ?? 0;
		let length = quality > 0 ? 1 : 0;
		// Most clauses have none, and this is the innermost loop.
		for (let i = 0; i < compiled.sequences.length; i++) {
			const sequence = compiled.sequences[i];
			if (sequence === undefined || !standsAt(this.#index, sequence.steps, place, end)) continue;
			length = Math.max(length, sequence.steps.length);
			quality = Math.max(quality, sequence.quality);
		}
		if (length === 0) return 0;
		if (quality > (this.#quality[clause] ?? 0)) this.#quality[clause] = quality;
		this.#times[clause] = (this.#times[clause] ?? 0) + 1;
		this.#last[clause] = place;
		return length;
	}

	/** Lengthens the stretches as typed that a clause continues; returns the longest of them. */
	#extendRuns(clause: number, place: number, length: number): number {
		let longest = 0;
		for (const i of this.#placesOf[clause] ?? []) {
			const run = i > 0 && this.#runEnds[i - 1] === place ? (this.#runs[i - 1] ?? 0) + 1 : 1;
			this.#runs[i] = run;
			this.#runEnds[i] = place + length;
			longest = Math.max(longest, run);
		}
		return longest;
	}

	/** The same for a word that is several clauses of the stretch at once. */
	#extendRunsTogether({at}: Joint, place: number): number {
		const before = at > 0 && this.#runEnds[at - 1] === place ? (this.#runs[at - 1] ?? 0) : 0;
		const last = at + wordsJoined - 1;
		this.#runs[last] = before + wordsJoined;
		this.#runEnds[last] = place + 1;
		return before + wordsJoined;
	}

	#earliestLast(): number {
		let earliest = Number.POSITIVE_INFINITY;
		for (const place of this.#last) if (place < earliest) earliest = place;
		return earliest;
	}

	#words(norm: number): number {
		let sum = 0;
		for (const [clause, times] of this.#times.entries()) {
			sum += wordWeight(this.#weights[clause] ?? 0, this.#quality[clause] ?? 0, times, norm);
		}
		return sum;
	}

	#worst(): number {
		return this.#quality.reduce((worst, quality) => Math.min(worst, quality), 1);
	}
}

/** The joints by their terms. */
function jointsByTerm(joints: readonly Joint[]): ReadonlyMap<number, readonly Joint[]> {
	const byTerm = new Map<number, Joint[]>();
	for (const joint of joints) for (const term of joint.terms.keys()) addToGroup(byTerm, term, joint);
	return byTerm;
}

/** How many words stand before each clause as typed; last, how many there are. */
function offsetsOf(clauses: readonly CompiledClause[], sequence: readonly number[]): number[] {
	const offsets = [0];
	for (const clause of sequence) offsets.push((offsets.at(-1) ?? 0) + (clauses[clause]?.length ?? 1));
	return offsets;
}

function placesOf(sequence: readonly number[], clause: number): number[] {
	return sequence.flatMap((each, place) => (each === clause ? [place] : [])).reverse();
}
