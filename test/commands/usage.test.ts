import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {settingsText} from '../../source/app/settings/settings-text.ts';
import {helpText} from '../../source/help-text.ts';
import {spanishUsage} from '../../source/usage/es.ts';
import {executable, runBriefing, runWordsHere} from './run-briefing.ts';

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

describe('in Spanish, asked for or set', () => {
	const set = () => {
		mkdirSync(join(folder, 'briefing'));
		writeFileSync(join(folder, 'briefing', 'settings.yaml'), 'language: es\n');
		return {env: {XDG_CONFIG_HOME: folder}};
	};

	test('help', async () => {
		const expected = {code: 0, out: helpText(spanishUsage), err: ''};
		expect(await runBriefing(['--help', '--language', 'es'])).toEqual(expected);
		expect(await runBriefing(['help'], set())).toEqual(expected);
	});

	test('wrong usage', async () => {
		const err = 'briefing: no existe la opción --foo; vea briefing --help\n';
		expect(await runBriefing(['--foo', '--language=es'])).toMatchObject({code: 2, err});
		expect(await runBriefing(['--foo'], set())).toMatchObject({code: 2, err});
		expect(await runBriefing(['compar', seeds, '--language', 'es'])).toMatchObject({
			code: 2,
			err: 'briefing: compar no existe; ¿quiso decir briefing compare?\n',
		});
	});
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

describe('a value that is missing is said to be, whatever follows', () => {
	test.each([
		['--format', ['export', '--format'], '--format needs a value: --format markdown|html|'],
		['--left', ['compare', '--left', '--json'], '--left needs a value: --left <side or file>'],
		['-o', ['export', '-o', '-h'], '--output needs a value: --output <file>'],
		['--topic', ['export', '--topic', '--', 'a.txt'], '--topic needs a value: --topic <query>'],
	])('%s', async (_, words, message) => {
		const {code, out, err} = await runWordsHere(words);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toContain(`briefing: ${message}`);
		expect(err).toMatch(/^[^\n]+; see briefing --help\n$/);
	});
});

test('a query that begins with a dash is no row of flags', async () => {
	const {code, err} = await runWordsHere(['search', '-border', seeds]);
	expect({code, err}).toEqual({
		code: 2,
		err: 'briefing: a query that begins with a dash stands behind two: briefing search -- -border; see briefing --help\n',
	});
});

test('of a long query a message repeats the beginning', async () => {
	const {code, err} = await runWordsHere(['search', 'zzyzx '.repeat(2000), seeds]);
	expect(code).toBe(1);
	expect(err).toMatch(/^briefing: Nothing matches “(?:zzyzx ){10}…”: try fewer or other words\.\n$/);
});

test('of a long passage the words around the first hit are shown, and all of it as JSON', async () => {
	const text = `${'The ministers met again. '.repeat(5000)}They spoke of trout. ${'They left. '.repeat(5000)}`;
	writeFileSync(join(folder, 'a.txt'), `Talks\n\n${text}\n`);
	const {out} = await runWordsHere(['search', 'trout', join(folder, 'a.txt')]);
	expect(out.length).toBeLessThan(1200 + folder.length);
	expect(out).toMatch(/: …(?:met|again\.|The|ministers) .*They spoke of trout\. (?:They left\. )+.*…\n$/);
	const {out: json} = await runWordsHere(['search', 'trout', join(folder, 'a.txt'), '--json']);
	expect(JSON.parse(json).hits[0].text).toBe(text.trim());
});

test.each(['compare', 'export'])('%s says where a topic is held in part alone', async command => {
	const {code, err} = await runWordsHere([command, seeds, '--topic', 'zzyzx warning']);
	expect(code).toBe(1);
	expect(err).toContain('No passage has all of “zzyzx warning”: try fewer words; briefing search shows');
});

test('what is no briefing is not read on and on', async () => {
	for (const path of existsSync('/dev/zero') ? ['/dev/zero', folder] : [folder]) {
		const {code, err} = await runWordsHere(['export', seeds, '--check', path]);
		expect(code).toBe(2);
		expect(err).toMatch(/^briefing: \S+ is (?:a folder|not a regular file); give a text file\n$/);
	}
});

test('what was not read is in the JSON too', async () => {
	writeFileSync(join(folder, 'a.txt'), 'Talks\n\nThe ministers met in Lima.\n');
	writeFileSync(join(folder, 'b.zip'), 'PK');
	const {out} = await runWordsHere(['sources', '--json', folder]);
	expect(JSON.parse(out).skipped).toEqual([
		{file: join(folder, 'b.zip'), reason: 'is an archive; unpack it first'},
	]);
});

describe('--config', () => {
	const config = () => ({env: {XDG_CONFIG_HOME: folder}});

	test('writes the settings where they are missing, and leaves them alone where they are there', async () => {
		const path = join(folder, 'briefing', 'settings.yaml');
		expect(await runBriefing(['--config'], config())).toEqual({code: 0, out: `${path}\n`, err: ''});
		expect(readFileSync(path, 'utf8')).toBe(settingsText());
		writeFileSync(path, 'theme: blue\nmouse: on\n');
		expect(await runBriefing(['--config'], config())).toEqual({
			code: 0,
			out: `${path}\n`,
			err: `briefing: ${path}:1:8: theme is one of auto, dark, light, both; not “blue”\n`,
		});
		expect(readFileSync(path, 'utf8')).toBe('theme: blue\nmouse: on\n');
	});

	test('says where they cannot be written', async () => {
		const {code, err} = await runBriefing(['--config'], {env: {XDG_CONFIG_HOME: '/proc/nowhere'}});
		expect(code).toBe(2);
		expect(err).toMatch(
			/^briefing: \/proc\/nowhere\/briefing\/settings\.yaml cannot be written \([^\n]+\)\n$/,
		);
	});

	test('has no say in what commands answer', async () => {
		mkdirSync(join(folder, 'briefing'));
		writeFileSync(join(folder, 'briefing', 'settings.yaml'), '- nonsense');
		expect(await runBriefing(['sources', seeds], config())).toMatchObject({code: 0, err: ''});
	});
});
