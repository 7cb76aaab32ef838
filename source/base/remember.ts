/** Works something out once for each object, and keeps it for as long as the object is there. */

/** The same function, which makes what it answers only once for each `key`. */
export function rememberFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, {readonly value: V}>();
	return key => {
		let made = known.get(key);
		if (made === undefined) {
			made = {value: make(key)};
			known.set(key, made);
		}
		return made.value;
	};
}

/**
 * The same function, which keeps for each `key` only what it made last: it makes it anew where any of the
 * other values is another one, as a width after a resize.
 */
export function rememberLast<K extends object, Others extends readonly unknown[], V>(
	make: (key: K, ...others: Others) => V,
): (key: K, ...others: Others) => V {
	const known = new WeakMap<K, {readonly others: Others; readonly value: V}>();
	return (key, ...others) => {
		const last = known.get(key);
		if (last?.others.every((other, index) => other === others[index])) return last.value;
		const value = make(key, ...others);
		known.set(key, {others, value});
		return value;
	};
}
