/** Keeps the last few thousand values that were made from strings. */

/** Two generations, of which the older is dropped when the newer is full. */
export class Recent<T> {
	readonly #size: number;
	#newer = new Map<string, T>();
	#older = new Map<string, T>();

	/** `size` is how many values a generation holds. */
	constructor(size = 2048) {
		this.#size = size;
	}

	get(key: string, make: (key: string) => T): T {
		const known = this.#newer.get(key);
		if (known !== undefined) return known;
		const value = this.#older.get(key) ?? make(key);
		if (this.#newer.size >= this.#size) {
			this.#older = this.#newer;
			this.#newer = new Map();
		}
		this.#newer.set(key, value);
		return value;
	}
}
