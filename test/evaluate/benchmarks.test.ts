import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {benchmarksIn, measureBenchmark} from './benchmarks.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

const page = (date: string) => `<!doctype html><title>Talks end</title><main><article><h1>Talks end</h1>
	<time datetime="${date}">${date}</time>
	<p>The ministers of Norland and Sudland agreed to open the northern harbour to all ships by next April.</p>
	<p>They will meet again in Vey to sign what was agreed and to look at the ferries.</p></article></main>`;

function write(name: string, truth: Readonly<Record<string, object>>): void {
	mkdirSync(join(folder, name, 'html'), {recursive: true});
	writeFileSync(join(folder, name, 'ground-truth.json'), JSON.stringify(truth));
	for (const id of Object.keys(truth))
		writeFileSync(join(folder, name, 'html', `${id}.html.gz`), gzipSync(page('2021-09-14')));
}

test('folders that hold a benchmark are found by their names', async () => {
	mkdirSync(join(folder, 'pairs'));
	write('dates', {});
	expect(await benchmarksIn(folder)).toEqual([join(folder, 'dates')]);
});

test('a day is right, wrong or not found', async () => {
	write('dates', {a: {date: '2021-09-14'}, b: {date: '2020-01-01'}});
	expect(await measureBenchmark(join(folder, 'dates'))).toBe(
		'publication date: F1 0.500, 1 right, 1 wrong, 0 not found',
	);
});

test('of a text the four words in a row are counted that both have', async () => {
	const whole =
		'The ministers of Norland and Sudland agreed to open the northern harbour to all ships by next April.\n' +
		'They will meet again in Vey to sign what was agreed and to look at the ferries.';
	write('articles', {a: {articleBody: whole}});
	expect(await measureBenchmark(join(folder, 'articles'))).toBe(
		'article text: P 1.000 R 1.000 F1 1.000 of 1 pages',
	);
	write('articles', {a: {articleBody: whole.slice(0, whole.indexOf('\n'))}});
	expect(await measureBenchmark(join(folder, 'articles'))).toMatch(/P 0\.4\d\d R 1\.000/);
});
