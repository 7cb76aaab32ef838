/** A source: its text, its outline, and the hits in it. */
import {sourceById} from '../corpus-lookup.ts';
import {outlineOf, rowOf, shownBlocks} from '../document-rows.ts';
import {hasOutline} from '../layout.ts';
import {toCounterpart} from '../matched-sentences.ts';
import {nextHit} from '../next-hit.ts';
import {type Outcome, only} from '../outcome.ts';
import {showFound} from '../reader-hits.ts';
import {atRow, documentOf} from '../reader-place.ts';
import {pointInReader, scrollReader, toHeading} from '../reader-pointing.ts';
import {selectableInReader, selectedInReader} from '../reader-selection.ts';
import {clamp, moveList, type Step, step} from '../scroll.ts';
import {extendSelection, withoutSelection} from '../selection.ts';
import type {State} from '../state.ts';
import {editText, showTakenOut} from '../take-out.ts';
import type {ReaderState} from '../view-states.ts';
import {selectionAnswers} from './selecting.ts';
import type {View} from './view.ts';

function moved(state: State, view: ReaderState, by: Step): Outcome {
	const open = documentOf(state, view);
	if (open === null) return only(state);
	const {document, height} = open;
	if (view.pane === 'outline') {
		const list = moveList(view.outline, by, outlineOf(document).length, height);
		return only({...state, view: toHeading(view, open, list)});
	}
	const from = rowOf(document, view.block, view.line);
	const last = document.rows.length - 1;
	if (by === 'up' || by === 'down') {
		const direction = by === 'up' ? -1 : 1;
		const next = from + direction;
		const row = document.rows[next]?.line === -1 ? next + direction : next;
		return only({...state, view: atRow(view, document, clamp(row, 0, last), view.top, height)});
	}
	const row = step(from, by, document.rows.length, height);
	return only({...state, view: atRow(view, document, row, view.top + (row - from), height)});
}

/** The passage at the cursor; below a heading, the first passage under it. What was taken out is none. */
function passageHere(state: State, {source: id, isWhole, block: from}: ReaderState): string | null {
	const source = sourceById(state.corpus, id);
	if (source === null) return null;
	const blocks = shownBlocks(source, isWhole).slice(from);
	if (blocks[0]?.kind === 'boilerplate') return null;
	const block = blocks.find(({kind}) => kind === 'passage');
	return block?.kind === 'passage' ? block.passage.id : null;
}

export const reader = {
	mode: ({pane, selection}) => (pane === 'outline' ? 'outline' : selection === null ? 'reader' : 'selecting'),
	answers: {
		...selectionAnswers(selectableInReader),
		move: (state, here, {by}) =>
			here.selection === null || here.pane === 'outline'
				? moved(state, here, by)
				: extendSelection(state, selectableInReader(state, here), by),
		open: (state, here) => only({...state, view: {...here, pane: 'text'}}),
		'go-back'(state, here) {
			if (here.pane === 'outline') return only({...state, view: {...here, pane: 'text'}});
			return here.selection === null ? null : only(withoutSelection(state));
		},
		'next-pane': (state, here) =>
			only({...state, view: {...here, pane: here.pane === 'text' ? 'outline' : 'text'}}),
		point: (state, here, {at}) => only({...state, view: pointInReader(state, here, at)}),
		scroll: (state, here, {pane, lines}) => only({...state, view: scrollReader(state, here, pane, lines)}),
		'show-taken-out': (state, here, {isShown}) => only(showTakenOut(state, here, isShown)),
		'edit-text': editText,
		'next-hit': (state, here, {forward}) => nextHit(state, here, forward),
		'choose-side': (state, here, {side}) => toCounterpart(state, here, side),
		found: (state, here, {source, query, answer}) =>
			here.source === source ? only(showFound(state, here, query, answer)) : null,
	},
	target(state, here) {
		const passage = passageHere(state, here);
		return passage === null ? null : {kind: 'passage', passage};
	},
	sentence: (state, here) => selectableInReader(state, here).here,
	quoted: selectedInReader,
	source: (_state, {source}) => source,
	word: (_state, {find}) => find?.query ?? null,
	hasSecondPane({corpus}, {source}) {
		return (sourceById(corpus, source)?.headings.length ?? 0) > 0;
	},
	againstZoom({corpus, size, words}, {source, pane}) {
		const open = sourceById(corpus, source);
		if (open === null || open.headings.length === 0) return words.reasons.zoom.onePane;
		if (hasOutline(size, open)) return null;
		return words.reasons.zoom[pane];
	},
	settle(state, here) {
		const open = documentOf(state, here);
		if (open === null) return here;
		const row = rowOf(open.document, here.block, here.line);
		return {...atRow(here, open.document, row, here.top, open.height), outline: here.outline};
	},
} satisfies View<'reader'>;
