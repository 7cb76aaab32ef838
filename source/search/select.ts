/** Selects the units that have all clauses of a query and none of its exclusions, by the words' places alone. */
import {clauseWeights, wordWeight} from './score.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import {sequencePostings} from './sequences.ts';

/** Units in reading order. */
export type Selection = {
	readonly units: Uint32Array;
	/**
	 * By unit number (not by place in `units`): the words' weight and the worst clause's quality, until the
	 * next selection; null where so few units were left that not every clause was looked up: reading them has
	 * to confirm.
	 */
	readonly tally: {readonly words: Float32Array; readonly worst: Float32Array} | null;
};

/** So few units are read rather than looked up. */
const fewUnits = 2_000;

/** @param admitted By unit: 1 where it may be a hit at all, 0 where not; is changed. */
export function selectUnits(
	index: SearchIndex,
	clauses: readonly CompiledClause[],
	admitted: Uint8Array,
): Selection {
	const weights = clauseWeights(index, clauses);
	const rarestFirst = clauses
		.map((clause, i) => ({clause, weight: weights[i] ?? 0}))
		.sort((a, b) => a.clause.reach - b.clause.reach);
	// A unit's state is 1 and how many clauses in a row it was found to have.
	const state = admitted;
	const {times, best, words, worst} = index.memory.tally;
	words.fill(0);
	worst.fill(1);
	let passed = 1;
	let left = 0;
	for (const {clause, weight} of rarestFirst) {
		if (passed > 1 && left <= fewUnits) break;
		left = lookUp(index, clause, state, passed, times, best);
		passed++;
		weigh(state, passed, weight, times, best, index.lengthNorms, words, worst);
	}
	const units = unitsInState(state, passed);
	return {units, tally: passed > clauses.length ? {words, worst} : null};
}

/** Moves the units that have a clause from one state to the next, and notes how often and how well; returns how many. */
function lookUp(
	index: SearchIndex,
	clause: CompiledClause,
	state: Uint8Array,
	from: number,
	times: Uint16Array,
	best: Float32Array,
): number {
	let moved = 0;
	eachPosting(index, clause, (units, unitTimes, first, end, quality) => {
		for (let i = first; i < end; i++) {
			const unit = units[i] ?? 0;
			const at = state[unit] ?? 0;
			if (at === from) {
				state[unit] = from + 1;
				times[unit] = unitTimes[i] ?? 0;
				best[unit] = quality;
				moved++;
			} else if (at > from) {
				times[unit] = Math.min((times[unit] ?? 0) + (unitTimes[i] ?? 0), 65_535);
				if (quality > (best[unit] ?? 0)) best[unit] = quality;
			}
		}
	});
	return moved;
}

/** Visits the stretches of units that have a clause: one for each of its terms and sequences. */
export function eachPosting(
	index: SearchIndex,
	{heads, sequences}: CompiledClause,
	visit: (units: Uint32Array, times: Uint16Array, first: number, end: number, quality: number) => void,
): void {
	const {firstPosting, postingUnits, postingTimes} = index;
	for (const [term, quality] of heads) {
		visit(postingUnits, postingTimes, firstPosting[term] ?? 0, firstPosting[term + 1] ?? 0, quality);
	}
	for (const sequence of sequences) {
		const {units, times} = sequencePostings(index, sequence);
		visit(units, times, 0, units.length, sequence.quality);
	}
}

/** Adds a clause's part to the words' weight of the units that have it. */
function weigh(
	state: Uint8Array,
	wanted: number,
	weight: number,
	times: Uint16Array,
	best: Float32Array,
	norms: Float32Array,
	words: Float32Array,
	worst: Float32Array,
): void {
	for (let unit = 0; unit < state.length; unit++) {
		if (state[unit] !== wanted) continue;
		const quality = best[unit] ?? 0;
		words[unit] = (words[unit] ?? 0) + wordWeight(weight, quality, times[unit] ?? 0, norms[unit] ?? 1);
		if (quality < (worst[unit] ?? 1)) worst[unit] = quality;
	}
}

/** Takes the units out that have an excluded clause. */
export function exclude(index: SearchIndex, without: readonly CompiledClause[], admitted: Uint8Array): void {
	for (const clause of without) {
		eachPosting(index, clause, (units, _times, first, end) => {
			for (let i = first; i < end; i++) admitted[units[i] ?? 0] = 0;
		});
	}
}

/** The units in a state, in reading order. */
export function unitsInState(state: Uint8Array, wanted: number): Uint32Array {
	const units = new Uint32Array(state.length);
	let count = 0;
	for (let unit = 0; unit < state.length; unit++) if (state[unit] === wanted) units[count++] = unit;
	return units.slice(0, count);
}
