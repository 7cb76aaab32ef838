/** Makes of the words after the program's name what they ask for, or one line on what is wrong with them. */
import {version} from '../package.json';
import {
	type CommandName,
	commands,
	type FlagName,
	type FlagRow,
	flagRows,
	flags,
	isFlagName,
	type Options,
	shells,
} from './arguments.ts';
import {errorMessage} from './base/errors.ts';
import {lengths} from './briefing/choices/lengths.ts';
import {formats} from './briefing/formats/formats.ts';
import {type OutputLanguage, outputLanguages} from './briefing/wording/wording.ts';
import {helpText, standInFor} from './help-text.ts';
import {isCalendarDay} from './text/calendar.ts';
import {nearest, tolerance} from './text/edit-distance.ts';
import {beginning} from './text/graphemes.ts';
import {sanitiseLine} from './text/sanitise.ts';
import {englishUsage} from './usage/en.ts';
import type {UsageWords} from './usage/usage-words.ts';

/** Of what was typed, as much as a message repeats. */
const longestShown = 60;

export type Parsed =
	| {readonly kind: 'run'; readonly options: Options}
	/** Print this to standard output and end well. */
	| {readonly kind: 'print'; readonly text: string}
	/** Say where the settings are. */
	| {readonly kind: 'config'}
	/** Wrong usage, in one line that says how to mend it. */
	| {readonly kind: 'error'; readonly message: string};

/** What is asked for when nothing is said: the shipped documents in the terminal. */
export const noArguments = {
	kind: 'run',
	options: {command: 'open', paths: [], query: '', json: false, force: false, pinned: false},
} as const satisfies Parsed;

/** Parses the words after the program's name. Never rejects, never prints. */
export async function parseArguments(argv: readonly string[], words = englishUsage): Promise<Parsed> {
	const {faults} = words;
	const usageError = (fault: string): Parsed => ({kind: 'error', message: faults.seeHelp(fault)});
	const bare = flagWithoutValue(argv, words) ?? repeatedFlag(argv, words) ?? dashedQuery(argv, words);
	if (bare !== null) return usageError(bare);
	const result = await parseWithMeow(argv);
	if (typeof result === 'string') return usageError(result);
	const {input, flags: given} = result;
	const [first = '', ...rest] = input;
	if (given.help || first === 'help') return {kind: 'print', text: helpText(words)};
	if (given.version) return {kind: 'print', text: `${version}\n`};
	const command = commands.find(({name}) => name === first && name !== 'open')?.name ?? 'open';
	const fault =
		valueOfSwitch(argv, words) ??
		unknownFlag(given, words) ??
		misplacedFlag(given, command, first, words) ??
		missingValue(given, words) ??
		unknownChoice(given, words) ??
		unusableValue(given, words);
	if (fault !== null) return usageError(fault);
	if (given.config) return {kind: 'config'};
	const shell = shells.find(name => name === given.completion);
	if (shell !== undefined) {
		const {completionFor} = await import('./completions.ts');
		return {kind: 'print', text: completionFor(shell)};
	}

	const named = command === 'open' ? input : rest;
	const [query, paths] = command === 'search' ? [named[0] ?? '', named.slice(1)] : ['', named];
	if (command === 'search' && query.trim() === '') {
		return usageError(faults.needsQuery);
	}
	if (paths.includes('')) return usageError(faults.emptyPath);
	return {
		kind: 'run',
		options: {
			command,
			paths,
			query,
			json: given.json ?? false,
			force: given.force ?? false,
			pinned: given.pinned ?? false,
			...definedOnly({
				// Compared with names and files as they are shown.
				left: given.left === undefined ? undefined : sanitiseLine(given.left),
				right: given.right === undefined ? undefined : sanitiseLine(given.right),
				topic: given.topic,
				limit: given.limit,
				doubtful: given.doubtful || undefined,
				output: given.output,
				date: given.date,
				check: given.check,
				format: formats.find(name => name === given.format),
				length: lengths.find(name => name === given.length),
				language: outputLanguages.find(name => name === given.language),
			}),
		},
	};
}

type Given = Awaited<ReturnType<typeof readWords>>['flags'];

/** What meow makes of the words; throws where it can make nothing of them. */
async function readWords(argv: readonly string[]) {
	const {default: meow} = await import('meow');
	return meow({
		importMeta: import.meta,
		argv,
		pkg: {name: 'briefing', version},
		description: false,
		// Its own help, and its own report of unknown flags, print several lines as they came and end the process.
		autoHelp: false,
		autoVersion: false,
		flags: {
			...flags,
			// What is none of them is told in the words of this program.
			format: {type: 'string'},
			length: {type: 'string'},
			language: {type: 'string'},
			completion: {type: 'string'},
		},
	});
}

/** The words as meow reads them, or its complaint in one line. */
async function parseWithMeow(argv: readonly string[]) {
	try {
		return await readWords(argv);
	} catch (error) {
		return sanitiseLine(errorMessage(error).replace(/\.$/, '').replaceAll('\n', '; '));
	}
}

/** The words among which flags are looked for. */
function beforeDashes(argv: readonly string[]): readonly string[] {
	const end = argv.indexOf('--');
	return end === -1 ? argv : argv.slice(0, end);
}

