/** Selects the units that have all clauses of a query and none of its exclusions. */
import {type CompiledClause, lengthAt} from './compile.ts';
import type {SearchIndex} from './search-index.ts';

/** Once so few candidates are left, reading them is cheaper than walking a frequent word's places. */
const wordsAUnit = 40;

/**
 * The units in reading order that may have all clauses: every one that does is among them. Phrases
 * and very frequent words are left for the ranking to confirm, which reads the candidates anyway.
 *
 * @param admits Whether a unit may be a hit at all.
 */
export function selectUnits(
	index: SearchIndex,
	clauses: readonly CompiledClause[],
	without: readonly CompiledClause[],
	admits: (unit: number) => boolean,
): Uint32Array {
	const excluded = excludedUnits(index, without);
	const allowed = (unit: number) => excluded?.[unit] !== 1 && admits(unit);
	const rarestFirst = [...clauses].sort((a, b) => a.occurrences - b.occurrences);
	const [rarest, ...others] = rarestFirst;
	if (rarest === undefined) return Uint32Array.from(index.units.keys()).filter(allowed);

	// A unit's state is how many clauses in a row it was found to have.
	const state = new Uint8Array(index.units.length);
	let left = markUnits(index, rarest, state, 0);
	let passed = 1;
	for (const clause of others) {
		if (left === 0 || clause.occurrences > left * wordsAUnit) break;
		left = markUnits(index, clause, state, passed);
		passed++;
	}
	const selected = new Uint32Array(left);
	let count = 0;
	for (let unit = 0; unit < state.length; unit++) {
		if (state[unit] === passed && allowed(unit)) selected[count++] = unit;
	}
	return selected.subarray(0, count);
}

/** Moves the units that have a clause's head from one state to the next; returns how many. */
function markUnits(index: SearchIndex, clause: CompiledClause, state: Uint8Array, from: number): number {
	const {firstOccurrence, occurrences, unitOf} = index;
	let marked = 0;
	for (const term of clause.heads.keys()) {
		const end = firstOccurrence[term + 1] ?? 0;
		for (let i = firstOccurrence[term] ?? 0; i < end; i++) {
			const unit = unitOf[occurrences[i] ?? 0] ?? 0;
			if (state[unit] === from) {
				state[unit] = from + 1;
				marked++;
			}
		}
	}
	return marked;
}

function excludedUnits(index: SearchIndex, without: readonly CompiledClause[]): Uint8Array | null {
	if (without.length === 0) return null;
	const {firstOccurrence, occurrences, unitOf, firstPlace} = index;
	const excluded = new Uint8Array(index.units.length);
	for (const clause of without) {
		for (const term of clause.heads.keys()) {
			const end = firstOccurrence[term + 1] ?? 0;
			for (let i = firstOccurrence[term] ?? 0; i < end; i++) {
				const place = occurrences[i] ?? 0;
				const unit = unitOf[place] ?? 0;
				if (lengthAt(index, clause, place, firstPlace[unit + 1] ?? 0) > 0) excluded[unit] = 1;
			}
		}
	}
	return excluded;
}
