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
	const postings = new Map<number, number[]>();
	for (const [at, terms] of right.entries()) {
		for (const concept of terms.concepts) {
			const list = postings.get(concept);
			if (list === undefined) postings.set(concept, [at]);
			else list.push(at);
		}
	}
	const shared = new Float64Array(right.length);
	const rank = new Float64Array(right.length);
	const found: Scored[] = [];
	for (const [at, terms] of left.entries()) {
		const touched: number[] = [];
		for (let i = 0; i < terms.concepts.length; i += 1) {
			const list = postings.get(terms.concepts[i] ?? 0);
			const weight = terms.loose[i] ?? 0;
			if (list === undefined || list.length > mostPostings || weight <= 0) continue;
			for (const other of list) {
				if (shared[other] === 0) touched.push(other);
				shared[other] = (shared[other] ?? 0) + weight;
			}
		}
		if (touched.length > mostCandidates) {
			for (const other of touched) rank[other] = (shared[other] ?? 0) / (1 + (right[other]?.total ?? 0));
			touched.sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
		}
		const best = touched.slice(0, mostCandidates);
		for (const other of touched) shared[other] = 0;
		for (const other of best) {
			const candidate = right[other];
			if (candidate === undefined) continue;
			const score = similarity(terms, candidate, left.length * right.length);
			if (score > 0) found.push({left: at, right: other, score});
		}
	}
	return found;
}
