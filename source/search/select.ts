/** Selects the units that have all clauses of a query and none of its exclusions, by the words' places alone. */
import {type CompiledClause, lengthAt} from './compile.ts';
import {clauseWeights, wordWeight} from './score.ts';
import type {SearchIndex} from './search-index.ts';

/** Units in reading order. */
export type Selection = {
	readonly units: Uint32Array;
	/**
	 * By unit number (not by place in `units`): the words' weight and the worst clause's quality, until the
	 * next selection; null
	 * where so few units were left that not every clause was looked up: reading them has to confirm.
	 */
	readonly tally: {readonly words: Float32Array; readonly worst: Float32Array} | null;
};

/** So few units are read rather than looked up. */
export const fewUnits = 2_000;

type Tally = {
	readonly times: Uint16Array;
	readonly best: Float32Array;
	readonly words: Float32Array;
	readonly worst: Float32Array;
};

/** One tally an index, as a megabyte of new arrays for every key keeps the garbage collector busy. */
const tallies = new WeakMap<SearchIndex, Tally>();

function tallyOf(index: SearchIndex): Tally {
	const known = tallies.get(index);
	if (known !== undefined) return known;
	const count = index.units.length;
	const made: Tally = {
		times: new Uint16Array(count),
		best: new Float32Array(count),
		words: new Float32Array(count),
		worst: new Float32Array(count),
	};
	tallies.set(index, made);
	return made;
}

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
	const {times, best, words, worst} = tallyOf(index);
	words.fill(0);
	worst.fill(1);
	let passed = 1;
	let left = 0;
	for (const {clause, weight} of rarestFirst) {
		if (passed > 1 && left <= fewUnits) break;
		const look = clause.tail.length === 0 ? lookUpWord : lookUpPhrase;
		left = look(index, clause, state, passed, times, best);
		passed++;
		weigh(state, passed, weight, times, best, index.lengthNorms, words, worst);
	}
	const units = unitsInState(state, passed);
	return {units, tally: passed > clauses.length ? {words, worst} : null};
}

/** Moves the units that have a word from one state to the next, and notes how often and how well; returns how many. */
function lookUpWord(
	{firstPosting, postingUnits, postingTimes}: SearchIndex,
	clause: CompiledClause,
	state: Uint8Array,
	from: number,
	times: Uint16Array,
	best: Float32Array,
): number {
	let moved = 0;
	for (const [term, quality] of clause.heads) {
		const end = firstPosting[term + 1] ?? 0;
		for (let i = firstPosting[term] ?? 0; i < end; i++) {
			const unit = postingUnits[i] ?? 0;
			const at = state[unit] ?? 0;
			if (at === from) {
				state[unit] = from + 1;
				times[unit] = postingTimes[i] ?? 0;
				best[unit] = quality;
				moved++;
			} else if (at > from) {
				times[unit] = Math.min((times[unit] ?? 0) + (postingTimes[i] ?? 0), 65_535);
				if (quality > (best[unit] ?? 0)) best[unit] = quality;
			}
		}
	}
	return moved;
}

/** The same for a phrase, by reading the units that have its rarest word. */
function lookUpPhrase(
	index: SearchIndex,
	clause: CompiledClause,
	state: Uint8Array,
	from: number,
	times: Uint16Array,
	best: Float32Array,
): number {
	let moved = 0;
	eachPhraseUnit(index, clause, (unit, count) => {
		if (state[unit] !== from) return;
		state[unit] = from + 1;
		times[unit] = Math.min(count, 65_535);
		best[unit] = 1;
		moved++;
	});
	return moved;
}

/** Visits the units that have a clause, some of them twice. */
function eachPhraseUnit(
	index: SearchIndex,
	clause: CompiledClause,
	visit: (unit: number, times: number) => void,
): void {
	const {firstPosting, postingUnits, firstPlace} = index;
	for (const term of clause.rarest) {
		const end = firstPosting[term + 1] ?? 0;
		for (let i = firstPosting[term] ?? 0; i < end; i++) {
			const unit = postingUnits[i] ?? 0;
			const unitEnd = firstPlace[unit + 1] ?? 0;
			let count = 0;
			for (let place = firstPlace[unit] ?? 0; place < unitEnd; place++) {
				if (lengthAt(index, clause, place, unitEnd) > 0) count++;
			}
			if (count > 0) visit(unit, count);
		}
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
		eachPhraseUnit(index, clause, unit => {
			admitted[unit] = 0;
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
