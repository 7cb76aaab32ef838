/**
 * Times of the comparison on documents of 1 to 16 thousand words a side, and how they grow. Every measurement
 * is of other passages as long as the corpus has them, so that nothing remembered from the one before helps;
 * `again` is the same pair once more, as after a correction.
 *
 * Run: npx tsx test/bench/compare-bench.ts [--corpus <folder>]; without a folder, on the seeds.
 */

import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {compare} from '../../source/compare/compare.ts';
import {createReaders} from '../../source/compare/reading/reader.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus, Passage, Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {words} from '../../source/text/words.ts';
import {bareSource} from '../helpers/source.ts';
import {milliseconds, percentile, table, timed} from './measure.ts';

const thousands = [1, 2, 4, 8, 16];
const repeats = 5;
/** Passages between the beginnings of two measurements. */
const step = 997;

/** Prints the median time of each size, its ratio to the size before, and the exponent of the growth. */
export function benchCompare(corpus: Corpus): void {
	const passages = corpus.sources
		.filter(({language}) => language === null || language === 'en')
		.flatMap(source => source.passages);
	const readers = createReaders();
	for (let n = 0; n < repeats; n += 1) {
		const warm = makePair(passages, 4000, n * step);
		compare(warm.corpus, warm.sides, [], {readers});
	}
	const rows = thousands.map(size => {
		const times = Array.from({length: repeats}, (_, n) => {
			const pair = makePair(passages, size * 1000, (size + n) * step);
			const first = timed(() => compare(pair.corpus, pair.sides, [], {readers})).ms;
			return {first, again: timed(() => compare(pair.corpus, pair.sides, [], {readers})).ms};
		});
		return {
			size,
			ms: percentile(
				times.map(({first}) => first),
				0.5,
			),
			again: percentile(
				times.map(({again}) => again),
				0.5,
			),
		};
	});
	const exponent = slope(rows.map(({size, ms}) => [Math.log(size), Math.log(ms)]));
	console.log(
		table([
			['comparison, words a side', 'ms', 'again', 'times the one before', 'ms per thousand words'],
			...rows.map(({size, ms, again}, n) => {
				const before = rows[n - 1];
				return [
					`${size},000`,
					milliseconds(ms),
					milliseconds(again),
					before === undefined ? '' : (ms / before.ms).toFixed(2),
					milliseconds(ms / size),
				];
			}),
		]),
	);
	console.log(`time grows with words to the power ${exponent.toFixed(2)}\n`);
}

/** Two documents of so many words, from a passage on: every third passage stands in both, in the second with its sentences turned round. */
function makePair(
	passages: readonly Passage[],
	size: number,
	from: number,
): {corpus: Corpus; sides: Parameters<typeof compare>[1]} {
	const texts = {left: [''], right: ['']};
	texts.left.pop();
	texts.right.pop();
	const count = {left: 0, right: 0};
	for (let n = 0; (count.left < size || count.right < size) && passages.length > 0; n += 1) {
		const passage = passages[(from + n) % passages.length];
		if (passage === undefined) break;
		const length = words(passage.text).length;
		const isShared = n % 3 === 0;
		if ((isShared || n % 3 === 1) && count.left < size) {
			texts.left.push(passage.text);
			count.left += length;
		}
		if ((isShared || n % 3 === 2) && count.right < size) {
			const sentences = splitSentences(passage, english).map(({text}) => text);
			texts.right.push(isShared ? sentences.reverse().join(' ') : passage.text);
			count.right += length;
		}
	}
	const sources = [makeSource('left', texts.left), makeSource('right', texts.right)];
	return {
		corpus: {sources, sideNames: new Map(), event: null},
		sides: {left: {label: 'left', sources: ['left']}, right: {label: 'right', sources: ['right']}},
	};
}

function makeSource(id: string, texts: readonly string[]): Source {
	return bareSource(
		id,
		texts.map((text, n) => ({
			id: `${id}#${n + 1}`,
			heading: null,
			text,
			locator: linesAt(n + 1),
			isStatement: true,
		})),
		{side: id},
	);
}

/** Slope of the least-squares line through points. */
function slope(points: readonly (readonly [number, number])[]): number {
	const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const both = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
	return both / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const {values} = parseArgs({options: {corpus: {type: 'string'}}});
	const folder = values.corpus ?? fileURLToPath(new URL('../../seeds', import.meta.url));
	benchCompare((await readCorpus([folder], documentLanguages)).corpus);
}
