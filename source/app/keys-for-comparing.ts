/** The keys of the comparison: rows, tabs, and corrections of what was matched. */
import {currentRow} from './compare-rows.ts';
import type {KeyBinding} from './key-binding.ts';
import type {Mode} from './mode.ts';
import type {State} from './state.ts';

const compareRows: readonly Mode[] = ['compare-rows', 'compare-texts'];

const noRow = (state: State) => (currentRow(state) === null ? 'No row is chosen' : null);
const notShared = (state: State) =>
	currentRow(state)?.kind === 'shared' ? null : 'Only matched rows can be rejected';
const noNearest = (state: State) =>
	currentRow(state)?.nearest ? null : 'Only a row of one side with a candidate can be matched';
const noCorrection = (state: State) => (state.choices.corrections.length > 0 ? null : 'Nothing to undo');
const noFilter = ({view}: State) =>
	view.kind === 'picker' && view.field.text !== '' ? null : 'There is no filter';
const onlyInCommitments = ({view}: State) =>
	view.kind === 'compare' && view.tab === 'commitments' ? null : 'Only the commitments (2) are filtered so';

export const compareKeys: readonly KeyBinding[] = [
	{
		modes: ['compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['enter'],
		action: {type: 'open'},
		label: 'Read the passage in its source',
		section: 'Compare',
		hint: {rank: 10, words: 'read'},
	},
	{
		modes: ['picker'],
		keys: ['enter'],
		action: {type: 'open'},
		label: 'Choose this side',
		section: 'Compare',
		hint: {rank: 10, words: 'choose'},
	},
	{
		modes: ['picker'],
		keys: ['tab'],
		action: {type: 'next-pane'},
		label: 'Take this and others together for one side',
		section: 'Compare',
		hint: {rank: 12, words: 'take several'},
	},
	{
		modes: ['picker'],
		keys: ['down', 'ctrl-n'],
		action: {type: 'move', by: 'down'},
		label: 'Down the list',
		section: 'Compare',
		hint: {rank: 14, words: 'down'},
	},
	{
		modes: ['picker'],
		keys: ['up', 'ctrl-p'],
		action: {type: 'move', by: 'up'},
		label: 'Up the list',
		section: 'Compare',
	},
	{
		modes: ['picker'],
		keys: ['escape'],
		action: {type: 'go-back'},
		label: 'Clear the filter',
		section: 'Compare',
		hint: {rank: 90, words: 'clear'},
		disabledReason: noFilter,
	},
	{
		modes: [
			'sources',
			'reader',
			'outline',
			'search-results',
			'concordance',
			'export-settings',
			'export-preview',
			'help',
		],
		keys: ['c'],
		action: {type: 'show', view: 'compare'},
		label: 'Compare the two sides',
		section: 'Compare',
		hint: {rank: 20, words: 'compare'},
	},
	{
		modes: ['compare-tab'],
		keys: ['c'],
		action: {type: 'show-tab', tab: 'deliverables'},
		label: 'Back to the rows',
		section: 'Compare',
		hint: {rank: 18, words: 'rows'},
	},
	{
		modes: compareRows,
		keys: ['x'],
		action: {type: 'reject-match'},
		label: 'These do not say the same: reject the match',
		section: 'Compare',
		hint: {rank: 30, words: 'reject match'},
		disabledReason: notShared,
	},
	{
		modes: compareRows,
		keys: ['M'],
		action: {type: 'match-nearest'},
		label: 'Match with the nearest candidate',
		section: 'Compare',
		hint: {rank: 31, words: 'match nearest'},
		disabledReason: noNearest,
	},
	{
		modes: compareRows,
		keys: ['f'],
		action: {type: 'cycle-filter'},
		label: 'Next filter of the rows',
		section: 'Compare',
		hint: {rank: 40, words: 'filter'},
	},
	{
		modes: compareRows,
		keys: ['s'],
		action: {type: 'cycle-order'},
		label: 'Next order of the rows',
		section: 'Compare',
		hint: {rank: 41, words: 'sort'},
	},
	{
		modes: compareRows,
		keys: ['m'],
		action: {type: 'join-rows'},
		label: 'Mark a row, then join it with another',
		section: 'Compare',
		hint: {rank: 45, words: 'join'},
		disabledReason: noRow,
	},
	{
		modes: compareRows,
		keys: ['u'],
		action: {type: 'undo-correction'},
		label: 'Undo the last correction of a match',
		section: 'Compare',
		hint: {rank: 29, words: 'undo'},
		disabledReason: noCorrection,
	},
	{
		modes: ['compare-tab'],
		keys: ['f'],
		action: {type: 'cycle-filter'},
		label: 'Next firmness',
		section: 'Compare',
		hint: {rank: 36, words: 'firmness'},
		disabledReason: onlyInCommitments,
	},
	{
		modes: ['compare-tab'],
		keys: ['F'],
		action: {type: 'cycle-actor'},
		label: 'Next actor',
		section: 'Compare',
		hint: {rank: 37, words: 'actor'},
		disabledReason: onlyInCommitments,
	},
	{
		modes: ['compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['1'],
		action: {type: 'show-tab', tab: 'deliverables'},
		label: 'Deliverables',
		section: 'Compare',
	},
	{
		modes: ['compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['2'],
		action: {type: 'show-tab', tab: 'commitments'},
		label: 'Commitments',
		section: 'Compare',
	},
	{
		modes: ['compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['3'],
		action: {type: 'show-tab', tab: 'emphasis'},
		label: 'Emphasis and word choice',
		section: 'Compare',
	},
	{
		modes: ['compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['4'],
		action: {type: 'show-tab', tab: 'names'},
		label: 'People and bodies',
		section: 'Compare',
	},
	{
		modes: ['sources', 'reader', 'outline', 'compare-rows', 'compare-texts', 'compare-tab'],
		keys: ['p'],
		action: {type: 'show', view: 'picker'},
		label: 'Pick the two sides',
		section: 'Compare',
		hint: {rank: 50, words: 'pick sides'},
	},
];
