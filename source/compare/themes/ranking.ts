/** Puts the labels that a row may get in their last order, as far down as somebody looks. */
import type {Candidate} from './candidate.ts';

/**
 * Labels whose last scores take long to work out, best first; of equal ones, the one that was rated first. Mostly one
 * of the first is chosen, and the rest is never worked out.
 */
export class Ranking {
	readonly #rated: readonly Candidate[];
	readonly #finish: (candidate: Candidate) => readonly Candidate[];
	readonly #mostGain: number;
	readonly #ranked: Candidate[] = [];
	#finished = 0;

	/**
	 * `rated` are in order, but for the first, which may stand in front of better ones. `finish` makes of each the labels
	 * that it comes to in the end, none with more than `mostGain` times its score.
	 */
	constructor(
		rated: readonly Candidate[],
		finish: (candidate: Candidate) => readonly Candidate[],
		mostGain: number,
	) {
		this.#rated = rated;
		this.#finish = finish;
		this.#mostGain = mostGain;
	}

	best(): Candidate | undefined {
		return this.#at(0);
	}

	/** The best one that has at least a score and holds. */
	find(least: number, holds: (candidate: Candidate) => boolean): Candidate | undefined {
		for (let n = 0; ; n += 1) {
			const candidate = this.#at(n);
			if (candidate === undefined || candidate.score < least) return undefined;
			if (holds(candidate)) return candidate;
		}
	}

	/** All that have at least a score. */
	downTo(least: number): readonly Candidate[] {
		let length = 0;
		while ((this.#at(length)?.score ?? Number.NEGATIVE_INFINITY) >= least) length += 1;
		return this.#ranked.slice(0, length);
	}

	all(): readonly Candidate[] {
		while (this.#finishNext());
		return this.#ranked;
	}

	#at(n: number): Candidate | undefined {
		while (!this.#isSettled(n) && this.#finishNext());
		return this.#ranked[n];
	}

	/** Whether nothing that is still to be finished can come in front of the one at a place. */
	#isSettled(n: number): boolean {
		const next = this.#rated[this.#finished];
		return next === undefined || (this.#ranked[n]?.score ?? 0) > next.score * this.#mostGain;
	}

	/** Puts what the next one comes to behind all that are as good; false where none is left. */
	#finishNext(): boolean {
		const next = this.#rated[this.#finished];
		if (next === undefined) return false;
		this.#finished += 1;
		for (const candidate of this.#finish(next)) {
			let place = this.#ranked.length;
			while (place > 0 && (this.#ranked[place - 1]?.score ?? 0) < candidate.score) place -= 1;
			this.#ranked.splice(place, 0, candidate);
		}
		return true;
	}
}
