/** Answers a query from an index: ranked hits with the words that match. */
import {type CompiledClause, compileClause, compileExclusion} from './compile.ts';
import {admitsField, admitsSource, filterHints} from './filters.ts';
import {bestOf, countBySource, Highlighter, type Hit, type SearchResult} from './hits.ts';
import {isEmpty, parseQuery, type Query} from './query.ts';
import {type Ranked, rankUnits} from './rank.ts';
import type {SearchIndex} from './search-index.ts';
import {selectUnits} from './select.ts';
import {similarTitles} from './titles.ts';

export {buildIndex, type IndexProgress, indexInSlices, indexSteps} from './build-index.ts';
export type {Field} from './filters.ts';
export {groupBySource, type Hit, type HitGroup, type SearchResult, type TextRange} from './hits.ts';
export type {SearchIndex} from './search-index.ts';

export type SearchOptions = {
	/** At most so many hits; 200 unless told, `Infinity` for all. */
	readonly limit?: number;
	/** Only in these sources, by id. */
	readonly sources?: ReadonlySet<string>;
};

const usualLimit = 200;

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
		const similar = similarTitles(index, text, options.sources);
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
	const hits = bestOf(found.ranked, limit).flatMap(i =>
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
	const admits = admission(index, query, options.sources);
	const without = query.without.map(clause => compileExclusion(index, clause));
	const asTyped = query.clauses.map(clause => compileClause(index, clause, false));
	const ranked = rankAll(index, asTyped, without, admits);
	if (ranked.units.length > 0 || !query.clauses.some(clause => clause.kind === 'word')) {
		return {ranked, clauses: asTyped, hints: []};
	}
	const respelt = query.clauses.map((clause, i) => compileClause(index, clause, i < mostRespelt));
	const rescued = rankAll(index, respelt, without, admits);
	if (rescued.units.length === 0) return {ranked, clauses: asTyped, hints: []};
	return {
		ranked: rescued,
		clauses: respelt,
		hints: ['Nothing has all of these words as typed; similar spellings are shown.'],
	};
}

function rankAll(
	index: SearchIndex,
	clauses: readonly CompiledClause[],
	without: readonly CompiledClause[],
	admits: (unit: number) => boolean,
): Ranked {
	if (clauses.some(clause => clause.occurrences === 0)) {
		return {units: new Uint32Array(), scores: new Float64Array()};
	}
	const selected = selectUnits(index, clauses, without, admits);
	if (clauses.length === 0) return {units: selected, scores: new Float64Array(selected.length).fill(1)};
	return rankUnits(index, selected, clauses);
}

/** Which units the filters and options let through. */
function admission(
	index: SearchIndex,
	query: Query,
	sources: ReadonlySet<string> | undefined,
): (unit: number) => boolean {
	if (query.filters.length === 0 && sources === undefined) return () => true;
	const {corpus, units} = index;
	const open = corpus.sources.map(
		source => (sources?.has(source.id) ?? true) && admitsSource(query.filters, source, corpus),
	);
	const fields = {
		title: admitsField(query.filters, 'title'),
		heading: admitsField(query.filters, 'heading'),
		passage: admitsField(query.filters, 'passage'),
	};
	return number => {
		const unit = units[number];
		return unit !== undefined && fields[unit.field] && open[unit.source] === true;
	};
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
	return [{source: source.id, passage, field, text, score, ranges: highlighter.ranges(number)}];
}

function countHits(hits: readonly Hit[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const hit of hits) counts.set(hit.source, (counts.get(hit.source) ?? 0) + 1);
	return counts;
}
