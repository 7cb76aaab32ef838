/** Finds what is wrong with the words after the program's name, in one line that says how to mend it. */
import {
	type CommandName,
	commands,
	type FlagName,
	type FlagRow,
	flagRows,
	flags,
	isFlagName,
} from './arguments.ts';
import {beforeDashes, type Given} from './given-flags.ts';
import {standInFor} from './help-text.ts';
import {isCalendarDay} from './text/calendar.ts';
import {nearest, tolerance} from './text/edit-distance.ts';
import {beginning} from './text/graphemes.ts';
import {sanitiseLine} from './text/sanitise.ts';
import type {UsageWords} from './usage/usage-words.ts';

/** Of what was typed, as much as a message repeats. */
const longestShown = 60;

/** What is wrong with the words as typed, of which meow would make something else; null where nothing is. */
export const faultInWords = (argv: readonly string[], words: UsageWords): string | null =>
	flagWithoutValue(argv, words) ?? repeatedFlag(argv, words) ?? dashedQuery(argv, words);

/**
 * What is wrong with the flags that were read from the words; null where nothing is.
 *
 * @param first The first word that is no flag, which may be meant for a command.
 */
export const faultInFlags = (
	argv: readonly string[],
	given: Given,
	{command, first}: {readonly command: CommandName; readonly first: string},
	words: UsageWords,
): string | null =>
	valueOfSwitch(argv, words) ??
	unknownFlag(given, words) ??
	misplacedFlag(given, command, first, words) ??
	missingValue(given, words) ??
	unknownChoice(given, words) ??
	unusableValue(given, words);

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

/** The command that a word is a slip of the keyboard away from, or null. */
export function nearestCommand(word: string): string | null {
	const typed = word.toLowerCase();
	const names = commands.map(({name}) => name).filter(name => name !== 'open');
	return nearest(typed, [...names, 'help'], tolerance(typed));
}

/** Of what was typed, as a message repeats it. */
const shown = (typed: string): string => sanitiseLine(beginning(typed, longestShown));

function dashed(name: string): string {
	const word = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return sanitiseLine(name.length === 1 ? `-${name}` : `--${word}`);
}
