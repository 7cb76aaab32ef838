/** Keeps every view's place on the screen when the terminal changes its size, also that of views one comes back to. */
import {tabRows} from './analysis-rows.ts';
import {visibleRows} from './compare-rows.ts';
import {sortedConcordance} from './concordance-rows.ts';
import {settingRows} from './export-rows.ts';
import {furthestHelp} from './help-rows.ts';
import {
	compareLayout,
	concordanceListHeight,
	exportLayout,
	pickerListHeight,
	sourcesPage,
	tabListHeight,
} from './layout.ts';
import {filterRows} from './picker-rows.ts';
import {clamp, placeList} from './scroll.ts';
import type {State} from './state.ts';
import {furthestDetail} from './update-compare.ts';
import {furthestPreview} from './update-export.ts';
import {settleReader} from './update-reader.ts';
import {settleSearch} from './update-search.ts';
import type {CompareState, ExportState, ListPosition} from './view-states.ts';

/** The state with the cursor of its view in view, moved as little as possible. */
export function settled(state: State): State {
	const {view, size, corpus} = state;
	switch (view.kind) {
		case 'sources':
			return {...state, view: {...view, list: inView(view.list, corpus.sources.length, sourcesPage(size))}};
		case 'reader':
			return settleReader(state, view);
		case 'search':
			return settleSearch(state, view);
		case 'compare':
			return {...state, view: settledCompare(state, view)};
		case 'concordance': {
			const count = sortedConcordance(view).length;
			return {...state, view: {...view, list: inView(view.list, count, concordanceListHeight(size))}};
		}
		case 'export':
			return {...state, view: settledExport(state, view)};
		case 'help':
			return {...state, view: {...view, scroll: clamp(view.scroll, 0, furthestHelp(size))}};
		case 'picker': {
			const count = filterRows(corpus, view.field.text).rows.length;
			return {...state, view: {...view, list: inView(view.list, count, pickerListHeight(size))}};
		}
		default:
			return view satisfies never;
	}
}

function inView(list: ListPosition, count: number, page: number): ListPosition {
	return placeList(list, list.cursor, count, page);
}

function settledCompare(state: State, view: CompareState): CompareState {
	const {comparison, choices, size} = state;
	if (comparison === null) return view;
	if (view.tab !== 'deliverables')
		return {...view, tabList: inView(view.tabList, tabRows(state, view).length, tabListHeight(size))};
	const count = visibleRows(comparison, view, choices).length;
	return {
		...view,
		list: inView(view.list, count, compareLayout(size).rows.height),
		scroll: clamp(view.scroll, 0, furthestDetail(state)),
	};
}

function settledExport(state: State, view: ExportState): ExportState {
	return {
		...view,
		list: inView(view.list, settingRows(state).length, exportLayout(state.size).first.height),
		scroll: clamp(view.scroll, 0, furthestPreview(state, view)),
	};
}
