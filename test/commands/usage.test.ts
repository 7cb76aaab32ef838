import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {helpText} from '../../source/help-text.ts';
import {executable, runBriefing} from './run-briefing.ts';

const seeds = resolve('seeds');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** Runs a line of shell, in which `$briefing` is the program. */
function shell(line: string) {
	const briefing = `${process.execPath} ${executable}`;
	const {status, stdout, stderr} = spawnSync('bash', ['-c', line], {
		cwd: folder,
		encoding: 'utf8',
		env: {PATH: process.env.PATH, HOME: '/nonexistent', briefing},
	});
	return {code: status, out: stdout, err: stderr};
}

test('help is a command too', async () => {
	expect(await runBriefing(['help'])).toEqual({code: 0, out: helpText(), err: ''});
});

describe('a near miss of a command', () => {
	test('is named where no such path exists', async () => {
		expect(await runBriefing(['compar', seeds])).toEqual({
			code: 2,
			out: '',
			err: 'briefing: compar does not exist; did you mean briefing compare?\n',
		});
	});

	test('is a path where it exists', async () => {
		writeFileSync(join(folder, 'compar'), 'Readout\n\nThe ministers met in Lima.\n');
		expect((await runBriefing(['compar'], {cwd: folder})).code).toBe(0);
	});
});

describe('what cannot be done is said in one line, with exit code 2', () => {
	test.each([
		[
			'an empty standard input beside a folder',
			`$briefing export - ${seeds} </dev/null`,
			'standard input is empty',
		],
		[
			'a working directory that is gone',
			`mkdir gone; cd gone; rmdir ../gone; $briefing export ${seeds}`,
			'the working directory is gone; go to one that exists\n',
		],
		[
			'a folder as output',
			`$briefing export ${seeds} -o out/`,
			"--output needs a file's name, and out/ is a folder's",
		],
	])('%s', (_, line, message) => {
		const {code, out, err} = shell(line);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err.split('\n')).toHaveLength(2);
		expect(err).toContain(`briefing: ${message}`);
		expect(readdirSync(folder)).toEqual([]);
	});

	test.runIf(existsSync('/dev/full'))('a full disk', () => {
		for (const command of [
			'sources',
			'sources --json',
			'search ministers',
			'compare',
			'export -o -',
			'--help',
		]) {
			const {code, err} = shell(`$briefing ${command} ${seeds} >/dev/full`);
			expect({code, err}).toEqual({
				code: 2,
				err: 'briefing: standard output cannot be written (the disk is full): send it elsewhere\n',
			});
		}
	});

	test.runIf(existsSync('/dev/full'))('also where nobody can be told', () => {
		expect(shell('$briefing sources nowhere.txt 2>/dev/full').code).toBe(2);
	});
});

test.runIf(existsSync('/proc/kmsg'))(
	'a file of the system that never answers is named, not waited for',
	() => {
		const {code, out, err} = shell('timeout 20 $briefing sources /proc/kmsg');
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toMatch(/^briefing: \/proc\/kmsg [^\n]+\n$/);
	},
);

test('a file is opened whatever the bytes of its name', () => {
	const named = Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xe9]), Buffer.from('.txt')]);
	writeFileSync(named, 'Readout\n\nThe ministers met in Lima.\n');
	for (const path of ['.', 'a*']) {
		expect(shell(`$briefing sources ${path}`)).toMatchObject({
			code: 0,
			err: '',
			out: expect.stringContaining('a‹E9›.txt'),
		});
	}
});

test('the name of the working directory is shown as a name', async () => {
	const cwd = join(folder, 'a\u001b]0;x\u0007\u202eb');
	mkdirSync(cwd);
	const {code, out} = await runBriefing(['export', seeds, '--date', '2017-06-17'], {cwd});
	expect(code).toBe(0);
	expect(out).toMatch(/\/a\^\[\]0;x\^G‹U\+202E›b\/briefing-[-a-z]*-2017-06-17\.md\n$/);
});
