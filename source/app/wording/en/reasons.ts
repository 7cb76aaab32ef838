/** Why a key cannot be pressed now, in English; `{id}` stands for the key of that binding. */
import type {Need} from '../../keys/key-binding.ts';

export const reasons = {
	lacking: {
		'all-panes': 'This pane has all the room',
		commitments: 'Only the commitments ({compare.commitments}) are filtered so',
		comparison: 'There is no comparison yet',
		conflict: 'No conflict was found',
		'changed-on-disk': 'No file is known to have changed on disk',
		change: 'Nothing to undo: nothing was changed in this session',
		undone: 'Nothing to redo: nothing was undone',
		documents: 'Still reading the documents: try again in a moment',
		'doubtful-row': 'Only a match with a “?” can be confirmed',
		filter: 'There is no filter',
		'foreign-text': 'What stands here is in your language, or in none that is translated',
		hits: 'Nothing is being looked for',
		matched: 'Open a row of the comparison ({compare.show}) to go between its two texts',
		'one-sided-row':
			'Only a row of one side is matched by hand: {compare.reject} first parts what is matched',
		'other-than-export': 'It is open',
		'other-than-sources': 'It is open',
		page: 'No web address of this is known',
		problems: 'Nothing is known that was not read',
		quotation: 'Choose a passage or a row first: nothing to copy here',
		reading: 'Nothing is being read',
		row: 'No row is chosen',
		'row-query': 'No topic is set: {compare.topic-filter} sets one',
		'second-pane': 'There is one pane',
		'made-row': 'Only what is matched or joined can be parted',
		'taken-out-hidden': 'It is shown',
		'taken-out-shown': 'Show first what was taken out ({reader.show-taken-out})',
		target: 'Choose a passage or a row first: nothing to mark here',
		text: 'There is no text',
		themes: 'Themes fold where all rows stand by theme: {move.back} lifts the topic, {compare.sort} sorts',
		'way-back': 'This is the first view',
		zoomed: 'All panes are shown',
	} satisfies Readonly<Record<Exclude<Need, 'panes'>, string>>,
	/** In place of what is lacking of the comparison, while that is worked out. */
	comparing: 'The two sides are still being compared: try again in a moment',
	allUndone: 'Nothing more to undo',
	nothingToTranslate: 'No text is chosen here that could be translated',
	/** Of a piece that is neither pinned, noted nor quoted. */
	isTakenOut: 'This is no part of the text: {reader.edit-text} puts it back first',
	/** Why no pane gives way to the one with the focus. */
	zoom: {
		onePaneAtATime: 'One pane is read at a time',
		onePane: 'There is one pane',
		nothingYet: 'There is nothing to zoom yet',
		oneSide: {
			left: 'One side has all the room already: {compare.left} shows the other',
			right: 'One side has all the room already: {compare.right} shows the other',
		},
		text: 'The text has all the room already: {move.next-pane} shows its outline',
		outline: 'The outline has all the room already: {move.next-pane} shows the text',
	},
};
