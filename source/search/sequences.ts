/** Where words stand next to each other in the texts, as a phrase or as another spelling of one word. */
import {least} from '../base/extremes.ts';
import type {SearchIndex} from './search-index.ts';
import type {SequencePostings, WordSequence} from './search-memory.ts';

/** In how many units terms are at most. */
export function unitCount({firstPosting}: SearchIndex, terms: Iterable<number>): number {
	let count = 0;
	for (const term of terms) count += (firstPosting[term + 1] ?? 0) - (firstPosting[term] ?? 0);
	return count;
}

/** Whether the words of a sequence stand from `place` on in a unit that ends before `end`. */
export function standsAt(
	{terms}: SearchIndex,
	steps: readonly ReadonlySet<number>[],
	place: number,
	end: number,
): boolean {
	if (place + steps.length > end) return false;
	for (let i = 0; i < steps.length; i++) {
		if (steps[i]?.has(terms[place + i] ?? -1) !== true) return false;
	}
	return true;
}

/** Where a sequence stands, by reading the units that have its rarest word. */
export function sequencePostings(index: SearchIndex, sequence: WordSequence): SequencePostings {
	const known = index.memory.sequences;
	const before = known.get(sequence);
	if (before !== undefined) return before;
	const {firstPosting, postingUnits, firstPlace, terms, dictionary} = index;
	const {steps} = sequence;
	const counts = steps.map(step => unitCount(index, step));
	const rarest = counts.indexOf(least(counts));
	const isRarest = new Uint8Array(dictionary.terms.length);
	for (const term of steps[rarest] ?? []) isRarest[term] = 1;
	const timesIn = new Map<number, number>();
	for (const term of steps[rarest] ?? []) {
		const last = firstPosting[term + 1] ?? 0;
		for (let i = firstPosting[term] ?? 0; i < last; i++) {
			const unit = postingUnits[i] ?? 0;
			if (timesIn.has(unit)) continue;
			const end = firstPlace[unit + 1] ?? 0;
			let times = 0;
			for (let place = (firstPlace[unit] ?? 0) + rarest; place < end; place++) {
				if (isRarest[terms[place] ?? 0] === 1 && standsAt(index, steps, place - rarest, end)) times++;
			}
			if (times > 0) timesIn.set(unit, Math.min(times, 65_535));
		}
	}
	const postings = {
		units: Uint32Array.from(timesIn.keys()),
		times: Uint16Array.from(timesIn.values()),
	};
	known.set(sequence, postings);
	return postings;
}
