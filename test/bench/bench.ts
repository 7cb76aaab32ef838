/** `npm run bench [-- --corpus <folder>]`: all measurements in one run, on a folder or on the seeds. */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {milliseconds, timedAsync} from './measure.ts';
import {benchSearch} from './search-bench.ts';
import {benchStart} from './start-bench.ts';
import {benchStillness} from './stillness-bench.ts';

const {values} = parseArgs({options: {corpus: {type: 'string'}}});
const folder = values.corpus ?? fileURLToPath(new URL('../../seeds', import.meta.url));
const {value: read, ms} = await timedAsync(() => readCorpus([folder], documentLanguages));
const passages = read.corpus.sources.reduce((sum, source) => sum + source.passages.length, 0);
console.log(
	`${read.corpus.sources.length} documents, ${passages} passages, read in ${milliseconds(ms)} ms\n`,
);
await benchStart();
await benchStillness(folder);
for (const problem of read.problems) console.log(`${problem.file}: ${problem.message}`);
await benchSearch(read.corpus);
await benchComparison(read.corpus);

/** Runs the benchmark of the comparison, a module that exports `benchCompare(corpus)`. */
async function benchComparison(corpus: Corpus): Promise<void> {
	const file = new URL('compare-bench.ts', import.meta.url);
	if (!existsSync(file)) return;
	const module: unknown = await import(file.href);
	if (hasBench(module)) await module.benchCompare(corpus);
}

function hasBench(module: unknown): module is {benchCompare: (corpus: Corpus) => unknown} {
	return (
		typeof module === 'object' &&
		module !== null &&
		'benchCompare' in module &&
		typeof module.benchCompare === 'function'
	);
}
