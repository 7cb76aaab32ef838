/** Answers a query from an index: ranked hits with the words that match. */

import {answerInPart} from './answer-in-part.ts';
import {bestOf} from './best.ts';
import {compileExclusion} from './compile.ts';
import {type CompiledQuery, compileQuery} from './compile-query.ts';
import {admitsField, admitsSource, type Field, filterHints} from './filters.ts';
import {countBySource, Highlighter, type Hit, hitOf, type SearchResult} from './hits.ts';
import type {Rarities} from './partial.ts';
import {isEmpty, parseQuery, type Query} from './query.ts';
import {type Ranked, rankUnits} from './rank.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import {englishSearch, type SearchWords} from './search-words.ts';
import {exclude, selectUnits, unitsInState} from './select.ts';

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
	/** In which the answer is spoken of; English where none are given. */
	readonly words?: SearchWords;
};

const usualLimit = 200;
const fieldNames: readonly Field[] = ['passage', 'heading', 'title'];

/** Words beyond these are not looked up under other spellings when nothing else is found. */
const mostRespelt = 8;

/**
 * Searches all titles, headings and passages. Any string is a query; none throws. A query of
 * filters or exclusions alone lists everything they leave, in reading order. Where nothing has all
 * of a query, the hits are what has most of it.
 */
export function search(index: SearchIndex, text: string, options: SearchOptions = {}): SearchResult {
	return answerQuery(index, parseQuery(text, index.dictionary.language, options.words), options, null);
}

/**
 * The same from an index of only those texts that may be hits.
 *
 * @param rarities How rare words are in all texts.
 */
export function searchSelected(
	index: SearchIndex,
	query: Query,
	options: SearchOptions,
	rarities: Rarities,
): SearchResult {
	return answerQuery(index, query, options, rarities);
}

function answerQuery(
	index: SearchIndex,
	query: Query,
	options: SearchOptions,
	rarities: Rarities | null,
): SearchResult {
	if (isEmpty(query)) {
		return {query, total: 0, hits: [], isPartial: false, counts: new Map(), hints: query.hints};
	}
	const {words: says = englishSearch} = options;
	const limit = Math.max(0, options.limit ?? usualLimit);
	const found = findAll(index, query, options);
	const hints = [...query.hints, ...filterHints(query.filters, index.corpus, says), ...found.hints];
	if (found.ranked.units.length === 0 && query.clauses.length > 0) {
		const inPart = answerInPart(index, query, found, {limit, sources: options.sources, rarities, says});
		// What was taken for something else than it was meant for goes before what was not found.
		return {...inPart, hints: [...hints, ...inPart.hints]};
	}
	const highlighter = new Highlighter(index, found.clauses);
	const {units, scores} = found.ranked;
	const hits = bestOf(scores, limit).flatMap(i => hitOf(index, units[i] ?? 0, scores[i] ?? 0, highlighter));
	const counts = countBySource(index, units);
	return {
		query,
		total: units.length,
		hits,
		isPartial: false,
		counts,
		hints: [...hints, ...translationHints(hits, says)],
	};
}

/** What the mark of some hits means. */
const translationHints = (hits: readonly Hit[], says: SearchWords): readonly string[] =>
	hits.some(({isTranslated}) => isTranslated) ? [says.translated] : [];

export type Found = {
	readonly ranked: Ranked;
	readonly clauses: readonly CompiledClause[];
	/** By unit: 1 where the filters, exclusions and options let it through, else 0. */
	readonly admitted: Uint8Array;
	readonly hints: readonly string[];
};

/** Every unit that a query matches, in reading order. */
export function findAll(
	index: SearchIndex,
	query: Query,
	options: Pick<SearchOptions, 'sources' | 'words'> = {},
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
		return {ranked, clauses: asTyped.clauses, admitted, hints: []};
	}
	const respelt = compileQuery(index, query, mostRespelt);
	const rescued = rankAll(index, respelt, admitted);
	if (rescued.units.length === 0) return {ranked, clauses: asTyped.clauses, admitted, hints: []};
	return {
		ranked: rescued,
		clauses: respelt.clauses,
		admitted,
		hints: [(options.words ?? englishSearch).respelt],
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
