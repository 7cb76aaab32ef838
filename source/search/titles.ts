/** Finds titles and headings that look like what was typed although they lack one of its words. */
import Fuse from 'fuse.js';
import {bestOf} from './best.ts';
import type {Hit, TextRange} from './hits.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import {eachWord} from './terms.ts';

/** Longer queries are no title. */
const longest = 100;
/** How different a title may be, 0 to 1 as fuse.js counts it. */
const threshold = 0.4;
/** fuse.js takes some ten microseconds a title. */
const mostCompared = 300;
const mostHits = 20;

/** A title or heading, and its number among the units of the index. */
export type SimilarTitle = {readonly unit: number; readonly hit: Hit};

/**
 * Titles and headings that have at least half of the words and look like `text` to fuse.js, the
 * most similar first; scores lie below those of real matches.
 */
export function similarTitles(
	index: SearchIndex,
	text: string,
	clauses: readonly CompiledClause[],
	sources: ReadonlySet<string> | undefined,
): SimilarTitle[] {
	const typed = text.trim();
	if (clauses.length < 2 || typed.length > longest) return [];
	const candidates = halfMatched(index, clauses);
	if (candidates.length === 0) return [];
	const fuse = new Fuse(
		candidates.map(unit => index.units[unit]?.text ?? ''),
		{
			ignoreLocation: true,
			ignoreDiacritics: true,
			includeMatches: true,
			includeScore: true,
			minMatchCharLength: 3,
			threshold,
		},
	);
	const found: SimilarTitle[] = [];
	for (const result of fuse.search(typed, {limit: mostHits})) {
		const number = candidates[result.refIndex] ?? -1;
		const unit = index.units[number];
		const source = unit === undefined ? undefined : index.corpus.sources[unit.source];
		if (unit === undefined || source === undefined || sources?.has(source.id) === false) continue;
		const {passage, field, text: title} = unit;
		const score = 0.08 * (1 - (result.score ?? 1));
		const ranges = wordsOver(title, result.matches?.[0]?.indices ?? []);
		const hit = {source: source.id, passage, field, text: title, score, ranges, isTranslated: false};
		found.push({unit: number, hit});
	}
	return found;
}

/** Titles and headings with at least half of the clauses, those with most of them first. */
function halfMatched(index: SearchIndex, clauses: readonly CompiledClause[]): number[] {
	const {fields, firstPosting, postingUnits} = index;
	const matched = new Float64Array(fields.length);
	const last = new Uint8Array(fields.length);
	for (const [i, clause] of clauses.entries()) {
		for (const term of clause.heads.keys()) {
			const end = firstPosting[term + 1] ?? 0;
			for (let at = firstPosting[term] ?? 0; at < end; at++) {
				const unit = postingUnits[at] ?? 0;
				if ((fields[unit] ?? 0) === 0 || last[unit] === i + 1) continue;
				last[unit] = i + 1;
				matched[unit] = (matched[unit] ?? 0) + 1;
			}
		}
	}
	return bestOf(matched, mostCompared).filter(unit => (matched[unit] ?? 0) * 2 >= clauses.length);
}

/** The words of a text that spans of characters (ends inclusive) cover for the most part. */
function wordsOver(text: string, spans: readonly (readonly [number, number])[]): TextRange[] {
	const ranges: TextRange[] = [];
	eachWord(text, 0, text.length, (_written, _folded, start, end) => {
		const covered = spans.reduce(
			(sum, [from, to]) => sum + Math.max(0, Math.min(to + 1, end) - Math.max(from, start)),
			0,
		);
		if (covered * 2 > end - start) ranges.push([start, end]);
	});
	return ranges;
}
