/** The index of a corpus: every word of every title, heading and passage, by place and by term. */
import type {Corpus, Source} from '../documents/source.ts';
import type {Dictionary} from './dictionary.ts';
import type {Field} from './filters.ts';
import type {NameTable} from './names.ts';
import type {SearchMemory} from './search-memory.ts';

/** An index without what follows from all the rest of it. */
export type InvertedIndex = Omit<SearchIndex, 'names' | 'memory'>;

/** One piece of text that can be a hit. */
export type Unit = {
	readonly source: number;
	readonly field: Field;
	readonly text: string;
	/** The passage to jump to: itself, or the first one below a title or heading. */
	readonly passage: string | null;
};

/**
 * Words are numbered through the whole corpus in reading order ("places"). All arrays are parallel:
 * by place, by unit, or by term with one more entry at the end.
 */
export type SearchIndex = {
	readonly corpus: Corpus;
	readonly units: readonly Unit[];
	readonly dictionary: Dictionary;
	/** By unit: the number of its source, and its field: 0 a passage, 1 a heading, 2 a title. */
	readonly sources: Uint32Array;
	readonly fields: Uint8Array;
	/** By unit: its length as BM25 counts it. */
	readonly lengthNorms: Float32Array;
	/** By unit: its first place; the last entry is the number of places. */
	readonly firstPlace: Uint32Array;
	/** By place: which term stands there, and its UTF-16 offsets in the unit's text. */
	readonly terms: Uint32Array;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	/** By term: where its units begin in `postingUnits`. */
	readonly firstPosting: Uint32Array;
	/** The units that have a term, grouped by term, ascending; and how often each has it. */
	readonly postingUnits: Uint32Array;
	readonly postingTimes: Uint16Array;
	readonly names: NameTable;
	readonly memory: SearchMemory;
};

/** The units of a corpus in reading order: a source's title, then its headings and passages as they stand. */
export function unitsOf(corpus: Corpus): Unit[] {
	return corpus.sources.flatMap(unitsOfSource);
}

/** The units of one source, which is the corpus's `number`th. */
export function unitsOfSource({title, headings, passages}: Source, number: number): Unit[] {
	const units: Unit[] = [];
	if (title !== null) {
		units.push({source: number, field: 'title', text: title, passage: passages[0]?.id ?? null});
	}
	let next = 0;
	for (const [i, passage] of passages.entries()) {
		for (; next < headings.length && (headings[next]?.before ?? 0) <= i; next++) {
			units.push({source: number, field: 'heading', text: headings[next]?.text ?? '', passage: passage.id});
		}
		units.push({source: number, field: 'passage', text: passage.text, passage: passage.id});
	}
	for (; next < headings.length; next++) {
		units.push({source: number, field: 'heading', text: headings[next]?.text ?? '', passage: null});
	}
	return units;
}
