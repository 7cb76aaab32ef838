/** Commands and flags in one table; parsing, `--help` and completions read it. */
import {version} from '../package.json';
import {errorMessage} from './base/errors.ts';
import {type Length, lengths} from './briefing/choices/choices.ts';
import {type Format, formats} from './briefing/file-name.ts';
import {findDate} from './documents/stated-date.ts';

export type CommandName = 'open' | 'sources' | 'search' | 'compare' | 'export';

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
	readonly date?: string;
	readonly check?: string;
	readonly force: boolean;
	/** With what was pinned, noted and corrected in the terminal. */
	readonly pinned: boolean;
};

export type Parsed =
	| {readonly kind: 'run'; readonly options: Options}
	/** Print this to standard output and end well. */
	| {readonly kind: 'print'; readonly text: string}
	/** Wrong usage, in one line that says how to mend it. */
	| {readonly kind: 'error'; readonly message: string};

type CommandRow = {readonly name: CommandName; readonly usage: string; readonly summary: string};

export const commands: readonly CommandRow[] = [
	{name: 'open', usage: '[path ...]', summary: 'open these files and folders in the terminal'},
	{name: 'sources', usage: 'sources [path ...]', summary: 'list the sources'},
	{name: 'search', usage: 'search <query> [path ...]', summary: 'ranked passages'},
	{name: 'compare', usage: 'compare [path ...]', summary: 'the side-by-side comparison'},
	{name: 'export', usage: 'export [path ...]', summary: 'write the briefing'},
];

type FlagRow = {
	readonly type: 'string' | 'number' | 'boolean';
	readonly shortFlag?: string;
	/** What stands for the value in the help. */
	readonly value?: string;
	readonly oneOf?: readonly string[];
	readonly summary: string;
	/** Where it may stand. */
	readonly commands: readonly CommandName[];
};

const everywhere: readonly CommandName[] = commands.map(({name}) => name);

export const flags = {
	left: {
		type: 'string',
		value: '<side or file>',
		summary: 'the side or source that stands left',
		commands: ['open', 'compare', 'export'],
	},
	right: {
		type: 'string',
		value: '<side or file>',
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
		summary: 'export: where to; - is standard output',
		commands: ['export'],
	},
	format: {
		type: 'string',
		value: formats.join('|'),
		oneOf: formats,
		summary: "export: else the ending of the output's name decides",
		commands: ['export'],
	},
	length: {
		type: 'string',
		value: lengths.join('|'),
		oneOf: lengths,
		summary: 'export: how much of it; short fits one page',
		commands: ['open', 'export'],
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
		summary: 'export: say what has changed since this briefing was written',
		commands: ['export'],
	},
	force: {
		type: 'boolean',
		summary: 'export: write over the output file if it exists',
		commands: ['export'],
	},
	pinned: {
		type: 'boolean',
		summary: 'with the pins, notes and corrections made in the terminal',
		commands: ['open', 'compare', 'export'],
	},
	help: {type: 'boolean', shortFlag: 'h', summary: 'this text', commands: everywhere},
	version: {type: 'boolean', shortFlag: 'v', summary: 'the version', commands: everywhere},
} as const satisfies Readonly<Record<string, FlagRow>>;

type FlagName = keyof typeof flags;

const flagNames: readonly string[] = Object.keys(flags);

/** What is asked for when nothing is said: the shipped documents in the terminal. */
export const noArguments = {
	kind: 'run',
	options: {command: 'open', paths: [], query: '', json: false, force: false, pinned: false},
} as const satisfies Parsed;

