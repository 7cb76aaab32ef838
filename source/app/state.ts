/** Everything that the terminal program knows: what is open, what the user chose, and where they are. */

import type {SideName, Sides} from '../base/sides.ts';
import {type Choices, noChoices, type Target} from '../briefing/choices/choices.ts';
import type {Format} from '../briefing/file-name.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {ComparedSide, Comparison, Firmness} from '../compare/comparison.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import type {ConcordanceOrder} from '../search/concordance.ts';
import type {Effect} from './effects.ts';
import type {ConcordanceAnswer, SearchAnswer} from './services.ts';
import {type TextField, textField} from './text-field.ts';

/** A cursor on an item of a list, and the first row shown. */
export type ListPosition = {readonly cursor: number; readonly top: number};

export const atStart: ListPosition = {cursor: 0, top: 0};

export type SourcesView = {readonly kind: 'sources'; readonly list: ListPosition};

/** One stop of `n` and `N`: a matched stretch of a passage. */
export type Stop = {
	readonly source: string;
	readonly passage: string;
	readonly start: number;
	readonly end: number;
};

/** What is being looked for in the reader. */
export type Find = {
	readonly query: string;
	readonly stops: readonly Stop[];
	/** The stop that was gone to last, or that stands before what was opened; -1 where none does. */
	readonly current: number;
};

export type ReaderView = {
	readonly kind: 'reader';
	readonly source: string;
	/** A block (heading or passage) and a line of it, so that the place survives a resize. */
	readonly block: number;
	readonly line: number;
	readonly top: number;
	readonly pane: 'text' | 'outline';
	readonly outline: ListPosition;
	readonly find: Find | null;
};

export type SearchView = {
	readonly kind: 'search';
	readonly field: TextField;
	readonly pane: 'field' | 'results';
	readonly list: ListPosition;
	readonly answer: SearchAnswer | null;
	/** What `answer` answers; the field may be ahead of it. */
	readonly answered: string;
	/** Place in the history while walking it; null while writing. */
	readonly historyAt: number | null;
};

export const compareTabs = ['deliverables', 'commitments', 'emphasis', 'names'] as const;
export type CompareTab = (typeof compareTabs)[number];

export const rowFilters = ['all', 'shared', 'one-sided', 'conflicts', 'moved', 'weak', 'pinned'] as const;
export type RowFilter = (typeof rowFilters)[number];

export const rowOrders = ['left order', 'right order', 'importance'] as const;
export type RowOrder = (typeof rowOrders)[number];

export type CompareView = {
	readonly kind: 'compare';
	readonly tab: CompareTab;
	readonly pane: 'rows' | 'texts';
	readonly list: ListPosition;
	/** First row of the texts that is shown; both sides scroll in step. */
	readonly scroll: number;
	/** The side shown where there is room for one. */
	readonly side: SideName;
	readonly filter: RowFilter;
	readonly order: RowOrder;
	/** Key of the row that waits for another one to be joined with. */
	readonly joining: string | null;
	/** List position in the other tabs. */
	readonly tabList: ListPosition;
	/** Shown in the commitments tab: all, or those of one firmness or actor. */
	readonly firmness: Firmness | null;
	readonly actor: string | null;
};

export type ConcordanceView = {
	readonly kind: 'concordance';
	readonly query: string;
	readonly answer: ConcordanceAnswer | null;
	readonly order: ConcordanceOrder;
	readonly list: ListPosition;
};

export type ExportView = {
	readonly kind: 'export';
	readonly pane: 'settings' | 'preview';
	readonly list: ListPosition;
	readonly scroll: number;
	readonly preview: string | null;
};

export type HelpView = {readonly kind: 'help'; readonly scroll: number};

/** Chooses the two sides: first the left, then the right. */
export type PickerView = {
	readonly kind: 'picker';
	/** Words that the rows shown must have. */
	readonly field: TextField;
	readonly list: ListPosition;
	/** Ids of sources that are to stand on one side together. */
	readonly taken: readonly string[];
	/** Ids of the sources picked for the left side. */
	readonly left: readonly string[] | null;
};

