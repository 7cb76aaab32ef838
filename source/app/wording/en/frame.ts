/** What stands around every view in English: the header, the last lines, the title of the window. */
import {countedInGroups, inGroups} from '../../../text/in-groups.ts';
import type {ViewName} from '../../view-states.ts';

export const frame = {
	titles: {
		sources: 'Sources',
		problems: 'Not read',
		reader: 'Reader',
		search: 'Search',
		compare: 'Compare',
		concordance: 'Concordance',
		export: 'Export',
		help: 'Help',
		picker: 'Pick sides',
		candidates: 'Match by hand',
	} satisfies Readonly<Record<ViewName, string>>,
	zoomed: 'zoomed',
	sources: (count: number) => countedInGroups(count, 'source'),
	pinned: (count: number) => `${count} pinned`,
	pinnedAndAway: (here: number, away: number) => `${here} pinned, ${away} not here`,
	about: (query: string) => `about “${query}”`,
	changedOnDisk: 'changed on disk',
	unread: (count: number) => `${countedInGroups(count, 'file')} unread`,
	/** What is being worked out. */
	busy: {
		reading: 'reading',
		readingOf: (read: number, total: number) => `reading ${inGroups(read)} of ${inGroups(total)}`,
		indexing: (percent: string) => `indexing ${percent}`,
		comparing: 'comparing',
		writing: 'writing',
	},
	/** What is asked in the last lines. */
	questions: {
		note: 'Note',
		rename: 'Topic',
		find: 'Find in this source',
		concordance: 'Concordance of',
	},
	/** Behind a number that was typed. */
	times: 'times: now a move, such as {move.down} or {select.next}. Esc drops it',
	/** Below what is looked at. */
	translation: {
		label: 'Rough translation by Apertium: not the words of the text',
		waiting: 'Apertium translates …',
		none: 'This is in your language, or in none that is translated',
	},
	/** In four rows at most. */
	tooSmall: (here: Size, needed: Size) => [
		'This window is a little small.',
		`briefing needs ${needed.columns} columns and ${needed.rows} rows;`,
		`here are ${here.columns} and ${here.rows}.`,
		'Make it larger, or quit with Ctrl-C.',
	],
};

type Size = {readonly columns: number; readonly rows: number};
