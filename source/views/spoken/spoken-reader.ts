/** What a source says to a screen reader: its text line by line, or its outline. */

import {placeOfPassage, sourceById, sourceName} from '../../app/corpus-lookup.ts';
import {
	aboveBlock,
	type Block,
	blockText,
	type DocumentRow,
	type DocumentRows,
	documentRows,
	type OutlineEntry,
	outlineOf,
	rowOf,
} from '../../app/document-rows.ts';
import {readerLayout} from '../../app/layout.ts';
import {selectedInReader} from '../../app/reader-selection.ts';
import type {State} from '../../app/state.ts';
import {markInWords} from '../../app/target-marks.ts';
import type {ReaderState} from '../../app/view-states.ts';
import type {ScreenWords} from '../../app/wording/screen-words.ts';
import {capitalise} from '../../text/capitalise.ts';
import {particulars} from '../format.ts';
import {hitsIn} from '../reader-view.tsx';
import {listOf, nothing, phrase, type Spoken} from './spoken.ts';

/** What is to be known of a heading or passage before its words. */
function announced(state: State, block: Block): string {
	const {words} = state;
	const {spoken} = words;
	if (block.kind === 'heading') return spoken.heading('');
	const above = aboveBlock(block, words);
	if (block.kind === 'boilerplate') return `${capitalise(above ?? '')}: `;
	const target = {kind: 'passage', passage: block.passage.id} as const;
	const {speaker} = block.passage;
	const marks = phrase([
		above === null ? null : capitalise(above),
		...markInWords(state, target),
		// Where a turn begins the text says so itself.
		speaker === undefined || block.passage.text.startsWith(speaker) ? null : spoken.goesOnSpeaking(speaker),
	]);
	return marks === '' ? '' : `${marks}: `;
}

/** What stands on the line of the cursor before the hit that one is at, or before what the row says that was opened. */
function beforeStop({find, matched}: ReaderState, block: Block, {range: [start, end]}: DocumentRow): string {
	if (block.kind !== 'passage') return '';
	const {id} = block.passage;
	const stops = find === null ? (matched?.sentences[matched.side] ?? []) : [find.stops[find.current]];
	const stop = stops.find(each => each?.passage === id && start <= each.start && each.start < end);
	return stop === undefined ? '' : blockText(block).slice(start, stop.start);
}

/** Which line of how many one is at, not counting those that are empty, and which paragraph. */
function placeInReader(
	{blocks, rows}: DocumentRows,
	view: ReaderState,
	cursor: number,
	{spoken}: ScreenWords,
): string {
	const isLine = ({line}: DocumentRow) => line >= 0;
	const block = blocks[view.block];
	const paragraph = block?.kind === 'passage' ? placeOfPassage(block.passage.id).number : null;
	const line = rows.slice(0, cursor + 1).filter(isLine).length;
	return spoken.readerPlace(line, rows.filter(isLine).length, paragraph);
}

export function spokenReader(state: State, view: ReaderState): Spoken {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return {head: [], list: nothing};
	const document = documentRows(source, readerLayout(state.size, source, view).textWidth, view.isWhole);
	const selected = selectedInReader(state, view);
	const {find} = view;
	const {words} = state;
	const head = [
		phrase([sourceName(source), particulars(state, source, ', ')], '. '),
		...(find === null ? [] : [`${hitsIn(find, words)} ${words.reader.forQuery(find.query)}`]),
		...(selected.length === 0 ? [] : [words.spoken.selected(selected.map(({text}) => text).join(' '))]),
	];
	if (view.pane === 'outline') {
		const said = ({heading}: OutlineEntry) => words.spoken.level(heading.level, heading.text);
		return {head, list: listOf(outlineOf(document), view.outline, said)};
	}
	const lineOf = (
		index: number,
	): {readonly marks: string; readonly text: string; readonly before: string} => {
		const row = document.rows[index];
		const block = row === undefined ? undefined : document.blocks[row.block];
		if (row === undefined || block === undefined || row.line < 0) return {marks: '', text: '', before: ''};
		const marks = row.line === 0 ? announced(state, block) : '';
		return {marks, text: blockText(block).slice(...row.range), before: beforeStop(view, block, row)};
	};
	const cursor = rowOf(document, view.block, view.line);
	const here = lineOf(cursor);
	const place = placeInReader(document, view, cursor, state.words);
	return {
		// What changes with every line stands where it moves nothing else.
		head: [...head.slice(0, 1), place, ...head.slice(1)],
		list: {
			count: document.rows.length,
			cursor,
			item(index) {
				const {marks, text} = lineOf(index);
				return marks + text;
			},
			isText: true,
			before: here.before === '' ? '' : here.marks + here.before,
		},
	};
}
