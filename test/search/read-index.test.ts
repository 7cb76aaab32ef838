import {mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Corpus} from '../../source/documents/source.ts';
import {openIndex, readIndex} from '../../source/search/read-index.ts';
import {buildIndex, search} from '../../source/search/search.ts';
import {writeIndex} from '../../source/search/write-index.ts';
import {passagesOnly, sampleCorpus, sampleSource} from './samples.ts';

let directory: string;
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'briefing-index-'));
});
afterEach(async () => {
	await rm(directory, {recursive: true, force: true});
});

const corpus = sampleCorpus([
	sampleSource('a', [
		'# Peña’s title',
		'U.S. aid, 3,400 officers.',
		'## Heading',
		'Guatemala — cross-border.',
	]),
	sampleSource('b', ['More aid.']),
]);

async function onlyFile(): Promise<string> {
	const [name = ''] = await readdir(directory);
	return join(directory, name);
}

test('an index comes back as it was written', async () => {
	const index = buildIndex(corpus);
	await writeIndex(index, directory);
	const read = await readIndex(corpus, directory);
	expect(read).toEqual(index);
	expect(await readdir(directory)).toHaveLength(1);
});

test('nothing kept is no index', async () => {
	expect(await readIndex(corpus, join(directory, 'missing'))).toBeNull();
});

const damages: readonly (readonly [name: string, (bytes: Buffer) => Buffer])[] = [
	['empty', () => Buffer.alloc(0)],
	['cut short', bytes => bytes.subarray(0, bytes.length - 8)],
	['cut in its header', bytes => bytes.subarray(0, 50)],
	['longer', bytes => Buffer.concat([bytes, Buffer.alloc(4)])],
	['changed at the end', bytes => flipped(bytes, bytes.length - 3)],
	['changed in the middle', bytes => flipped(bytes, bytes.length >> 1)],
	['changed in its header', bytes => flipped(bytes, 60)],
	[
		'of another version',
		bytes => Buffer.from(bytes.toString('latin1').replace(/index \S+/, 'index 0'), 'latin1'),
	],
	['another kind of file', () => Buffer.from('{"json": true}'.repeat(100))],
	[
		'a header length beyond the file',
		bytes => Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(100, 255)]),
	],
];

function flipped(bytes: Buffer, at: number): Buffer {
	const copy = Buffer.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ 0x10;
	return copy;
}

test.each(damages)('a file that is %s is ignored', async (_name, damage) => {
	await writeIndex(buildIndex(corpus), directory);
	const file = await onlyFile();
	await writeFile(file, damage(await readFile(file)));
	expect(await readIndex(corpus, directory)).toBeNull();
});

test('other texts never get this index', async () => {
	await writeIndex(buildIndex(corpus), directory);
	const [first, second] = corpus.sources;
	if (first === undefined || second === undefined) throw new Error('two sources expected');
	const others: readonly Corpus[] = [
		{...corpus, sources: [second, first]},
		{...corpus, sources: [{...first, sha256: 'f'.repeat(64)}, second]},
		{...corpus, sources: [{...first, title: 'Other words'}, second]},
		{...corpus, sources: [{...first, passages: first.passages.slice(1)}, second]},
	];
	for (const other of others) expect(await readIndex(other, directory)).toBeNull();
});

test('a large corpus is indexed once, then read; a small one leaves no file', async () => {
	const large = passagesOnly(...Array.from({length: 101}, (_, i) => `Border${i} ${'aid '.repeat(1_000)}`));
	const built = await openIndex(large, {directory});
	expect(await readdir(directory)).toHaveLength(1);
	const read = await openIndex(large, {directory});
	expect(search(read, 'border7').total).toBe(search(built, 'border7').total);
	await rm(directory, {recursive: true});
	await openIndex(corpus, {directory});
	await expect(readdir(directory)).rejects.toThrow();
});

test('a directory that cannot be written is no obstacle', async () => {
	const large = passagesOnly(`Border ${'aid '.repeat(100_000)}`);
	const notADirectory = join(directory, 'file');
	await writeFile(notADirectory, '');
	const index = await openIndex(large, {directory: join(notADirectory, 'search')});
	expect(search(index, 'border').total).toBe(1);
});

test('only the indexes used last are kept', async () => {
	for (let i = 0; i < 6; i++) {
		await writeIndex(
			buildIndex(passagesOnly(`Text number ${i}.`, ...Array.from({length: i}, () => 'More.'))),
			directory,
		);
		for (const name of await readdir(directory)) {
			const file = join(directory, name);
			await utimes(file, 1_000 + i, 1_000 + i);
		}
	}
	expect(await readdir(directory)).toHaveLength(4);
});

test('building can be called off', async () => {
	const large = passagesOnly(...Array.from({length: 20_000}, (_, i) => `Border post ${i} and its aid.`));
	const controller = new AbortController();
	const opening = openIndex(large, {
		directory,
		sliceMs: 0,
		onProgress: () => controller.abort(),
		signal: controller.signal,
	});
	await expect(opening).rejects.toThrow(/abort/i);
});
