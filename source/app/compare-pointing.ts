/** What wheel and clicks lead to in a comparison: in its rows, in their texts, and in the lists beside them. */
import {tabRows} from './analysis-rows.ts';
import {compareLayout, tabListHeight} from './compare-layout.ts';
import {furthestDetail} from './compare-list.ts';
import {queryOf} from './compare-rows.ts';
import type {PaneName, PanePlace} from './pane-place.ts';
import {clamp, type ListWindow, pointInList, scrollList} from './scroll.ts';
import type {State} from './state.ts';
import {pointInSynopsis, scrollSynopsis} from './synopsis/moves.ts';
import {scrollThemed, themedRows} from './themed-rows.ts';
import {type CompareState, noRowQuery} from './view-states.ts';

/** With the focus and the cursor there; the field of the topic is given up, and what was selected is not any more. */
export function pointInCompare(state: State, view: CompareState, at: PanePlace): CompareState {
	const {pane, item} = at;
	const side = at.side ?? view.side;
	const free = withoutField({...view, selection: null});
	if (view.tab === 'synopsis') return pointInSynopsis(state, {...free, side}, item);
	if (view.tab !== 'rows') {
		return {...free, tabList: pointInList(view.tabList, item, tabWindow(state, view))};
	}
	if (pane !== 'list') return {...free, pane: 'texts', side};
	const rows = themedRows(state, view)?.rows ?? [];
	const list = pointInList(view.list, item, {count: rows.length, page: rows.length});
	return {...free, pane: 'rows', list, scroll: list.cursor === view.list.cursor ? view.scroll : 0};
}

function withoutField(view: CompareState): CompareState {
	if (!view.query.isWriting) return view;
	return {...view, query: queryOf(view.query) === '' ? noRowQuery : {...view.query, isWriting: false}};
}

export function scrollCompare(state: State, view: CompareState, pane: PaneName, lines: number): CompareState {
	if (view.tab === 'synopsis') return scrollSynopsis(state, view, lines);
	if (view.tab !== 'rows') {
		return {...view, tabList: scrollList(view.tabList, lines, tabWindow(state, view))};
	}
	if (pane !== 'list') {
		return {...view, scroll: clamp(view.scroll + lines, 0, furthestDetail(state, view))};
	}
	const themed = themedRows(state, view);
	if (themed === null) return view;
	const list = scrollThemed(view.list, lines, themed, compareLayout(state.size, view).rows.height);
	return {...view, list, scroll: list.cursor === view.list.cursor ? view.scroll : 0};
}

/** A heading between the rows is none. */
function tabWindow(state: State, view: CompareState): ListWindow {
	const rows = tabRows(state, view);
	const isStop = (row: number) => rows[row]?.kind !== 'head';
	return {count: rows.length, page: tabListHeight(state.size, view), isStop};
}
