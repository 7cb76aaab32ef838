/** Looks words up in the curated tables: rows of equivalents, names of several words, words of reporting. */
import {stemmer} from 'stemmer';
import {countryWords, equivalentWords, formulaWords, phrases} from './equivalents.ts';

/** The row that a stem belongs to, and its place there as a bit. */
export type Row = {readonly concept: string; readonly bit: number; readonly isCountry: boolean};

/** Folded words that stand for one word of the comparison. */
export type Phrase = {readonly words: readonly string[]; readonly means: string};

let rows: ReadonlyMap<string, Row> | undefined;

/** Stem to thesaurus row; a word of several rows belongs to its first. */
export function thesaurus(): ReadonlyMap<string, Row> {
	if (rows !== undefined) return rows;
	const made = new Map<string, Row>();
	const add = (kind: string, lines: readonly string[]): void => {
		for (const line of lines) {
			const stems = [...new Set(line.split(' ').map(stemmer))];
			for (const [i, stem] of stems.entries()) {
				if (!made.has(stem))
					made.set(stem, {concept: `${kind} ${stems[0]}`, bit: 1 << i, isCountry: kind === 'country'});
			}
		}
	};
	add('country', countryWords);
	add('row', equivalentWords);
	rows = made;
	return made;
}

let formula: ReadonlySet<string> | undefined;

/** Stems of the words of reporting and meeting that every readout uses. */
export function formulaStems(): ReadonlySet<string> {
	formula ??= new Set(formulaWords.split(' ').map(stemmer));
	return formula;
}

let phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Names of several words by their first word, the longest first. */
export function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
	if (phrasesByFirst !== undefined) return phrasesByFirst;
	const index = new Map<string, Phrase[]>();
	for (const [phrase, means] of Object.entries(phrases)) {
		const parts = phrase.split(' ');
		const first = parts[0] ?? '';
		index.set(first, [...(index.get(first) ?? []), {words: parts, means}]);
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	phrasesByFirst = index;
	return index;
}
