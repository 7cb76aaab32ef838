/** Where one can be in each view: its cursors, what is open in it, and how it begins. */
import type {SideName, Sides} from '../base/sides.ts';
import type {Preview} from '../briefing/compose-briefing.ts';
import type {Deliverable, Firmness, OneSidedDeliverable} from '../compare/comparison.ts';
import type {ConcordanceOrder} from '../search/concordance.ts';
import type {Hit} from '../search/hits.ts';
import type {Mode} from './mode.ts';
import type {ConcordanceAnswer, SearchAnswer} from './search-answers.ts';
import {type TextField, textField} from './text-field.ts';

/** A cursor on an item of a list, and the first row shown. */
export type ListPosition = {readonly cursor: number; readonly top: number};

export const atStart: ListPosition = {cursor: 0, top: 0};

/** Of a view with several panes: whether the one with the focus has all the room. */
export type Zoomable = {readonly isZoomed: boolean};

export type SourcesState = Zoomable & {readonly kind: 'sources'; readonly list: ListPosition};

export const startOfSources: SourcesState = {kind: 'sources', list: atStart, isZoomed: false};

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
	/** What to say of the hits, such as words that they lack. */
	readonly hint: string | null;
	/** The stop that was gone to last, or that stands before what was opened; -1 where none does. */
	readonly current: number;
};

/** The sentences of a row, which are lit in their sources. */
export type Matched = {
	/** The side that is being read. */
	readonly side: SideName;
	/** Empty where a side is silent. */
	readonly sentences: Sides<readonly Stop[]>;
};

/** An offset of a passage. */
export type PassagePlace = {readonly passage: string; readonly offset: number};

/** A place that is to be gone to; one that is remembered, as far as it is still there. */
export type WantedPlace = PassagePlace & {readonly isRemembered?: true};

/** Sentences that are chosen to be quoted, by where the one begins at which that began, and the one where it ends now. */
export type Selection = {readonly anchor: PassagePlace; readonly head: PassagePlace};

export type ReaderState = Zoomable & {
	readonly kind: 'reader';
	readonly source: string;
	/** Whether what was taken out of the text is shown in its place. */
	readonly isWhole: boolean;
	/** A block (heading, passage or what was taken out) and a line of it, so that the place survives a resize. */
	readonly block: number;
	readonly line: number;
	readonly top: number;
	readonly pane: 'text' | 'outline';
	readonly outline: ListPosition;
	readonly find: Find | null;
	/** What was opened from a comparison. */
	readonly matched: Matched | null;
	readonly selection: Selection | null;
};

/** A hit, whatever it is the answer to. */
export type HitPlace = Pick<Hit, 'source' | 'passage' | 'field'>;

export type SearchState = Zoomable & {
	readonly kind: 'search';
	readonly field: TextField;
	readonly pane: 'field' | 'results';
	readonly list: ListPosition;
	readonly answer: SearchAnswer | null;
	/** What `answer` answers; the field may be ahead of it. */
	readonly answered: string;
	/** The hit that is gone to as soon as there is an answer. */
	readonly wanted: HitPlace | null;
	/** Place in the history while walking it; null while writing. */
	readonly historyAt: number | null;
};

export const compareTabs = ['synopsis', 'rows', 'commitments', 'emphasis', 'names'] as const;
export type CompareTab = (typeof compareTabs)[number];

/** Whether a tab shows the rows of the comparison themselves. */
export function isMainTab(tab: CompareTab): tab is 'synopsis' | 'rows' {
	return tab === 'synopsis' || tab === 'rows';
}

export const rowFilters = ['all', 'shared', 'one-sided', 'conflicts', 'moved', 'weak', 'pinned'] as const;
export type RowFilter = (typeof rowFilters)[number];

