/** What `--help` prints, made from the tables of commands and flags. */
import {commands, exits, type FlagName, type FlagRow, flagRows} from './arguments.ts';
import {greatest} from './base/extremes.ts';
import {englishUsage} from './usage/en.ts';
import type {UsageWords} from './usage/usage-words.ts';

/** The text of `--help`, made from the tables. */
export function helpText(words: UsageWords = englishUsage): string {
	const said = commands.map(({name}) => words.command(name));
	return `${words.purpose}

${table(
	said.map(({usage}) => `briefing ${usage}`),
	said.map(({summary}) => summary),
)}

${table(
	flagRows().map(([name, row]) => spelled(name, row, words)),
	flagRows().map(([name]) => words.flag(name).summary),
)}

${words.notes}
${words.exit}: ${exits.map(([code], place) => `${code} ${words.exits[place]}`).join(', ')}.
`;
}

function spelled(name: FlagName, row: FlagRow, words: UsageWords): string {
	const short = row.shortFlag === undefined ? '' : `-${row.shortFlag}, `;
	const value = standInFor(name, row, words);
	return `${short}--${name}${value === '' ? '' : ` ${value}`}`;
}

/** What stands for the value of a flag; empty where it takes none. */
export function standInFor(name: FlagName, {choices}: FlagRow, words: UsageWords): string {
	return choices?.join('|') ?? words.flag(name).value ?? '';
}

function table(left: readonly string[], right: readonly string[]): string {
	const width = greatest(left.map(cell => cell.length)) + 2;
	return left.map((cell, index) => `  ${cell.padEnd(width)}${right[index] ?? ''}`).join('\n');
}
