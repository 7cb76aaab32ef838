/** What a text is about, as sorted numbers with weights, and the terms of several texts joined into one. */

/** One entry a concept, sorted by concept. A concept is a stem or a thesaurus row. */
export type Terms = {
	readonly concepts: Int32Array;
	/** Weight of the entry when the other text has the same stem. */
	readonly exact: Float64Array;
	/** Weight when the other text has another word of the same row. */
	readonly loose: Float64Array;
	/** Which words of the row stand here, as bits. */
	readonly masks: Int32Array;
	/** Pairs of neighbouring telling words, sorted, with the mean of their weights. */
	readonly bigrams: Int32Array;
	readonly bigramWeights: Float64Array;
	/** Sum of `exact`. */
	readonly total: number;
};

type Entry = {exact: number; loose: number; mask: number; count: number};

/** The terms of several texts as of one; what stands in several of them weighs more, by the logarithm. */
export function joinTerms(parts: readonly Terms[]): Terms {
	const [only] = parts;
	if (only !== undefined && parts.length === 1) return only;
	const entries = new Map<number, Entry>();
	const pairs = new Map<number, number>();
	for (const part of parts) {
		for (let i = 0; i < part.concepts.length; i += 1) {
			const concept = part.concepts[i] ?? 0;
			const entry = entries.get(concept);
			const exact = part.exact[i] ?? 0;
			const loose = part.loose[i] ?? 0;
			const mask = part.masks[i] ?? 0;
			if (entry === undefined) entries.set(concept, {exact, loose, mask, count: 1});
			else {
				entry.exact = Math.max(entry.exact, exact);
				entry.loose = Math.max(entry.loose, loose);
				entry.mask |= mask;
				entry.count += 1;
			}
		}
		for (let i = 0; i < part.bigrams.length; i += 1)
			pairs.set(part.bigrams[i] ?? 0, part.bigramWeights[i] ?? 0);
	}
	return makeTerms(entries, pairs);
}

function makeTerms(entries: ReadonlyMap<number, Entry>, pairs: ReadonlyMap<number, number>): Terms {
	const concepts = sortedKeys(entries);
	const bigrams = sortedKeys(pairs);
	const exact = new Float64Array(concepts.length);
	const loose = new Float64Array(concepts.length);
	const masks = new Int32Array(concepts.length);
	const bigramWeights = new Float64Array(bigrams.length);
	let total = 0;
	for (let i = 0; i < concepts.length; i += 1) {
		const entry = entries.get(concepts[i] ?? 0);
		if (entry === undefined) continue;
		const weight = 1 + Math.log(entry.count);
		exact[i] = entry.exact * weight;
		loose[i] = entry.loose * weight;
		masks[i] = entry.mask;
		total += entry.exact * weight;
	}
	for (let i = 0; i < bigrams.length; i += 1) bigramWeights[i] = pairs.get(bigrams[i] ?? 0) ?? 0;
	return {concepts, exact, loose, masks, bigrams, bigramWeights, total};
}

function sortedKeys(map: ReadonlyMap<number, unknown>): Int32Array {
	const keys = new Int32Array(map.size);
	let at = 0;
	for (const key of map.keys()) keys[at++] = key;
	return keys.sort();
}
