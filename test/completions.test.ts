import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {commands, flagRows, shells} from '../source/arguments.ts';
import {completionFor} from '../source/completions.ts';

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
	mkdirSync(join(folder, 'statements'));
	writeFileSync(join(folder, 'a text.txt'), '');
	writeFileSync(join(folder, '$(touch harm)'), '');
	for (const shell of shells) writeFileSync(join(folder, `.${shell}`), completionFor(shell));
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** Words as the shell cuts them, the last one unfinished; what could be asked for, in any order. */
const cases: readonly (readonly [words: readonly string[], completions: readonly string[]])[] = [
	[['s'], ['search', 'sources', 'statements']],
	[['exp'], ['export']],
	[['--v'], ['--version']],
	[
		['export', '--f'],
		['--force', '--format'],
	],
	[
		['search', '--'],
		['--help', '--json', '--language', '--limit', '--version'],
	],
	[['--left', 'compare', 'export', '--ch'], ['--check']],
	[
		['export', '--format', ''],
		['docx', 'html', 'json', 'markdown'],
	],
	[['--completion', 'z'], ['zsh']],
	[['export', '-o', 'a'], ['a text.txt']],
	[['compare', 'a'], ['a text.txt']],
	[['search', 'x', '--limit', ''], []],
	[['compare', '$'], ['$(touch harm)']],
];

describe('bash', () => {
	/** What the shell has made of the words. */
	function completed(words: readonly string[]): string[] {
		const script =
			// biome-ignore lint/suspicious/noTemplateCurlyInString: the shell reads it
			'source .bash; COMP_WORDS=(briefing "$@"); COMP_CWORD=$#; _briefing; printf "%s\\n" "${COMPREPLY[@]}"';
		const out = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], {
			cwd: folder,
			encoding: 'utf8',
		});
		return out.split('\n').filter(Boolean).sort();
	}

	test.each(cases)('completes %j', (words, expected) => {
		expect(completed(words)).toEqual(expected);
	});

	test('completes a value behind a sign, which the shell cuts off', () => {
		expect(completed(['export', '--format', '=', 'ht'])).toEqual(['html']);
		expect(completed(['export', '--length', '='])).toEqual(['full', 'short', 'standard']);
	});

	test('runs nothing that a file is called', () => {
		expect(completed([''])).toContain('$(touch harm)');
		expect(existsSync(join(folder, 'harm'))).toBe(false);
	});
});

describe.skipIf(!has('fish'))('fish', () => {
	test.each(cases)('completes %j', (words, expected) => {
		const line = ['briefing', ...words].map(word => word.replaceAll(/[$()]/g, '\\$&')).join(' ');
		const script = 'source .fish; complete -C $argv[1]';
		const out = execFileSync('fish', ['--no-config', '-c', script, line], {
			cwd: folder,
			encoding: 'utf8',
			env: {...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder},
		});
		const found = out
			.split('\n')
			.filter(Boolean)
			.map(row => row.split('\t')[0]?.replaceAll('\\', '').replace(/\/$/, ''));
		// Of flags, fish offers the short ones as well.
		expect(found.filter(word => !/^-\w$/.test(word ?? '')).sort()).toEqual(expected);
	});
});

describe.skipIf(!has('zsh'))('zsh', () => {
	test('can read it', () => {
		expect(spawnSync('zsh', ['-n', '.zsh'], {cwd: folder, encoding: 'utf8'})).toMatchObject({
			status: 0,
			stderr: '',
		});
	});
});

test.each(shells)('%s hears of every command and flag', shell => {
	const script = completionFor(shell);
	for (const {name} of commands) if (name !== 'open') expect(script).toMatch(new RegExp(`\\b${name}\\b`));
	for (const [name, {choices = []}] of flagRows()) {
		expect(script).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`);
		expect(script).toContain(choices.join(' '));
	}
});
