/** A place in a source: on a row of it, at a passage, and opening a source there. */
import type {Source} from '../documents/source.ts';
import {sourceById} from './corpus-lookup.ts';
import {type DocumentRow, type DocumentRows, documentRows, lineOfOffset, rowOf} from './document-rows.ts';
import {readerLayout} from './layout.ts';
import {clamp, keepInView} from './scroll.ts';
import type {State} from './state.ts';
import {atStart, type ReaderState} from './view-states.ts';
import {openView} from './way-back.ts';

/** Rows of context that a passage keeps above and below it. */
export const passageMargin = 2;

/** The source of a reader as rows of the screen; null where it is gone. */
export function documentOf(
	state: State,
	view: ReaderState,
): {source: Source; document: DocumentRows; height: number} | null {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return null;
	const {textWidth, height} = readerLayout(state.size, source, view);
	return {source, document: documentRows(source, textWidth, view.isWhole), height};
}

/** Puts the cursor on a row of the document and keeps it in view. */
export function atRow(
	view: ReaderState,
	document: DocumentRows,
	row: number,
	top: number,
	height: number,
): ReaderState {
	const target = document.rows[clamp(row, 0, document.rows.length - 1)];
	if (target === undefined) return view;
	const placed = onRow(view, document, target);
	const at = rowOf(document, placed.block, placed.line);
	return {
		...placed,
		top: keepInView(top, {first: at, last: at}, height, document.rows.length, passageMargin),
	};
}

/** Puts the cursor on a row of the document that is in view; of a blank one, on what follows. */
export function onRow(view: ReaderState, document: DocumentRows, {block, line}: DocumentRow): ReaderState {
	return {...view, block, line: Math.max(0, line), outline: outlineAt(document, block)};
}

/** With the cursor on the line of the screen where it was, though the text is of another width. */
export function holdReader(state: State, before: ReaderState, view: ReaderState): ReaderState {
	const was = documentOf(state, before);
	const is = documentOf(state, view);
	if (was === null || is === null) return view;
	const above = rowOf(was.document, before.block, before.line) - before.top;
	const offset = offsetOf(was.document, before);
	const row = rowOf(is.document, view.block, lineOfOffset(is.document, view.block, offset));
	return {...atRow(view, is.document, row, row - above, is.height), outline: view.outline};
}

/** Where the line of the cursor begins in the text of its block. */
export function offsetOf(document: DocumentRows, {block, line}: ReaderState): number {
	return document.rows[rowOf(document, block, line)]?.range[0] ?? 0;
}

/** The heading that the block stands under, in the list of headings. */
function outlineAt(document: DocumentRows, block: number): ReaderState['outline'] {
	let cursor = -1;
	for (let index = 0; index <= block; index++) if (document.blocks[index]?.kind === 'heading') cursor++;
	return {cursor: Math.max(0, cursor), top: 0};
}

/** Puts an offset of a passage in view, about a third down the screen. */
export function atPassage(state: State, view: ReaderState, passage: string, offset: number): ReaderState {
	const open = documentOf(state, view);
	if (open === null) return view;
	const {document, height} = open;
	const block = document.blocks.findIndex(
		candidate => candidate.kind === 'passage' && candidate.passage.id === passage,
	);
	if (block < 0) return view;
	const row = rowOf(document, block, lineOfOffset(document, block, offset));
	return atRow(view, document, row, row - Math.floor(height / 3), height);
}

export function readerOf(source: string): ReaderState {
	return {
		kind: 'reader',
		isZoomed: false,
		source,
		block: 0,
		isWhole: false,
		line: 0,
		top: 0,
		pane: 'text',
		outline: atStart,
		find: null,
		matched: null,
		selection: null,
	};
}

/** Opens a source, at a passage where one is given. */
export function openSource(state: State, source: string, place?: {passage: string; offset: number}): State {
	const view = readerOf(source);
	return openView(state, place === undefined ? view : atPassage(state, view, place.passage, place.offset));
}
