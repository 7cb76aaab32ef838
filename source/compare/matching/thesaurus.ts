/** Looks words up in the curated tables: rows of equivalents, names of several words, words of reporting. */
import {stemmer} from 'stemmer';
import {addToGroup} from '../../base/groups.ts';
import {countryWords} from '../../languages/en/country-words.ts';
import {equivalentWords, phrases, sameStemOnly} from '../../languages/en/equivalents.ts';
import {formulaWords} from '../../languages/en/formula-words.ts';
import type {Phrase} from '../reading/acronyms.ts';

/** The row that a stem belongs to, and its place there as a bit. */
export type Row = {readonly concept: string; readonly bit: number; readonly isCountry: boolean};

type Rows = {readonly byWord: ReadonlyMap<string, Row>; readonly byStem: ReadonlyMap<string, Row>};

let rows: Rows | undefined;

function allRows(): Rows {
	if (rows !== undefined) return rows;
	const byWord = new Map<string, Row>();
	const byStem = new Map<string, Row>();
	const add = (kind: string, lines: readonly string[]): void => {
		for (const line of lines) {
			const listed = line.split(' ');
			const stems = [...new Set(listed.map(stemmer))];
			for (const word of listed) {
				const stem = stemmer(word);
				const row = {
					concept: `${kind} ${stems[0]}`,
					bit: 1 << stems.indexOf(stem),
					isCountry: kind === 'country',
				};
				if (!byWord.has(word)) byWord.set(word, row);
				// Stems of names are those of other words: "use" has that of "US".
				if (row.isCountry) byWord.set(`${word}s`, row);
				else if (!byStem.has(stem)) byStem.set(stem, row);
			}
		}
	};
	add('country', countryWords);
	add('row', equivalentWords);
	rows = {byWord, byStem};
	return rows;
}

let ownMeanings: ReadonlySet<string> | undefined;

/**
 * The row of a folded word: where it is listed, else where its stem is first. A word has its own row since
 * stems run together what differs: "imports" and "importance", "communities" and "communications". Names
 * have their plurals, and the possessives that fold to the same, instead of what stems alike.
 */
export function rowOf(folded: string, stem: string): Row | undefined {
	if (hasOwnMeaning(folded)) return undefined;
	const {byWord, byStem} = allRows();
	return byWord.get(folded) ?? byStem.get(stem);
}

/** What a folded word means: the name of its row, else its stem, which words of another meaning do not share. */
export function conceptOf(folded: string, stem: string): string {
	return rowOf(folded, stem)?.concept ?? (hasOwnMeaning(folded) ? `own ${stem}` : stem);
}

function hasOwnMeaning(folded: string): boolean {
	ownMeanings ??= new Set(sameStemOnly.split(' '));
	return ownMeanings.has(folded);
}

let formula: ReadonlySet<string> | undefined;

/** Whether a folded word is one of reporting and meeting that every readout uses, in whatever form. */
export function isFormula(folded: string, stem: string): boolean {
	formula ??= new Set(formulaWords.split(' ').map(word => formOf(word, stemmer(word))));
	return formula.has(formOf(folded, stem));
}

const formOf = (folded: string, stem: string): string => `${rowOf(folded, stem)?.concept ?? ''} ${stem}`;

let phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Names of several words by their first word, the longest first. */
export function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
	if (phrasesByFirst !== undefined) return phrasesByFirst;
	const index = new Map<string, Phrase[]>();
	for (const [phrase, means] of Object.entries(phrases)) {
		const parts = phrase.split(' ');
		const first = parts[0] ?? '';
		addToGroup(index, first, {words: parts, means});
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	phrasesByFirst = index;
	return index;
}
