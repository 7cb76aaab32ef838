import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Change, noChoices} from '../../../source/briefing/choices/choices.ts';
import {readChoices} from '../../../source/briefing/choices/read-choices.ts';
import {choicesFile, stateDirectory} from '../../../source/briefing/choices/state-directory.ts';
import {writeChoices} from '../../../source/briefing/choices/write-choices.ts';
import {sampleSource} from '../../search/samples.ts';
import {visit} from '../samples.ts';

let directory = '';
let file = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'briefing-choices-'));
	file = join(directory, 'state', 'choices.json');
});
afterEach(() => rm(directory, {recursive: true, force: true}));

function pin(key: string): Change {
	return {kind: 'pin', target: {kind: 'deliverable', key}};
}

function pinned(choices: typeof noChoices): string[] {
	return choices.pins.map(target => (target.kind === 'deliverable' ? target.key : target.passage));
}

test('there are none before the first', async () => {
	expect(await readChoices(file)).toEqual({choices: noChoices, message: null});
});

test('what is written is read, from a file that a person can read', async () => {
	await writeChoices(file, [pin('trade')], [sampleSource('us', ['They met.'])]);
	expect(pinned((await readChoices(file)).choices)).toEqual(['trade']);
	const text = await readFile(file, 'utf8');
	expect(text).toContain('"version": 1');
	expect(text).toContain('"file": "us.txt"');
	expect(await readdir(join(directory, 'state'))).toEqual(['choices.json']);
});

describe('damaged choices', () => {
	test('are set aside with a message, never over an earlier one', async () => {
		await mkdir(join(directory, 'state'));
		for (const expected of ['choices.json.damaged', 'choices.json.damaged-2']) {
			await writeFile(file, '{"version": 1, "choi');
			const {choices, message} = await readChoices(file);
			expect(choices).toEqual(noChoices);
			expect(message).toContain(expected);
			expect(await readFile(join(directory, 'state', expected), 'utf8')).toBe('{"version": 1, "choi');
		}
	});

	test('do not keep a change from being written', async () => {
		await mkdir(join(directory, 'state'));
		await writeFile(file, 'nonsense');
		const {choices, message} = await writeChoices(file, [pin('trade')], []);
		expect(pinned(choices)).toEqual(['trade']);
		expect(message).toContain('damaged');
	});
});

describe('two programs on the same documents', () => {
	test('both keep their work', async () => {
		const keys = Array.from({length: 20}, (_, index) => `row ${index}`);
		await Promise.all(keys.map(key => writeChoices(file, [pin(key)], [])));
		expect(pinned((await readChoices(file)).choices).sort()).toEqual([...keys].sort());
	});

	test('also as two processes', async () => {
		const script = `
			const {writeChoices} = await import(${JSON.stringify(new URL('../../../source/briefing/choices/write-choices.ts', import.meta.url).href)});
			for (let index = 0; index < 10; index++)
				await writeChoices(process.argv[1], [{kind: 'pin', target: {kind: 'deliverable', key: process.argv[2] + index}}], []);
		`;
		const programs = ['a', 'b'].map(name =>
			spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, file, name], {
				stdio: 'inherit',
			}),
		);
		const codes = await Promise.all(programs.map(program => once(program, 'exit')));
		expect(codes.map(([code]) => code)).toEqual([0, 0]);
		expect(pinned((await readChoices(file)).choices)).toHaveLength(20);
	});

	test.each([
		['a minute ago', -60_000],
		['by a clock that was ahead', 3_600_000],
	])('a lock that a killed program left %s is taken away', async (_, away) => {
		await writeChoices(file, [pin('trade')], []);
		await writeFile(`${file}.lock`, '');
		const then = new Date(Date.now() + away);
		await utimes(`${file}.lock`, then, then);
		await writeChoices(file, [pin('energy')], []);
		expect(pinned((await readChoices(file)).choices)).toEqual(['trade', 'energy']);
	});
});

test('a place that cannot be written is named in one line', async () => {
	await writeFile(join(directory, 'state'), 'a file where a folder should be');
	await expect(writeChoices(file, [pin('trade')], [])).rejects.toThrow(
		/^Your pins and notes last only until you quit, they could not be kept \(.+\): .*choices\.json$/,
	);
});

test.skipIf(process.platform !== 'linux')('also where not even root can make a directory', async () => {
	await expect(writeChoices('/proc/briefing/choices.json', [pin('trade')], [])).rejects.toThrow(
		/^Your pins and notes last only until you quit/,
	);
});

test('the file is the same for the same documents in any order', () => {
	const [first, ...others] = visit.sources;
	const reordered = {...visit, sources: [...others, ...(first ? [first] : [])]};
	expect(choicesFile(reordered, '/state')).toBe(choicesFile(visit, '/state'));
	expect(choicesFile({...visit, sources: others}, '/state')).not.toBe(choicesFile(visit, '/state'));
});

test.each([
	['linux', /state.briefing$/],
	['darwin', /briefing$/],
])('the state directory follows the platform: %s', (platform, expected) => {
	expect(stateDirectory(platform)).toMatch(platform === process.platform ? expected : /briefing/);
});

test('a pipe in the place of the file is not waited for, and not written over', async () => {
	await mkdir(join(directory, 'state'));
	execFileSync('mkfifo', [file]);
	const {choices, message} = await readChoices(file);
	expect(choices).toEqual(noChoices);
	expect(message).toBe(`Your pins and notes could not be read (it is no regular file): ${file}`);
	await expect(writeChoices(file, [pin('trade')], [])).rejects.toThrow('it is no regular file');
	expect((await stat(file)).isFIFO()).toBe(true);
});
