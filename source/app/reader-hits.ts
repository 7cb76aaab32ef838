/** The stops of `n` and `N` in the reader: what was found, and the lines of a concordance. */
import type {Source} from '../documents/source.ts';
import type {ConcordanceLine} from '../search/concordance.ts';
import type {Hit} from '../search/hits.ts';
import {passageById, sourceById} from './corpus-lookup.ts';
import {blocksOf, shownBlocks} from './document-rows.ts';
import {atPassage, openSource} from './reader-place.ts';
import type {SearchAnswer} from './search-answers.ts';
import type {State} from './state.ts';
import type {Find, ReaderState, Stop} from './view-states.ts';

/** Matched words that touch but for a space or a hyphen are one stop. */
function stopsOf(text: string, passage: string, {source, ranges}: Hit): Stop[] {
	const stops: Stop[] = [];
	for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
		const last = stops.at(-1);
		if (last !== undefined && /^[\s\u00a0-]*$/.test(text.slice(last.end, start)))
			stops[stops.length - 1] = {...last, end: Math.max(end, last.end)};
		else stops.push({source, passage, start, end});
	}
	return stops;
}

/** The stops of `n` and `N` in a source, in reading order. */
function stopsIn(source: Source, hits: readonly Hit[]): Stop[] {
	const byPassage = new Map(
		hits.filter(hit => hit.source === source.id && hit.field === 'passage').map(hit => [hit.passage, hit]),
	);
	return blocksOf(source).flatMap(block => {
		const hit = block.kind === 'passage' ? byPassage.get(block.passage.id) : undefined;
		return hit === undefined || block.kind !== 'passage'
			? []
			: stopsOf(block.passage.text, block.passage.id, hit);
	});
}

/** Shows what was found; the current hit is the first at or after the cursor. */
export function showFound(
	state: State,
	view: ReaderState,
	query: string,
	{hits, hint}: Pick<SearchAnswer, 'hits' | 'hint'>,
): State {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return state;
	const stops = stopsIn(source, hits);
	const order = new Map(
		shownBlocks(source, view.isWhole).map((block, index) => [
			block.kind === 'passage' ? block.passage.id : '',
			index,
		]),
	);
	const after = stops.findIndex(stop => (order.get(stop.passage) ?? -1) >= view.block);
	return atStop(state, view, {query, stops, hint, current: Math.max(0, after)});
}

/** Opens one line of a concordance; `n` and `N` go through those of the same source. */
export function openLine(
	state: State,
	query: string,
	lines: readonly ConcordanceLine[],
	line: ConcordanceLine,
): State {
	const inText = line.field === 'passage';
	const place =
		line.passage === null ? undefined : {passage: line.passage, offset: inText ? line.range[0] : 0};
	const opened = openSource(state, line.source, place);
	if (opened.view.kind !== 'reader') return opened;
	const inOrder = lines
		.filter(({source, field}) => source === line.source && field === 'passage')
		.map(each => ({each, at: passageById(state.corpus, each.passage ?? '')?.index ?? 0}))
		.toSorted((one, other) => one.at - other.at || one.each.range[0] - other.each.range[0]);
	const stops = inOrder.map(
		({each: {source, passage, range}}): Stop => ({
			source,
			passage: passage ?? '',
			start: range[0],
			end: range[1],
		}),
	);
	const current = inOrder.findIndex(({each}) => each === line);
	if (current >= 0) return atStop(opened, opened.view, {query, stops, hint: null, current});
	// A heading or a title is no stop: its source opens there, and `n` goes on to the next hit in the text.
	const start = passageById(state.corpus, line.passage ?? '')?.index ?? 0;
	const before = inOrder.findLastIndex(({at}) => at < start);
	return {...opened, view: {...opened.view, find: {query, stops, hint: null, current: before}}};
}

export function atStop(state: State, view: ReaderState, find: Find): State {
	const stop = find.stops[find.current];
	if (stop === undefined) return {...state, view: {...view, find}};
	return {...state, view: {...atPassage(state, view, stop.passage, stop.start), find}};
}
