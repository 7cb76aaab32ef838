/** All keys, from the same table that handles them. */
import {type HelpRow, helpRows} from '../app/help-rows.ts';
import {bodyHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import {textWidth} from '../app/text-width.ts';
import {cell, paint} from './paint.ts';
import {listed, Pane} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

const keysWidth = 18;
const longestLabel = 52;

/** Where a key works stands in a column, or at the end of the row where that would cut what the key does. */
function keyLine({keys, label, where}: Extract<HelpRow, {kind: 'key'}>, width: number): Line {
	const rest = width - keysWidth - 2;
	const column = Math.min(longestLabel, rest - textWidth(where) - 2);
	const places = where === 'everywhere' ? '' : where;
	return [
		span(`  ${cell(keys, keysWidth)}`, 'key'),
		span(`${cell(label, Math.max(textWidth(label), column))}  `),
		span(places, 'quiet'),
	];
}

export function HelpView({state, view, theme}: ViewProps<'help'>) {
	const area = {width: state.size.columns, height: bodyHeight(state.size)};
	const rows = listed(theme, {items: helpRows, top: view.scroll, area}, (row, _index, width) => {
		switch (row.kind) {
			case 'blank':
				return [paint(theme, [], width)];
			case 'section':
				return [paint(theme, [span(row.section, 'heading')], width)];
			case 'key':
				return [paint(theme, keyLine(row, width), width)];
			default:
				return row satisfies never;
		}
	});
	return <Pane area={area} rows={rows} />;
}
