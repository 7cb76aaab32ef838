/** The top of the screen: where one is, what is open, what is pinned, and what is being worked out. */
import {cutName} from '../app/cut-names.ts';
import {isZoomed, titleOf} from '../app/focus.ts';
import {headerRows} from '../app/layout.ts';
import {type Line, own, span} from '../app/line.ts';
import {pinnedInWords} from '../app/pins-here.ts';
import type {State} from '../app/state.ts';
import {textWidth} from '../app/text-width.ts';
import {activeQuery} from '../app/topic-in-force.ts';
import type {ScreenWords} from '../app/wording/screen-words.ts';
import {truncate} from '../app/wrap.ts';
import type {Sides} from '../base/sides.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {Progress} from '../documents/read-corpus.ts';
import {percent} from './format.ts';
import {paint, spread} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';

/** Cells of the query in force. */
const longestQuery = 24;

/** What is open or going on; of the least worth is what gives way first where there is no room. */
type Fact = {readonly text: string; readonly worth: number};

/** `reading 812 of 2,323` */
function readingInWords({read, total}: Progress, {frame}: ScreenWords): string {
	return total === 0 ? frame.busy.reading : frame.busy.readingOf(read, total);
}

/** In the order of the header, read from its end, without the sides. */
function facts(state: State): readonly Fact[] {
	const {corpus, busy, onDisk, unread, words} = state;
	const {frame} = words;
	const query = activeQuery(state);
	const goingOn = [
		...(busy.reading === null ? [] : [readingInWords(busy.reading, words)]),
		...(busy.search === null ? [] : [frame.busy.indexing(percent(busy.search))]),
		...(busy.comparison ? [frame.busy.comparing] : []),
		...(busy.export ? [frame.busy.writing] : []),
	];
	return [
		...(onDisk === null ? [] : [{text: frame.changedOnDisk, worth: 5}]),
		...(unread === 0 ? [] : [{text: frame.unread(unread), worth: 5}]),
		...(query === null ? [] : [{text: frame.about(truncate(query, longestQuery)), worth: 4}]),
		{text: pinnedInWords(state), worth: 3},
		...goingOn.map(text => ({text, worth: 2})),
		{text: frame.sources(corpus.sources.length), worth: 1},
	];
}

const separator = ' · ';
const between = ' | ';

/** Cells of a side's name that still say which it is, where others have to give way for it. */
const leastName = 20;

/** Both sides in so many cells: of two names that have no room as they are, the shorter one may leave the other more. */
function sidesIn({left, right}: Sides<ComparedSide>, room: number): string {
	const labels = [left.label, right.label];
	const half = Math.floor((room - between.length) / 2);
	const widths = labels.map(textWidth);
	const names = labels.map((label, at) => {
		const others = widths[1 - at] ?? 0;
		return cutName(label, labels, Math.max(half, room - between.length - others));
	});
	return names.join(between);
}

/** The sides, and as many of the facts as have room beside them, with `…` for those that have none. */
function fitting(all: readonly Fact[], sides: Sides<ComparedSide> | null, room: number): string {
	const whole = sides === null ? '' : [sides.left.label, sides.right.label].join(between);
	const least = Math.min(textWidth(whole), 2 * leastName + between.length);
	const told = (some: readonly Fact[], names: string) =>
		[
			...(some.length < all.length ? ['…'] : []),
			...(names === '' ? [] : [names]),
			...some.map(({text}) => text).toReversed(),
		].join(separator);
	const fits = (some: readonly Fact[]) => textWidth(told(some, '_'.repeat(least))) <= room;
	let shown = all;
	while (shown.length > 0 && !fits(shown)) {
		const last = shown.reduce((one, other) => (other.worth <= one.worth ? other : one));
		shown = shown.filter(fact => fact !== last);
	}
	if (sides === null) return told(shown, '');
	const left = room - textWidth(told(shown, '_')) + 1;
	return told(shown, sidesIn(sides, Math.min(left, textWidth(whole))));
}

/** Where one is; the name of the program gives way before anything else does. */
function headerLine(state: State): Line {
	const {columns} = state.size;
	const here = `${titleOf(state)}${isZoomed(state) ? `${separator}${state.words.frame.zoomed}` : ''}`;
	const all = facts(state);
	const named = [` briefing › ${here}`, ` ${here}`].map(text => {
		// A space at the end, and two before.
		const told = fitting(all, state.sides, columns - textWidth(text) - 3);
		return {text, told};
	});
	const [long, short] = named;
	const shown = long?.told.startsWith('…') === true ? short : long;
	return spread([span(shown?.text ?? '', 'strong')], [span(`${shown?.told ?? ''} `)], columns);
}

export function Header({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns} = state.size;
	const rows = [paint(theme, own(headerLine(state)), columns, 'selected')];
	return <Pane area={{width: columns, height: headerRows}} rows={rows} />;
}
