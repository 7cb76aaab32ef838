/** Commands and flags in one table, which parsing, `--help`, the completions and the manual page read. */
import {type Length, lengths} from './briefing/choices/lengths.ts';
import {type Format, formats} from './briefing/formats/formats.ts';
import {type OutputLanguage, outputLanguages} from './briefing/wording/wording.ts';

export type CommandName = 'open' | 'sources' | 'search' | 'compare' | 'export' | 'init';

export type Options = {
	readonly command: CommandName;
	/** Files and folders; none means the shipped documents. */
	readonly paths: readonly string[];
	/** Only `search` has one. */
	readonly query: string;
	readonly left?: string;
	readonly right?: string;
	readonly topic?: string;
	readonly json: boolean;
	readonly limit?: number;
	readonly output?: string;
	readonly format?: Format;
	readonly length?: Length;
	/** State what is matched with doubt, marked, at any length. */
	readonly doubtful?: boolean;
	readonly date?: string;
	readonly check?: string;
	/** That of the program's own words. */
	readonly language?: OutputLanguage;
	readonly force: boolean;
	/** With what was pinned, noted and corrected in the terminal. */
	readonly pinned: boolean;
};

type CommandRow = {readonly name: CommandName; readonly usage: string; readonly summary: string};

export const commands: readonly [CommandRow, ...CommandRow[]] = [
	{name: 'open', usage: '[path ...]', summary: 'open these files and folders in the terminal'},
	{name: 'sources', usage: 'sources [path ...]', summary: 'list the sources'},
	{name: 'search', usage: 'search <query> [path ...]', summary: 'ranked passages'},
	{name: 'compare', usage: 'compare [path ...]', summary: 'the side-by-side comparison'},
	{name: 'export', usage: 'export [path ...]', summary: 'write the briefing'},
	{name: 'init', usage: 'init [folder]', summary: 'write a manifest.yaml with what was found, to be mended'},
];

/** The shells that complete commands and flags. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export type FlagRow = {
	readonly type: 'string' | 'number' | 'boolean';
	readonly shortFlag?: string;
	/** What stands for the value in the help. */
	readonly value?: string;
	/** What the value is one of. */
	readonly choices?: readonly string[];
	/** The value may be a file. */
	readonly isFile?: true;
	readonly summary: string;
	/** Where it may stand. */
	readonly commands: readonly CommandName[];
};

const everywhere: readonly CommandName[] = commands.map(({name}) => name);

export const flags = {
	left: {
		type: 'string',
		value: '<side or file>',
		isFile: true,
		summary: 'the side or source that stands left',
		commands: ['open', 'compare', 'export'],
	},
	right: {
		type: 'string',
		value: '<side or file>',
		isFile: true,
		summary: 'the side or source that stands right',
		commands: ['open', 'compare', 'export'],
	},
	topic: {
		type: 'string',
		value: '<query>',
		summary: 'only what the query matches',
		commands: ['open', 'compare', 'export'],
	},
	json: {
		type: 'boolean',
		summary: 'machine-readable output',
		commands: ['sources', 'search', 'compare'],
	},
	limit: {type: 'number', value: '<n>', summary: 'search: at most n hits', commands: ['search']},
	output: {
		type: 'string',
		shortFlag: 'o',
		value: '<file>',
		isFile: true,
		summary: 'export: where to; - is standard output',
		commands: ['export'],
	},
	format: {
		type: 'string',
		value: formats.join('|'),
		choices: formats,
		summary: "export: else the ending of the output's name decides",
		commands: ['export'],
	},
	length: {
		type: 'string',
		value: lengths.join('|'),
		choices: lengths,
		summary: 'export: how much of it; short fits one page',
		commands: ['open', 'export'],
	},
	doubtful: {
		type: 'boolean',
		summary: 'export: with the doubtful matches, marked, at any length',
		commands: ['export'],
	},
	date: {
		type: 'string',
		value: '<YYYY-MM-DD>',
		summary: 'export: the date on it, else SOURCE_DATE_EPOCH or today',
		commands: ['open', 'export'],
	},
	check: {
		type: 'string',
		value: '<file>',
		isFile: true,
		summary: 'export: say what has changed since this briefing was written',
		commands: ['export'],
	},
	force: {
		type: 'boolean',
		summary: 'export, init: write over the file if it exists',
		commands: ['export', 'init'],
	},
	pinned: {
		type: 'boolean',
		summary: 'with the pins, notes and corrections made in the terminal',
		commands: ['open', 'compare', 'export'],
	},
	language: {
		type: 'string',
		value: outputLanguages.join('|'),
		choices: outputLanguages,
		summary: 'the language of screens, briefings and what commands print',
		commands: everywhere,
	},
	config: {
		type: 'boolean',
		summary: 'where the settings are, and write them if missing',
		commands: ['open'],
	},
	completion: {
		type: 'string',
		value: shells.join('|'),
		choices: shells,
		summary: 'what completes commands and flags in this shell',
		commands: ['open'],
	},
	help: {type: 'boolean', shortFlag: 'h', summary: 'this text, as does briefing help', commands: everywhere},
	version: {type: 'boolean', shortFlag: 'v', summary: 'the version', commands: everywhere},
} as const satisfies Readonly<Record<string, FlagRow>>;

/** What the program is for, in one sentence. */
export const purpose = `Find passages in official statements, set two sides' framings next to each other,
and write a cited briefing.`;

/** What goes without saying once it has been said. */
export const notes = `Without a path the shipped documents are opened; - is standard input. A folder may hold
a manifest.yaml that states sides, publishers, dates and addresses. Two files given to
compare are left and right. Without a terminal, plain briefing prints the briefing.`;

export type FlagName = keyof typeof flags;

/** The table's rows with their names, in its order. */
export function flagRows(): readonly (readonly [FlagName, FlagRow])[] {
	const rows: [FlagName, FlagRow][] = [];
	for (const name of Object.keys(flags)) if (isFlagName(name)) rows.push([name, flags[name]]);
	return rows;
}

export function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}

/** What each exit code says. */
export const exits: readonly (readonly [code: number, meaning: string])[] = [
	[0, 'done'],
	[1, 'nothing matched'],
	[2, 'wrong usage or unreadable input'],
];
