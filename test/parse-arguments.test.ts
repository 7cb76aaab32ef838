import {describe, expect, test} from 'vitest';
import {nearestCommand} from '../source/argument-faults.ts';
import {shells} from '../source/arguments.ts';
import {completionFor} from '../source/completions.ts';
import {helpText} from '../source/help-text.ts';
import {languageAsked, noArguments, parseArguments} from '../source/parse-arguments.ts';
import {spanishUsage} from '../source/usage/es.ts';

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
		[['compare', '--left', 'a\u202eb'], {left: 'a‹U+202E›b'}],
		[['compare', '--json=true', '--', '--json=maybe'], {json: true, paths: ['--json=maybe']}],
		[['-'], {command: 'open', paths: ['-']}],
		[['./help'], {command: 'open', paths: ['./help']}],
		[['2017'], {command: 'open', paths: ['2017']}],
	])('%j', async (argv, expected) => {
		expect(await parseArguments(argv)).toMatchObject({kind: 'run', options: expected});
	});
});

describe('wrong usage is one line that says how to mend it', () => {
	test.each([
		[['--foo'], 'unknown flag --foo'],
		[['-x'], 'unknown flag -x'],
		[['--formt', 'html'], 'unknown flag --formt; did you mean --format?'],
		[['--\u001b[31m=2'], 'unknown flag --^[[31-m'],
		[['--constructor', 'x'], 'unknown flag --constructor'],
		[['--__proto__=x'], 'unknown flag --___proto'],
		[['search'], 'search needs a query: briefing search "early warning"'],
		[['search', ' '], 'search needs a query: briefing search "early warning"'],
		[['sources', ''], 'a path is empty: give a file or a folder'],
		[['search', 'x', '--limit', 'many'], '--limit needs a whole number above 0'],
		[['search', 'x', '--limit', '0'], '--limit needs a whole number above 0'],
		[['search', 'x', '--limit'], '--limit needs a value: --limit <n>'],
		[['search', 'x', '--limit', '1', '--limit', '2'], '--limit can be given once'],
		[['sources', '--limit', '1'], '--limit belongs to search'],
		[['--json'], '--json belongs to sources, search, compare'],
		[['compar', '--json'], '--json belongs to sources, search, compare; did you mean briefing compare?'],
		[['compare', '--json=maybe'], '--json takes no value'],
		[['--no-json=x'], '--json takes no value'],
		[['-h=maybe'], '--help takes no value'],
		[['compare', '--json.a'], '--json takes no value'],
		[['compare', '--left.a=b'], '--left needs a value: --left <side or file>'],
		[['compare', '--no-left'], '--left needs a value: --left <side or file>'],
		[['export', '-o'], '--output needs a value: --output <file>'],
		[['export', '-o', 'folder/'], "--output needs a file's name, and folder/ is a folder's"],
		[['export', '-o', '..'], "--output needs a file's name, and .. is a folder's"],
		[['export', '--format', 'pdf'], '--format is one of markdown, html, docx, json; not pdf'],
		[
			['export', '--format', '\u001b[31m', '--length', 'a\nb'],
			'--format is one of markdown, html, docx, json; not ^[[31m',
		],
		[['--completion', 'csh'], '--completion is one of bash, zsh, fish; not csh'],
		[['compare', '--config'], '--config stands without a command'],
		[['compare', '--completion', 'zsh'], '--completion stands without a command'],
		[['export', '--date', '2017-02-30'], '--date needs a day written YYYY-MM-DD'],
		[['compare', '--left'], '--left needs a value: --left <side or file>'],
	])('%j', async (argv, message) => {
		expect(await parseArguments(argv)).toEqual({kind: 'error', message: `${message}; see briefing --help`});
	});
});

test.each([
	[['--formt', 'html'], 'no existe la opción --formt; ¿quiso decir --format?'],
	[['search'], 'search necesita una consulta: briefing search "alerta temprana"'],
	[['search', 'x', '--limit'], '--limit necesita un valor: --limit <n>'],
	[['search', 'x', '--limit', '0'], '--limit necesita un número entero mayor que 0'],
	[['export', '-o', 'a', '--output=b'], '--output se indica una sola vez'],
	[['export', '--format', 'pdf'], '--format es uno de estos valores: markdown, html, docx, json; no pdf'],
	[['compar', '--json'], '--json corresponde a sources, search, compare; ¿quiso decir briefing compare?'],
	[['export', '--date', 'ayer'], '--date necesita un día escrito AAAA-MM-DD'],
])('in Spanish it is said in Spanish: %j', async (argv, message) => {
	const parsed = await parseArguments(argv, spanishUsage);
	expect(parsed).toEqual({kind: 'error', message: `${message}; vea briefing --help`});
});

test.each([
	[['--language', 'es', '--foo'], 'es'],
	[['search', 'x', '--language=en', '--limit'], 'en'],
	[['--language'], null],
	[['--language', 'xx'], null],
	[['--', '--language', 'es'], null],
])('%j asks for the language %s', (argv, language) => {
	expect(languageAsked(argv)).toBe(language);
});

test.each([
	['compar', 'compare'],
	['Compare', 'compare'],
	['exprot', 'export'],
	['hlep', 'help'],
	['source', 'sources'],
	['seeds', null],
	['open', null],
	['a', null],
])('%s is a slip for %s', (word, command) => {
	expect(nearestCommand(word)).toBe(command);
});

test('help and version are printed wherever they are asked for', async () => {
	expect(await parseArguments(['search', '--help'])).toEqual({kind: 'print', text: helpText()});
	expect(await parseArguments(['help'])).toEqual({kind: 'print', text: helpText()});
	expect(await parseArguments(['-v'])).toEqual({
		kind: 'print',
		text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
	});
});

test.each(shells)('what completes in %s is printed', async shell => {
	const parsed = await parseArguments(['--completion', shell]);
	expect(parsed).toEqual({kind: 'print', text: completionFor(shell)});
});

test('where the settings are is a question of its own', async () => {
	expect(await parseArguments(['--config'])).toEqual({kind: 'config'});
});

test('no arguments at all mean what the parser makes of none', async () => {
	expect(await parseArguments([])).toEqual(noArguments);
});
