/** Gathers values under keys. */

/** Puts a value behind the others of its key, or opens a group with it. */
export function addToGroup<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [value]);
	else group.push(value);
}
