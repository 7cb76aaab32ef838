/** What `--help` prints, made from the tables of commands and flags. */
import {commands, flagRows} from './arguments.ts';
import {greatest} from './base/extremes.ts';

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
	const width = greatest(left.map(cell => cell.length)) + 2;
	return left.map((cell, index) => `  ${cell.padEnd(width)}${right[index] ?? ''}`).join('\n');
}
