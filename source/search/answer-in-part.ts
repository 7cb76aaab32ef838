/** Answers a query that no text has whole: what has most of it, then titles and headings that look like it. */
import {rememberFor} from '../base/remember.ts';
import {bestOf} from './best.ts';
import type {CompiledQuery} from './compile-query.ts';
import {countBySource, Highlighter, type Hit, hitOf, type SearchResult} from './hits.ts';
import {type PartialMatches, partialMatches, type Rarities} from './partial.ts';
import {absenceHints, partialHint, unwrittenWords} from './partial-hints.ts';
import type {Query, QueryWord} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import type {SearchWords} from './search-words.ts';
import {similarTitles} from './titles.ts';

type Options = {
	readonly limit: number;
	readonly sources: ReadonlySet<string> | undefined;
	/** How rare words are in all texts, where the index has only some; what stands nowhere is not known then. */
	readonly rarities: Rarities | null;
	readonly says: SearchWords;
};

/**
 * @param clauses The query's clauses, of which some text lacks each.
 * @param admitted By unit: 1 where it may be a hit at all, 0 where not.
 */
export function answerInPart(
	index: SearchIndex,
	query: Query,
	{clauses, admitted}: {readonly clauses: readonly CompiledClause[]; readonly admitted: Uint8Array},
	{limit, sources, rarities, says}: Options,
): SearchResult {
	const partial = partialMatches(index, query, admitted, rarities);
	const {units} = partial;
	const hits = hitsOf(index, partial, limit);
	const similar = isPlain(query) ? similarTitles(index, query.text, clauses, sources) : [];
	const known = new Set(units);
	const others = similar.filter(({unit}) => !known.has(unit)).map(({hit}) => hit);
	const lowest = hits.at(-1)?.score ?? 1;
	const ranked = others.map(hit => ({...hit, score: Math.min(hit.score, lowest)}));
	const hints = [
		...(units.length > 0 ? [partialHint(query, partial, index.dictionary.language, says)] : []),
		...(rarities === null ? absenceHints(index, query, notWritten(index, query, partial), says) : []),
		...(similar.length === 0 ? [] : [units.length > 0 ? says.alsoSimilar : says.onlySimilar]),
	];
	const counts = new Map(countBySource(index, units));
	for (const {source} of ranked) counts.set(source, (counts.get(source) ?? 0) + 1);
	return {
		query,
		total: units.length + ranked.length,
		hits: [...hits, ...ranked].slice(0, limit),
		isPartial: units.length + ranked.length > 0,
		counts,
		hints,
	};
}

/** Words that no text has at all, and those that none has as a phrase asks for them. */
function notWritten(index: SearchIndex, query: Query, {absent}: PartialMatches): readonly QueryWord[] {
	const all = [...absent, ...unwrittenWords(index, query)];
	return [...new Map(all.map(word => [word.term, word])).values()];
}

function hitsOf(index: SearchIndex, {units, scores, groups, groupOf}: PartialMatches, limit: number): Hit[] {
	const highlighterOf = rememberFor(({clauses}: CompiledQuery) => new Highlighter(index, clauses));
	return bestOf(scores, limit).flatMap(i => {
		const group = groups[groupOf[i] ?? 0];
		if (group === undefined) return [];
		return hitOf(index, units[i] ?? 0, scores[i] ?? 0, highlighterOf(group.query));
	});
}

/** Whether a query is words alone, as someone types a title. */
function isPlain(query: Query): boolean {
	return (
		query.filters.length === 0 &&
		query.without.length === 0 &&
		query.clauses.every(clause => clause.kind === 'word')
	);
}
