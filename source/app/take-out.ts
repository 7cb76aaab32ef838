/** What was taken out of a text: showing it in its place, putting it back, and taking out more. */
import {passageOfSentence} from '../briefing/choices/anchors.ts';
import {rowOfKey} from '../briefing/choices/fit-keys.ts';
import type {Deliverable} from '../compare/comparison.ts';
import {pieceAt} from '../documents/text-edits.ts';
import {changed} from './change-choices.ts';
import {sourceById} from './corpus-lookup.ts';
import {blockShown, shownBlocks} from './document-rows.ts';
import {withKeys} from './key-table.ts';
import {type Outcome, only, say} from './outcome.ts';
import {holdReader} from './reader-place.ts';
import type {State} from './state.ts';
import type {ReaderState} from './view-states.ts';

/** The line of the cursor stays on its line of the screen. */
export function showTakenOut(state: State, view: ReaderState, isWhole: boolean): State {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return state;
	const block = blockShown(source, view.block, isWhole);
	const shown = {...state, view: holdReader(state, view, {...view, isWhole, block})};
	if (!isWhole) return shown;
	const {length} = source.boilerplate;
	const {nothingTakenOut, takenOut, edits} = state.words.messages.text;
	const taken = length === 0 ? nothingTakenOut : takenOut(length);
	return say(shown, `${taken}; ${withKeys(edits, state)}`, 'hint');
}

/** The comparison and the index follow once whoever makes them knows of it. */
export function editText(state: State, view: ReaderState): Outcome {
	const source = sourceById(state.corpus, view.source);
	const block = source === null ? undefined : shownBlocks(source, true)[view.block];
	if (source === null || block === undefined) return only(state);
	const piece = pieceAt(source, view.block);
	const {messages} = state.words;
	const words = messages.text;
	if (piece === null || block.kind === 'heading') return only(say(state, words.headingStays, 'hint'));
	const undoes = withKeys(messages.undoes, state);
	const pins = block.kind === 'passage' ? pinsOn(state, block.passage.id) : 0;
	const [next, saves] =
		block.kind === 'passage'
			? changed(state, {kind: 'take-out', piece}, words.takenOutNow(pins, undoes))
			: changed(state, {kind: 'put-back', piece}, words.putBack(undoes));
	return [next, [...saves, {type: 'edit-texts', edits: next.kept.edits}]];
}

/** How many pins hang on a passage alone: those of itself, and of rows that no other passage stands in. */
function pinsOn({choices, comparison}: State, passage: string): number {
	const isAlone = (row: Deliverable) =>
		[...row.left.passages, ...row.right.passages].every(id => id === passage);
	return choices.pins.filter(pin => {
		if (pin.kind === 'passage') return pin.passage === passage;
		const row = comparison && rowOfKey(comparison, pin.key);
		if (row !== null) return isAlone(row);
		return pin.key.split('~').every(id => id === '' || passageOfSentence(id) === passage);
	}).length;
}
