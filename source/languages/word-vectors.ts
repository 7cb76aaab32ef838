/** What words mean as vectors, so that two words for one thing can be told from two words for two. */

export type WordVectors = {
	/** Number of a folded word, or -1 for one without a vector. */
	readonly numberOf: (folded: string) => number;
	/** Cosine of two words' vectors, by their numbers: from -1 to 1. */
	readonly cosine: (a: number, b: number) => number;
};

const newline = 10;

/** Reads a file of vectors: a line that says how many words and dimensions, the words, then a byte a component. */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
	const headEnd = bytes.indexOf(newline);
	const wordsEnd = bytes.indexOf(newline, headEnd + 1);
	const decoder = new TextDecoder();
	const words = decoder.decode(bytes.subarray(headEnd + 1, wordsEnd)).split(' ');
	const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + wordsEnd + 1);
	const dimensions = vectors.length / words.length;
	const numbers = new Map(words.map((word, n) => [word, n]));
	const lengths = new Float64Array(words.length);
	const dot = (a: number, b: number): number => {
		let sum = 0;
		let i = a * dimensions;
		let j = b * dimensions;
		const end = i + dimensions;
		// Four at a time: to count and to check the bounds costs more than to multiply.
		for (; i + 3 < end; i += 4, j += 4) {
			sum +=
				(vectors[i] ?? 0) * (vectors[j] ?? 0) +
				(vectors[i + 1] ?? 0) * (vectors[j + 1] ?? 0) +
				(vectors[i + 2] ?? 0) * (vectors[j + 2] ?? 0) +
				(vectors[i + 3] ?? 0) * (vectors[j + 3] ?? 0);
		}
		for (; i < end; i += 1, j += 1) sum += (vectors[i] ?? 0) * (vectors[j] ?? 0);
		return sum;
	};
	const lengthOf = (n: number): number => {
		const known = lengths[n] ?? 0;
		if (known > 0) return known;
		const length = Math.sqrt(dot(n, n)) || 1;
		lengths[n] = length;
		return length;
	};
	return {
		numberOf: folded => numbers.get(folded) ?? -1,
		cosine: (a, b) => dot(a, b) / (lengthOf(a) * lengthOf(b)),
	};
}
