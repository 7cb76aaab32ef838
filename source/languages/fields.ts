/** Tells which fields of policy a word belongs to. */
import {rememberWords} from './words.ts';

export type Fields = {
	/** The names of the fields of a folded word, in the singular or the plural; none for most words. */
	readonly of: (folded: string) => readonly string[];
};

/**
 * Fields from a table of their words, which is read when the first word is asked for. `singular` gives one form for
 * singular and plural: what words share beyond that, as `accession` and `access` do, often means something else.
 */
export function makeFields(
	table: Readonly<Record<string, string>>,
	singular: (folded: string) => string,
): Fields {
	let index: ReadonlyMap<string, readonly string[]> | undefined;
	const of = (folded: string): readonly string[] => {
		index ??= indexFields(table, singular);
		return index.get(singular(folded)) ?? [];
	};
	return {of: rememberWords(of)};
}

function indexFields(
	table: Readonly<Record<string, string>>,
	singular: (folded: string) => string,
): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [field, words] of Object.entries(table)) {
		for (const word of words.split(' ')) {
			const key = singular(word);
			const known = index.get(key);
			if (known === undefined) index.set(key, [field]);
			else if (!known.includes(field)) known.push(field);
		}
	}
	return index;
}
