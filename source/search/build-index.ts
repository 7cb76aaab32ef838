/** Builds the index of a corpus in short steps, so that a caller can draw in between. */
import {addToGroup} from '../base/groups.ts';
import type {Corpus} from '../documents/source.ts';
import type {SearchLanguage} from '../languages/search-language.ts';
import {searchLanguageOf} from './corpus-language.ts';
import {nameSteps} from './corpus-names.ts';
import {type Dictionary, letterSet} from './dictionary.ts';
import {lengthNorm} from './score.ts';
import {type InvertedIndex, type SearchIndex, type Unit, unitsOfSource} from './search-index.ts';
import {emptyMemory} from './search-memory.ts';
import {finish, type IndexProgress, stepsAs} from './steps.ts';
import {type WordPlaces, wordPlaceSteps} from './word-places.ts';

/** Sources that a step reads, and entries that a step moves: each a few milliseconds. */
const sourcesAStep = 100;
const entriesAStep = 300_000;

const fieldNumbers = {passage: 0, heading: 1, title: 2} as const;

/** Builds the whole index at once. */
export function buildIndex(corpus: Corpus, language = searchLanguageOf(corpus)): SearchIndex {
	return finish(indexSteps(corpus, language));
}

/** Builds the index one step each time `next` is called; a step takes a few milliseconds. */
export function* indexSteps(
	corpus: Corpus,
	language = searchLanguageOf(corpus),
): Generator<IndexProgress, SearchIndex, void> {
	const units: Unit[] = [];
	for (const [number, source] of corpus.sources.entries()) {
		for (const unit of unitsOfSource(source, number)) units.push(unit);
		if (number % sourcesAStep === sourcesAStep - 1) yield {done: 0, total: 1};
	}
	return yield* unitSteps(corpus, units, language);
}

/** The same for some of a corpus's units. */
export function* unitSteps(
	corpus: Corpus,
	units: readonly Unit[],
	language: SearchLanguage,
): Generator<IndexProgress, SearchIndex, void> {
	const text = yield* wordPlaceSteps(units, language);
	const progress = {done: text.characters, total: text.characters};
	const sorted = yield* sortSteps(text.numbers, progress);
	const places = text.terms.length;
	for (let from = 0; from < places; from += entriesAStep) {
		const to = Math.min(from + entriesAStep, places);
		for (let place = from; place < to; place++) {
			text.terms[place] = sorted.newNumber[text.terms[place] ?? 0] ?? 0;
		}
		yield progress;
	}
	const dictionary = yield* dictionarySteps(sorted.terms, text.terms, language, progress);
	const inverted = yield* invertSteps({corpus, units, dictionary, ...text.places}, progress);
	return yield* completed(inverted, progress);
}

/** An index with what follows from all the rest of it. */
export function* completed(
	index: InvertedIndex,
	progress: IndexProgress,
): Generator<IndexProgress, SearchIndex, void> {
	const names = yield* stepsAs(progress, nameSteps(index));
	return {...index, names, memory: emptyMemory(index.units.length)};
}

/** Sorts the terms, one first letter a step, and gives each old number its new one. */
function* sortSteps(numbers: ReadonlyMap<string, number>, progress: IndexProgress) {
	const byFirst = new Map<string, string[]>();
	for (const term of numbers.keys()) {
		const first = term.slice(0, 1);
		addToGroup(byFirst, first, term);
	}
	const terms: string[] = [];
	const newNumber = new Uint32Array(numbers.size);
	for (const first of [...byFirst.keys()].sort()) {
		for (const term of (byFirst.get(first) ?? []).sort()) {
			newNumber[numbers.get(term) ?? 0] = terms.length;
			terms.push(term);
		}
		yield progress;
	}
	return {terms, newNumber};
}

/** Everything about the terms that follows from their list and where they stand. */
export function* dictionarySteps(
	terms: readonly string[],
	places: Uint32Array,
	language: SearchLanguage,
	progress: IndexProgress,
): Generator<IndexProgress, Dictionary, void> {
	const counts = new Uint32Array(terms.length);
	for (let from = 0; from < places.length; from += entriesAStep) {
		const to = Math.min(from + entriesAStep, places.length);
		for (let place = from; place < to; place++) {
			const term = places[place] ?? 0;
			counts[term] = (counts[term] ?? 0) + 1;
		}
		yield progress;
	}
	const letters = new Uint32Array(terms.length);
	const families = new Map<string, number[]>();
	const meanings = new Map<string, number[]>();
	for (const [number, term] of terms.entries()) {
		letters[number] = letterSet(term);
		for (const stem of language.stems(term)) addToGroup(families, stem, number);
		for (const meaning of language.meanings?.(term) ?? []) addToGroup(meanings, meaning, number);
		if (number % 2_000 === 0) yield progress;
	}
	return {language, terms, counts, families, meanings, letters};
}

