/** Answers a query from an index: ranked hits with the words that match. */

import {bestOf} from './best.ts';
import {type CompiledClause, compileExclusion} from './compile.ts';
import {type CompiledQuery, compileQuery} from './compile-query.ts';
import {admitsField, admitsSource, type Field, filterHints} from './filters.ts';
import {countBySource, Highlighter, type Hit, type SearchResult} from './hits.ts';
import {isEmpty, parseQuery, type Query} from './query.ts';
import {type Ranked, rankUnits} from './rank.ts';
import type {SearchIndex} from './search-index.ts';
import {exclude, selectUnits, unitsInState} from './select.ts';
import {similarTitles} from './titles.ts';

export {buildIndex, indexSteps} from './build-index.ts';
export type {Field} from './filters.ts';
export {groupBySource, type Hit, type HitGroup, type SearchResult, type TextRange} from './hits.ts';
export type {SearchIndex} from './search-index.ts';
export type {IndexProgress} from './steps.ts';

export type SearchOptions = {
	/** At most so many hits; 200 unless told, `Infinity` for all. */
	readonly limit?: number;
	/** Only in these sources, by id. */
	readonly sources?: ReadonlySet<string>;
};

const usualLimit = 200;
const mostRanges = 10_000;
const fieldNames: readonly Field[] = ['passage', 'heading', 'title'];

/** Words beyond these are not looked up under other spellings when nothing else is found. */
const mostRespelt = 8;

/**
 * Searches all titles, headings and passages. Any string is a query; none throws. A query of
 * filters or exclusions alone lists everything they leave, in reading order.
 */
export function search(index: SearchIndex, text: string, options: SearchOptions = {}): SearchResult {
	const query = parseQuery(text);
	const limit = options.limit ?? usualLimit;
	if (isEmpty(query)) return {query, total: 0, hits: [], counts: new Map(), hints: query.hints};

	const found = findAll(index, query, options);
	const hints = [...query.hints, ...filterHints(query.filters, index.corpus), ...found.hints];
	if (found.ranked.units.length === 0 && isPlain(query)) {
		const similar = similarTitles(index, text, found.clauses, options.sources);
		if (similar.length > 0) {
			return {
				query,
				total: similar.length,
				hits: similar.slice(0, Math.max(0, limit)),
				counts: countHits(similar),
				hints: [...hints, 'Nothing has all of these words; these titles and headings look similar.'],
			};
		}
	}
	const highlighter = new Highlighter(index, found.clauses);
	const hits = bestOf(found.ranked.scores, limit).flatMap(i =>
		hitOf(index, found.ranked.units[i] ?? 0, found.ranked.scores[i] ?? 0, highlighter),
	);
	const counts = countBySource(index, found.ranked.units);
	return {query, total: found.ranked.units.length, hits, counts, hints};
}

export type Found = {
	readonly ranked: Ranked;
	readonly clauses: readonly CompiledClause[];
	readonly hints: readonly string[];
};

/** Every unit that a query matches, in reading order. */
export function findAll(
	index: SearchIndex,
	query: Query,
	options: Pick<SearchOptions, 'sources'> = {},
): Found {
	const admitted = admission(index, query, options.sources);
	exclude(
		index,
		query.without.map(clause => compileExclusion(index, clause)),
		admitted,
	);
	const asTyped = compileQuery(index, query, 0);
	const ranked = rankAll(index, asTyped, admitted);
	if (ranked.units.length > 0 || !query.clauses.some(clause => clause.kind === 'word')) {
		return {ranked, clauses: asTyped.clauses, hints: []};
	}
	const respelt = compileQuery(index, query, mostRespelt);
	const rescued = rankAll(index, respelt, admitted);
	if (rescued.units.length === 0) return {ranked, clauses: asTyped.clauses, hints: []};
	return {
		ranked: rescued,
		clauses: respelt.clauses,
		hints: ['Nothing has all of these words as typed; similar spellings are shown.'],
	};
}

function rankAll(index: SearchIndex, query: CompiledQuery, admitted: Uint8Array): Ranked {
	const {clauses} = query;
	if (clauses.some(clause => clause.reach === 0)) {
		return {units: new Uint32Array(), scores: new Float64Array()};
	}
	if (clauses.length === 0) {
		const units = unitsInState(admitted, 1);
		return {units, scores: new Float64Array(units.length).fill(1)};
	}
	return rankUnits(index, selectUnits(index, clauses, admitted.slice()), query);
}

/** By unit: 1 where the filters and options let it through, else 0. */
function admission(index: SearchIndex, query: Query, wanted: ReadonlySet<string> | undefined): Uint8Array {
	const {corpus, sources, fields} = index;
	if (query.filters.length === 0 && wanted === undefined) return new Uint8Array(fields.length).fill(1);
	const open = corpus.sources.map(
		source => (wanted?.has(source.id) ?? true) && admitsSource(query.filters, source, corpus),
	);
	const openFields = fieldNames.map(field => admitsField(query.filters, field));
	return fields.map((field, unit) => (openFields[field] && open[sources[unit] ?? 0] ? 1 : 0));
}

/** Whether a query is words alone, as someone types a title. */
function isPlain(query: Query): boolean {
	return (
		query.filters.length === 0 &&
		query.without.length === 0 &&
		query.clauses.every(clause => clause.kind === 'word')
	);
}

function hitOf(index: SearchIndex, number: number, score: number, highlighter: Highlighter): Hit[] {
	const unit = index.units[number];
	const source = unit === undefined ? undefined : index.corpus.sources[unit.source];
	if (unit === undefined || source === undefined) return [];
	const {field, text, passage} = unit;
	return [{source: source.id, passage, field, text, score, ranges: highlighter.ranges(number, mostRanges)}];
}

function countHits(hits: readonly Hit[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const hit of hits) counts.set(hit.source, (counts.get(hit.source) ?? 0) + 1);
	return counts;
}
