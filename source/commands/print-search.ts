/** Ranked hits as JSON and as text. */
import type {Wording} from '../briefing/wording/wording.ts';
import type {Corpus} from '../documents/source.ts';
import type {Hit, SearchResult} from '../search/search.ts';
import {beginning} from '../text/graphemes.ts';
import {sanitise} from '../text/sanitise.ts';
import {passagePlaces} from './passage-places.ts';

/** The shape of `briefing search --json`; `partial` where no text has all of the query. */
export function searchJson(query: string, {total, hits, isPartial, hints}: SearchResult) {
	return {
		query: sanitise(query),
		total,
		hits: hits.map(({source, passage, field, text, score, ranges, isTranslated}) => ({
			source,
			passage,
			field,
			text,
			score: Number(score.toFixed(3)),
			ranges,
			...(isTranslated && {translated: true}),
		})),
		...(isPartial && {partial: true}),
		...(hints.length > 0 && {hints}),
	};
}

/** Before a hit that says something of the query only in another language. */
const translatedMark = '≈';

/** One line a hit, `file:line: text`, as grep writes it; `mark` styles the words that match. */
export function searchText(
	{hits}: SearchResult,
	corpus: Corpus,
	mark: (words: string) => string,
	wording: Wording,
): string {
	const places = passagePlaces(corpus, wording);
	const files = new Map(corpus.sources.map(({id, file}) => [id, file]));
	const placeOf = (hit: Hit) =>
		hit.field === 'passage' && hit.passage !== null ? places.get(hit.passage) : files.get(hit.source);
	return hits
		.map(
			hit =>
				`${placeOf(hit) ?? hit.source}: ${hit.isTranslated ? `${translatedMark} ` : ''}${markRanges(cutAround(hit), mark)}\n`,
		)
		.join('');
}

/** Nobody reads a longer passage from a list of hits; what is left out is marked. */
const longestShown = 1000;
/** How much stands before the first words that match. */
const lead = 200;

type Marked = Pick<Hit, 'text' | 'ranges'>;

/** A long text around the first words that match. */
function cutAround({text, ranges}: Marked): Marked {
	if (text.length <= longestShown) return {text, ranges};
	const from = afterSpace(text, Math.max(0, (ranges[0]?.[0] ?? 0) - lead));
	const part = beginning(text.slice(from, from + longestShown + 1), longestShown);
	const end = from + part.length;
	const before = from > 0 ? '…' : '';
	const shift = before.length - from;
	return {
		text: `${before}${part}${end < text.length ? '…' : ''}`,
		ranges: ranges.filter(([, last]) => last <= end).map(([first, last]) => [first + shift, last + shift]),
	};
}

/** Where a word begins near a place in a text, else the place itself, or the one behind half a character. */
function afterSpace(text: string, at: number): number {
	if (at === 0) return 0;
	const space = text.slice(at, at + lead / 2).indexOf(' ');
	return space === -1 ? at + Number(/^[\udc00-\udfff]/.test(text.slice(at, at + 1))) : at + space + 1;
}

function markRanges({text, ranges}: Marked, mark: (words: string) => string): string {
	let marked = '';
	let done = 0;
	for (const [start, end] of ranges) {
		marked += text.slice(done, start) + mark(text.slice(start, end));
		done = end;
	}
	return marked + text.slice(done);
}
