/** All keys, from the same table that handles them. */
import {helpRows} from '../app/help-rows.ts';
import {bodyHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import {cell, paint} from './paint.ts';
import {Pane} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

const keysWidth = 20;

export function HelpView({state, view, theme}: ViewProps<'help'>) {
	const {columns} = state.size;
	const height = bodyHeight(state.size);
	const labelWidth = Math.min(52, columns - keysWidth - 4);
	const rows = helpRows.slice(view.scroll, view.scroll + height).map(row => {
		const line: Line =
			row.kind === 'blank'
				? []
				: row.kind === 'section'
					? [span(row.section, 'heading')]
					: [
							span(`  ${cell(row.keys, keysWidth)}`, 'key'),
							span(`${cell(row.label, labelWidth)}  `),
							span(row.where === 'everywhere' ? '' : row.where, 'quiet'),
						];
		return paint(theme, line, columns);
	});
	return <Pane area={{width: columns, height}} rows={rows} />;
}
