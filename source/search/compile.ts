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
	/** The terms of the rarest word of a phrase, the heads of a word: every unit with the clause has one. */
	readonly rarest: Iterable<number>;
	/** In how many units those are at most; 0 only where the clause matches nothing. */
	readonly reach: number;
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
	let rarest: Iterable<number> = [...heads.keys()];
	let reach = unitCount(index, rarest);
	for (const terms of tail) {
		const count = unitCount(index, terms);
		if (count < reach) {
			rarest = terms;
			reach = count;
		}
	}
	return {heads, tail, rarest, reach};
}

function unitCount({firstPosting}: SearchIndex, terms: Iterable<number>): number {
	let count = 0;
	for (const term of terms) count += (firstPosting[term + 1] ?? 0) - (firstPosting[term] ?? 0);
	return count;
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