/** Groups the units by term (a counting sort), which is what a search looks up. */
function* invertSteps(
	index: WordPlaces & Pick<SearchIndex, 'corpus' | 'units' | 'dictionary'>,
	progress: IndexProgress,
): Generator<IndexProgress, InvertedIndex, void> {
	const {terms, firstPlace, dictionary, units} = index;
	const firstPosting = new Uint32Array(dictionary.terms.length + 1);
	// Zero is no unit yet, so units count from 1 here.
	const lastUnit = new Uint32Array(dictionary.terms.length);
	for (const [from, to] of unitStretches(firstPlace)) {
		for (let unit = from; unit < to; unit++) countPostings(unit, index, lastUnit, firstPosting);
		yield progress;
	}
	for (let term = 0; term < dictionary.terms.length; term++) {
		firstPosting[term + 1] = (firstPosting[term + 1] ?? 0) + (firstPosting[term] ?? 0);
	}
	const postings = firstPosting[dictionary.terms.length] ?? 0;
	const postingUnits = new Uint32Array(postings);
	const postingTimes = new Uint16Array(postings);
	const next = firstPosting.slice();
	lastUnit.fill(0);
	for (const [from, to] of unitStretches(firstPlace)) {
		for (let unit = from; unit < to; unit++) {
			const end = firstPlace[unit + 1] ?? 0;
			for (let place = firstPlace[unit] ?? 0; place < end; place++) {
				const term = terms[place] ?? 0;
				let slot = next[term] ?? 0;
				if (lastUnit[term] === unit + 1) slot--;
				else {
					lastUnit[term] = unit + 1;
					postingUnits[slot] = unit;
					next[term] = slot + 1;
				}
				const times = postingTimes[slot] ?? 0;
				if (times < 65_535) postingTimes[slot] = times + 1;
			}
		}
		yield progress;
	}
	return {...index, ...unitColumns(units, firstPlace), firstPosting, postingUnits, postingTimes};
}

/** What the ranking needs to know of every unit, in columns. */
export function unitColumns(
	units: readonly Unit[],
	firstPlace: Uint32Array,
): Pick<SearchIndex, 'sources' | 'fields' | 'lengthNorms'> {
	const places = firstPlace[units.length] ?? 0;
	const meanLength = places === 0 ? 1 : places / units.length;
	const sources = new Uint32Array(units.length);
	const fields = new Uint8Array(units.length);
	const lengthNorms = new Float32Array(units.length);
	for (const [i, unit] of units.entries()) {
		sources[i] = unit.source;
		fields[i] = fieldNumbers[unit.field];
		lengthNorms[i] = lengthNorm((firstPlace[i + 1] ?? 0) - (firstPlace[i] ?? 0), meanLength);
	}
	return {sources, fields, lengthNorms};
}

/** Counts each term of a unit once, one entry late, so that adding up gives where each begins. */
function countPostings(
	unit: number,
	index: WordPlaces,
	lastUnit: Uint32Array,
	firstPosting: Uint32Array,
): void {
	const end = index.firstPlace[unit + 1] ?? 0;
	for (let place = index.firstPlace[unit] ?? 0; place < end; place++) {
		const term = index.terms[place] ?? 0;
		if (lastUnit[term] === unit + 1) continue;
		lastUnit[term] = unit + 1;
		firstPosting[term + 1] = (firstPosting[term + 1] ?? 0) + 1;
	}
}

/** Cuts the units into stretches of about as many places as a step handles. */
function* unitStretches(firstPlace: Uint32Array): Generator<readonly [from: number, to: number], void, void> {
	let from = 0;
	for (let unit = 1; unit < firstPlace.length; unit++) {
		const full = (firstPlace[unit] ?? 0) - (firstPlace[from] ?? 0) >= entriesAStep;
		if (!full && unit < firstPlace.length - 1) continue;
		yield [from, unit];
		from = unit;
	}
}
