/** What an index keeps from one query to the next, since people type a letter at a time. */
import {Recent} from '../base/recent.ts';

/** Words that stand next to each other in a text, as a phrase or as another spelling of one word. */
export type WordSequence = {
	/** The terms that each of its words may be; two words at least. */
	readonly steps: readonly ReadonlySet<number>[];
	/** How well it matches what was typed, 0 to 1. */
	readonly quality: number;
};

/** The units that have a sequence, each once, and how often. */
export type SequencePostings = {readonly units: Uint32Array; readonly times: Uint16Array};

/** A clause in terms of one index: it stands wherever one of its terms or sequences does. */
export type CompiledClause = {
	/** The terms that it may be as a single word; to their quality from 0 to 1. */
	readonly heads: ReadonlyMap<number, number>;
	/** What it may be as several words: a phrase, or another spelling of a word. */
	readonly sequences: readonly WordSequence[];
	/** How many words of the query it is. */
	readonly length: number;
	/** In how many units it is at most; 0 only where the clause matches nothing. */
	readonly reach: number;
};

/** Columns by unit that a selection writes; a megabyte of new arrays for every key keeps the garbage collector busy. */
export type Tally = {
	readonly times: Uint16Array;
	readonly best: Float32Array;
	readonly words: Float32Array;
	readonly worst: Float32Array;
};

/** What may stand for a clause beside its own words: terms by their quality, and sequences. */
export type Alternatives = Pick<CompiledClause, 'heads' | 'sequences'>;

export type SearchMemory = {
	/** Most words of a query are those of the query before. */
	readonly clauses: Recent<CompiledClause>;
	/** The other names of what those clauses name. */
	readonly names: Recent<Alternatives>;
	/** Where the sequences of those clauses stand. */
	readonly sequences: WeakMap<WordSequence, SequencePostings>;
	readonly tally: Tally;
};

/** The memory of an index that was asked nothing yet. */
export function emptyMemory(units: number): SearchMemory {
	return {
		clauses: new Recent<CompiledClause>(256),
		names: new Recent<Alternatives>(256),
		sequences: new WeakMap(),
		tally: {
			times: new Uint16Array(units),
			best: new Float32Array(units),
			words: new Float32Array(units),
			worst: new Float32Array(units),
		},
	};
}
