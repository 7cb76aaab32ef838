/** What `--help` prints, made from the tables of commands and flags. */
import {commands, exits, flagRows, notes, purpose} from './arguments.ts';
import {greatest} from './base/extremes.ts';

/** The text of `--help`, made from the tables. */
export function helpText(): string {
	const commandColumn = commands.map(({usage}) => `briefing ${usage}`);
	const flagColumn = flagRows().map(([name, row]) => {
		const short = row.shortFlag === undefined ? '' : `-${row.shortFlag}, `;
		return `${short}--${name}${row.value === undefined ? '' : ` ${row.value}`}`;
	});
	return `${purpose}

${table(
	commandColumn,
	commands.map(({summary}) => summary),
)}

${table(
	flagColumn,
	flagRows().map(([, {summary}]) => summary),
)}

${notes}
Exit: ${exits.map(([code, meaning]) => `${code} ${meaning}`).join(', ')}.
`;
}

function table(left: readonly string[], right: readonly string[]): string {
	const width = greatest(left.map(cell => cell.length)) + 2;
	return left.map((cell, index) => `  ${cell.padEnd(width)}${right[index] ?? ''}`).join('\n');
}
