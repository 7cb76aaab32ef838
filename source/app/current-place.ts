/** Where the user is, to be kept for the next time that they open these documents. */
import {mapSides} from '../base/sides.ts';
import {sentencesOfRow} from '../briefing/rows-about.ts';
import {queryOf} from './compare-rows.ts';
import {sourceById, sourceName} from './corpus-lookup.ts';
import {currentRow} from './current-row.ts';
import {rowOf} from './document-rows.ts';
import type {ComparePlace, Place, ReaderPlace, ViewPlace} from './place.ts';
import {documentOf, offsetOf} from './reader-place.ts';
import {hitAt} from './search-rows.ts';
import type {State} from './state.ts';
import type {CompareState, PassagePlace, ReaderState, ViewState} from './view-states.ts';

/** Null while it is not known yet which documents these are. */
export function placeOf(state: State): Place | null {
	if (state.busy.reading !== null) return null;
	const {view, back, sides, lastCompare} = state;
	const compare = view.kind === 'compare' ? view : lastCompare;
	const places = [view, ...back].flatMap(each => viewPlaceOf(state, each) ?? []);
	return {
		sides: sides && mapSides({left: sides.left, right: sides.right}, ({sources}) => sources),
		view: places[0] ?? {kind: 'sources', source: null, isZoomed: false},
		compare: compare && comparePlaceOf(state, compare),
	};
}

/** Null of a view that only asks something: then the one below it counts. */
function viewPlaceOf(state: State, view: ViewState): ViewPlace | null {
	switch (view.kind) {
		case 'sources': {
			const source = state.corpus.sources[view.list.cursor]?.id ?? null;
			return {kind: 'sources', source, isZoomed: view.isZoomed};
		}
		case 'reader': {
			const place = readerPlaceOf(state, view);
			return place && {kind: 'reader', ...place};
		}
		case 'search': {
			const at = hitAt(view.answer, view.list.cursor);
			const hit = at && {source: at.source, passage: at.passage, field: at.field};
			return {kind: 'search', query: view.field.text, hit: hit ?? view.wanted, isZoomed: view.isZoomed};
		}
		case 'concordance':
			return {kind: 'concordance', query: view.query, order: view.order, list: view.list};
		case 'compare':
			return {kind: 'compare'};
		case 'export':
			return {kind: 'export', pane: view.pane, list: view.list, isZoomed: view.isZoomed};
		case 'problems':
		case 'help':
		case 'picker':
		case 'candidates':
			return null;
		default:
			return view satisfies never;
	}
}

function readerPlaceOf(state: State, view: ReaderState): ReaderPlace | null {
	const open = documentOf(state, view);
	if (open === null) return null;
	const {document} = open;
	const {source, isWhole, block, pane, isZoomed} = view;
	const here = document.blocks[block];
	const passage =
		here?.kind === 'passage' ? {passage: here.passage.id, offset: offsetOf(document, view)} : null;
	const above = rowOf(document, block, view.line) - view.top;
	const read = sourceById(state.corpus, source);
	const name = read === null ? undefined : sourceName(read);
	return {source, isWhole, name, block, pane, isZoomed, passage, above};
}

function comparePlaceOf(state: State, view: CompareState): ComparePlace {
	const {kind: _, query, wanted, corrected, joining, selection, ...place} = view;
	return {...place, topic: queryOf(query), passage: rowPlaceOf(state, view) ?? wanted};
}

function rowPlaceOf(state: State, view: CompareState): PassagePlace | null {
	const row = currentRow({...state, view});
	const [first] = row === null ? [] : sentencesOfRow(row);
	return first === undefined ? null : {passage: first.passage, offset: first.start};
}
