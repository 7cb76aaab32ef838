/** What is said of commands and flags, and of words that are none: one value a language. */
import type {CommandName, FlagName} from '../arguments.ts';

type Said = {readonly usage: string; readonly summary: string};

export type UsageWords = {
	/** What the program is for. */
	readonly purpose: string;
	readonly command: (name: CommandName) => Said;
	/** `value`: what stands for one that is none of a few words. */
	readonly flag: (name: FlagName) => {readonly summary: string; readonly value?: string};
	/** What goes without saying once it has been said. */
	readonly notes: string;
	readonly exit: string;
	/** What each exit code says, from 0 on. */
	readonly exits: readonly string[];
	readonly faults: FaultWords;
};

/** Flags are given with their dashes, `--json`. What was meant, where something near it is known, else null. */
type FaultWords = {
	/** Behind what is wrong: where to look. */
	readonly seeHelp: (fault: string) => string;
	readonly unknownFlag: (flag: string, meant: string | null) => string;
	readonly standsAlone: (flag: string) => string;
	/** `places`: the commands that it belongs to, between commas; `meant`: a command. */
	readonly belongsTo: (flag: string, places: string, meant: string | null) => string;
	readonly onlyOnce: (flag: string) => string;
	readonly takesNoValue: (flag: string) => string;
	/** `value`: what stands for one. */
	readonly needsValue: (flag: string, value: string) => string;
	readonly needsWholeNumber: (flag: string) => string;
	readonly needsDay: (flag: string) => string;
	readonly isFolder: (flag: string, path: string) => string;
	readonly isOneOf: (flag: string, choices: readonly string[], given: string) => string;
	readonly excludeEachOther: (one: string, other: string) => string;
	readonly needsQuery: string;
	readonly dashedQuery: (query: string) => string;
	readonly emptyPath: string;
	/** Of a path that is not there, which may be meant for a command. */
	readonly noSuchPath: (path: string, meant: string) => string;
};
