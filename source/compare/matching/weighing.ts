/** Weighs the terms of each sentence by how rare they are, in general and in the two documents. */
import {mapSides, type SideName, type Sides} from '../../base/sides.ts';
import type {Term, TermReader} from './term-reader.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

type Weighing = {
	readonly vectors: Sides<TermVector[]>;
	/** The terms of so many sentences from the start, with what titles name in full weight. */
	readonly beginning: (length: number) => Sides<TermVector[]>;
};

/**
 * Terms of each sentence. A term tells two sentences apart from the others by how few of all pairs of
 * sentences share it: 1 when a single pair does, 0 when all do.
 */
export function weighTerms(
	reader: TermReader,
	sides: Sides<readonly (readonly Term[])[]>,
	tuning: MatchingTuning,
): Weighing {
	const allPairs = Math.log(Math.max(4, sides.left.length * sides.right.length));
	const bigrams = numberBigrams(reader, sides);
	const telling = mapSides(sides, sentences => sentences.map(terms => terms.filter(isTelling)));
	const concepts = mapSides(telling, sentences => sentences.map(terms => terms.map(({concept}) => concept)));
	const stems = mapSides(telling, sentences => sentences.map(terms => terms.map(({stem}) => stem)));
	const specific = {
		concept: specificity(concepts, reader.concepts, allPairs),
		stem: specificity(stems, reader.stems, allPairs),
		bigram: specificity(bigrams.sides, bigrams.count, allPairs),
	};
	const weigher = new Weigher(reader, specific, tuning);
	const weigh = (side: SideName, n: number, titledWorth: number): TermVector =>
		weigher.weigh(sides[side][n] ?? [], bigrams.sides[side][n] ?? [], titledWorth);
	return {
		vectors: mapSides(sides, (sentences, side) =>
			sentences.map((_, n) => weigh(side, n, tuning.titledWorth)),
		),
		beginning: length =>
			mapSides(sides, (sentences, side) => sentences.slice(0, length).map((_, n) => weigh(side, n, 1))),
	};
}

const isTelling = (term: Term): boolean => term.rarity > 0;

type Numbered = {readonly sides: Sides<readonly (readonly number[])[]>; readonly count: number};

/** The pairs of neighbouring words of each sentence, whichever comes first, as numbers from 0 to below `count`. */
function numberBigrams(reader: TermReader, sides: Sides<readonly (readonly Term[])[]>): Numbered {
	const numbers = new Map<number, number>();
	const size = reader.concepts;
	const numbered = mapSides(sides, sentences =>
		sentences.map(terms => {
			const found: number[] = [];
			let previous: Term | undefined;
			for (const term of terms) {
				if (previous !== undefined) {
					const key =
						Math.min(previous.concept, term.concept) * size + Math.max(previous.concept, term.concept);
					let number = numbers.get(key);
					if (number === undefined) {
						number = numbers.size;
						numbers.set(key, number);
					}
					found.push(number);
				}
				previous = term;
			}
			return found;
		}),
	);
	return {sides: numbered, count: numbers.size};
}

/** For each number: 1 when one pair of sentences at most shares it, 0 when all do. */
function specificity(
	sides: Sides<readonly (readonly number[])[]>,
	size: number,
	allPairs: number,
): Float64Array {
	const counts = mapSides(sides, sentences => {
		const count = new Int32Array(size);
		const seen = new Int32Array(size).fill(-1);
		for (const [n, keys] of sentences.entries()) {
			for (const key of keys) {
				if (seen[key] === n) continue;
				seen[key] = n;
				count[key] = (count[key] ?? 0) + 1;
			}
		}
		return count;
	});
	const made = new Float64Array(size);
	for (let key = 0; key < size; key += 1) {
		made[key] = 1 - Math.log((counts.left[key] || 1) * (counts.right[key] || 1)) / allPairs;
	}
	return made;
}

type Specificity = {
	readonly concept: Float64Array;
	readonly stem: Float64Array;
	readonly bigram: Float64Array;
};

