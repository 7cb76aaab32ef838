/** Ranked hits as JSON and as text. */
import type {Corpus} from '../documents/source.ts';
import type {Hit, SearchResult} from '../search/search.ts';
import {sanitise} from '../text/sanitise.ts';
import {passagePlaces} from './passage-places.ts';

/** The shape of `briefing search --json`; `partial` where no text has all of the query. */
export function searchJson(query: string, {total, hits, isPartial, hints}: SearchResult) {
	return {
		query: sanitise(query),
		total,
		hits: hits.map(({source, passage, field, text, score, ranges}) => ({
			source,
			passage,
			field,
			text,
			score: Number(score.toFixed(3)),
			ranges,
		})),
		...(isPartial && {partial: true}),
		...(hints.length > 0 && {hints}),
	};
}

/** One line a hit, `file:line: text`, as grep writes it; `mark` styles the words that match. */
export function searchText({hits}: SearchResult, corpus: Corpus, mark: (words: string) => string): string {
	const places = passagePlaces(corpus);
	const files = new Map(corpus.sources.map(({id, file}) => [id, file]));
	const placeOf = (hit: Hit) =>
		hit.field === 'passage' && hit.passage !== null ? places.get(hit.passage) : files.get(hit.source);
	return hits.map(hit => `${placeOf(hit) ?? hit.source}: ${markRanges(hit, mark)}\n`).join('');
}

function markRanges({text, ranges}: Hit, mark: (words: string) => string): string {
	let marked = '';
	let done = 0;
	for (const [start, end] of ranges) {
		marked += text.slice(done, start) + mark(text.slice(start, end));
		done = end;
	}
	return marked + text.slice(done);
}
