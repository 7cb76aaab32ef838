/** What a key binding is: declared once, read by handling, help, footer hints and the README; its words are a language's. */
import type {Request} from '../actions.ts';
import {isWriting, type Mode} from '../mode.ts';

export const sections = ['move', 'find', 'compare', 'mark', 'briefing', 'program', 'writing'] as const;
export type Section = (typeof sections)[number];

/** What must be there for a key to be pressed; what it lacks is said by needs.ts. */
export type Need =
	| 'change'
	| 'changed-on-disk'
	| 'commitments'
	| 'comparison'
	| 'conflict'
	| 'documents'
	| 'doubtful-row'
	| 'filter'
	| 'hits'
	| 'matched'
	| 'one-sided-row'
	| 'all-panes'
	| 'foreign-text'
	| 'other-than-export'
	| 'other-than-sources'
	| 'page'
	| 'problems'
	| 'panes'
	| 'quotation'
	| 'reading'
	| 'row'
	| 'row-query'
	| 'second-pane'
	| 'made-row'
	| 'taken-out-hidden'
	| 'taken-out-shown'
	| 'target'
	| 'text'
	| 'themes'
	| 'undone'
	| 'way-back'
	| 'zoomed';

export type KeyRow = {
	/** What settings call it: it stays when keys, label or place change. */
	readonly id: string;
	/** Where the keys do this; `any` is every mode in which letters are no text. */
	readonly modes: 'any' | readonly Mode[];
	/** Characters, or names such as `enter`, `ctrl-d`, `pageup`. */
	readonly keys: readonly string[];
	readonly action: Request;
	readonly section: Section;
	/** In the footer, the lowest first; without it the key stands in the help only. */
	readonly rank?: number;
	/** A key that lacks something neither matches nor shows. */
	readonly needs?: readonly Need[];
	/** It works also where the window is too small for anything to be seen. */
	readonly isBlind?: true;
};

/** Whether a binding means something in a mode. */
export function worksIn({modes}: Pick<KeyRow, 'modes'>, mode: Mode): boolean {
	return modes === 'any' ? !isWriting(mode) : modes.includes(mode);
}