export const startOfPicker: PickerView = {
	kind: 'picker',
	field: textField(),
	list: atStart,
	taken: [],
	left: null,
};

export type View =
	| SourcesView
	| ReaderView
	| SearchView
	| CompareView
	| ConcordanceView
	| ExportView
	| HelpView
	| PickerView;

/** A question in the bottom line, answered in a text field. */
export type Prompt = {
	readonly label: string;
	readonly field: TextField;
	readonly for:
		| {readonly kind: 'note'; readonly target: Target}
		| {readonly kind: 'rename'; readonly key: string}
		| {readonly kind: 'find'; readonly before: ReaderView}
		| {readonly kind: 'concordance'};
};

export type Message = {readonly kind: 'done' | 'hint' | 'error'; readonly text: string};

export type State = {
	readonly size: {readonly columns: number; readonly rows: number};
	readonly corpus: Corpus;
	readonly problems: readonly Problem[];
	readonly view: View;
	/** Where Esc goes back to, the last one first. */
	readonly back: readonly View[];
	/** The Compare view as it was left, so that it opens there again. */
	readonly lastCompare: CompareView;
	readonly prompt: Prompt | null;
	readonly message: Message | null;
	readonly choices: Choices;
	/** The sides compared; null until they are chosen. */
	readonly sides: Sides<ComparedSide> | null;
	readonly comparison: Comparison | null;
	readonly analysis: Analysis | null;
	/** What is being worked out: shown in the header. */
	readonly busy: {
		/** How much has been read or indexed, from 0 to 1; null where it is done. */
		readonly reading: number | null;
		readonly search: number | null;
		readonly comparison: boolean;
		readonly export: boolean;
	};
	readonly history: readonly string[];
	readonly format: Format;
};

export const emptySearch: SearchView = {
	kind: 'search',
	field: textField(),
	pane: 'field',
	list: atStart,
	answer: null,
	answered: '',
	historyAt: null,
};

export const startOfCompare: CompareView = {
	kind: 'compare',
	tab: 'deliverables',
	pane: 'rows',
	list: atStart,
	scroll: 0,
	side: 'left',
	filter: 'all',
	order: 'left order',
	joining: null,
	tabList: atStart,
	firmness: null,
	actor: null,
};

/** What a session opens with besides its documents. */
export type Opening = {
	readonly problems: readonly Problem[];
	/** The user's choices from earlier sessions. */
	readonly choices: Choices;
	/** The two sides, where the command line names them. */
	readonly sides: Sides<ComparedSide> | null;
};

export type Start = Partial<Opening> & {
	readonly corpus: Corpus;
	/** The corpus is what has been read so far; more will come. */
	readonly isReading?: boolean;
	readonly size: {readonly columns: number; readonly rows: number};
};

/** The state in which the program opens: the list of sources, and one line that says what to do. */
export function initialState(start: Start): State {
	return {
		size: start.size,
		corpus: start.corpus,
		problems: start.problems ?? [],
		view: {kind: 'sources', list: atStart},
		back: [],
		lastCompare: startOfCompare,
		prompt: null,
		message: openingMessage(start.problems ?? []),
		choices: start.choices ?? noChoices,
		sides: start.sides ?? null,
		comparison: null,
		analysis: null,
		busy: {reading: start.isReading ? 0 : null, search: null, comparison: false, export: false},
		history: [],
		format: 'markdown',
	};
}

/** More documents than this are hardly one event: their sides are looked for when they are asked for. */
export const fewSources = 40;

/** What is worked out while the first view is already on the screen. */
export function openingEffects({corpus, sides, busy}: State): readonly Effect[] {
	if (busy.reading !== null) return [];
	const suggest = sides === null && corpus.sources.length > 1 && corpus.sources.length <= fewSources;
	return [...(suggest ? [{type: 'suggest-sides'} as const] : []), {type: 'prepare-search'}];
}

export function openingMessage(problems: readonly Problem[]): Message | null {
	const [first] = problems;
	if (first === undefined) return null;
	const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
	return {kind: 'error', text: `${first.file}: ${first.message}${more}`};
}
