/** The list from which the two sides are picked, and the filter above it. */
import {Box} from 'ink';
import {sourceById, sourceName} from '../app/corpus-lookup.ts';
import {cutName} from '../app/cut-names.ts';
import {withKeys} from '../app/key-table.ts';
import {headerRows, pickerHeadRows, pickerListHeight} from '../app/layout.ts';
import {type Line, markedSpans, span, type Tone} from '../app/line.ts';
import {allRows, filterRows, meantWords, type PickedRows, type PickerRow} from '../app/picker-rows.ts';
import type {State} from '../app/state.ts';
import type {PickerState} from '../app/view-states.ts';
import {rememberFor} from '../base/remember.ts';
import {sidesOf} from '../compare/choose-sides.ts';
import {type FieldRow, fieldRowLine} from './field-line.ts';

import {cutLine, lineWidth, paint, spread} from './paint.ts';
import {itemSpots, listed, Pane} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

/** Publisher and date stand in a column: titles are long, and many begin alike. */
const detailShare = 0.4;

const namesOf = rememberFor((rows: readonly PickerRow[]): readonly string[] => rows.map(({name}) => name));

/** A line in exactly `width` cells. */
function inCell(line: Line, width: number): Line {
	const cut = cutLine(line, width);
	return [...cut, span(' '.repeat(width - lineWidth(cut)))];
}

export function question(state: State, {left, taken}: PickerState): Line {
	const {corpus, words} = state;
	const {taken: told, whichLeft, standsLeft, whichRight} = words.lists.picker;
	const many: Line = taken.length === 0 ? [] : [span(` ${told(taken.length)}`, 'pin')];
	if (left === null) return [span(whichLeft, 'title'), ...many];
	const [only, ...others] = left;
	const source = others.length === 0 ? sourceById(corpus, only ?? '') : null;
	// One source is called as its row is: others of its side are listed as well.
	const {sides} = words.briefing;
	const name = source === null ? sidesOf(corpus, {left, right: []}, sides).left.label : sourceName(source);
	// The name may be long, and is what gives way.
	return [span(whichRight, 'title'), ...many, span(` ${standsLeft(name)}`, 'left')];
}

/** A text with the words marked that the filter means. */
function filtered(text: string, picked: PickedRows, tone: Tone): Line {
	const marks = meantWords(text, picked).map(({start, end}) => ({start, end, tone: 'hit'}) as const);
	return markedSpans(text, [0, text.length], marks, tone);
}

/** How many rows have the words. */
function statusOf(state: State, {field}: PickerState): Line {
	const {entries, entriesOf} = state.words.lists.picker;
	const {length} = filterRows(state, field.text).rows;
	const all = allRows(state).length;
	return [span(length === all ? entries(all) : entriesOf(length, all), 'quiet')];
}

/** The filter, below the question. */
export function pickerField(state: State, view: PickerState): FieldRow {
	const label: Line = [span(`${state.words.lists.picker.label} `, 'key')];
	const room = state.size.columns - lineWidth(label) - lineWidth(statusOf(state, view)) - 2;
	return {y: headerRows + 1, label, field: view.field, room};
}

export function PickerView({state, view, theme}: ViewProps<'picker'>) {
	const {columns} = state.size;
	const area = {width: columns, height: pickerListHeight(state.size)};
	const picked = filterRows(state, view.field.text);
	const field = [
		...fieldRowLine(pickerField(state, view)),
		...(view.field.text === '' ? [span(` ${state.words.lists.picker.placeholder}`, 'quiet')] : []),
	];
	const head = [
		paint(theme, question(state, view), columns),
		paint(theme, spread(field, statusOf(state, view), columns), columns),
		theme.rule('─'.repeat(columns)),
	];
	const names = namesOf(allRows(state));
	const taken = new Set(view.taken);
	const left = new Set(view.left);
	const rows = listed(theme, {items: picked.rows, top: view.list.top, area}, (row, index, width) => {
		const isHere = index === view.list.cursor;
		const isTaken = row.sources.every(id => taken.has(id));
		const isLeft = row.sources.every(id => left.has(id));
		const detail = Math.floor((width - 6) * detailShare);
		const room = width - 6 - detail;
		const mark = isTaken ? span('+ ', 'pin') : isLeft ? span('● ', 'left') : span('  ');
		const line: Line = [
			span(isHere ? '› ' : '  '),
			mark,
			...inCell(filtered(cutName(row.name, names, room), picked, 'strong'), room),
			span('  '),
			...cutLine(filtered(row.detail, picked, 'quiet'), detail),
		];
		return [paint(theme, line, width, isHere ? 'selected' : 'plain')];
	});
	const words = withKeys(state.words.lists.picker.nothing, state);
	const none = [paint(theme, [span(words, 'quiet')], columns)];
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: pickerHeadRows}} rows={head} />
			<Pane
				area={area}
				rows={picked.rows.length === 0 ? none : rows}
				spots={itemSpots({items: picked.rows, top: view.list.top})}
			/>
		</Box>
	);
}
