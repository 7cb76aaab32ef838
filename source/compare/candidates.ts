/** Finds which texts of two sides could be alike at all, by an inverted index over their rarer terms. */
import {similarity} from './similarity.ts';
import type {Terms} from './terms.ts';

/** Terms that stand in more texts than this point nowhere: they only cost time. */
const mostPostings = 48;
const mostCandidates = 20;

export type Scored = {readonly left: number; readonly right: number; readonly score: number};

/**
 * The similar pairs of two lists of texts, at most a fixed number a text, so that time grows with the
 * length of the lists and not with their product.
 */
export function findCandidates(left: readonly Terms[], right: readonly Terms[]): Scored[] {
	const {starts, texts} = indexTexts(right);
	const shared = new Float64Array(right.length);
	const totals = Float64Array.from(right, ({total}) => total);
	const found: Scored[] = [];
	for (const [at, terms] of left.entries()) {
		const touched: number[] = [];
		for (let i = 0; i < terms.concepts.length; i += 1) {
			const concept = terms.concepts[i] ?? 0;
			const from = starts[concept] ?? texts.length;
			const to = starts[concept + 1] ?? from;
			const weight = terms.loose[i] ?? 0;
			if (to - from > mostPostings || weight <= 0) continue;
			for (let n = from; n < to; n += 1) {
				const other = texts[n] ?? 0;
				const before = shared[other] ?? 0;
				if (before === 0) touched.push(other);
				shared[other] = before + weight;
			}
		}
		for (const other of mostSharing(touched, shared, totals)) {
			const candidate = right[other];
			if (candidate === undefined) continue;
			const score = similarity(terms, candidate, left.length * right.length);
			if (score > 0) found.push({left: at, right: other, score});
		}
		for (const other of touched) shared[other] = 0;
	}
	return found;
}

/** For each concept the texts that have it, in order: those from `starts[concept]` to below `starts[concept + 1]`. */
function indexTexts(list: readonly Terms[]): {starts: Int32Array; texts: Int32Array} {
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

/** The texts that share most for their length, best first; of equal ones, those met first. */
function mostSharing(
	touched: readonly number[],
	shared: Float64Array,
	totals: Float64Array,
): readonly number[] {
	if (touched.length <= mostCandidates) return touched;
	const best: number[] = [];
	const ranks = new Float64Array(mostCandidates);
	for (const other of touched) {
		const rank = (shared[other] ?? 0) / (1 + (totals[other] ?? 0));
		let place = best.length;
		if (place === mostCandidates) {
			if (rank <= (ranks[place - 1] ?? 0)) continue;
			place -= 1;
		}
		for (; place > 0 && (ranks[place - 1] ?? 0) < rank; place -= 1) {
			ranks[place] = ranks[place - 1] ?? 0;
			best[place] = best[place - 1] ?? 0;
		}
		ranks[place] = rank;
		best[place] = other;
	}
	return best;
}
