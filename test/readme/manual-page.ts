/** The manual page, in the macros of man(7), made from the tables of commands, flags and keys. */
import {keyTable} from '../../source/app/key-table.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {commands, exits, flagRows, notes, purpose} from '../../source/arguments.ts';

/** A line of text, in which nothing is taken for a macro or an escape. */
function text(line: string): string {
	const plain = line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq');
	return plain.startsWith('.') ? `\\&${plain}` : plain;
}

/** What stands after `.B`, whatever spaces and quotes it has. */
function argument(words: string): string {
	return `"${text(words).replaceAll('"', '\\(dq')}"`;
}

function entry(term: string, meaning: string): string {
	return `.TP\n.B ${argument(term)}\n${text(meaning)}`;
}

const files: readonly (readonly [string, string])[] = [
	['$XDG_CONFIG_HOME/briefing/settings.yaml', 'Colours, keys and the first view; --config writes it.'],
	['manifest.yaml', 'In a folder of documents: their sides, publishers, dates and addresses.'],
	['$XDG_STATE_HOME/briefing', 'Pins, notes, renamed topics and corrected matches, as JSON.'],
	['$XDG_CACHE_HOME/briefing', 'What was read of large folders; may be deleted at any time.'],
];

const environment: readonly (readonly [string, string])[] = [
	['NO_COLOR', 'If set and not empty: no colours.'],
	['INK_SCREEN_READER', 'If it is true or 1: plain lines of words, for a screen reader.'],
	['SOURCE_DATE_EPOCH', 'The day of an exported briefing, in seconds since 1970, where --date does not say.'],
	['VISUAL, EDITOR', 'What a note is written in.'],
];

const examples: readonly (readonly [string, string])[] = [
	['briefing statements/', 'Opens a folder of statements.'],
	['briefing search "early warning" --limit 3', 'The three passages that answer best.'],
	['briefing export --topic energy -o energy.html', 'A briefing on one topic, as a web page.'],
];

/** The page; `version` is that of the program. */
export function manualPage(version: string): string {
	const flags = flagRows().map(([name, {shortFlag, value, summary}]) => {
		const short = shortFlag === undefined ? '' : `-${shortFlag}, `;
		return entry(`${short}--${name}${value === undefined ? '' : ` ${value}`}`, `${summary}.`);
	});
	const keys = keyTable(englishScreen).flatMap(({section, entries}) => [
		`.SS ${englishScreen.keys.sections[section]}`,
		...entries.map(({keys, label, where}) => {
			return entry(keys.join(', '), `${label}.${where === null ? '' : ` (${where})`}`);
		}),
	]);
	return `${[
		`.TH BRIEFING 1 "" "briefing ${version}" "User Commands"`,
		'.SH NAME',
		'briefing \\- read official statements side by side and write a cited briefing',
		'.SH SYNOPSIS',
		...commands.map(({usage}, index) => `${index === 0 ? '' : '.br\n'}.B briefing\n${text(usage)}`),
		'.SH DESCRIPTION',
		...purpose.split('\n').map(text),
		'.PP',
		...notes.split('\n').map(text),
		'.SH COMMANDS',
		...commands.map(({usage, summary}) => entry(`briefing ${usage}`, `${summary}.`)),
		'.SH OPTIONS',
		...flags,
		'.SH KEYS',
		'In the terminal program; ? there shows those that work where one is.',
		...keys,
		'.SH FILES',
		...files.map(([path, meaning]) => entry(path, meaning)),
		'.SH ENVIRONMENT',
		...environment.map(([name, meaning]) => entry(name, meaning)),
		'.SH EXIT STATUS',
		...exits.map(([code, meaning]) => entry(`${code}`, `${meaning}.`)),
		'.SH EXAMPLES',
		...examples.map(([command, meaning]) => entry(command, meaning)),
	].join('\n')}\n`;
}
