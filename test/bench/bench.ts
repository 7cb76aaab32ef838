/** `npm run bench [-- --corpus <folder>]`: all measurements in one run, on a folder or on the seeds. */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {benchCompare} from './compare-bench.ts';
import {benchFrames} from './frame-bench.ts';
import {milliseconds, timedAsync} from './measure.ts';
import {benchMemory} from './run-memory-bench.ts';
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
await benchFrames(folder);
await benchMemory(folder);
for (const problem of read.problems) console.log(`${problem.file}: ${problem.message}`);
await benchSearch(read.corpus);
benchCompare(read.corpus);
