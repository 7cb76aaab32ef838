/** The list from which the two sides are picked. */
import {Box} from 'ink';
import {bodyHeight} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import {pickerRows} from '../app/picker-rows.ts';
import {paint, spread} from './paint.ts';
import {Pane, visible} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

export function PickerView({state, view, theme}: ViewProps<'picker'>) {
	const {columns} = state.size;
	const height = bodyHeight(state.size) - 2;
	const question: Line =
		view.left === null
			? [span('Which side stands left?', 'title')]
			: [span(`${view.left.label} stands left. `, 'left'), span('Which stands right?', 'title')];
	const rows = visible(pickerRows(state.corpus), view.list.top, height, (row, index) => {
		const isHere = index === view.list.cursor;
		const isLeft = row.side === view.left;
		const name = [span(isLeft ? '● ' : '  ', 'left'), span(row.name, 'strong')];
		const line: Line = [
			span(isHere ? '› ' : '  '),
			...spread(name, [span(row.detail, 'quiet')], columns - 2),
		];
		return [paint(theme, line, columns, isHere ? 'selected' : 'plain')];
	});
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: 2}} rows={[paint(theme, question, columns)]} />
			<Pane area={{width: columns, height}} rows={rows} />
		</Box>
	);
}
