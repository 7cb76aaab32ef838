/** What `update` wants done outside: plain values, performed in one place. */

import type {Sides} from '../base/sides.ts';
import type {KeptChange, Target} from '../briefing/choices/choices.ts';
import type {ComparedSide, Comparison, Correction} from '../compare/comparison.ts';
import type {TextEdit} from '../documents/text-edits.ts';
import type {Place} from './place.ts';
import type {Direction} from './run-translator.ts';
import type {BriefingRequest} from './services.ts';

/** A text for the clipboard, and how many quotations are in it. */
export type Copy = {readonly text: string; readonly quotations: number};

export type Effect =
	| {readonly type: 'suggest-sides'}
	/** All that is put back and taken out; whatever is asked after it is asked of these texts. */
	| {readonly type: 'edit-texts'; readonly edits: readonly TextEdit[]}
	/** `isAsked`: by the user, who wants to know what is found. */
	| {readonly type: 'look-at-disk'; readonly isAsked?: boolean}
	| {readonly type: 'stop-reading'}
	| {readonly type: 'read-again'}
	| {
			readonly type: 'compare';
			readonly sides: Sides<ComparedSide>;
			readonly corrections: readonly Correction[];
	  }
	| {readonly type: 'analyse'; readonly comparison: Comparison}
	| {readonly type: 'prepare-search'}
	| {readonly type: 'search'; readonly query: string}
	/** Search within one source. */
	| {readonly type: 'find'; readonly query: string; readonly source: string}
	| {readonly type: 'make-concordance'; readonly query: string}
	| {readonly type: 'preview'; readonly request: BriefingRequest}
	| {readonly type: 'export'; readonly request: BriefingRequest}
	| {readonly type: 'save-change'; readonly change: KeptChange}
	| ({readonly type: 'copy'} & Copy)
	/** Roughly, by a program that the user has installed. */
	| {readonly type: 'translate'; readonly direction: Direction; readonly texts: readonly string[]}
	/** Of a page, in the browser. */
	| {readonly type: 'open-page'; readonly url: string}
	| {readonly type: 'edit-outside'; readonly target: Target; readonly text: string}
	/** For the next time that these documents are opened. */
	| {readonly type: 'keep-place'; readonly place: Place}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'; readonly code: number};
