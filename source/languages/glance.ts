/** Tells a language at a glance: by the share of its function words among the first words of a text. */

/** Characters of a text that are looked at. */
const glanceLength = 1200;

/** With fewer words a text tells nothing. */
const leastWords = 8;

/** The first words of a text in lower case, with their signs; none of a text that is too short to tell. */
export function firstWords(text: string): readonly string[] {
	const words = text.slice(0, glanceLength).toLowerCase().split(/\s+/);
	return words.length < leastWords ? [] : words;
}

/** The share of words that are in a set; none is none of them. */
export function shareIn(words: readonly string[], set: ReadonlySet<string>): number {
	return words.length === 0 ? 0 : words.filter(word => set.has(word)).length / words.length;
}
