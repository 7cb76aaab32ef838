/** How alike two sentences are in what their words mean: each word set beside the word most like it. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {WordVectors} from '../../languages/word-vectors.ts';
import type {Term, TermReader} from './term-reader.ts';
import type {MatchingTuning} from './tuning.ts';

/** The telling words of a sentence, each with its number among those of its side, and what it weighs. */
type Content = {readonly words: Int32Array; readonly weights: Float64Array; readonly total: number};

/** The words of a side, by their numbers: what they mean, and the number of their vector or -1. */
type Words = {readonly concepts: number[]; readonly vectors: number[]};

/** Scores a sentence of the left, by its number, against one of the right: from 0 to 1. */
export type Alignment = (left: number, right: number) => number;

/** So many pairs of words are remembered; of longer texts each pair is compared whenever it is met. */
const mostRemembered = 8_000_000;

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
	const words = mapSides(sides, (): Words => ({concepts: [], vectors: []}));
	const contents = mapSides(sides, (sentences, side) =>
		readContents(sentences, words[side], weightOf, vectors),
	);
	const likeness = likenessOf(words, vectors, tuning.leastCosine);
	const bestOfRight = new Float64Array(
		contents.right.reduce((most, {words}) => Math.max(most, words.length), 0),
	);
	return (left, right) => {
		const one = contents.left[left];
		const other = contents.right[right];
		if (one === undefined || other === undefined) return 0;
		bestOfRight.fill(0, 0, other.words.length);
		let found = 0;
		for (let i = 0; i < one.words.length; i += 1) {
			let best = 0;
			for (let j = 0; j < other.words.length; j += 1) {
				const alike = likeness(one.words[i] ?? 0, other.words[j] ?? 0);
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

function readContents(
	sentences: readonly (readonly Term[])[],
	known: Words,
	weightOf: (term: Term) => number,
	vectors: WordVectors,
): Content[] {
	const numbers = new Map<number, number>();
	const numberOf = ({concept, word}: Term): number => {
		const number = numbers.get(concept);
		if (number !== undefined) return number;
		numbers.set(concept, numbers.size);
		known.concepts.push(concept);
		known.vectors.push(vectors.numberOf(word));
		return numbers.size - 1;
	};
	return sentences.map(terms => {
		const weights = new Map<number, number>();
		for (const term of terms) {
			const weight = weightOf(term);
			if (weight > 0) weights.set(numberOf(term), weight);
		}
		const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
		return {words: Int32Array.from(weights.keys()), weights: Float64Array.from(weights.values()), total};
	});
}

/** How alike a word of the left and one of the right are, by their numbers; each two are compared once. */
function likenessOf(
	{left, right}: Sides<Words>,
	vectors: WordVectors,
	leastCosine: number,
): (one: number, other: number) => number {
	const compare = (one: number, other: number): number => {
		if (left.concepts[one] === right.concepts[other]) return 1;
		const [a, b] = [left.vectors[one] ?? -1, right.vectors[other] ?? -1];
		if (a < 0 || b < 0) return 0;
		const cosine = vectors.cosine(a, b);
		return cosine < leastCosine ? 0 : cosine;
	};
	const width = right.concepts.length;
	if (left.concepts.length * width > mostRemembered) return compare;
	const known = new Float32Array(left.concepts.length * width).fill(-1);
	return (one, other) => {
		const at = one * width + other;
		const remembered = known[at] ?? -1;
		if (remembered >= 0) return remembered;
		const alike = compare(one, other);
		known[at] = alike;
		return alike;
	};
}
