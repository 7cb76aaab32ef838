/** The index of a corpus: every word of every title, heading and passage, by place and by term. */
import type {Corpus} from '../documents/source.ts';
import type {Field} from './filters.ts';
import type {Vocabulary} from './vocabulary.ts';

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
	readonly vocabulary: Vocabulary;
	/** By unit: its first place; the last entry is the number of places. */
	readonly firstPlace: Uint32Array;
	/** By place: which term stands there, and its UTF-16 offsets in the unit's text. */
	readonly terms: Uint32Array;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	/** By place: which unit it is in. */
	readonly unitOf: Uint32Array;
	/** By term: where its places begin in `occurrences`. */
	readonly firstOccurrence: Uint32Array;
	/** Places grouped by term, ascending. */
	readonly occurrences: Uint32Array;
};

/** The units of a corpus in reading order: a source's title, then its headings and passages as they stand. */
export function unitsOf(corpus: Corpus): Unit[] {
	const units: Unit[] = [];
	for (const [source, {title, headings, passages}] of corpus.sources.entries()) {
		if (title !== null) units.push({source, field: 'title', text: title, passage: passages[0]?.id ?? null});
		let next = 0;
		for (const [i, passage] of passages.entries()) {
			for (; next < headings.length && (headings[next]?.before ?? 0) <= i; next++) {
				units.push({source, field: 'heading', text: headings[next]?.text ?? '', passage: passage.id});
			}
			units.push({source, field: 'passage', text: passage.text, passage: passage.id});
		}
		for (; next < headings.length; next++) {
			units.push({source, field: 'heading', text: headings[next]?.text ?? '', passage: null});
		}
	}
	return units;
}
