/** What can be done and what is meant: a filter, the list of it, and what is chosen in full. */
import {Box} from 'ink';
import type {HelpEntry} from '../app/find-help.ts';
import {chosenHelp, entryPlaces, helpRows} from '../app/help-rows.ts';
import {withKeys} from '../app/key-table.ts';
import {headerRows, helpHeadRows, helpListHeight, helpTextRows} from '../app/layout.ts';
import {type Line, own, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import type {HelpState} from '../app/view-states.ts';
import {wrapLines} from '../app/wrap.ts';
import {type FieldRow, fieldRowLine} from './field-line.ts';

import {cell, cutLines, lineWidth, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane, Rule} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

const signWidth = 23;
const longestMeaning = 60;

/** Where a key works, or why not, stands in a column, or at the end of the row where that would cut what it does. */
function entryLine({sign, tone, meaning, note, runs}: HelpEntry, width: number): Line {
	const rest = width - signWidth;
	const column = Math.min(longestMeaning, rest - textWidth(note) - 2);
	return [
		span(cell(sign, signWidth - 1), tone),
		span(' '),
		span(
			note === '' ? meaning : `${cell(meaning, Math.max(textWidth(meaning), column))}  `,
			isPale(note, runs),
		),
		span(note, 'quiet'),
	];
}

/** What cannot be done now stands back. */
function isPale(note: string, runs: string | null): 'quiet' | 'plain' {
	return runs !== null && note !== '' ? 'quiet' : 'plain';
}

/** What is chosen, whole: its row may have no room for that. */
function chosenLines(entry: HelpEntry | null, state: State): readonly Line[] {
	if (entry === null) return [[span(withKeys(state.words.help.nothing, state), 'quiet')]];
	const {sign, meaning, note} = entry;
	const said = note === '' ? meaning : `${meaning} (${note})`;
	return wrapLines(`${sign}: ${said}`, state.size.columns).map(text => own([span(text)]));
}

/** How much of the help is listed. */
function statusOf(state: State, view: HelpState): Line {
	return [span(state.words.help.entries(entryPlaces(helpRows(state, view)).length), 'quiet')];
}

/** What is looked for in the help. */
export function helpField(state: State, view: HelpState): FieldRow {
	const label: Line = [span(`${state.words.help.label} `, 'key')];
	const room = state.size.columns - lineWidth(label) - lineWidth(statusOf(state, view)) - 2;
	return {y: headerRows, label, field: view.field, room};
}

export function HelpView({state, view, theme}: ViewProps<'help'>) {
	const {columns} = state.size;
	const area = {width: columns, height: helpListHeight(state.size)};
	const rows = helpRows(state, view);
	const field = [
		...fieldRowLine(helpField(state, view)),
		...(view.field.text === '' ? [span(` ${state.words.help.placeholder}`, 'quiet')] : []),
	];
	const head = [
		paint(theme, spread(field, statusOf(state, view), columns), columns),
		theme.rule('─'.repeat(columns)),
	];
	const list = listed(theme, {items: rows, top: view.list.top, area}, (row, index, width) => {
		switch (row.kind) {
			case 'blank':
				return [paint(theme, [], width)];
			case 'section':
				return [paint(theme, [span(row.title, 'heading')], width)];
			case 'entry': {
				const isHere = index === view.list.cursor;
				const line: Line = own([span(isHere ? '› ' : '  '), ...entryLine(row, width - 2)]);
				return [paint(theme, line, width, isHere ? 'selected' : 'plain')];
			}
			default:
				return row satisfies never;
		}
	});
	const chosen = cutLines(chosenLines(chosenHelp(state, view), state), {
		width: columns,
		height: helpTextRows,
	}).map(line => paint(theme, line, columns));
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: helpHeadRows}} rows={head} />
			<Pane area={area} rows={list} spots={itemSpots({items: rows, top: view.list.top})} />
			<Rule theme={theme} width={columns} />
			<Pane area={{width: columns, height: helpTextRows}} rows={chosen} />
		</Box>
	);
}
