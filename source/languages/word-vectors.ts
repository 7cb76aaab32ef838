/** What words mean as vectors, so that two words for one thing can be told from two words for two. */

export type WordVectors = {
	/** Number of a folded word, or -1 for one without a vector. */
	readonly numberOf: (folded: string) => number;
	/** Cosine of two words' vectors, by their numbers, from -1 to 1; nought where it is below the least. */
	readonly cosineFrom: (a: number, b: number, least: number) => number;
};

const newline = 10;

/** The share of the dimensions after which it shows for most words that they are not alike. */
const firstShare = 0.64;

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
	const restLengths = new Float64Array(words.length);
	/** The product of two words' vectors in the dimensions from one to below another. */
	const dot = (a: number, b: number, from: number, to: number): number => {
		let sum = 0;
		let i = a * dimensions + from;
		let j = b * dimensions + from;
		const end = a * dimensions + to;
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
	const half = Math.ceil(dimensions * firstShare);
	const measure = (n: number): void => {
		if ((lengths[n] ?? 0) > 0) return;
		lengths[n] = Math.sqrt(dot(n, n, 0, dimensions)) || 1;
		restLengths[n] = Math.sqrt(dot(n, n, half, dimensions));
	};
	return {
		numberOf: folded => numbers.get(folded) ?? -1,
		cosineFrom: (a, b, least) => {
			measure(a);
			measure(b);
			const whole = (lengths[a] ?? 1) * (lengths[b] ?? 1);
			const first = dot(a, b, 0, half);
			// The rest adds no more than the product of its lengths (Cauchy and Schwarz); a little is left for rounding.
			const most = first + (restLengths[a] ?? 0) * (restLengths[b] ?? 0);
			if (most < least * whole * (1 - 1e-9)) return 0;
			const cosine = (first + dot(a, b, half, dimensions)) / whole;
			return cosine < least ? 0 : cosine;
		},
	};
}
