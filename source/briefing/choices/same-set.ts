/** Whether two sets of files are the same one, which others have come to or have left. */

/** From here on they are: the share that both have of what is in either (Jaccard). */
const leastShare = 0.5;

export function isMostlySame(one: readonly string[], other: readonly string[]): boolean {
	const [own, others] = [new Set(one), new Set(other)];
	const common = [...own].filter(each => others.has(each)).length;
	const all = own.size + others.size - common;
	return all > 0 && common / all > leastShare;
}
