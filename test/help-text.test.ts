import {expect, test} from 'vitest';
import {helpText} from '../source/help-text.ts';
import {spanishUsage} from '../source/usage/es.ts';

test('--help', () => {
	expect(helpText()).toBe(`Find passages in official statements, set two sides' framings next to each other,
and write a cited briefing.

  briefing [path ...]                 open these files and folders in the terminal
  briefing sources [path ...]         list the sources
  briefing search <query> [path ...]  ranked passages
  briefing compare [path ...]         the side-by-side comparison
  briefing export [path ...]          write the briefing
  briefing init [folder]              write a manifest.yaml with what was found, to be mended

  --left <side or file>             the side or source that stands left
  --right <side or file>            the side or source that stands right
  --topic <query>                   only what the query matches
  --json                            machine-readable output
  --limit <n>                       search: at most n hits
  -o, --output <file>               export: where to; - is standard output
  --format markdown|html|docx|json  export: else the ending of the output's name decides
  --length short|standard|full      export: how much of it; short fits one page
  --doubtful                        export: with the doubtful matches, marked, at any length
  --date <YYYY-MM-DD>               export: the date on it, else SOURCE_DATE_EPOCH or today
  --check <file>                    export: say what has changed since this briefing was written
  --force                           export, init: write over the file if it exists
  --pinned                          with the pins, notes and corrections made in the terminal
  --language en|es                  the language of screens, briefings and what commands print
  --config                          where the settings are, and write them if missing
  --completion bash|zsh|fish        what completes commands and flags in this shell
  -h, --help                        this text, as does briefing help
  -v, --version                     the version

Without a path the shipped documents are opened; - is standard input. A folder may hold
a manifest.yaml that states sides, publishers, dates and addresses. Two files given to
compare are left and right. Without a terminal, plain briefing prints the briefing.
Exit: 0 done, 1 nothing matched, 2 wrong usage or unreadable input.
`);
	expect(
		helpText()
			.split('\n')
			.every(line => line.length <= 96),
	).toBe(true);
});

test('--help --language es', () => {
	const text = helpText(spanishUsage);
	expect(text.split('\n').every(line => line.length <= 96)).toBe(true);
	for (const line of [
		'  briefing search <consulta> [ruta ...]  pasajes, los más pertinentes primero',
		'  --left <parte o archivo>          la parte o la fuente que va a la izquierda',
		'  --format markdown|html|docx|json  export: si no se indica, decide la terminación del nombre',
		'Salida: 0 hecho, 1 no se encontró nada, 2 uso incorrecto o entrada ilegible.',
	]) {
		expect(text.split('\n')).toContain(line);
	}
	const english = helpText().split('\n');
	expect(text.split('\n').filter(line => line !== '' && english.includes(line))).toEqual([]);
});
