/** What was compiled of the program is kept from start to start, and never in the way of a start. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Run, runBriefing} from './commands/run-briefing.ts';

let cache: string;
let code: string;
beforeEach(() => {
	cache = mkdtempSync(path.join(tmpdir(), 'briefing-kept-'));
	code = path.join(cache, 'briefing/code');
});
afterEach(() => rmSync(cache, {recursive: true, force: true}));

const start = () => runBriefing(['search', 'migration observatory'], {env: {XDG_CACHE_HOME: cache}});

/** The file that the one kind of start so far has left. */
function kept(): string {
	const [name, ...others] = readdirSync(code);
	expect(others).toEqual([]);
	return path.join(code, name ?? '');
}

/** What the first start says, and what it keeps. */
let first: Run;
let bytes: Buffer;
let name: string;

test('a second start takes what the first one kept', async () => {
	first = await start();
	expect(first.code).toBe(0);
	bytes = readFileSync(kept());
	name = path.basename(kept());
	expect(bytes.length).toBeGreaterThan(100_000);
	expect(await start()).toEqual(first);
	// Taken as it was, and therefore not written anew.
	expect(readFileSync(kept()).equals(bytes)).toBe(true);
});

test.each([
	['of another program', (bytes: Buffer) => bytes.fill('0', 3, 67)],
	['damaged', (bytes: Buffer) => bytes.fill(0xff, 200_000, 200_064)],
	['cut off', (bytes: Buffer) => bytes.subarray(0, 50_000)],
	['empty', () => Buffer.alloc(0)],
])('what is %s is put aside', async (_, spoil) => {
	const spoilt = spoil(Buffer.from(bytes));
	mkdirSync(code, {recursive: true});
	writeFileSync(path.join(code, name), spoilt);
	expect(await start()).toEqual(first);
	expect(readFileSync(kept()).equals(spoilt)).toBe(false);
	expect(await start()).toEqual(first);
});

test('where nothing can be kept the program starts all the same', async () => {
	mkdirSync(path.join(cache, 'briefing'));
	writeFileSync(code, 'a file in the way');
	expect((await start()).code).toBe(0);
	expect(readFileSync(code, 'utf8')).toBe('a file in the way');
});
