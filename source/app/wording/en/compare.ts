/** The comparison in English: its tabs, its rows, and what is said of them. */
import type {DifferenceKind, Relation} from '../../../compare/comparison.ts';
import type {Firmness} from '../../../languages/verbs.ts';
import {countedInGroups} from '../../../text/in-groups.ts';
import type {CompareTab, RowFilter, RowOrder} from '../../view-states.ts';

type SharedRelation = Exclude<Relation, 'left-only' | 'right-only'>;

export const compare = {
	tabs: {
		synopsis: 'Synopsis',
		rows: 'Rows',
		commitments: 'Commitments',
		emphasis: 'Words',
		names: 'Names',
	} satisfies Readonly<Record<CompareTab, string>>,
	comparing: 'comparing …',
	/** Where there is no comparison yet; `{id}` stands for the key of that binding. */
	waiting: {
		comparing: 'Comparing …',
		reading: 'Still reading the documents; they are compared then',
		picking: '{picker.show} picks the two sides',
		working: 'Working it out …',
	},
	/** How the texts of a row relate. */
	relations: {
		same: 'same wording',
		reworded: 'reworded',
		partial: 'partly the same',
		related: 'same topic, other point',
	} satisfies Readonly<Record<SharedRelation, string>>,
	/** In few cells. */
	shortRelations: {
		same: 'same wording',
		reworded: 'reworded',
		partial: 'partly same',
		related: 'other point',
	} satisfies Readonly<Record<SharedRelation, string>>,
	only: (side: string) => `only ${side}`,
	conflict: 'conflict',
	moved: 'moved',
	inPart: 'in part?',
	byHand: 'by hand',
	filters: {
		all: 'all',
		shared: 'shared',
		'one-sided': 'one-sided',
		conflicts: 'conflicts',
		moved: 'moved',
		weak: 'doubtful',
		pinned: 'pinned',
	} satisfies Readonly<Record<RowFilter, string>>,
	orders: {
		'by theme': 'by theme',
		'left order': 'left order',
		'right order': 'right order',
		importance: 'importance',
	} satisfies Readonly<Record<RowOrder, string>>,
	rows: (count: number) => countedInGroups(count, 'row'),
	rowsOf: (count: number, all: number) => `${count} of ${countedInGroups(all, 'row')}`,
	inConflict: (count: number) => `${count} in conflict`,
	pinned: (count: number) => `${count} pinned`,
	notes: (count: number) => countedInGroups(count, 'note'),
	edited: 'text edited',
	limited: (limit: string, shown: number, all: number) => `${limit}: ${shown} of ${all}`,
	/** Before how many rows a topic leaves. */
	byTopic: 'topic',
	topic: 'Topic',
	unfolds: '{compare.open} unfolds it',
	more: (count: number) => `${count} more`,
	nothing: 'Nothing to compare',
	noneAbout: 'No row is about that; {move.back} shows all',
	noRows: (filter: string) => `No rows: ${filter}; {compare.filter} shows others`,
	scrolls: '{move.down} scrolls',
	scrollsPane: '{move.next-pane} and {move.down} scroll',
	moreRows: (count: number, how: string) => `↓ ${count} more rows, ${how}`,
	/** Below the texts of a row. */
	detail: {
		inDoubt: '? In doubt, {compare.confirm} confirms it, {compare.reject} rejects it:',
		answers: (phrases: string) => `Matched: ${phrases}`,
		differences: {
			number: 'Figure',
			date: 'Date',
			name: 'Name',
			actor: 'Who acts',
			verb: 'Verb',
		} satisfies Readonly<Record<Exclude<DifferenceKind, 'wording'>, string>>,
		difference: (kind: string) => `${kind}: `,
		inConflict: (kind: string) => `${kind}, conflict: `,
		lookedFor: (side: string, terms: string) => `Looked for in ${side}: ${terms}`,
		adds: (side: string, phrases: string) => `${side} adds: ${phrases}`,
		nearest: (side: string, percent: number, key: string) =>
			`Nearest in ${side} (${percent} %), ${key} matches:`,
		nearestRejected: (side: string, percent: number, key: string) =>
			`You rejected the nearest in ${side} (${percent} %); ${key} matches another:`,
		note: (note: string) => `Note: ${note}`,
		edited: (side: string, texts: number, edits: string) =>
			`You edited the ${texts === 1 ? 'text' : 'texts'} of ${side}: ${edits}`,
	},
	synopsis: {
		withAbove: 'with what stands above',
		lookedFor: (terms: string) => `looked for: ${terms}`,
	},
	/** Firmest first; the quoted verb beside it says the rest. */
	firmness: {
		done: 'done',
		will: 'promised',
		intends: 'intended',
		explores: 'explored',
		aims: 'own aim',
		restates: 'restated',
		urges: 'urged',
	} satisfies Readonly<Record<Firmness, string>>,
	columns: {
		side: 'Side',
		whoIsBound: 'Who is bound',
		firmness: 'Firmness',
		what: 'What, by when, how much',
		name: 'Name',
	},
	heads: {
		loaded: 'Loaded words',
		telling: 'Words that set the sides apart',
		shares: 'Share of each side’s text',
	},
	times: (count: number) => countedInGroups(count, 'time'),
	named: 'named',
	listsAll: '{compare.open} lists all.',
	noneOfKind: 'Nothing of this kind in these texts',
	candidates: {
		question: (side: string, topic: string) => `What does ${side} say to “${topic}”?`,
		nearestFirst: 'nearest first',
		rejected: 'rejected',
		matched: (topic: string) => `matched: ${topic}`,
	},
};
