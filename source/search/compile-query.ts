/** Compiles a whole query: its clauses, and single words that stand for several of them at once. */
import {compileClause, withHeads} from './compile.ts';
import {joinedSpelling} from './compounds.ts';
import {exactMatches, formMatches, type Match} from './dictionary.ts';
import {abbreviatedQuality, joinedPrefixQuality, joinedQuality} from './match-quality.ts';
import type {Query, QueryWord} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';

/** Terms that are several clauses, which follow each other as typed, written as one word. */
export type Joint = {
	/** Where the clauses begin in the sequence as typed, and how many they are. */
	readonly at: number;
	readonly length: number;
	/** To their quality from 0 to 1. */
	readonly terms: ReadonlyMap<number, number>;
	/** Whether it is the same words, written together, and not their abbreviation. */
	readonly sameWords: boolean;
};

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
	const joints = [...joinedPairs(index, query), ...abbreviatedNames(index, query)];
	const clauses = query.clauses.map((clause, i) => compileClause(index, clause, i < mostRespelt));
	for (const {at, length, terms} of joints) {
		for (const number of new Set(sequence.slice(at, at + length))) {
			const clause = clauses[number];
			if (clause !== undefined) clauses[number] = withHeads(index, clause, terms);
		}
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
		return terms.length === 0
			? []
			: [{at, length: 2, terms: new Map(terms.map(joinedMatch)), sameWords: true}];
	});
}

/** `northern triangle initiative` as `NTI`. */
function abbreviatedNames(index: SearchIndex, query: Wanted): Joint[] {
	const {byFirst} = index.abbreviations;
	return query.sequence.flatMap((_, at) =>
		(byFirst.get(wordAt(query, at)?.term ?? '') ?? []).flatMap(({short, full}): Joint[] => {
			if (!full.every((word, i) => wordAt(query, at + i)?.term === word)) return [];
			const terms = exactMatches(index.dictionary, short, false);
			return [
				{
					at,
					length: full.length,
					terms: new Map(terms.map(({term}) => [term, abbreviatedQuality])),
					sameWords: false,
				},
			];
		}),
	);
}

function wordAt({clauses, sequence}: Wanted, at: number): QueryWord | null {
	const clause = clauses[sequence[at] ?? -1];
	return clause?.kind === 'word' ? clause : null;
}

function joinedMatch({term, grade, quality}: Match): readonly [term: number, quality: number] {
	return [term, grade === 'prefix' ? joinedPrefixQuality : Math.min(quality, joinedQuality)];
}
