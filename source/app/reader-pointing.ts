/** What wheel and clicks lead to in a source: in its text, and in its outline. */
import {outlineOf, rowOf} from './document-rows.ts';
import type {PaneName, PanePlace} from './pane-place.ts';
import {atRow, documentOf, onRow, passageMargin} from './reader-place.ts';
import {clamp, pointInList, scrollList} from './scroll.ts';
import type {State} from './state.ts';
import type {ReaderState} from './view-states.ts';

/** The cursor goes to the line, or to the heading and the text below it; what was selected is not any more. */
export function pointInReader(state: State, view: ReaderState, {pane, item}: PanePlace): ReaderState {
	const open = documentOf(state, view);
	if (open === null) return view;
	const {document, height} = open;
	const free: ReaderState = {...view, selection: null};
	if (pane === 'outline') {
		const {length} = outlineOf(document);
		const outline = pointInList(view.outline, item, {count: length, page: height});
		return toHeading({...free, pane}, open, outline);
	}
	const row = item === null ? undefined : document.rows[item];
	return row === undefined ? {...free, pane: 'text'} : {...onRow(free, document, row), pane: 'text'};
}

/** The text scrolls under the cursor; from heading to heading the text goes along. */
export function scrollReader(state: State, view: ReaderState, pane: PaneName, lines: number): ReaderState {
	const open = documentOf(state, view);
	if (open === null) return view;
	const {document, height} = open;
	if (pane === 'outline') {
		const {length} = outlineOf(document);
		const cursor = clamp(view.outline.cursor + Math.sign(lines), 0, length - 1);
		return toHeading(view, open, {...view.outline, cursor});
	}
	const here = rowOf(document, view.block, view.line);
	const isStop = (row: number) => document.rows[row]?.line !== -1;
	const window = {count: document.rows.length, page: height, margin: passageMargin, isStop};
	const {cursor, top} = scrollList({cursor: here, top: view.top}, lines, window);
	return atRow(view, document, cursor, top, height);
}

type Open = NonNullable<ReturnType<typeof documentOf>>;

/** At a heading of the outline, and with it at the top of the text. */
export function toHeading(
	view: ReaderState,
	{document, height}: Open,
	outline: ReaderState['outline'],
): ReaderState {
	const entry = outlineOf(document)[outline.cursor];
	if (entry === undefined) return view;
	const row = rowOf(document, entry.block, 0);
	return {...atRow(view, document, row, row, height), outline};
}
