/** Turns the clauses of a query into what an index can look up: the terms each of them may mean. */
import type {Clause} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import {exactMatches, type Match, matchesOf} from './vocabulary.ts';

/** A clause in terms of one index. */
export type CompiledClause = {
	/** The terms that it, or the first word of a phrase, may be; to their quality from 0 to 1. */
	readonly heads: ReadonlyMap<number, number>;
	/** The terms that the following words of a phrase may be; empty for a word. */
	readonly tail: readonly ReadonlySet<number>[];
	/** How often the heads occur: no less than the clause does. */
	readonly occurrences: number;
};

/** As people type a letter at a time, most words of a query are those of the query before. */
const remembered = 512;
const memories = new WeakMap<SearchIndex, Map<string, CompiledClause>>();

/**
 * @param misspelt Whether words that are spelt nearly so count although the word itself occurs.
 */
export function compileClause(index: SearchIndex, clause: Clause, misspelt: boolean): CompiledClause {
	let memory = memories.get(index);
	if (memory === undefined) {
		memory = new Map();
		memories.set(index, memory);
	}
	const key = `${misspelt}${JSON.stringify(clause)}`;
	const known = memory.get(key);
	if (known !== undefined) return known;
	const compiled =
		clause.kind === 'word'
			? compiledFrom(index, matchesOf(index.vocabulary, clause, misspelt), [])
			: compilePhrase(index, clause.terms, clause.open);
	if (memory.size >= remembered) memory.clear();
	memory.set(key, compiled);
	return compiled;
}

/** What must not occur: the word in any of its forms, or the phrase; never its completions or misspellings. */
export function compileExclusion(index: SearchIndex, clause: Clause): CompiledClause {
	if (clause.kind === 'phrase') return compilePhrase(index, clause.terms, false);
	const matches = matchesOf(index.vocabulary, {...clause, open: false}, false);
	return compiledFrom(
		index,
		matches.filter(match => match.grade === 'whole'),
		[],
	);
}

function compilePhrase(index: SearchIndex, terms: readonly string[], open: boolean): CompiledClause {
	const [head = [], ...tail] = terms.map((term, i) =>
		exactMatches(index.vocabulary, term, open && i === terms.length - 1),
	);
	return compiledFrom(
		index,
		head,
		tail.map(matches => new Set(matches.map(match => match.term))),
	);
}

function compiledFrom(
	index: SearchIndex,
	matches: readonly Match[],
	tail: readonly ReadonlySet<number>[],
): CompiledClause {
	const heads = new Map(matches.map(match => [match.term, match.quality]));
	const dead = tail.some(terms => terms.size === 0);
	const occurrences = dead
		? 0
		: matches.reduce((sum, match) => sum + (index.vocabulary.counts[match.term] ?? 0), 0);
	return {heads, tail, occurrences};
}

/** How many places a clause takes where it begins at `place` of a unit that ends before `end`; 0 where it does not. */
export function lengthAt(index: SearchIndex, clause: CompiledClause, place: number, end: number): number {
	if (!clause.heads.has(index.terms[place] ?? -1)) return 0;
	if (place + clause.tail.length >= end) return 0;
	for (const [i, terms] of clause.tail.entries()) {
		if (!terms.has(index.terms[place + 1 + i] ?? -1)) return 0;
	}
	return clause.tail.length + 1;
}
