/** The top of the screen: where one is, what is open, what is pinned, and what is being worked out. */
import {isZoomed, titleOf} from '../app/focus.ts';
import {headerRows} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {activeQuery} from '../app/topic-in-force.ts';
import {truncate} from '../app/wrap.ts';
import {count, percent} from './format.ts';
import {lineWidth, paint, spread} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

/** Cells of the query in force. */
const longestQuery = 24;

/** What is open and going on, the most telling first: the last ones give way where there is no room. */
function facts(state: State): readonly string[] {
	const {corpus, choices, busy, sides} = state;
	const query = activeQuery(state);
	return [
		...(query === null ? [] : [`about “${truncate(query, longestQuery)}”`]),
		`${choices.pins.length} pinned`,
		...(busy.reading === null ? [] : [`reading ${percent(busy.reading)}`]),
		...(busy.search === null ? [] : [`indexing ${percent(busy.search)}`]),
		...(busy.comparison ? ['comparing'] : []),
		...(busy.export ? ['writing'] : []),
		count(corpus.sources.length, 'source'),
		...(sides === null ? [] : [`${sides.left.label} | ${sides.right.label}`]),
	];
}

function headerLine(state: State): Line {
	const {columns} = state.size;
	const zoomed = isZoomed(state) ? ' · zoomed' : '';
	const title: Line = [span(` briefing › ${titleOf(state)}${zoomed}`, 'strong')];
	const shown: string[] = [];
	let room = columns - lineWidth(title) - 4;
	for (const fact of facts(state)) {
		room -= textWidth(fact) + 3;
		if (room < 0) break;
		shown.unshift(fact);
	}
	return spread(title, [span(`${shown.join(' · ')} `)], columns);
}

export function Header({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns} = state.size;
	const rows = [paint(theme, headerLine(state), columns, 'selected')];
	return <Pane area={{width: columns, height: headerRows}} rows={rows} />;
}