/** Parses the words after the program's name. Never rejects, never prints. */
export async function parseArguments(argv: readonly string[]): Promise<Parsed> {
	const result = await parseWithMeow(argv);
	if (typeof result === 'string') return {kind: 'error', message: `${result}; see briefing --help`};
	const [first, ...rest] = result.input;
	const command = commands.find(({name}) => name === first && name !== 'open')?.name ?? 'open';
	const words = command === 'open' ? result.input : rest;
	const given = result.flags;
	if (given.help) return {kind: 'print', text: helpText()};
	if (given.version) return {kind: 'print', text: `${version}\n`};

	const unknown = Object.keys(given).find(name => !flagNames.includes(name));
	if (unknown !== undefined) return usageError(`unknown flag ${dashed(unknown)}`);
	for (const [name, row] of flagRows()) {
		const value = given[name];
		if (value === undefined || value === false) continue;
		if (!row.commands.includes(command)) {
			return usageError(
				`${dashed(name)} belongs to ${row.commands.filter(one => one !== 'open').join(' and ')}`,
			);
		}
		if (value === '') return usageError(`${dashed(name)} needs a value: ${dashed(name)} ${row.value ?? ''}`);
		if (row.oneOf && !row.oneOf.includes(String(value))) {
			return usageError(`${dashed(name)} is one of ${row.oneOf.join(', ')}`);
		}
	}
	const {limit, date} = given;
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
		return usageError('--limit needs a whole number above 0');
	}
	if (date !== undefined && !isDay(date)) return usageError('--date needs a day written YYYY-MM-DD');
	if (given.json && given.format !== undefined) return usageError('--json and --format exclude each other');

	const [query = '', ...afterQuery] = words;
	if (command === 'search' && query.trim() === '') {
		return usageError('search needs a query: briefing search "early warning"');
	}
	return {
		kind: 'run',
		options: {
			command,
			paths: command === 'search' ? afterQuery : words,
			query: command === 'search' ? query : '',
			json: given.json ?? false,
			force: given.force ?? false,
			pinned: given.pinned ?? false,
			...definedOnly({
				left: given.left,
				right: given.right,
				topic: given.topic,
				limit,
				output: given.output,
				date,
				check: given.check,
			}),
			...definedOnly({
				format: formats.find(name => name === given.format),
				length: lengths.find(name => name === given.length),
			}),
		},
	};
}

function flagRows(): readonly (readonly [FlagName, FlagRow])[] {
	const rows: [FlagName, FlagRow][] = [];
	for (const name of flagNames) if (isFlagName(name)) rows.push([name, flags[name]]);
	return rows;
}

function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}

/** What meow makes of the words, or its complaint in one line. */
async function parseWithMeow(argv: readonly string[]) {
	try {
		const {default: meow} = await import('meow');
		return meow({
			importMeta: import.meta,
			argv,
			pkg: {name: 'briefing', version},
			description: false,
			autoHelp: false,
			autoVersion: false,
			flags,
		});
	} catch (error) {
		return errorMessage(error).replace(/\.?\s*\n[\s\S]*$|\.$/, '');
	}
}

/** The value of every flag that was given. */
function definedOnly<T extends Record<string, unknown>>(
	values: T,
): {[K in keyof T]?: Exclude<T[K], undefined>} {
	const defined: {[K in keyof T]?: Exclude<T[K], undefined>} = {};
	for (const name in values) {
		const value = values[name];
		if (isDefined(value)) defined[name] = value;
	}
	return defined;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
	return value !== undefined;
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && findDate(text) === text;
}

function usageError(message: string): Parsed {
	return {kind: 'error', message: `${message}; see briefing --help`};
}

function dashed(name: string): string {
	return name.length === 1 ? `-${name}` : `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** The text of `--help`, made from the tables. */
export function helpText(): string {
	const commandColumn = commands.map(({usage}) => `briefing ${usage}`);
	const flagColumn = flagRows().map(([name, row]) => {
		const short = row.shortFlag === undefined ? '' : `-${row.shortFlag}, `;
		return `${short}--${name}${row.value === undefined ? '' : ` ${row.value}`}`;
	});
	return `Find passages in official statements, set two sides' framings next to each other,
and write a cited briefing.

${table(
	commandColumn,
	commands.map(({summary}) => summary),
)}

${table(
	flagColumn,
	flagRows().map(([, {summary}]) => summary),
)}

Without a path the shipped documents are opened; - is standard input. A folder may hold
a manifest.yaml that states sides, publishers, dates and addresses. Two files given to
compare are left and right. Without a terminal, plain briefing prints the briefing.
Exit: 0 done, 1 nothing matched, 2 wrong usage or unreadable input.
`;
}

function table(left: readonly string[], right: readonly string[]): string {
	const width = Math.max(...left.map(cell => cell.length)) + 2;
	return left.map((cell, index) => `  ${cell.padEnd(width)}${right[index] ?? ''}`).join('\n');
}
