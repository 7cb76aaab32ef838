/** Finds which texts of two sides could be alike at all, by an inverted index over their rarer terms. */
import {similarity} from './similarity.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

/** TermVector that stand in more texts than this point nowhere: they only cost time. */
const mostPostings = 48;
const mostCandidates = 20;

export type Scored = {readonly left: number; readonly right: number; readonly score: number};

/**
 * The similar pairs of two lists of texts, at most a fixed number a text, so that time grows with the
 * length of the lists and not with their product; in the order of the left.
 */
export function findCandidates(
	left: readonly TermVector[],
	right: readonly TermVector[],
	tuning: MatchingTuning,
): Scored[] {
	const {starts, texts} = indexTexts(right);
	const sharing = new Sharing(right);
	const found: Scored[] = [];
	for (const [at, terms] of left.entries()) {
		for (let i = 0; i < terms.concepts.length; i += 1) {
			const concept = terms.concepts[i] ?? 0;
			const from = starts[concept] ?? texts.length;
			const to = starts[concept + 1] ?? from;
			const weight = terms.loose[i] ?? 0;
			if (to - from > mostPostings || weight <= 0) continue;
			for (let n = from; n < to; n += 1) sharing.add(texts[n] ?? 0, weight);
		}
		for (const other of sharing.takeMost()) {
			const candidate = right[other];
			if (candidate === undefined) continue;
			const score = similarity(terms, candidate, left.length * right.length, tuning);
			if (score > 0) found.push({left: at, right: other, score});
		}
	}
	return found;
}

/** For each concept the texts that have it, in order: those from `starts[concept]` to below `starts[concept + 1]`. */
function indexTexts(list: readonly TermVector[]): {starts: Int32Array; texts: Int32Array} {
	const size = list.reduce((most, {concepts}) => Math.max(most, (concepts.at(-1) ?? -1) + 1), 0);
	const starts = new Int32Array(size + 1);
	for (const {concepts} of list) {
		for (const concept of concepts) starts[concept + 1] = (starts[concept + 1] ?? 0) + 1;
	}
	for (let n = 1; n <= size; n += 1) starts[n] = (starts[n] ?? 0) + (starts[n - 1] ?? 0);
	const texts = new Int32Array(starts[size] ?? 0);
	const next = starts.slice();
	for (const [at, {concepts}] of list.entries()) {
		for (const concept of concepts) {
			const place = next[concept] ?? 0;
			texts[place] = at;
			next[concept] = place + 1;
		}
	}
	return {starts, texts};
}

/** How much one text shares with each of a list, gathered in arrays that are made once. */
class Sharing {
	readonly #totals: Float64Array;
	readonly #shared: Float64Array;
	/** The texts that share anything, in the order in which they were met. */
	readonly #met: Int32Array;
	#count = 0;

	constructor(list: readonly TermVector[]) {
		this.#totals = Float64Array.from(list, ({total}) => total);
		this.#shared = new Float64Array(list.length);
		this.#met = new Int32Array(list.length);
	}

	/** More than nothing. */
	add(text: number, weight: number): void {
		const before = this.#shared[text] ?? 0;
		if (before === 0) {
			this.#met[this.#count] = text;
			this.#count += 1;
		}
		this.#shared[text] = before + weight;
	}

	/** The texts that share most for their length, best first, of equal ones those met first; few enough in the order met. Forgets all. */
	takeMost(): Int32Array {
		const met = this.#met.subarray(0, this.#count);
		const most = met.length <= mostCandidates ? met.slice() : this.#best(met);
		for (const text of met) this.#shared[text] = 0;
		this.#count = 0;
		return most;
	}

	#best(met: Int32Array): Int32Array {
		const best = new Int32Array(mostCandidates);
		const ranks = new Float64Array(mostCandidates);
		let length = 0;
		for (const text of met) {
			const rank = (this.#shared[text] ?? 0) / (1 + (this.#totals[text] ?? 0));
			if (length === mostCandidates && rank <= (ranks[length - 1] ?? 0)) continue;
			let place = length === mostCandidates ? length - 1 : length;
			for (; place > 0 && (ranks[place - 1] ?? 0) < rank; place -= 1) {
				ranks[place] = ranks[place - 1] ?? 0;
				best[place] = best[place - 1] ?? 0;
			}
			ranks[place] = rank;
			best[place] = text;
			length = Math.min(length + 1, mostCandidates);
		}
		return best;
	}
}
