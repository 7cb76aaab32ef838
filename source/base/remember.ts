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
