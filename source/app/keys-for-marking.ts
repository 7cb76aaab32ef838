/** The keys that mark things for the briefing, shape it and write it. */
import {currentRow} from './compare-rows.ts';
import {currentTarget} from './focus.ts';
import type {KeyBinding} from './key-binding.ts';
import type {Mode} from './mode.ts';
import {stillReading} from './services.ts';
import type {State} from './state.ts';

const compareRows: readonly Mode[] = ['compare-rows', 'compare-texts'];

const noRow = (state: State) => (currentRow(state) === null ? 'No row is chosen' : null);
const unread = ({busy}: State) => (busy.reading === null ? null : stillReading);
const cannotMark = (state: State) => unread(state) ?? nothingHere(state);
const nothingHere = (state: State) =>
	currentTarget(state) === null ? 'Choose a passage or a row first: nothing to mark here' : null;

export const briefingKeys: readonly KeyBinding[] = [
	{
		modes: 'any',
		keys: ['space'],
		action: {type: 'toggle-pin'},
		label: 'Pin for the briefing, or unpin',
		section: 'Mark',
		hint: {rank: 28, words: 'pin'},
		disabledReason: cannotMark,
	},
	{
		modes: compareRows,
		keys: ['r'],
		action: {type: 'ask', for: 'rename'},
		label: 'Rename the topic',
		section: 'Mark',
		hint: {rank: 46, words: 'rename'},
		disabledReason: noRow,
	},
	{
		modes: 'any',
		keys: ['a'],
		action: {type: 'ask', for: 'note'},
		label: 'Write a note on it',
		section: 'Mark',
		hint: {rank: 52, words: 'note'},
		disabledReason: cannotMark,
	},
	{
		modes: 'any',
		keys: ['A'],
		action: {type: 'edit-note-outside'},
		label: 'Write the note in $EDITOR',
		section: 'Mark',
		disabledReason: cannotMark,
	},
	{
		modes: 'any',
		keys: ['y'],
		action: {type: 'copy'},
		label: 'Copy the text with its reference',
		section: 'Mark',
		hint: {rank: 54, words: 'copy'},
		disabledReason: nothingHere,
	},
	{
		modes: ['export-settings'],
		keys: ['enter', 'space'],
		action: {type: 'open'},
		label: 'Change the setting',
		section: 'Briefing',
		hint: {rank: 10, words: 'change'},
		disabledReason: unread,
	},
	{
		modes: ['export-preview', 'export-settings'],
		keys: ['e'],
		action: {type: 'export'},
		label: 'Write the briefing now',
		section: 'Briefing',
		hint: {rank: 11, words: 'write it'},
	},
	{
		modes: 'any',
		keys: ['e'],
		action: {type: 'export'},
		label: 'Write the briefing now',
		section: 'Briefing',
		hint: {rank: 25, words: 'export'},
	},
	{
		modes: compareRows,
		keys: ['t'],
		action: {type: 'toggle-topic'},
		label: 'Briefing about this topic, or about all',
		section: 'Briefing',
		disabledReason: noRow,
	},
	{
		modes: 'any',
		keys: ['E'],
		action: {type: 'show', view: 'export'},
		label: 'Settings and preview of the briefing',
		section: 'Briefing',
		hint: {rank: 48, words: 'export settings'},
		disabledReason: state => (state.view.kind === 'export' ? 'It is open' : null),
	},
	{
		modes: ['export-settings'],
		keys: ['<'],
		action: {type: 'move-pin', earlier: true},
		label: 'Move the pin up',
		section: 'Briefing',
	},
	{
		modes: ['export-settings'],
		keys: ['>'],
		action: {type: 'move-pin', earlier: false},
		label: 'Move the pin down',
		section: 'Briefing',
	},
];
