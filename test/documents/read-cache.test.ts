import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

let home: string;
let folder: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'briefing-test-'));
	folder = join(home, 'documents');
	vi.stubEnv('XDG_CACHE_HOME', join(home, 'cache'));
	mkdirSync(folder);
	for (let number = 100; number < 320; number++) {
		writeFileSync(
			join(folder, `${number}.txt`),
			`Statement ${number}\n\nThe ministers met in room ${number}.`,
		);
	}
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(home, {recursive: true, force: true});
});

function cacheFiles(): string[] {
	const folder = join(home, 'cache', 'briefing', 'documents');
	return readdirSync(folder).map(name => join(folder, name));
}

/** The first segment in a format that this Node does not know, with the digest that belongs to it. */
function withLaterFormat(bytes: Buffer): Buffer {
	const at = bytes.indexOf('\n') + 1;
	const start = at + 4 + 32;
	const segment = bytes.subarray(start, start + bytes.readUInt32LE(at));
	segment[1] = 99;
	createHash('sha256')
		.update(segment)
		.digest()
		.copy(bytes, at + 4);
	return bytes;
}

test('a later opening gives the same corpus, and reads again only what has changed', async () => {
	const first = await readCorpus([folder], documentLanguages);
	expect(await readCorpus([folder], documentLanguages)).toEqual(first);

	const changed = join(folder, '200.txt');
	writeFileSync(changed, 'Statement 200\n\nThe ministers met in the garden.');
	utimesSync(changed, new Date(0), new Date(0));
	const {corpus} = await readCorpus([folder], documentLanguages);
	expect(corpus.sources[100]?.passages[0]?.text).toBe('The ministers met in the garden.');
	expect(corpus.sources[99]).toEqual(first.corpus.sources[99]);

	rmSync(changed);
	expect((await readCorpus([folder], documentLanguages)).corpus.sources).toHaveLength(219);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
	[
		'changed in one place',
		(bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 5000 ? byte ^ 1 : byte))),
	],
	[
		'of another build',
		(bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))),
	],
	['of no length', () => Buffer.alloc(0)],
	['written by a later release of Node', withLaterFormat],
])('a cache that is %s is ignored', async (_, damage) => {
	const first = await readCorpus([folder], documentLanguages);
	for (const file of cacheFiles()) writeFileSync(file, damage(readFileSync(file)));
	expect(await readCorpus([folder], documentLanguages)).toEqual(first);
});

test('of a single document it is kept as well, and of none nothing', async () => {
	const few = join(home, 'few');
	mkdirSync(few);
	await readCorpus([few], documentLanguages);
	expect(() => cacheFiles()).toThrow();
	writeFileSync(join(few, 'a.txt'), 'The ministers met.');
	const first = await readCorpus([few], documentLanguages);
	expect(cacheFiles()).toHaveLength(1);
	expect(await readCorpus([few], documentLanguages)).toEqual(first);
});

test('of the sets of documents those opened last are kept', async () => {
	const open = async (number: number) => {
		const set = join(home, `set ${number}`);
		mkdirSync(set, {recursive: true});
		if (readdirSync(set).length === 0) writeFileSync(join(set, 'a.txt'), 'The ministers met.');
		await readCorpus([set], documentLanguages);
	};
	await open(0);
	const [first] = cacheFiles();
	for (let number = 1; number < 24; number++) await open(number);
	await open(0);
	for (let number = 24; number < 40; number++) await open(number);
	expect(cacheFiles()).toHaveLength(24);
	expect(cacheFiles()).toContain(first);
});

test('reading that is stopped ends with what has been read so far, and says what was not', async () => {
	const stop = new AbortController();
	let clock = 0;
	const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
	const {corpus, problems, unread} = await readCorpus([folder], documentLanguages, {
		onProgress: () => stop.abort(),
		signal: stop.signal,
	});
	now.mockRestore();
	const whole = await readCorpus([folder], documentLanguages);
	expect(corpus.sources).toEqual(whole.corpus.sources.slice(0, 1));
	expect(unread).toBe(whole.corpus.sources.length - 1);
	expect(problems[0]?.message).toBe(
		`Reading was stopped: ${unread} of ${whole.corpus.sources.length} files were not read`,
	);
	expect(whole.unread).toBe(0);
});

test('a reader who waits is shown growing parts of the same corpus', async () => {
	const parts: string[][] = [];
	let clock = 0;
	const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
	const {corpus} = await readCorpus([folder], documentLanguages, {
		onProgress: part => parts.push(part.sources.map(({id}) => id)),
	});
	now.mockRestore();
	const ids = corpus.sources.map(({id}) => id);
	expect(parts.length).toBeGreaterThan(1);
	for (const part of parts) expect(part).toEqual(ids.slice(0, part.length));
});
