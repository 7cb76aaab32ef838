/** The line above a comparison: its tabs, and how the rows are filtered and sorted. */
import {hasConflict, queryOf, rowsAsked, visibleRows} from '../app/compare-rows.ts';
import {isAnyEdited} from '../app/edited-texts.ts';
import {headerRows} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {type CompareState, compareTabs, isMainTab} from '../app/view-states.ts';
import type {Comparison} from '../compare/comparison.ts';
import {type FieldRow, fieldRowLine} from './field-line.ts';

import type {Spots} from './mouse/spots.ts';
import {lineWidth, paint, partAt, spread} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

/** As much as fits beside the names of the tabs. */
export function statusOfTab(
	state: State,
	view: CompareState,
	comparison: Comparison | null,
	room: number,
): string {
	const {compare} = state.words;
	if (state.busy.comparison) return compare.comparing;
	if (comparison === null) return '';
	if (view.tab === 'commitments') {
		const firmness = view.firmness === null ? null : compare.firmness[view.firmness];
		const limits = [firmness, view.actor].filter(limit => limit !== null);
		return limits.length === 0 ? compare.filters.all : limits.join(', ');
	}
	if (!isMainTab(view.tab)) return '';
	const shown = visibleRows(comparison, view, state);
	const all = comparison.deliverables.length;
	const isWhole = view.filter === 'all' && queryOf(view.query) === '';
	const limit = view.filter === 'all' ? compare.byTopic : compare.filters[view.filter];
	const rows = isWhole ? compare.rows(all) : compare.limited(limit, shown.length, all);
	const conflicts = shown.filter(hasConflict).length;
	const parts = [
		rows,
		...(conflicts === 0 ? [] : [compare.inConflict(conflicts)]),
		...(isAnyEdited(state, comparison) ? [compare.edited] : []),
		...(view.tab === 'rows' ? [compare.orders[view.order]] : []),
	];
	const said = (most: number) => parts.slice(0, most).join(' · ') + (most < parts.length ? ' …' : '');
	let most = parts.length;
	while (most > 0 && said(most).length > room) most--;
	if (most > 0) return said(most);
	// How many rows there are says most, also where there is no room to say that more could be said.
	return rows.length <= room ? rows : '…';
}

/** How many rows the topic leaves that is being written. */
function left(state: State, view: CompareState, comparison: Comparison | null): Line {
	if (comparison === null) return [];
	const {rows, rowsOf} = state.words.compare;
	const asked = rowsAsked(comparison, view.query, state);
	const all = comparison.deliverables.length;
	return [span(asked === null ? rows(all) : rowsOf(asked.size, all), 'quiet')];
}

/** The topic while it is being written, of a comparison that may still be made. */
export function topicField(state: State, view: CompareState, comparison: Comparison | null): FieldRow {
	const label: Line = [span(`${state.words.compare.topic} `, 'key')];
	const status = left(state, view, comparison);
	const room = state.size.columns - lineWidth([...label, ...status]) - 2;
	return {y: headerRows, label, field: view.query.field, room};
}

type Props = {
	readonly state: State;
	readonly view: CompareState;
	readonly theme: Theme;
	readonly comparison: Comparison | null;
	readonly height: number;
};

export function CompareTabs({state, view, theme, comparison, height}: Props) {
	const {columns} = state.size;
	if (view.query.isWriting) {
		const field = fieldRowLine(topicField(state, view, comparison));
		const line = spread(field, left(state, view, comparison), columns);
		return <Pane area={{width: columns, height}} rows={[paint(theme, line, columns)]} />;
	}
	const names = compareTabs.map(
		(tab, index): Line => [
			span(`${index === 0 ? '' : '  '}${index + 1} `, 'quiet'),
			span(state.words.compare.tabs[tab], tab === view.tab ? 'heading' : 'quiet'),
		],
	);
	const tabs = names.flat();
	const spots: Spots = (_row, column) => {
		const tab = compareTabs[partAt(names, column)];
		return tab === undefined ? null : {kind: 'request', request: {type: 'show-tab', tab}};
	};
	const words = statusOfTab(state, view, comparison, columns - lineWidth(tabs) - 2);
	const line = spread(tabs, [span(words, 'quiet')], columns);
	return <Pane area={{width: columns, height}} rows={[paint(theme, line, columns)]} spots={spots} />;
}
