/** The top of the screen: where one is, what is open, what is pinned, and what is being worked out. */
import {isZoomed, titleOf} from '../app/focus.ts';
import {headerRows} from '../app/layout.ts';
import {type Line, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {activeQuery} from '../app/topic-in-force.ts';
import {truncate} from '../app/wrap.ts';
import type {Progress} from '../documents/read-corpus.ts';
import {count, numbers, percent} from './format.ts';
import {lineWidth, paint, spread} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

/** Cells of the query in force. */
const longestQuery = 24;

/** What is open or going on; of the least worth is what gives way first where there is no room. */
type Fact = {readonly text: string; readonly worth: number};

/** `reading 812 of 2,323` */
function readingInWords({read, total}: Progress): string {
	return total === 0 ? 'reading' : `reading ${numbers.format(read)} of ${numbers.format(total)}`;
}

/** In the order of the header, read from its end. */
function facts(state: State): readonly Fact[] {
	const {corpus, choices, busy, sides, onDisk, unread} = state;
	const query = activeQuery(state);
	const goingOn = [
		...(busy.reading === null ? [] : [readingInWords(busy.reading)]),
		...(busy.search === null ? [] : [`indexing ${percent(busy.search)}`]),
		...(busy.comparison ? ['comparing'] : []),
		...(busy.export ? ['writing'] : []),
	];
	return [
		...(onDisk === null ? [] : [{text: 'changed on disk', worth: 6}]),
		...(unread === 0 ? [] : [{text: `${count(unread, 'file')} unread`, worth: 6}]),
		...(query === null ? [] : [{text: `about “${truncate(query, longestQuery)}”`, worth: 5}]),
		{text: `${choices.pins.length} pinned`, worth: 4},
		...goingOn.map(text => ({text, worth: 3})),
		{text: count(corpus.sources.length, 'source'), worth: 1},
		...(sides === null ? [] : [{text: `${sides.left.label} | ${sides.right.label}`, worth: 2}]),
	];
}

/** The facts that have room, with `…` for those that have none. */
function fitting(all: readonly Fact[], room: number): string {
	const told = (some: readonly Fact[]) =>
		[...(some.length < all.length ? ['…'] : []), ...some.map(({text}) => text).toReversed()].join(' · ');
	let shown = all;
	while (shown.length > 0 && textWidth(told(shown)) > room) {
		const least = shown.reduce((one, other) => (other.worth <= one.worth ? other : one));
		shown = shown.filter(fact => fact !== least);
	}
	return told(shown);
}

function headerLine(state: State): Line {
	const {columns} = state.size;
	const zoomed = isZoomed(state) ? ' · zoomed' : '';
	const title: Line = [span(` briefing › ${titleOf(state)}${zoomed}`, 'strong')];
	// A space at the end, and two before.
	const room = columns - lineWidth(title) - 3;
	return spread(title, [span(`${fitting(facts(state), room)} `)], columns);
}

export function Header({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns} = state.size;
	const rows = [paint(theme, headerLine(state), columns, 'selected')];
	return <Pane area={{width: columns, height: headerRows}} rows={rows} />;
}
