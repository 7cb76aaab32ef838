/** What was taken out of a text: showing it in its place, putting it back, and taking out more. */
import {passageOfSentence} from '../briefing/choices/anchors.ts';
import {rowOfKey} from '../briefing/choices/fit-keys.ts';
import type {Deliverable} from '../compare/comparison.ts';
import {pieceAt} from '../documents/text-edits.ts';
import {counted} from '../text/counted.ts';
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
	const edit = withKeys('{reader.edit-text} puts a piece back, or takes a passage out', state);
	const taken = length === 0 ? 'Nothing was taken out of this text' : `${counted(length, 'piece')} taken out`;
	return say(shown, `${taken}; ${edit}`, 'hint');
}

/** The comparison and the index follow once whoever makes them knows of it. */
export function editText(state: State, view: ReaderState): Outcome {
	const source = sourceById(state.corpus, view.source);
	const block = source === null ? undefined : shownBlocks(source, true)[view.block];
	if (source === null || block === undefined) return only(state);
	const piece = pieceAt(source, view.block);
	if (piece === null || block.kind === 'heading')
		return only(say(state, 'A heading stays: go to a passage, or to what was taken out', 'hint'));
	const undoes = withKeys('{mark.undo} undoes it', state);
	const pins = block.kind === 'passage' ? pinsOn(state, block.passage.id) : 0;
	const pin = pins === 0 ? '' : `, and ${counted(pins, 'pin')} on it ${pins === 1 ? 'waits' : 'wait'}`;
	const [next, saves] =
		block.kind === 'passage'
			? changed(
					state,
					{kind: 'take-out', piece},
					`Taken out: it is not searched, compared or cited any more${pin}; ${undoes}`,
				)
			: changed(
					state,
					{kind: 'put-back', piece},
					`Put back: it is a passage now, and searched, compared and cited; ${undoes}`,
				);
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