/** meow takes the next flag for the value, or none for an empty one. */
function flagWithoutValue(argv: readonly string[], words: UsageWords): string | null {
	const said = beforeDashes(argv);
	for (const [index, word] of said.entries()) {
		const row = flagRows().find(([name, {shortFlag}]) => {
			return word === `--${name}` || (shortFlag !== undefined && word === `-${shortFlag}`);
		});
		if (row === undefined || row[1].type === 'boolean') continue;
		const next = said[index + 1];
		// A dash alone is standard input or output; one before a digit is a number, which another rule refuses.
		if (next === undefined || /^-(?:-|[a-z]$)/i.test(next)) return needsValue(row[0], words);
	}
	return null;
}

/** Of a switch nothing is lost where it is given twice. */
function repeatedFlag(argv: readonly string[], {faults}: UsageWords): string | null {
	const said = beforeDashes(argv).map(word => word.replace(/=.*$/s, ''));
	const [name] = flagRows().find(([name, {type, shortFlag}]) => {
		const spellings = [`--${name}`, ...(shortFlag === undefined ? [] : [`-${shortFlag}`])];
		return type !== 'boolean' && said.filter(word => spellings.includes(word)).length > 1;
	}) ?? [null];
	return name === null ? null : faults.onlyOnce(`--${name}`);
}

/** A query that leaves a word out would be read as a row of one-letter flags. */
function dashedQuery([command, ...said]: readonly string[], {faults}: UsageWords): string | null {
	if (command !== 'search') return null;
	const query = beforeDashes(said).find(word => /^-\p{L}{2}/u.test(word));
	if (query === undefined) return null;
	return faults.dashedQuery(shown(query));
}

/** meow takes whatever is said to a switch for "no". */
function valueOfSwitch(argv: readonly string[], {faults}: UsageWords): string | null {
	for (const word of beforeDashes(argv)) {
		const said = /^--?(?:no-)?([^=]+)=(?!(?:true|false)$)/.exec(word)?.[1];
		for (const [name, {type, shortFlag}] of flagRows()) {
			if (type === 'boolean' && (said === name || (said !== undefined && said === shortFlag))) {
				return faults.takesNoValue(`--${name}`);
			}
		}
	}
	return null;
}

function unknownFlag(given: Given, {faults}: UsageWords): string | null {
	const unknown = Object.keys(given).find(name => !isFlagName(name));
	if (unknown === undefined) return null;
	const names = flagRows().map(([name]) => name);
	const meant = nearest(unknown, names, tolerance(unknown));
	return faults.unknownFlag(dashed(unknown), meant === null ? null : `--${meant}`);
}

function misplacedFlag(
	given: Given,
	command: CommandName,
	first: string,
	{faults}: UsageWords,
): string | null {
	for (const [name, row] of givenRows(given)) {
		if (row.commands.includes(command)) continue;
		const places = row.commands.filter(one => one !== 'open').join(', ');
		if (places === '') return faults.standsAlone(`--${name}`);
		const meant = command === 'open' ? nearestCommand(first) : null;
		return faults.belongsTo(`--${name}`, places, meant === null ? null : `briefing ${meant}`);
	}
	return null;
}

/** Also where meow makes something else of what is said, as of `--left.a=b` and `--no-left`. */
function missingValue(given: Given, words: UsageWords): string | null {
	for (const [name, {type}] of givenRows(given)) {
		if (typeof given[name] === type && given[name] !== '') continue;
		return type === 'boolean' ? words.faults.takesNoValue(`--${name}`) : needsValue(name, words);
	}
	return null;
}

const needsValue = (name: FlagName, words: UsageWords): string =>
	words.faults.needsValue(`--${name}`, standInFor(name, flags[name], words));

function unknownChoice(given: Given, {faults}: UsageWords): string | null {
	for (const [name, {choices}] of givenRows(given)) {
		const value = String(given[name]);
		if (choices !== undefined && !choices.includes(value)) {
			return faults.isOneOf(`--${name}`, choices, shown(value));
		}
	}
	return null;
}

function unusableValue({limit, date, output, json, format}: Given, {faults}: UsageWords): string | null {
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
		return faults.needsWholeNumber('--limit');
	}
	if (date !== undefined && !isCalendarDay(date)) return faults.needsDay('--date');
	if (output !== undefined && /(?:^|[/\\])\.{0,2}$/.test(output)) {
		return faults.isFolder('--output', sanitiseLine(output));
	}
	return json && format !== undefined ? faults.excludeEachOther('--json', '--format') : null;
}

/** The rows of the flags that were given. */
function givenRows(given: Given): readonly (readonly [FlagName, FlagRow])[] {
	return flagRows().filter(
		([name, {type}]) => Object.hasOwn(given, name) && !(type === 'boolean' && given[name] === false),
	);
}

/** The language that is asked for, also where the words cannot be parsed; null where none is. */
export function languageAsked(argv: readonly string[]): OutputLanguage | null {
	const said = beforeDashes(argv).join(' ');
	const asked = /(?:^| )--language[= ]([^ ]*)/.exec(said)?.[1];
	return outputLanguages.find(language => language === asked) ?? null;
}

/** The command that a word is a slip of the keyboard away from, or null. */
export function nearestCommand(word: string): string | null {
	const typed = word.toLowerCase();
	const names = commands.map(({name}) => name).filter(name => name !== 'open');
	return nearest(typed, [...names, 'help'], tolerance(typed));
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

/** Of what was typed, as a message repeats it. */
const shown = (typed: string): string => sanitiseLine(beginning(typed, longestShown));

function dashed(name: string): string {
	const word = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return sanitiseLine(name.length === 1 ? `-${name}` : `--${word}`);
}