/** Gathers the words of one sentence after another in arrays that are made once. */
class Weigher {
	readonly #reader: TermReader;
	readonly #specificity: Specificity;
	readonly #tuning: MatchingTuning;
	/** By concept: the number of the sentence that was last seen to hold it, and its weights there. */
	readonly #seen: Int32Array;
	readonly #exact: Float64Array;
	readonly #loose: Float64Array;
	readonly #masks: Int32Array;
	/** The same by pair of neighbours. */
	readonly #seenBigram: Int32Array;
	readonly #bigramWeights: Float64Array;
	#sentences = 0;

	constructor(reader: TermReader, known: Specificity, tuning: MatchingTuning) {
		this.#reader = reader;
		this.#specificity = known;
		this.#tuning = tuning;
		this.#seen = new Int32Array(reader.concepts);
		this.#exact = new Float64Array(reader.concepts);
		this.#loose = new Float64Array(reader.concepts);
		this.#masks = new Int32Array(reader.concepts);
		this.#seenBigram = new Int32Array(known.bigram.length);
		this.#bigramWeights = new Float64Array(known.bigram.length);
	}

	weigh(terms: readonly Term[], bigrams: readonly number[], titledWorth: number): TermVector {
		this.#sentences += 1;
		const concepts = this.#gatherConcepts(terms, titledWorth);
		const pairs = this.#gatherBigrams(terms, bigrams);
		const exact = pick(concepts, this.#exact);
		let total = 0;
		for (const weight of exact) total += weight;
		return {
			concepts,
			exact,
			loose: pick(concepts, this.#loose),
			masks: Int32Array.from(concepts, concept => this.#masks[concept] ?? 0),
			bigrams: pairs,
			bigramWeights: pick(pairs, this.#bigramWeights),
			total,
		};
	}

	/** The concepts of the telling words, sorted; their weights are left in the arrays. */
	#gatherConcepts(terms: readonly Term[], titledWorth: number): Int32Array {
		const {countryWorth, equivalentWorth} = this.#tuning;
		const found: number[] = [];
		for (const {concept, stem, bit, rarity} of terms) {
			if (rarity === 0) continue;
			const tells = this.#reader.isTitled(concept) ? titledWorth * rarity : rarity;
			const exact = tells * (this.#specificity.stem[stem] ?? 0);
			const worth = this.#reader.isCountry(concept) ? countryWorth : equivalentWorth;
			const loose = worth * tells * (this.#specificity.concept[concept] ?? 0);
			if (this.#seen[concept] === this.#sentences) {
				this.#exact[concept] = Math.max(this.#exact[concept] ?? 0, exact);
				this.#loose[concept] = Math.max(this.#loose[concept] ?? 0, loose);
				this.#masks[concept] = (this.#masks[concept] ?? 0) | bit;
				continue;
			}
			this.#seen[concept] = this.#sentences;
			this.#exact[concept] = exact;
			this.#loose[concept] = loose;
			this.#masks[concept] = bit;
			found.push(concept);
		}
		return new Int32Array(found).sort();
	}

	#gatherBigrams(terms: readonly Term[], bigrams: readonly number[]): Int32Array {
		const {leastBigramRarity} = this.#tuning;
		const found: number[] = [];
		for (let i = 0; i < bigrams.length; i += 1) {
			const key = bigrams[i] ?? 0;
			const rarity = ((terms[i]?.rarity ?? 0) + (terms[i + 1]?.rarity ?? 0)) / 2;
			this.#bigramWeights[key] = Math.max(leastBigramRarity, rarity) * (this.#specificity.bigram[key] ?? 0);
			if (this.#seenBigram[key] === this.#sentences) continue;
			this.#seenBigram[key] = this.#sentences;
			found.push(key);
		}
		return new Int32Array(found).sort();
	}
}

function pick(keys: Int32Array, values: Float64Array): Float64Array {
	const picked = new Float64Array(keys.length);
	for (let i = 0; i < keys.length; i += 1) picked[i] = values[keys[i] ?? 0] ?? 0;
	return picked;
}
