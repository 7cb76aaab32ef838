/** Cuts the texts of units into words, place after place through the whole corpus. */
import type {SearchLanguage} from '../languages/search-language.ts';
import {fold} from '../text/words.ts';
import type {SearchIndex, Unit} from './search-index.ts';
import type {IndexProgress} from './steps.ts';
import {eachWord, termOf} from './terms.ts';

/** Characters that a step reads: a few milliseconds. */
const charactersAStep = 50_000;

/** What is read off the texts; everything else of an index follows from it. */
export type WordPlaces = Pick<SearchIndex, 'firstPlace' | 'terms' | 'starts' | 'ends'>;

type Columns = {terms: Uint32Array; starts: Uint32Array; ends: Uint32Array};

/** What stands at each place, its terms numbered in the order in which they were first met. */
export function* wordPlaceSteps(units: readonly Unit[], language: SearchLanguage) {
	const total = units.reduce((sum, unit) => sum + unit.text.length, 0);
	// English has a word in about six characters; the columns grow where a text has more.
	let capacity = Math.ceil(total / 5) + 16;
	const columns = yield* emptyColumns(capacity, {done: 0, total});
	const firstPlace = new Uint32Array(units.length + 1);
	const numbers = new Map<string, number>();
	const numberOf = termNumbers(numbers, language);
	let place = 0;
	const sink = (written: string, folded: string | null, start: number, end: number) => {
		if (place === capacity) {
			capacity *= 2;
			enlarge(columns, capacity);
		}
		columns.terms[place] = numberOf(written, folded);
		columns.starts[place] = start;
		columns.ends[place] = end;
		place++;
	};

	let [done, step] = [0, 0];
	for (const [i, {text}] of units.entries()) {
		firstPlace[i] = place;
		for (let from = 0; from < text.length; ) {
			const to = stretchEnd(text, from);
			eachWord(text, from, to, sink);
			done += to - from;
			step += to - from;
			from = to;
			if (step < charactersAStep) continue;
			step = 0;
			yield {done, total};
		}
	}
	firstPlace[units.length] = place;
	const terms = columns.terms.subarray(0, place);
	const [starts, ends] = [columns.starts.subarray(0, place), columns.ends.subarray(0, place)];
	const places: WordPlaces = {firstPlace, terms, starts, ends};
	return {numbers, terms, places, characters: total};
}

/** Columns of zeros, one a step, since those of a large corpus take a while. */
function* emptyColumns(capacity: number, progress: IndexProgress): Generator<IndexProgress, Columns, void> {
	const terms = new Uint32Array(capacity);
	yield progress;
	const starts = new Uint32Array(capacity);
	yield progress;
	const ends = new Uint32Array(capacity);
	yield progress;
	return {terms, starts, ends};
}

function enlarge(columns: Columns, capacity: number): void {
	columns.terms = enlarged(columns.terms, capacity);
	columns.starts = enlarged(columns.starts, capacity);
	columns.ends = enlarged(columns.ends, capacity);
}

function enlarged(array: Uint32Array, capacity: number): Uint32Array {
	const larger = new Uint32Array(capacity);
	larger.set(array);
	return larger;
}

/** Numbers terms as they are met, and remembers the number of each word as it is written. */
function termNumbers(
	numbers: Map<string, number>,
	language: SearchLanguage,
): (written: string, folded: string | null) => number {
	const numberOfWritten = new Map<string, number>();
	return (written, folded) => {
		const known = numberOfWritten.get(written);
		if (known !== undefined) return known;
		const term = termOf(written, folded ?? fold(written), language);
		const number = numbers.get(term) ?? numbers.size;
		numbers.set(term, number);
		numberOfWritten.set(written, number);
		return number;
	};
}

/** What no word holds: all but letters, marks, digits and what may stand inside a word or a number. */
const betweenWords = /[^\p{L}\p{M}\p{N}.,'’]/gu;

/** Where to stop in a very long text: between two words; at its end, where it is one word. */
function stretchEnd(text: string, from: number): number {
	if (text.length - from <= charactersAStep) return text.length;
	const least = from + charactersAStep;
	// The pattern must not begin in the middle of a character of two units.
	betweenWords.lastIndex = isLowSurrogate(text.charCodeAt(least)) ? least + 1 : least;
	return betweenWords.exec(text)?.index ?? text.length;
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
