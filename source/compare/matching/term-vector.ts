/** What a text is about, as sorted numbers with weights, and the terms of several texts joined into one. */

/** One entry a concept, sorted by concept. A concept is a stem or a thesaurus row. */
export type TermVector = {
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

/** The terms of several texts as of one; what stands in several of them weighs more, by the logarithm. */
export function joinVectors(parts: readonly TermVector[]): TermVector {
	const [only] = parts;
	if (only !== undefined && parts.length === 1) return only;
	const concepts = joinKeys(parts.map(part => part.concepts));
	const exact = new Float64Array(concepts.length);
	const loose = new Float64Array(concepts.length);
	const masks = new Int32Array(concepts.length);
	const count = new Int32Array(concepts.length);
	const bigrams = joinKeys(parts.map(part => part.bigrams));
	const bigramWeights = new Float64Array(bigrams.length);
	for (const part of parts) {
		forEachPlace(part.concepts, concepts, (i, at) => {
			exact[at] = Math.max(exact[at] ?? 0, part.exact[i] ?? 0);
			loose[at] = Math.max(loose[at] ?? 0, part.loose[i] ?? 0);
			masks[at] = (masks[at] ?? 0) | (part.masks[i] ?? 0);
			count[at] = (count[at] ?? 0) + 1;
		});
		forEachPlace(part.bigrams, bigrams, (i, at) => {
			bigramWeights[at] = part.bigramWeights[i] ?? 0;
		});
	}
	let total = 0;
	for (let at = 0; at < concepts.length; at += 1) {
		const weight = 1 + Math.log(count[at] ?? 1);
		exact[at] = (exact[at] ?? 0) * weight;
		loose[at] = (loose[at] ?? 0) * weight;
		total += exact[at] ?? 0;
	}
	return {concepts, exact, loose, masks, bigrams, bigramWeights, total};
}

/** Each number once, sorted. */
function joinKeys(lists: readonly Int32Array[]): Int32Array {
	const all = new Int32Array(lists.reduce((sum, {length}) => sum + length, 0));
	let length = 0;
	for (const list of lists) {
		all.set(list, length);
		length += list.length;
	}
	all.sort();
	let kept = 0;
	for (let at = 0; at < all.length; at += 1) {
		if (at > 0 && all[at] === all[kept - 1]) continue;
		all[kept] = all[at] ?? 0;
		kept += 1;
	}
	return all.slice(0, kept);
}

/** Where each of some sorted numbers stands among all. */
function forEachPlace(keys: Int32Array, all: Int32Array, visit: (i: number, at: number) => void): void {
	let at = 0;
	for (let i = 0; i < keys.length; i += 1) {
		while (at < all.length && all[at] !== keys[i]) at += 1;
		visit(i, at);
	}
}
