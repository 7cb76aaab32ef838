/** Compiles a whole query: its clauses, and single words that stand for several of them at once. */
import {compileClause, named, withMore} from './compile.ts';
import {joinedSpelling} from './compounds.ts';
import {formMatches, type Match} from './dictionary.ts';
import {joinedPrefixQuality, joinedQuality} from './match-quality.ts';
import {namedStretches} from './names.ts';
import type {Query, QueryWord} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {Alternatives, CompiledClause} from './search-memory.ts';

/** Terms that are two clauses, which follow each other as typed, written as one word. */
export type Joint = {
	/** Where the clauses begin in the sequence as typed. */
	readonly at: number;
	/** To their quality from 0 to 1. */
	readonly terms: ReadonlyMap<number, number>;
};

/** How many words a joint is. */
export const wordsJoined = 2;

/** What of a query is looked up. */
export type Wanted = Pick<Query, 'clauses' | 'sequence'>;

export type CompiledQuery = {
	readonly clauses: readonly CompiledClause[];
	/** The clauses as typed, by number. */
	readonly sequence: readonly number[];
	readonly joints: readonly Joint[];
};

/** @param mostRespelt So many clauses, the first ones, are looked up under similar spellings although they occur. */
export function compileQuery(index: SearchIndex, query: Wanted, mostRespelt: number): CompiledQuery {
	const {sequence} = query;
	const joints = joinedPairs(index, query);
	const clauses = query.clauses.map((clause, i) => compileClause(index, clause, i < mostRespelt));
	const add = (at: number, length: number, more: Alternatives) => {
		for (const number of new Set(sequence.slice(at, at + length))) {
			const clause = clauses[number];
			if (clause !== undefined) clauses[number] = withMore(index, clause, more);
		}
	};
	for (const {at, terms} of joints) add(at, wordsJoined, {heads: terms, sequences: []});
	// `northern triangle initiative` as `NTI`, `united states` as `EE. UU.`
	for (const {at, length, others} of namedStretches(index.names, sequence.length, at => wordAt(query, at))) {
		add(at, length, named(index, others));
	}
	return {clauses, sequence, joints};
}

/** `counter narcotics` as `counternarcotics`. */
function joinedPairs(index: SearchIndex, query: Wanted): Joint[] {
	return query.sequence.flatMap((_, at): Joint[] => {
		const [left, right] = [wordAt(query, at), wordAt(query, at + 1)];
		if (left === null || right === null) return [];
		const joined = joinedSpelling(left.term, right.term, index.dictionary.language);
		const terms = joined === null ? [] : formMatches(index.dictionary, joined, right.open);
		return terms.length === 0 ? [] : [{at, terms: new Map(terms.map(joinedMatch))}];
	});
}

function wordAt({clauses, sequence}: Wanted, at: number): QueryWord | null {
	const clause = clauses[sequence[at] ?? -1];
	return clause?.kind === 'word' ? clause : null;
}

function joinedMatch({term, grade, quality}: Match): readonly [term: number, quality: number] {
	return [term, grade === 'prefix' ? joinedPrefixQuality : Math.min(quality, joinedQuality)];
}
