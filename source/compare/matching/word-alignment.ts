/** How alike two sentences are in what their words mean: each word set beside the word most like it. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {WordVectors} from '../../languages/word-vectors.ts';
import type {Term, TermReader} from './term-reader.ts';
import type {MatchingTuning} from './tuning.ts';

/** The telling words of a sentence: what each means, its number among those of its side, the number of its vector or -1, and what it weighs. */
type Content = {
	readonly concepts: Int32Array;
	readonly words: Int32Array;
	readonly vectors: Int32Array;
	readonly weights: Float64Array;
	readonly total: number;
};

/** Scores a sentence of the left, by its number, against one of the right: from 0 to 1. */
export type Alignment = (left: number, right: number) => number;

/**
 * So many pairs of words are remembered. In longer texts most of the pairs that are met are met once, and to look them
 * up in so large a table takes longer than to compare them.
 */
const mostRemembered = 1_000_000;

/**
 * Soft alignment: the weight of a text's words, each as far as the other text has a word like it, as a share of all
 * their weight; of both texts the geometric mean. A word that is the same thing is wholly alike; two others as their
 * vectors' cosine, and not at all below the least that tells.
 */
export function alignWords(
	reader: TermReader,
	sides: Sides<readonly (readonly Term[])[]>,
	vectors: WordVectors,
	tuning: MatchingTuning,
): Alignment {
	const weightOf = weighWords(reader, sides, tuning);
	const {left: lefts, right: rights} = mapSides(sides, sentences => readContents(sentences, weightOf));
	const likeness = likenessOf(lefts.size, rights.size, vectors, tuning.leastCosine);
	const bestOfRight = new Float64Array(
		rights.contents.reduce((most, {words}) => Math.max(most, words.length), 0),
	);
	return (left, right) => {
		const one = lefts.contents[left];
		const other = rights.contents[right];
		if (one === undefined || other === undefined) return 0;
		bestOfRight.fill(0, 0, other.words.length);
		let found = 0;
		for (let i = 0; i < one.words.length; i += 1) {
			const concept = one.concepts[i];
			const vector = one.vectors[i] ?? -1;
			let best = 0;
			for (let j = 0; j < other.words.length; j += 1) {
				const alike =
					concept === other.concepts[j]
						? 1
						: vector < 0 || (other.vectors[j] ?? -1) < 0
							? 0
							: likeness(one, i, other, j);
				if (alike > best) best = alike;
				if (alike > (bestOfRight[j] ?? 0)) bestOfRight[j] = alike;
			}
			found += best * (one.weights[i] ?? 0);
		}
		let foundOfRight = 0;
		for (let j = 0; j < other.words.length; j += 1) {
			foundOfRight += (bestOfRight[j] ?? 0) * (other.weights[j] ?? 0);
		}
		const evidence = tuning.alignmentEvidence;
		return Math.sqrt((found / (one.total + evidence)) * (foundOfRight / (other.total + evidence)));
	};
}

/** A word weighs more the rarer it is and the fewer sentences have it; names of the parties weigh little. */
function weighWords(
	reader: TermReader,
	sides: Sides<readonly (readonly Term[])[]>,
	tuning: MatchingTuning,
): (term: Term) => number {
	const all = [...sides.left, ...sides.right];
	const frequency = new Map<number, number>();
	for (const terms of all) {
		for (const concept of new Set(terms.map(({concept}) => concept))) {
			frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
		}
	}
	const worthOf = (concept: number): number => {
		if (!reader.isTitled(concept)) return 1;
		return reader.isCountry(concept) ? tuning.partyCountryWorth : tuning.partyWorth;
	};
	return ({concept, rarity}) =>
		worthOf(concept) * rarity * Math.log((all.length + 1) / ((frequency.get(concept) ?? 0) + 0.5));
}

/** The sentences of a side, and how many words they have in all. */
type Contents = {readonly contents: readonly Content[]; readonly size: number};

function readContents(sentences: readonly (readonly Term[])[], weightOf: (term: Term) => number): Contents {
	/** By concept: its number, and that of the vector of the word that was met first. */
	const known = new Map<number, {readonly number: number; readonly vector: number}>();
	const contents = sentences.map((terms): Content => {
		const weights = new Map<number, number>();
		for (const term of terms) {
			const weight = weightOf(term);
			if (weight <= 0) continue;
			weights.set(term.concept, weight);
			if (known.has(term.concept)) continue;
			const vector = term.language.wordVectors().numberOf(term.word);
			known.set(term.concept, {number: known.size, vector});
		}
		const concepts = Int32Array.from(weights.keys());
		const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
		return {
			concepts,
			words: concepts.map(concept => known.get(concept)?.number ?? 0),
			vectors: concepts.map(concept => known.get(concept)?.vector ?? -1),
			weights: Float64Array.from(weights.values()),
			total,
		};
	});
	return {contents, size: known.size};
}

/** How alike the vectors of a word of the left and one of the right are; each two are compared once where that is worth it. */
function likenessOf(
	left: number,
	right: number,
	vectors: WordVectors,
	leastCosine: number,
): (one: Content, i: number, other: Content, j: number) => number {
	const compare = (one: Content, i: number, other: Content, j: number): number => {
		// As it is remembered, so that it is the same in texts of any length.
		return Math.fround(vectors.cosineFrom(one.vectors[i] ?? 0, other.vectors[j] ?? 0, leastCosine));
	};
	if (left * right > mostRemembered) return compare;
	const known = new Float32Array(left * right).fill(-1);
	return (one, i, other, j) => {
		const at = (one.words[i] ?? 0) * right + (other.words[j] ?? 0);
		const remembered = known[at] ?? -1;
		if (remembered >= 0) return remembered;
		const alike = compare(one, i, other, j);
		known[at] = alike;
		return alike;
	};
}
