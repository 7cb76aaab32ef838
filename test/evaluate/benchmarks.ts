/**
 * Measures the reader of web pages on benchmarks of others that lie in a folder: `articles` (scored as in
 * scrapinghub/article-extraction-benchmark) and `dates` (publication dates, as in adbar/htmldate).
 */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Source} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {f1} from './score.ts';

/** Words of a shingle. */
const shingleSize = 4;

/** What a folder of pages is measured by: its name, and what it prints of how each page was read. */
const measures: Readonly<
	Record<string, (read: readonly (readonly [expected: Expected, source: Source | null])[]) => string>
> = {
	articles: read => {
		const scores = read.map(([{articleBody = ''}, source]) => overlap(articleBody, textOf(source)));
		const [p, r] = [mean(scores.map(({precision}) => precision)), mean(scores.map(({recall}) => recall))];
		return `article text: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1OfMeans(p, r).toFixed(3)} of ${read.length} pages`;
	},
	dates: read => {
		const found = read.filter(([, source]) => source?.date != null);
		const right = found.filter(([{date}, source]) => source?.date === date).length;
		const score = f1({hits: right, found: found.length, gold: read.length});
		return `publication date: F1 ${score.toFixed(3)}, ${right} right, ${found.length - right} wrong, ${read.length - found.length} not found`;
	},
};

type Expected = {readonly articleBody?: string; readonly date?: string};

/** The benchmarks among the folders in a folder. */
export async function benchmarksIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder);
	return entries.filter(name => Object.hasOwn(measures, name)).map(name => join(folder, name));
}

/** One line on a folder of packed pages with what they hold (`html`, `ground-truth.json`). */
export async function measureBenchmark(folder: string): Promise<string> {
	const truth: Record<string, Expected> = JSON.parse(
		await readFile(join(folder, 'ground-truth.json'), 'utf8'),
	);
	const measure = measures[basename(folder)];
	if (measure === undefined) throw new Error(`${folder} holds no benchmark that is known`);
	const unpacked = await mkdtemp(join(tmpdir(), 'briefing-benchmark-'));
	try {
		const read: (readonly [Expected, Source | null])[] = [];
		for (const [name, expected] of Object.entries(truth)) {
			const file = join(unpacked, 'page.html');
			const packed = join(folder, 'html', `${name.replace(/\.html$/, '')}.html.gz`);
			await writeFile(file, gunzipSync(await readFile(packed)));
			const {corpus} = await readCorpus([file], documentLanguages);
			read.push([expected, corpus.sources[0] ?? null]);
		}
		return measure(read);
	} finally {
		await rm(unpacked, {recursive: true, force: true});
	}
}

/** Headings and passages as they stand in the text. */
function textOf(source: Source | null): string {
	if (source === null) return '';
	const {headings, passages} = source;
	const above = (place: number) => headings.filter(({before}) => before === place);
	const parts = [...passages, null].flatMap((passage, place) => [...above(place), passage ?? []].flat());
	return parts.map(({text}) => text).join('\n');
}

/** Shingles in common, counted with repetition. */
function overlap(expected: string, found: string): {readonly precision: number; readonly recall: number} {
	const [wanted, got] = [shinglesOf(expected), shinglesOf(found)];
	let common = 0;
	for (const [shingle, count] of got) common += Math.min(count, wanted.get(shingle) ?? 0);
	const share = (all: ReadonlyMap<string, number>) => {
		const size = [...all.values()].reduce((sum, count) => sum + count, 0);
		return size === 0 ? 0 : common / size;
	};
	return {precision: share(got), recall: share(wanted)};
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
	const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (let at = 0; at + Math.min(shingleSize, words.length) <= words.length && at < words.length; at++) {
		const shingle = words.slice(at, at + shingleSize).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** As the benchmark has it: of the means over the pages. */
const f1OfMeans = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
