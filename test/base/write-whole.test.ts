import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createFile, replaceFile} from '../../source/base/write-whole.ts';

let directory = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'briefing-whole-'));
});
afterEach(() => rm(directory, {recursive: true, force: true}));

describe('replacing a file', () => {
	test.each([true, false])('puts the whole of it there (expendable: %s)', async isExpendable => {
		const path = join(directory, 'a');
		await replaceFile(path, 'old', {isExpendable});
		await replaceFile(path, Buffer.from([0, 255, 1]), {isExpendable, mode: 0o600});
		expect([...(await readFile(path))]).toEqual([0, 255, 1]);
		expect((await stat(path)).mode & 0o777).toBe(0o600);
		expect(await readdir(directory)).toEqual(['a']);
	});

	test('leaves the old one and nothing else where it fails', async () => {
		await mkdir(join(directory, 'a'));
		await writeFile(join(directory, 'a', 'inside'), 'precious');
		await expect(replaceFile(join(directory, 'a'), 'new')).rejects.toThrow();
		await expect(replaceFile(join(directory, 'none', 'b'), 'new')).rejects.toThrow('ENOENT');
		expect(await readFile(join(directory, 'a', 'inside'), 'utf8')).toBe('precious');
		expect(await readdir(directory)).toEqual(['a']);
	});
});

describe('creating a file', () => {
	test('takes the first name that is free', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map(name => join(directory, name));
		if (a === undefined || b === undefined || c === undefined) return;
		await writeFile(a, 'old');
		await writeFile(b, 'old');
		expect(await createFile(a, 'new', [b, c])).toBe(c);
		expect(await Promise.all([a, b, c].map(path => readFile(path, 'utf8')))).toEqual(['old', 'old', 'new']);
		await expect(createFile(a, 'newer', [b, c])).rejects.toMatchObject({code: 'EEXIST'});
		expect((await readdir(directory)).sort()).toEqual(['a', 'b', 'c']);
	});
});

test('a program that ends while it writes leaves nothing half written', async () => {
	const module = new URL('../../source/base/write-whole.ts', import.meta.url).href;
	const program = `
		import {readdirSync} from 'node:fs';
		const {replaceFile} = await import(${JSON.stringify(module)});
		const [, path, directory] = process.argv;
		replaceFile(path, 'x'.repeat(50_000_000));
		const look = () => (readdirSync(directory).length > 0 ? process.exit(7) : setImmediate(look));
		look();
	`;
	const argv = ['--import', 'tsx', '--input-type=module', '-e', program, join(directory, 'big'), directory];
	const [code] = await once(spawn(process.execPath, argv, {stdio: 'inherit'}), 'exit');
	expect(code).toBe(7);
	expect(await readdir(directory)).toEqual([]);
});
