import {describe, expect, test} from 'vitest';
import {helpText, noArguments, parseArguments} from '../source/arguments.ts';

test('--help', () => {
	expect(helpText()).toBe(`Find passages in official statements, set two sides' framings next to each other,
and write a cited briefing.

  briefing [path ...]                 open these files and folders in the terminal
  briefing sources [path ...]         list the sources
  briefing search <query> [path ...]  ranked passages
  briefing compare [path ...]         the side-by-side comparison
  briefing export [path ...]          write the briefing

  --left <side or file>         the side or source that stands left
  --right <side or file>        the side or source that stands right
  --topic <query>               only what the query matches
  --json                        machine-readable output
  --limit <n>                   search: at most n hits
  -o, --output <file>           export: where to; - is standard output
  --format markdown|html|json   export: else the ending of the output's name decides
  --length short|standard|full  export: how much of it; short fits one page
  --date <YYYY-MM-DD>           export: the date on it, else SOURCE_DATE_EPOCH or today
  --check <file>                export: say what has changed since this briefing was written
  --force                       export: write over the output file if it exists
  --pinned                      with the pins, notes and corrections made in the terminal
  -h, --help                    this text
  -v, --version                 the version

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

describe('what is asked for', () => {
	test.each([
		[[], {command: 'open', paths: []}],
		[['folder', 'a.txt'], {command: 'open', paths: ['folder', 'a.txt']}],
		[['./search'], {command: 'open', paths: ['./search']}],
		[
			['search', 'early warning', 'folder', '--limit', '3'],
			{command: 'search', query: 'early warning', paths: ['folder'], limit: 3},
		],
		[['search', '--', '-without', 'a.txt'], {command: 'search', query: '-without', paths: ['a.txt']}],
		[['compare', 'a.txt', 'b.txt', '--json'], {command: 'compare', paths: ['a.txt', 'b.txt'], json: true}],
		[['compare', '--left', 'us', '--right=mx'], {command: 'compare', left: 'us', right: 'mx'}],
		[['export', '-o', '-', '--format', 'html'], {command: 'export', output: '-', format: 'html'}],
		[['export', '--length', 'short', '--date', '2017-06-16'], {length: 'short', date: '2017-06-16'}],
		[['-'], {command: 'open', paths: ['-']}],
		[['2017'], {command: 'open', paths: ['2017']}],
	])('%j', async (argv, expected) => {
		expect(await parseArguments(argv)).toMatchObject({kind: 'run', options: expected});
	});
});

describe('wrong usage is one line that says how to mend it', () => {
	test.each([
		[['--foo'], 'unknown flag --foo'],
		[['-x'], 'unknown flag -x'],
		[['search'], 'search needs a query: briefing search "early warning"'],
		[['search', ' '], 'search needs a query: briefing search "early warning"'],
		[['search', 'x', '--limit', 'many'], '--limit needs a whole number above 0'],
		[['search', 'x', '--limit', '0'], '--limit needs a whole number above 0'],
		[['search', 'x', '--limit', '1', '--limit', '2'], 'The flag --limit can only be set once'],
		[['sources', '--limit', '1'], '--limit belongs to search'],
		[['export', '-o'], '--output needs a value: --output <file>'],
		[['export', '--format', 'pdf'], '--format is one of markdown, html, json'],
		[['export', '--date', '2017-02-30'], '--date needs a day written YYYY-MM-DD'],
		[['compare', '--left'], '--left needs a value: --left <side or file>'],
	])('%j', async (argv, message) => {
		expect(await parseArguments(argv)).toEqual({kind: 'error', message: `${message}; see briefing --help`});
	});
});

test('help and version are printed wherever they are asked for', async () => {
	expect(await parseArguments(['search', '--help'])).toEqual({kind: 'print', text: helpText()});
	expect(await parseArguments(['-v'])).toEqual({
		kind: 'print',
		text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
	});
});

test('no arguments at all mean what the parser makes of none', async () => {
	expect(await parseArguments([])).toEqual(noArguments);
});
