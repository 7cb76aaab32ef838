/** What could not be read: a file and the reason in a row, and what is chosen in full. */
import {Box} from 'ink';
import {type Line, span} from '../app/line.ts';
import {problemsPlaces, problemText} from '../app/problem-rows.ts';
import {textWidth} from '../app/text-width.ts';
import {endOf} from '../app/wrap.ts';
import type {Problem} from '../documents/source.ts';
import {messageRows} from './footer.tsx';

import {paint} from './paint.ts';
import {itemSpots, listed, Pane, Rule} from './rows.tsx';
import type {ViewProps} from './view-props.ts';

/** The reason has the rest of the row. */
const fileShare = 0.5;

/** A path, of which the end tells most. */
function shortPath(path: string, width: number): string {
	return textWidth(path) <= width ? path : `…${endOf(path, width - 1)}`;
}

function problemLine({file, message}: Problem, width: number): Line {
	const name = shortPath(file, Math.floor(width * fileShare));
	return [span(name, 'strong'), span(name === '' ? '' : '  '), span(message)];
}

export function ProblemsView({state, view, theme}: ViewProps<'problems'>) {
	const {columns} = state.size;
	const {list, text} = problemsPlaces(state);
	const {problems} = state;
	const head = [paint(theme, [span(state.words.lists.problems.leftOut(problems.length), 'title')], columns)];
	const rows = listed(theme, {items: problems, top: view.list.top, area: list}, (problem, index, width) => {
		const isHere = index === view.list.cursor;
		const line: Line = [span(isHere ? '› ' : '  '), ...problemLine(problem, width - 2)];
		return [paint(theme, line, width, isHere ? 'selected' : 'plain')];
	});
	const here = problems[view.list.cursor];
	const whole =
		here === undefined ? [] : messageRows({text: problemText(here), name: here.file}, columns, text.height);
	return (
		<Box flexDirection="column">
			<Pane area={{width: columns, height: 1}} rows={head} />
			<Pane area={list} rows={rows} spots={itemSpots({items: problems, top: view.list.top})} />
			<Rule theme={theme} width={columns} />
			<Pane area={text} rows={whole.map(line => paint(theme, [span(line)], columns))} />
		</Box>
	);
}