export const rowOrders = ['by theme', 'left order', 'right order', 'importance'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** Where one is in both texts: at a sentence, by its id, so that the place survives whatever is matched anew. */
export type Spot = {
	/** Null at the start. */
	readonly sentence: string | null;
	/** The first line shown. */
	readonly top: number;
};

export type SynopsisPlace = Spot & {
	/** The first line shown where the user went last, and the window of then: in one as large it is shown again. */
	readonly chosen: {
		readonly top: number;
		readonly size: {readonly columns: number; readonly rows: number};
	} | null;
	/** Which part of a long row is read to a screen reader; without it the first. */
	readonly part?: number;
};

/** What the rows are to be about: what is typed, and the rows whose texts have it. */
export type RowQuery = {
	readonly field: TextField;
	readonly isWriting: boolean;
	/** Keys of the rows whose texts have what is typed; null until they have been searched. */
	readonly found: readonly string[] | null;
};

export const noRowQuery: RowQuery = {field: textField(), isWriting: false, found: null};

export type CompareState = Zoomable & {
	readonly kind: 'compare';
	readonly tab: CompareTab;
	readonly pane: 'rows' | 'texts';
	readonly list: ListPosition;
	/** First row of the texts that is shown; both sides scroll in step. */
	readonly scroll: number;
	/** The side that is opened, and that is shown where there is room for one. */
	readonly side: SideName;
	readonly synopsis: SynopsisPlace;
	readonly query: RowQuery;
	/** The passage whose row is gone to as soon as there is a comparison. */
	readonly wanted: WantedPlace | null;
	/** Ids of the sentences that a correction is about, until it is said what has become of them. */
	readonly corrected: readonly string[] | null;
	/** Themes whose rows are folded away. */
	readonly folded: readonly Deliverable['theme'][];
	readonly filter: RowFilter;
	readonly order: RowOrder;
	/** Key of the row that waits for another one to be joined with. */
	readonly joining: string | null;
	/** Of the side in focus. */
	readonly selection: Selection | null;
	/** List position in the other tabs. */
	readonly tabList: ListPosition;
	/** Shown in the commitments tab: all, or those of one firmness or actor. */
	readonly firmness: Firmness | null;
	readonly actor: string | null;
};

/** What could not be read. */
export type ProblemsState = {readonly kind: 'problems'; readonly list: ListPosition};

export type ConcordanceState = {
	readonly kind: 'concordance';
	readonly query: string;
	readonly answer: ConcordanceAnswer | null;
	readonly order: ConcordanceOrder;
	readonly list: ListPosition;
};

export type ExportState = Zoomable & {
	readonly kind: 'export';
	readonly pane: 'settings' | 'preview';
	readonly list: ListPosition;
	readonly scroll: number;
	/** The briefing as it would be written now. */
	readonly preview: Preview | null;
	/** Why there is no preview, as the user is to read it; null where it is being made. */
	readonly refusal: string | null;
};

/** What a key means where one is, by the id of its binding. */
export type KeyHere = {
	readonly id: string;
	readonly keys: readonly string[];
	/** Why it cannot be pressed now; null where it can. */
	readonly reason: string | null;
};

export type HelpState = {
	readonly kind: 'help';
	/** Words that what is shown must have. */
	readonly field: TextField;
	readonly list: ListPosition;
	/** Where help was asked for, and the keys that mean something there. */
	readonly mode: Mode;
	readonly here: readonly KeyHere[];
};

/** Matches a row of one side by hand with a sentence of the other. */
export type CandidatesState = {
	readonly kind: 'candidates';
	readonly row: OneSidedDeliverable;
	readonly list: ListPosition;
};

/** Chooses the two sides: first the left, then the right. */
export type PickerState = {
	readonly kind: 'picker';
	/** Words that the rows shown must have. */
	readonly field: TextField;
	readonly list: ListPosition;
	/** Ids of sources that are to stand on one side together. */
	readonly taken: readonly string[];
	/** Ids of the sources picked for the left side. */
	readonly left: readonly string[] | null;
};

export const startOfPicker: PickerState = {
	kind: 'picker',
	field: textField(),
	list: atStart,
	taken: [],
	left: null,
};

export const emptySearch: SearchState = {
	kind: 'search',
	isZoomed: false,
	field: textField(),
	pane: 'field',
	list: atStart,
	answer: null,
	answered: '',
	wanted: null,
	historyAt: null,
};

export const startOfExport: ExportState = {
	kind: 'export',
	isZoomed: false,
	pane: 'settings',
	list: atStart,
	scroll: 0,
	preview: null,
	refusal: null,
};

export const startOfCompare: CompareState = {
	kind: 'compare',
	isZoomed: false,
	tab: 'rows',
	pane: 'rows',
	list: atStart,
	scroll: 0,
	side: 'left',
	synopsis: {sentence: null, top: 0, chosen: null},
	query: noRowQuery,
	wanted: null,
	corrected: null,
	folded: [],
	filter: 'all',
	order: 'by theme',
	joining: null,
	selection: null,
	tabList: atStart,
	firmness: null,
	actor: null,
};

/** Where one can be, by the name of the view. */
type ViewStates = {
	readonly sources: SourcesState;
	readonly problems: ProblemsState;
	readonly reader: ReaderState;
	readonly search: SearchState;
	readonly compare: CompareState;
	readonly concordance: ConcordanceState;
	readonly export: ExportState;
	readonly help: HelpState;
	readonly picker: PickerState;
	readonly candidates: CandidatesState;
};

export type ViewName = keyof ViewStates;

/** Where one is in a view; without a name, in any of them. */
export type ViewState<Name extends ViewName = ViewName> = {[N in Name]: ViewStates[N] & {kind: N}}[Name];
