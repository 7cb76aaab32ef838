/** Measures how the scores move when each constant of the comparison is changed by a quarter. */
import {fileURLToPath} from 'node:url';
import type {Sides} from '../../source/base/sides.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import type {ComparedSide, Comparison} from '../../source/compare/comparison.ts';
import {defaultTuning, type Tuning} from '../../source/compare/tuning.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {comparePair} from './compare-pair.ts';
import {findPairs, type LabelledPair, loadPair} from './load-pair.ts';
import {addCounts, answerOf, f1, precision, recall, score} from './score.ts';

/** Scores over all pairs together, and everything that the comparisons say, as text. */
type Outcome = {
	readonly f1: number;
	readonly leftOut: {readonly precision: number; readonly recall: number};
	readonly outputs: readonly string[];
};

/** A constant by its place in the record, with another value. */
export type Variation = {readonly path: readonly string[]; readonly from: number; readonly to: number};

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/**
 * Every number of a record a quarter less and a quarter more; those under `counts` are whole, and move by one
 * at least.
 */
export function variationsOf(record: unknown, path: readonly string[] = []): Variation[] {
	if (typeof record === 'number') {
		const isCount = path.includes('counts');
		const less = isCount ? Math.min(record - 1, Math.round(record * 0.75)) : record * 0.75;
		const more = isCount ? Math.max(record + 1, Math.round(record * 1.25)) : record * 1.25;
		return [less, more].map(to => ({path, from: record, to}));
	}
	if (typeof record !== 'object' || record === null) return [];
	return Object.entries(record).flatMap(([key, value]) => variationsOf(value, [...path, key]));
}

/** The record with one number changed. */
export function vary<T extends object>(record: T, {path, to}: Variation): T {
	const changed = structuredClone(record);
	let parent: object = changed;
	for (const key of path.slice(0, -1)) {
		const child: unknown = Reflect.get(parent, key);
		if (typeof child !== 'object' || child === null) throw new Error(`There is no ${path.join('.')}.`);
		parent = child;
	}
	Reflect.set(parent, path.at(-1) ?? '', to);
	return changed;
}

/** Prints a line for each constant and direction that changes anything, and then those that change nothing. */
export async function printVariations(folders: readonly string[]): Promise<void> {
	const paths = (await Promise.all(folders.map(findPairs))).flat();
	const pairs = await Promise.all(paths.map(loadPair));
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const chosen = chooseSides(corpus, {});
	if ('problem' in chosen) throw new Error(chosen.problem);
	const run = (tuning: Tuning): Outcome => measure(pairs, {corpus, sides: chosen.sides}, tuning);
	const base = run(defaultTuning);
	console.log(line(['constant', 'from', 'to', 'F1', 'left out P', 'left out R', 'changed outputs']));
	console.log(line(['as it is', '', '', ...scoresOf(base).map(value => value.toFixed(3))]));
	const idle = new Map<string, number>();
	for (const variation of variationsOf(defaultTuning)) {
		const name = variation.path.join('.');
		const outcome = run(vary(defaultTuning, variation));
		const changed = outcome.outputs.filter((output, n) => output !== base.outputs[n]).length;
		if (changed === 0) {
			idle.set(name, (idle.get(name) ?? 0) + 1);
			continue;
		}
		const moved = scoresOf(outcome).map((value, n) => signed(value - (scoresOf(base)[n] ?? 0)));
		const values = [variation.from, variation.to].map(value => String(Number(value.toFixed(4))));
		console.log(line([name, ...values, ...moved, `${changed} of ${base.outputs.length}`]));
	}
	const still = [...idle].filter(([, directions]) => directions === 2).map(([name]) => name);
	console.log(`Changed nothing in either direction: ${still.length === 0 ? 'none' : still.join(', ')}.`);
}

function measure(
	pairs: readonly LabelledPair[],
	unlabelled: {readonly corpus: Corpus; readonly sides: Sides<ComparedSide>},
	tuning: Tuning,
): Outcome {
	const comparisons = pairs.map(pair => comparePair(pair, tuning));
	const scores = pairs.map((pair, n) =>
		score(pair, answerOf(pair, comparisons[n] ?? comparePair(pair, tuning))),
	);
	const only = addCounts(scores.flatMap(({only: {left, right}}) => [left, right]));
	const others: Comparison = compare(unlabelled.corpus, unlabelled.sides, [], {tuning});
	return {
		f1: f1(addCounts(scores.map(({matches}) => matches))),
		leftOut: {precision: precision(only), recall: recall(only)},
		outputs: [...comparisons, others].map(comparison => JSON.stringify(comparison)),
	};
}

const scoresOf = (outcome: Outcome): number[] => [
	outcome.f1,
	outcome.leftOut.precision,
	outcome.leftOut.recall,
];

const signed = (change: number): string => {
	const rounded = change.toFixed(3);
	return Number(rounded) === 0 ? '·' : change > 0 ? `+${rounded}` : rounded;
};

function line(cells: readonly string[]): string {
	const widths = [44, 8, 8, 8, 11, 11, 16];
	return cells
		.map((cell, n) => cell.padEnd(widths[n] ?? 0))
		.join(' ')
		.trimEnd();
}
