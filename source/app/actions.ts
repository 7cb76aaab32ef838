/** Everything that can happen: what the user asks for, and what comes back from effects. */

import type {SideName, Sides} from '../base/sides.ts';
import type {Target} from '../briefing/choices/choices.ts';
import type {Preview} from '../briefing/compose-briefing.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {ChosenSides} from '../compare/choose-sides.ts';
import type {ComparedSide, Comparison} from '../compare/comparison.ts';
import type {Progress} from '../documents/read-corpus.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import type {Opening} from './opening.ts';
import type {PaneName, PanePlace} from './pane-place.ts';
import type {Step} from './scroll.ts';
import type {ConcordanceAnswer, SearchAnswer} from './search-answers.ts';
import type {Exported} from './services.ts';
import type {FieldEdit} from './text-field.ts';
import type {CompareTab, ViewName} from './view-states.ts';
import type {Clipboard} from './write-clipboard.ts';

/** What a key asks for. */
export type Request =
	| {readonly type: 'move'; readonly by: Step}
	/** One more digit of how many times the next move is made. */
	| {readonly type: 'type-count'; readonly digit: string}
	| {readonly type: 'drop-count'}
	/** Opens what the cursor is on. */
	| {readonly type: 'open'}
	| {readonly type: 'go-back'}
	| {readonly type: 'next-pane'}
	/** Gives the pane with the focus all the room, or the others theirs back. */
	| {readonly type: 'zoom'; readonly isZoomed: boolean}
	/** What is read, and a word in its contexts, are only reached from what shows them. */
	| {
			readonly type: 'show';
			readonly view: Exclude<ViewName, 'reader' | 'concordance' | 'candidates' | 'help'>;
	  }
	/** What can be done here, and what is meant by what stands here. */
	| {readonly type: 'help'}
	/** Does what the cursor of the help is on. */
	| {readonly type: 'run-chosen'}
	/** To the next or previous matched stretch. */
	| {readonly type: 'next-hit'; readonly forward: boolean}
	| {readonly type: 'ask'; readonly for: 'note' | 'rename' | 'find' | 'concordance'}
	| {readonly type: 'edit-note-outside'}
	| {readonly type: 'submit'}
	| {readonly type: 'edit-field'; readonly change: FieldEdit}
	| {readonly type: 'walk-history'; readonly older: boolean}
	| {readonly type: 'toggle-pin'}
	| {readonly type: 'move-pin'; readonly earlier: boolean}
	| {readonly type: 'copy'}
	/** Opens the page of what is looked at in the browser. */
	| {readonly type: 'open-page'}
	/** A rough translation of what is in another language than the user's: shown below it, or not. */
	| {readonly type: 'toggle-translation'}
	/** Selects the sentence at the cursor, to be quoted; or gives the selection up. */
	| {readonly type: 'select'}
	/** The selection takes in more sentences, or fewer. */
	| {readonly type: 'extend-selection'; readonly by: Step}
	/** Selects the sentence after what is selected, or the one before it. */
	| {readonly type: 'select-next'; readonly forward: boolean}
	/** Opens the field in which the topic of the rows is written. */
	| {readonly type: 'filter-rows'}
	/** Of the row under the cursor, or of all of them: its rows give way to one line, or come back. */
	| {readonly type: 'fold-theme'; readonly all: boolean}
	| {readonly type: 'cycle-filter'}
	| {readonly type: 'cycle-order'}
	| {readonly type: 'cycle-actor'}
	| {readonly type: 'show-tab'; readonly tab: CompareTab}
	/** Of a comparison, or of the matched sentences that are being read. */
	| {readonly type: 'choose-side'; readonly side: SideName}
	| {readonly type: 'next-conflict'}
	| {readonly type: 'reject-match'}
	| {readonly type: 'confirm-match'}
	| {readonly type: 'join-rows'}
	/** Of the row under the cursor, to match it by hand. */
	| {readonly type: 'show-candidates'}
	/** What was taken out of the text that is read: in its place, or not at all. */
	| {readonly type: 'show-taken-out'; readonly isShown: boolean}
	/** Puts what the cursor is on back into the text, or takes it out. */
	| {readonly type: 'edit-text'}
	/** Goes on with the documents that have been read so far. */
	| {readonly type: 'stop-reading'}
	/** The documents that have changed on disk. */
	| {readonly type: 'read-again'}
	/** Takes the last change of the choices back. */
	| {readonly type: 'undo'}
	/** Makes the change again that was taken back last. */
	| {readonly type: 'redo'}
	/** Limits the briefing to this topic, or lifts the limit. */
	| {readonly type: 'toggle-topic'}
	| {readonly type: 'export'}
	| {readonly type: 'toggle-mouse'}
	/** A click: the focus, and the cursor, go there. */
	| {readonly type: 'point'; readonly at: PanePlace}
	/** By so many rows, negative towards the start; the cursor stays where it is as long as that is in view. */
	| {readonly type: 'scroll'; readonly pane: PaneName; readonly lines: number}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'; readonly interrupted: boolean};

/** What happened outside. */
export type Report =
	| {readonly type: 'resized'; readonly columns: number; readonly rows: number}
	| {readonly type: 'pasted'; readonly text: string}
	/** By a signal, to be answered with this exit code. */
	| {readonly type: 'told-to-end'; readonly code: number}
	/** A part of the documents has been read. */
	| {readonly type: 'documents-arrived'; readonly corpus: Corpus; readonly progress: Progress}
	/** All documents are read, and what the user chose for them. */
	| ({readonly type: 'documents-opened'; readonly corpus: Corpus} & Opening)
	/** What is others on disk now than what was read. */
	| {readonly type: 'disk-looked-at'; readonly changes: DiskChanges; readonly isAsked?: boolean}
	| {readonly type: 'documents-read-again'; readonly corpus: Corpus; readonly problems: readonly Problem[]}
	/** Whoever answers questions knows what is part of the texts now. */
	| {readonly type: 'texts-edited'}
	| {readonly type: 'sides-suggested'; readonly chosen: ChosenSides}
	| {readonly type: 'compared'; readonly sides: Sides<ComparedSide>; readonly comparison: Comparison}
	| {readonly type: 'analysed'; readonly comparison: Comparison; readonly analysis: Analysis}
	| {readonly type: 'search-prepared'; readonly done: number}
	| {readonly type: 'search-answered'; readonly query: string; readonly answer: SearchAnswer}
	| {readonly type: 'found'; readonly source: string; readonly query: string; readonly answer: SearchAnswer}
	| {readonly type: 'concordance-made'; readonly query: string; readonly answer: ConcordanceAnswer}
	| {readonly type: 'previewed'; readonly preview: Preview}
	| (Exported & {readonly type: 'exported'})
	| {readonly type: 'copied'; readonly quotations: number; readonly clipboard: Clipboard}
	/** Roughly, each sentence by its own words. */
	| {readonly type: 'translated'; readonly said: ReadonlyMap<string, string>}
	| {readonly type: 'page-opened'; readonly url: string}
	| {readonly type: 'note-edited'; readonly target: Target; readonly text: string}
	| {readonly type: 'failed'; readonly effect: string; readonly message: string};

export type Action = Request | Report;
