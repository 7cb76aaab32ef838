/**
 * What the terminal program says in its own words: one value a language. The English one is the pattern, room by room:
 * another that lacks a phrase of it, or has it of other numbers and names, is an error of types.
 */
import type {Wording} from '../../briefing/wording/wording.ts';
import type {keys} from './en/keys.ts';

export type ScreenWords = {
	/** What is written in files, and called the same on the screen. */
	readonly briefing: Wording;
	readonly keys: Room<typeof keys>;
};

/** None of it is changed. */
type Room<Words> = Words extends (...given: never[]) => unknown
	? Words
	: Words extends object
		? {readonly [Name in keyof Words]: Room<Words[Name]>}
		: Words;
