/** Everything that the terminal program knows: what is open, what the user chose, and where they are. */

import type {Sides} from '../base/sides.ts';
import {type Change, type Choices, noChoices, type Target} from '../briefing/choices/choices.ts';
import type {DocumentStamp} from '../briefing/choices/moves.ts';
import {choicesIn, pairOf} from '../briefing/choices/pairs.ts';
import type {Format} from '../briefing/formats/formats.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {ComparedSide, Comparison} from '../compare/comparison.ts';
import type {Progress} from '../documents/read-corpus.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {withEdits} from '../documents/text-edits.ts';
import type {Effect} from './effects.ts';
import {type KeysInWords, withKeys} from './key-table.ts';
import type {Need} from './keys/key-binding.ts';
import {type KeyBinding, keyBindings} from './keys/key-bindings.ts';
import type {Opening} from './opening.ts';
import {sidesInWords} from './sides-in-words.ts';
import type {TextField} from './text-field.ts';
import {noTranslation, type RoughTranslation} from './translation.ts';
import {type CompareState, type ReaderState, startOfSources, type ViewState} from './view-states.ts';
import {englishScreen} from './wording/en.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** A question in the bottom line, answered in a text field. */
export type Prompt = {
	readonly label: string;
	readonly field: TextField;
	readonly for:
		| {readonly kind: 'note'; readonly target: Target}
		| {readonly kind: 'rename'; readonly key: string}
		| {readonly kind: 'find'; readonly before: ReaderState}
		| {readonly kind: 'concordance'};
};

/** A change of the choices, and what takes it back. */
export type Done = {
	readonly change: Change;
	readonly inverse: readonly Change[];
	/** What it matches was matched before, with doubt. */
	readonly isConfirmation: boolean;
};

export type Message = {
	readonly kind: 'done' | 'hint' | 'error';
	readonly text: string;
	/** What in it gives way where there is no room for all: the name of a file may be longer than what is said of it. */
	readonly name?: string;
	/** What the key that was pressed needs, where the message says which of it is lacking. */
	readonly needs?: readonly Need[];
};

export type State = {
	readonly size: {
		readonly columns: number;
		readonly rows: number;
		/** One thing is shown below the other, in words, for a screen reader. */
		readonly isSpoken?: boolean;
		/** Rows at the foot of the view that a rough translation takes. */
		readonly below?: number;
	};
	/** What keys mean. */
	readonly keys: readonly KeyBinding[];
	/** Whether wheel and clicks are the program's; else they are the terminal's. */
	readonly isMouseOn: boolean;
	/** As it was read. */
	readonly asRead: Corpus;
	/** With what the user put back and without what they took out. */
	readonly corpus: Corpus;
	readonly problems: readonly Problem[];
	/** What has changed on disk since it was read; null where nothing is known to have. */
	readonly onDisk: DiskChanges | null;
	/** How many files were not read because the user stopped that. */
	readonly unread: number;
	readonly view: ViewState;
	/** Where Esc goes back to, the last one first. */
	readonly back: readonly ViewState[];
	/** The Compare view as it was left, so that it opens there again; null before it is first opened. */
	readonly lastCompare: CompareState | null;
	readonly prompt: Prompt | null;
	readonly message: Message | null;
	/** The digits typed before a move; null where there are none. */
	readonly count: string | null;
	/** All that the user chose, for whatever pair of sides. */
	readonly kept: Choices;
	/** What of it is in force: see `withKept`. */
	readonly choices: Choices;
	/** The sides compared; null until they are chosen. */
	readonly sides: Sides<ComparedSide> | null;
	/** Those that were compared, while documents of theirs are away; null where none are. */
	readonly awaySides: Sides<readonly DocumentStamp[]> | null;
	readonly comparison: Comparison | null;
	readonly analysis: Analysis | null;
	/** What is being worked out: shown in the header. */
	readonly busy: {
		/** How many documents have been read; null where it is done. */
		readonly reading: Progress | null;
		/** How much has been indexed, from 0 to 1; null where it is done. */
		readonly search: number | null;
		readonly comparison: boolean;
		readonly export: boolean;
	};
	readonly history: readonly string[];
	/** What the user changed in this session, the last one first. */
	readonly done: readonly Done[];
	/** What they took back of it, the last one first, until they change something else. */
	readonly undone: readonly Done[];
	readonly format: Format;
	readonly translation: RoughTranslation;
	/** The program's own. */
	readonly words: ScreenWords;
};

/** Reading of which it is not known yet how long it takes. */
export const notCounted: Progress = {read: 0, total: 0};

export type Start = Partial<Opening> & {
	/** What keys mean, where the user has set that. */
	readonly keys?: readonly KeyBinding[] | undefined;
	readonly isMouseOn?: boolean | undefined;
	readonly words?: ScreenWords | undefined;
	readonly corpus: Corpus;
	/** The corpus is what has been read so far; more will come. */
	readonly isReading?: boolean;
	readonly size: State['size'];
};

/** The state in which the program opens: the list of sources, and one line that says what to do. */
export function initialState(start: Start): State {
	const {choices: kept = noChoices} = start;
	const own = {keys: start.keys ?? keyBindings, words: start.words ?? englishScreen};
	const sides = sidesInWords(start.sides ?? null, start.corpus, own.words);
	return {
		size: start.size,
		...own,
		isMouseOn: start.isMouseOn ?? false,
		asRead: start.corpus,
		corpus: withEdits(start.corpus, kept.edits),
		problems: start.problems ?? [],
		onDisk: null,
		unread: 0,
		view: startOfSources,
		back: [],
		lastCompare: null,
		prompt: null,
		count: null,
		message: openingMessage(start.problems ?? [], own, start.said ?? null),
		kept,
		choices: choicesIn(kept, sides && pairOf(sides)),
		sides,
		awaySides: null,
		comparison: null,
		analysis: null,
		busy: {reading: start.isReading ? notCounted : null, search: null, comparison: false, export: false},
		history: [],
		done: [],
		undone: [],
		format: 'markdown',
		translation: noTranslation,
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

/** What was not read; the key that lists it works at the list of sources. */
export function openingMessage(
	problems: readonly Problem[],
	own: KeysInWords,
	said: string | null = null,
	isAtSources = true,
): Message | null {
	const [first] = problems;
	const words = own.words.messages.opening;
	const list = words.list[isAtSources ? 'here' : 'elsewhere'];
	if (said !== null) {
		// What is missing of the user's own work is seen at no other time; the problems stay in their list.
		if (first === undefined) return {kind: 'done', text: said};
		const others = withKeys(words.problems(problems.length, list), own);
		return {kind: 'error', text: `${said}${others}`};
	}
	if (first === undefined) return null;
	const more = problems.length > 1 ? withKeys(words.moreProblems(problems.length - 1, list), own) : '';
	const place = first.file === '' ? '' : `${first.file}: `;
	return {kind: 'error', text: `${place}${first.message}${more}`, name: first.file};
}
