/** Moving in a source: by lines, by headings, and from hit to hit. */
import type {Source} from '../documents/source.ts';
import type {ConcordanceLine} from '../search/concordance.ts';
import type {Hit} from '../search/hits.ts';
import {passageById, sourceById} from './corpus-lookup.ts';
import {blocksOf, type DocumentRows, documentRows, lineOfOffset, rowOf} from './document-rows.ts';
import {readerLayout} from './layout.ts';
import {type Outcome, only} from './outcome.ts';
import {clamp, keepInView, moveList, type Step, step} from './scroll.ts';
import type {SearchAnswer} from './services.ts';
import type {State} from './state.ts';
import {atStart, type Find, type ReaderState, type Stop} from './view-states.ts';
import {openView} from './way-back.ts';

const margin = 2;

function documentOf(
	state: State,
	view: ReaderState,
): {source: Source; document: DocumentRows; height: number} | null {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return null;
	const {textWidth, height} = readerLayout(state.size, source);
	return {source, document: documentRows(source, textWidth), height};
}

/** Puts the cursor on a row of the document and keeps it in view. */
function atRow(
	view: ReaderState,
	document: DocumentRows,
	row: number,
	top: number,
	height: number,
): ReaderState {
	const target = document.rows[clamp(row, 0, document.rows.length - 1)];
	if (target === undefined) return view;
	const line = Math.max(0, target.line);
	const at = rowOf(document, target.block, line);
	return {
		...view,
		block: target.block,
		line,
		top: keepInView(top, {first: at, last: at}, height, document.rows.length, margin),
		outline: outlineAt(document, target.block),
	};
}

/** The heading that the block stands under, in the list of headings. */
function outlineAt(document: DocumentRows, block: number): ReaderState['outline'] {
	let cursor = -1;
	for (let index = 0; index <= block; index++) if (document.blocks[index]?.kind === 'heading') cursor++;
	return {cursor: Math.max(0, cursor), top: 0};
}

/** Blocks that are headings: the outline. */
export function outlineBlocks(source: Source): readonly number[] {
	return blocksOf(source).flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
}

export function moveReader(state: State, view: ReaderState, by: Step): Outcome {
	const open = documentOf(state, view);
	if (open === null) return only(state);
	const {source, document, height} = open;
	if (view.pane === 'outline') {
		const headings = outlineBlocks(source);
		const list = moveList(view.outline, by, headings.length, height);
		const block = headings[list.cursor];
		if (block === undefined) return only(state);
		const row = rowOf(document, block, 0);
		const moved = atRow(view, document, row, row, height);
		return only({...state, view: {...moved, outline: list}});
	}
	const from = rowOf(document, view.block, view.line);
	const last = document.rows.length - 1;
	if (by === 'up' || by === 'down') {
		const direction = by === 'up' ? -1 : 1;
		const next = from + direction;
		const row = document.rows[next]?.line === -1 ? next + direction : next;
		return only({...state, view: atRow(view, document, clamp(row, 0, last), view.top, height)});
	}
	const row = step(from, by, document.rows.length, height);
	return only({...state, view: atRow(view, document, row, view.top + (row - from), height)});
}

/** The same place after the terminal changed its size. */
export function settleReader(state: State, view: ReaderState): State {
	const open = documentOf(state, view);
	if (open === null) return state;
	const row = rowOf(open.document, view.block, view.line);
	return {...state, view: {...atRow(view, open.document, row, view.top, open.height), outline: view.outline}};
}

/** Puts an offset of a passage in view, about a third down the screen. */
export function atPassage(state: State, view: ReaderState, passage: string, offset: number): ReaderState {
	const open = documentOf(state, view);
	if (open === null) return view;
	const {document, height} = open;
	const block = document.blocks.findIndex(
		candidate => candidate.kind === 'passage' && candidate.passage.id === passage,
	);
	if (block < 0) return view;
	const row = rowOf(document, block, lineOfOffset(document, block, offset));
	return atRow(view, document, row, row - Math.floor(height / 3), height);
}

export function readerOf(source: string): ReaderState {
	return {kind: 'reader', source, block: 0, line: 0, top: 0, pane: 'text', outline: atStart, find: null};
}

/** Opens a source, at a passage where one is given. */
export function openSource(state: State, source: string, place?: {passage: string; offset: number}): State {
	const view = readerOf(source);
	return openView(state, place === undefined ? view : atPassage(state, view, place.passage, place.offset));
}

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
export function stopsIn(source: Source, hits: readonly Hit[]): Stop[] {
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
		blocksOf(source).map((block, index) => [block.kind === 'passage' ? block.passage.id : '', index]),
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
