/** Tells which fields of policy a word belongs to. */
import {rememberWords, type Words} from './words.ts';

export type Fields = {
	/** The names of the fields of a folded word, in any of its forms; none for most words. */
	readonly of: (folded: string) => readonly string[];
};

/** Fields from a table of their words, which is read when the first word is asked for. */
export function makeFields(table: Readonly<Record<string, string>>, stem: Words['stem']): Fields {
	let index: ReadonlyMap<string, readonly string[]> | undefined;
	const of = (folded: string): readonly string[] => {
		index ??= indexFields(table, stem);
		return index.get(stem(folded)) ?? [];
	};
	return {of: rememberWords(of)};
}

function indexFields(
	table: Readonly<Record<string, string>>,
	stem: Words['stem'],
): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [field, words] of Object.entries(table)) {
		for (const word of words.split(' ')) {
			const stemmed = stem(word);
			const known = index.get(stemmed);
			if (known === undefined) index.set(stemmed, [field]);
			else if (!known.includes(field)) known.push(field);
		}
	}
	return index;
}
