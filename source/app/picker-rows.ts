/** What can be picked as a side: the sides that sources state, then every source by itself; and those that a filter leaves. */

import {addToGroup} from '../base/groups.ts';
import {rememberLast} from '../base/remember.ts';
import {listSideChoices, type SideChoice} from '../compare/choose-sides.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {prefixDistance, tolerance} from '../text/edit-distance.ts';
import {type Word, words} from '../text/words.ts';
import {sourceById, sourceName} from './corpus-lookup.ts';
import type {ScreenWords} from './wording/screen-words.ts';

export type PickerRow = {
	/** The sources that stand on the side when this row is picked. */
	readonly sources: readonly string[];
	/** The side's name, or the source's own: many sources share a side. */
	readonly name: string;
	readonly detail: string;
};

/** The documents, and how things are said. */
type Known = {readonly corpus: Corpus; readonly words: ScreenWords};

type Rows = {
	readonly rows: readonly PickerRow[];
	/** The rows that have a word, by the word as it is folded; made for the first filter, not for the list. */
	readonly rowsOfWord: () => RowsOfWord;
};

type RowsOfWord = ReadonlyMap<string, ReadonlySet<number>>;

const rowsOf = rememberLast((corpus: Corpus, {briefing, lists}: ScreenWords): Rows => {
	// A side with one source is that source, which is listed anyway.
	const choices = listSideChoices(corpus).filter(
		({kind, sources}) => kind === 'source' || sources.length > 1,
	);
	const rows = choices.map(({kind, label, sources}): PickerRow => {
		const source = kind === 'source' ? sourceById(corpus, sources[0] ?? '') : null;
		return source === null
			? {sources, name: briefing.sides.sideName(label), detail: lists.picker.allSources(sources.length)}
			: {sources, name: sourceName(source), detail: detailOf(source, briefing.sides.sideName(label))};
	});
	let rowsOfWord: RowsOfWord | null = null;
	return {
		rows,
		rowsOfWord() {
			rowsOfWord ??= findWords(rows, choices);
			return rowsOfWord;
		},
	};
});

function findWords(rows: readonly PickerRow[], choices: readonly SideChoice[]): RowsOfWord {
	const rowsOfWord = new Map<string, Set<number>>();
	// Labels and details recur: each text is cut into words once.
	const rowsOfText = new Map<string, number[]>();
	for (const [index, {name, detail}] of rows.entries()) {
		const {id = '', label = '', kind = 'side'} = choices[index] ?? {};
		for (const text of [id, label, name, kind === 'side' ? '' : detail]) {
			addToGroup(rowsOfText, text, index);
		}
	}
	for (const [text, indexes] of rowsOfText)
		for (const {folded} of words(text)) {
			const found = rowsOfWord.get(folded);
			if (found === undefined) rowsOfWord.set(folded, new Set(indexes));
			else for (const index of indexes) found.add(index);
		}
	return rowsOfWord;
}

export function allRows({corpus, words}: Known): readonly PickerRow[] {
	return rowsOf(corpus, words).rows;
}

function detailOf(source: Source, label: string): string {
	const {publisher, date} = source;
	// A side that is also the publisher, or a title that stands for the side, is said once; what is cut is said last.
	const parts = [date, label === sourceName(source) ? null : label, publisher === label ? null : publisher];
	return parts.filter(part => part !== null).join(' · ');
}

/** The words of the rows that a word of the filter means: those it begins, else those it is a slip of the keys away from. */
function meantBy(word: string, rowsOfWord: RowsOfWord): string[] {
	const known = [...rowsOfWord.keys()];
	const begun = known.filter(candidate => candidate.startsWith(word));
	if (begun.length > 0) return begun;
	const most = tolerance(word);
	return most === 0 ? [] : known.filter(candidate => prefixDistance(word, candidate, most) <= most);
}

/** What is left of the list, and which words of it the filter means. */
export type PickedRows = {readonly rows: readonly PickerRow[]; readonly meant: ReadonlySet<string>};

/**
 * The rows that have every word of the filter, in any order, beginnings of words and typos included; those with
 * more of the words whole come first, else they stand in the order of the list.
 */
export function filterRows({corpus, words}: Known, filter: string): PickedRows {
	return filtered(corpus, filter, words);
}

const filtered = rememberLast((corpus: Corpus, filter: string, screenWords: ScreenWords): PickedRows => {
	const all = rowsOf(corpus, screenWords);
	const typed = words(filter).map(({folded}) => folded);
	const rowsOfWord: RowsOfWord = typed.length === 0 ? new Map() : all.rowsOfWord();
	const wanted = typed.map(word => meantBy(word, rowsOfWord));
	const places = wanted.map(meant => new Set(meant.flatMap(word => [...(rowsOfWord.get(word) ?? [])])));
	const rows = all.rows.flatMap((row, index) => {
		if (!places.every(found => found.has(index))) return [];
		return [{row, whole: typed.filter(word => rowsOfWord.get(word)?.has(index)).length}];
	});
	rows.sort((one, other) => other.whole - one.whole);
	return {rows: rows.map(({row}) => row), meant: new Set(wanted.flat())};
});

/** The words of a text that the filter means. */
export function meantWords(text: string, {meant}: PickedRows): readonly Word[] {
	return meant.size === 0 ? [] : words(text).filter(({folded}) => meant.has(folded));
}
