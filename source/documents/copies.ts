/** Finds documents that hold the same text, however each is set: a release as a page and as a PDF, or twice in a folder. */
import {addToGroup} from '../base/groups.ts';
import {lazy} from '../base/lazy.ts';
import {rememberFor} from '../base/remember.ts';
import {words} from '../text/words.ts';
import {isSameTitle} from './same-title.ts';
import type {Source} from './source.ts';

/** Shorter texts say the same by chance. */
const fewestWords = 40;

/** Of the longest passages of each document, so many are compared first, by as much of their beginnings. */
const passagesCompared = 4;
const beginning = 60;

/** More documents with one passage share a form, not a text. */
const mostHolders = 20;

/** The longer of two texts has as much of the other. */
const leastShared = 0.9;

/** In words: shorter texts may be forms that say nearly the same of others, named in their titles. */
const longestForm = 250;

/** Words in a row that are compared. */
const rowLength = 4;

/** Of each document that holds the text of an earlier one, that one. */
export const copiesIn = rememberFor((sources: readonly Source[]): ReadonlyMap<Source, Source> => {
	const found = new Map<Source, Source>();
	const position = new Map(sources.map((source, index) => [source, index]));
	const wordingOf = rememberFor(wordingIn);
	for (const holders of holdersOfPassages(sources).values()) {
		if (holders.length > mostHolders) continue;
		for (const [at, source] of holders.entries()) {
			for (const earlier of holders.slice(0, at)) {
				const original = found.get(earlier) ?? earlier;
				const known = found.get(source);
				if (known === original || (known !== undefined && isBefore(known, original, position))) continue;
				if (isSameText(source, original, wordingOf)) found.set(source, original);
			}
		}
	}
	return found;
});

/** Whether one holds the text of the other, or both that of a third. */
export function areCopies(a: Source, b: Source, sources: readonly Source[]): boolean {
	const copies = copiesIn(sources);
	return (copies.get(a) ?? a) === (copies.get(b) ?? b);
}

/** Of documents with one text, the first; `all`: those that are open. */
export function withoutCopies(sources: readonly Source[], all: readonly Source[]): readonly Source[] {
	const copies = copiesIn(all);
	const taken = new Set<Source>();
	return sources.filter(source => {
		const original = copies.get(source) ?? source;
		const isFirst = !taken.has(original);
		taken.add(original);
		return isFirst;
	});
}

function isBefore(a: Source, b: Source, position: ReadonlyMap<Source, number>): boolean {
	return (position.get(a) ?? 0) <= (position.get(b) ?? 0);
}

/** The documents that hold a passage, by its letters: what a format does to spaces, quotes and hyphens is no difference. */
function holdersOfPassages(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
	const holders = new Map<string, Source[]>();
	for (const source of sources) {
		if (source.words < fewestWords) continue;
		const longest = source.passages
			.map(({text}) => text)
			.sort((a, b) => b.length - a.length)
			.slice(0, passagesCompared);
		for (const key of new Set(longest.map(keyOf))) addToGroup(holders, key, source);
	}
	return holders;
}

function keyOf(text: string): string {
	return text
		.slice(0, beginning * 2)
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.slice(0, beginning)
		.toLowerCase();
}

/** The words of a document, folded, and the rows of them that are compared. */
type Wording = {readonly folded: readonly string[]; readonly rows: () => ReadonlySet<string>};

function wordingIn(source: Source): Wording {
	const folded = statementsOf(source).flatMap(text => words(text).map(word => word.folded));
	return {folded, rows: lazy(() => rowsIn(folded))};
}

/** Who signs a text, or to whom to turn, may be left out of a copy. */
function statementsOf({passages}: Source): readonly string[] {
	return passages.flatMap(({text, isStatement}) => (isStatement ? text : []));
}

function rowsIn(folded: readonly string[]): ReadonlySet<string> {
	return new Set(folded.map((_, index) => folded.slice(index, index + rowLength).join(' ')));
}

function isSameText(a: Source, b: Source, wordingOf: (source: Source) => Wording): boolean {
	if (a.sha256 === b.sha256 && a.sha256 !== '') return true;
	if (Math.min(a.words, b.words) < Math.max(a.words, b.words) * leastShared * 0.9) return false;
	if (a.date !== null && b.date !== null && a.date !== b.date) return false;
	if (figuresIn(a) !== figuresIn(b)) return false;
	const [one, other] = [wordingOf(a), wordingOf(b)];
	if (hasOwnWord(one, other) || hasOwnWord(other, one)) return false;
	const [rows, others] = [one.rows(), other.rows()];
	let shared = 0;
	for (const row of rows) if (others.has(row)) shared++;
	const isShort = Math.min(a.words, b.words) < longestForm;
	const titles = isShort ? compareTitles(a, b) : 'same';
	if (titles === 'form') return false;
	// What says the same word for word says it of the same, whatever is set as its title.
	return shared >= Math.max(rows.size, others.size) * (titles === 'same' ? leastShared : 1);
}

/** Titles with more than this share of their words in common, and each with words of its own, are of one form. */
const sharedByForm = 0.5;

/** Whether two titles say the same, or as forms do the same of others; one that says more than the other is another. */
function compareTitles(a: Source, b: Source): 'same' | 'form' | 'other' {
	if (a.title === null || b.title === null || isSameTitle(a.title, b.title)) return 'same';
	const [one, other] = [wordsOf(a.title), wordsOf(b.title)];
	const shared = [...one].filter(word => other.has(word)).length;
	const fewest = Math.min(one.size, other.size);
	return shared < fewest && shared > fewest * sharedByForm ? 'form' : 'other';
}

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(words(text).map(({folded}) => folded));
}

/** Two forms may differ in nothing but a sum: all figures of several digits, each once. */
function figuresIn(source: Source): string {
	const figures = statementsOf(source).flatMap(text => text.match(/\d[\d.,]*\d/g) ?? []);
	return [...new Set(figures)].sort().join(' ');
}

/** A form says several times what it is about this time. */
const fewestTimes = 3;

/** Whether a document says a word again and again that the other has nowhere. */
function hasOwnWord(a: Wording, b: Wording): boolean {
	const counts = new Map<string, number>();
	for (const word of a.folded) counts.set(word, (counts.get(word) ?? 0) + 1);
	const others = new Set(b.folded);
	return [...counts].some(([word, count]) => count >= fewestTimes && !others.has(word));
}
