/**
 * What the terminal program says in its own words: one value a language. The English one is the pattern, room by room:
 * another that lacks a phrase of it, or has it of other numbers and names, is an error of types.
 */
import type {Wording} from '../../briefing/wording/wording.ts';
import type {compare} from './en/compare.ts';
import type {settings} from './en/export.ts';
import type {frame} from './en/frame.ts';
import type {help} from './en/help.ts';
import type {keys} from './en/keys.ts';
import type {lists} from './en/lists.ts';
import type {messages} from './en/messages.ts';
import type {mistakes} from './en/mistakes.ts';
import type {reader} from './en/reader.ts';
import type {reasons} from './en/reasons.ts';
import type {spoken} from './en/spoken.ts';

export type ScreenWords = {
	/** What is written in files, and called the same on the screen. */
	readonly briefing: Wording;
	readonly keys: Room<typeof keys>;
	readonly reasons: Room<typeof reasons>;
	readonly messages: Room<typeof messages>;
	readonly mistakes: Room<typeof mistakes>;
	readonly frame: Room<typeof frame>;
	readonly lists: Room<typeof lists>;
	readonly reader: Room<typeof reader>;
	readonly compare: Room<typeof compare>;
	readonly settings: Room<typeof settings>;
	readonly help: Room<typeof help>;
	readonly spoken: Room<typeof spoken>;
};

/** What is said of other programs. */
export type OutsideWords = ScreenWords['messages']['outside'];

/** None of it is changed. */
type Room<Words> = Words extends (...given: never[]) => unknown
	? Words
	: Words extends object
		? {readonly [Name in keyof Words]: Room<Words[Name]>}
		: Words;
