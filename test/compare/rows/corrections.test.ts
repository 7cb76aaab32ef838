/** A correction changes the rows that hold its sentences, and no other. */
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mapSides, type Sides, sideNames} from '../../../source/base/sides.ts';
import {certainPart, doubtsOf} from '../../../source/compare/certainty.ts';
import {chooseSides} from '../../../source/compare/choose-sides.ts';
import {compare} from '../../../source/compare/compare.ts';
import {
	type Comparison,
	type Correction,
	type Deliverable,
	isPoint,
	type Pair,
	type Sentence,
} from '../../../source/compare/comparison.ts';
import type {Link} from '../../../source/compare/matching/likelihood.ts';
import {createReaders} from '../../../source/compare/reading/reader.ts';
import {correctRows} from '../../../source/compare/rows/corrections.ts';
import {oneSidedPair, type PairDraft, pointOf, type RowDraft} from '../../../source/compare/rows/drafts.ts';
import {readCorpus} from '../../../source/documents/read-corpus.ts';
import type {Corpus} from '../../../source/documents/source.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {findPairs, loadPair} from '../../evaluate/load-pair.ts';

const readers = createReaders();

type Compared = {
	readonly before: Comparison;
	readonly correct: (...corrections: readonly Correction[]) => Comparison;
};

function comparing(corpus: Corpus, asked: Partial<Sides<string>> = {}): Compared {
	const chosen = chooseSides(corpus, asked);
	if ('problem' in chosen) throw new Error(chosen.problem);
	const correct = (...corrections: readonly Correction[]) =>
		compare(corpus, chosen.sides, corrections, {readers});
	return {before: correct(), correct};
}

const seeds = await readCorpus([join(import.meta.dirname, '../../../seeds')], documentLanguages);
const folders = await findPairs(join(import.meta.dirname, '../../evaluate/pairs'));
const labelled = await Promise.all(folders.map(loadPair));
const all = [
	comparing(seeds.corpus),
	...labelled.map(({corpus, sources}) =>
		comparing(
			corpus,
			mapSides(sources, ({id}) => id),
		),
	),
];

const idsOf = (pairs: readonly Pair[]): Sides<string[]> =>
	mapSides({left: 'left', right: 'right'} as const, side =>
		pairs.flatMap(pair => pair[side].map(({id}) => id)),
	);

const twoSided = ({relation}: Pair): boolean => relation !== 'left-only' && relation !== 'right-only';

/** What may differ in a row that a correction is not about: its number, and whether others stand before it. */
const untouched = ({id: _, moved: __, ...row}: Deliverable) => row;

function holdsOne(row: Deliverable, {left, right}: Sides<readonly string[]>): boolean {
	const held = idsOf(row.pairs);
	return held.left.some(id => left.includes(id)) || held.right.some(id => right.includes(id));
}

/** The rows that hold none of the sentences are as they were, and every sentence stands in one pair. */
function expectOthersUntouched(
	before: Comparison,
	after: Comparison,
	sentences: Sides<readonly string[]>,
): void {
	const held = before.deliverables.filter(row => holdsOne(row, sentences));
	const touched = idsOf(held.flatMap(({pairs}) => pairs));
	const others = before.deliverables.filter(row => !held.includes(row));
	const known = new Map(after.deliverables.map(row => [row.key, row]));
	for (const row of others) {
		const now = known.get(row.key);
		expect(now && untouched(now)).toEqual(untouched(row));
	}
	const changed = after.deliverables.filter(row => !others.some(({key}) => key === row.key));
	const now = idsOf(changed.flatMap(({pairs}) => pairs));
	for (const side of sideNames) expect(now[side].sort()).toEqual(touched[side].sort());
	const topics = after.deliverables.map(({topic}) => topic.toLowerCase());
	expect(new Set(topics).size).toBe(topics.length);
}

const anyOf = <T>(values: readonly T[], seed: number): T | undefined =>
	values[seed % Math.max(1, values.length)];
const seed = fc.nat({max: 10_000});

describe('in the seeds and the labelled pairs', () => {
	test('a rejected pair stands alone, and no other row changes', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), seed, ({before, correct}, at) => {
				const pair = anyOf(before.deliverables.flatMap(({pairs}) => pairs).filter(twoSided), at);
				if (pair === undefined) return;
				const sentences = idsOf([pair]);
				const rejected = correct({kind: 'reject', sentences});
				expectOthersUntouched(before, rejected, sentences);
				for (const row of rejected.deliverables.filter(candidate => holdsOne(candidate, sentences))) {
					const own = row.pairs.filter(one => holdsOne({...row, pairs: [one]}, sentences));
					if (own.length === 0) continue;
					expect(row).toMatchObject({relation: expect.stringMatching(/-only$/), certainty: 'weak'});
					expect(row.pairs).toHaveLength(1);
				}
			}),
			{numRuns: 40},
		);
	});

	test('a match made by hand changes the rows that held its sentences', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), seed, seed, ({before, correct}, one, other) => {
				const pairs = before.deliverables.flatMap(row => row.pairs);
				const left = anyOf(
					pairs.flatMap(pair => pair.left),
					one,
				);
				const right = anyOf(
					pairs.flatMap(pair => pair.right),
					other,
				);
				if (left === undefined || right === undefined) return;
				const sentences = {left: [left.id], right: [right.id]};
				const made = correct({kind: 'match', sentences});
				expectOthersUntouched(before, made, sentences);
				const pair = made.deliverables
					.flatMap(row => row.pairs)
					.find(({left: held}) => held.some(({id}) => id === left.id));
				expect(pair && isPoint(pair) && pair.right.map(({id}) => id)).toContain(right.id);
				expect(pair?.certainty).toBe('strong');
			}),
			{numRuns: 40},
		);
	});

	test('a confirmed match is certain, and its pairs stay as they are', () => {
		const doubtful = all.flatMap(({before, correct}) =>
			before.deliverables
				.filter(row => row.kind === 'shared' && row.relation !== 'related' && row.certainty === 'weak')
				.map(row => ({before, correct, row})),
		);
		expect(doubtful.length).toBeGreaterThan(0);
		for (const {before, correct, row} of doubtful) {
			const sentences = idsOf(row.pairs);
			const confirmed = correct({kind: 'match', sentences});
			expectOthersUntouched(before, confirmed, sentences);
			const now = confirmed.deliverables.find(({key}) => key === row.key);
			expect(now).toMatchObject({certainty: 'strong', relation: row.relation});
			expect(now?.pairs.map(pair => idsOf([pair]))).toEqual(row.pairs.map(pair => idsOf([pair])));
		}
	});

	/** The rows of all comparisons with a match in doubt beside a certain one in one pair. */
	const inPart = all.flatMap(({before, correct}) =>
		before.deliverables.flatMap(row =>
			row.pairs.flatMap(pair => {
				const certain = certainPart(pair);
				const doubts = doubtsOf({pairs: [pair]});
				return certain === null || doubts.length === 0 ? [] : [{before, correct, row, pair, certain, doubts}];
			}),
		),
	);

	test('a match in doubt beside a certain one is rejected alone, and what was stated stays as it was', () => {
		expect(inPart.length).toBeGreaterThan(0);
		for (const {before, correct, row, certain, doubts} of inPart) {
			const sentences = mapSides({left: 'left', right: 'right'} as const, side =>
				doubts.map(link => link[side]),
			);
			const rejected = correct({kind: 'reject', sentences});
			expectOthersUntouched(before, rejected, sentences);
			const now = rejected.deliverables.find(({key}) => key === row.key);
			expect(now).toMatchObject({
				kind: 'shared',
				certainty: 'strong',
				relation: row.relation,
				topic: row.topic,
			});
			expect(now?.pairs).toContainEqual(certain);
		}
	});

	test('confirmed, it is as certain as what it stands beside', () => {
		for (const {before, correct, row, pair} of inPart) {
			const sentences = idsOf([pair]);
			const confirmed = correct({kind: 'match', sentences});
			expectOthersUntouched(before, confirmed, sentences);
			const now = confirmed.deliverables.find(({key}) => key === row.key);
			const same = now?.pairs.find(other => other.left[0]?.id === pair.left[0]?.id);
			expect(same && idsOf([same])).toEqual(sentences);
			expect(same?.certainty).toBe('strong');
		}
	});

	test('what was rejected is never shown as the nearest', () => {
		let shown = 0;
		for (const {before, correct} of all) {
			for (const pair of before.deliverables.flatMap(({pairs}) => pairs).filter(isPoint)) {
				const sentences = idsOf([pair]);
				const rejected = correct({kind: 'reject', sentences});
				for (const row of rejected.deliverables.filter(candidate => holdsOne(candidate, sentences))) {
					if (row.nearest === null) continue;
					shown += 1;
					const own = idsOf(row.pairs);
					const isOfPair = [...own.left, ...own.right].some(id =>
						[...sentences.left, ...sentences.right].includes(id),
					);
					if (isOfPair) expect([...sentences.left, ...sentences.right]).not.toContain(row.nearest.sentence);
				}
			}
		}
		expect(shown).toBeGreaterThan(0);
	});

	test('what was rejected and then matched by hand is together again', () => {
		const {before, correct} = all[0] ?? comparing(seeds.corpus);
		const pair = before.deliverables.flatMap(({pairs}) => pairs).find(isPoint);
		if (pair === undefined) throw new Error('There is a match');
		const sentences = idsOf([pair]);
		const again = correct({kind: 'reject', sentences}, {kind: 'match', sentences});
		expect(again.deliverables.flatMap(({pairs}) => pairs).map(one => idsOf([one]))).toContainEqual(sentences);
	});
});

describe('by the numbers of the sentences', () => {
	const sentence = (side: string, n: number): Sentence => ({
		id: `${side}${n}`,
		passage: `${side}#1`,
		text: '',
		start: 0,
		end: 0,
	});
	const sides = mapSides({left: 'l', right: 'r'}, side =>
		Array.from({length: 5}, (_, n) => sentence(side, n)),
	);
	const point = (
		left: readonly number[],
		right: readonly number[],
		certainty: 'strong' | 'weak' = 'strong',
	): PairDraft => pointOf(left.flatMap(l => right.map(r => ({left: l, right: r, score: 0.9, certainty}))));
	const apply = (
		rows: readonly RowDraft[],
		kind: Correction['kind'],
		left: readonly number[],
		right: readonly number[],
	) =>
		correctRows(rows, sides, [
			{kind, sentences: {left: left.map(n => `l${n}`), right: right.map(n => `r${n}`)}},
		]).map(({pairs}) => pairs.map(pair => `${pair.left.join()}-${pair.right.join()} ${pair.certainty}`));

	test('one of several that answer a sentence is rejected alone', () => {
		expect(apply([{pairs: [point([0], [0, 1])]}], 'reject', [0], [1])).toEqual([['0-0 strong'], ['-1 weak']]);
		expect(apply([{pairs: [point([0], [0, 1])]}], 'reject', [0], [0, 1])).toEqual([
			['0- weak'],
			['-0,1 weak'],
		]);
	});

	const doubt = (left: number, right: number): Link => ({left, right, score: 0.5, certainty: 'weak'});
	const mixed = pointOf([{left: 0, right: 0, score: 0.9, certainty: 'strong'}, doubt(0, 1)]);

	test('what is in doubt in a pair is rejected alone, or confirmed with it', () => {
		expect(apply([{pairs: [mixed]}], 'reject', [0], [1])).toEqual([['0-0 strong'], ['-1 weak']]);
		expect(apply([{pairs: [mixed]}], 'match', [0], [0, 1])).toEqual([['0-0,1 strong']]);
		expect(apply([{pairs: [mixed]}], 'match', [0], [1])).toEqual([['0-0,1 strong']]);
	});

	test('what is in doubt stays so when what was certain is rejected, and goes no other way with a sentence', () => {
		expect(apply([{pairs: [mixed]}], 'reject', [0], [0])).toEqual([['0-1 weak'], ['-0 weak']]);
		const alone: RowDraft = {pairs: [oneSidedPair('right', [3], 'weak')]};
		expect(apply([{pairs: [mixed]}, alone], 'match', [0], [3])).toEqual([['0-0,3 strong'], ['-1 weak']]);
	});

	test('the other pairs of a row stay together', () => {
		const row = {pairs: [point([0], [0]), point([1], [1]), point([2], [2])]};
		expect(apply([row], 'reject', [1], [1])).toEqual([
			['0-0 strong', '2-2 strong'],
			['1- weak'],
			['-1 weak'],
		]);
	});

	test('who was certainly matched with a sentence stays with it when another is matched by hand', () => {
		const alone: RowDraft = {pairs: [oneSidedPair('left', [3], 'weak')]};
		expect(apply([{pairs: [point([0], [0])]}, alone], 'match', [3], [0])).toEqual([['0,3-0 strong']]);
		expect(apply([{pairs: [point([0], [0], 'weak')]}, alone], 'match', [3], [0])).toEqual([
			['3-0 strong'],
			['0- weak'],
		]);
		expect(apply([{pairs: [point([0], [0, 1])]}, alone], 'match', [3], [1])).toEqual([
			['0-0 strong', '3-1 strong'],
		]);
	});

	test('rows that hold no sentence of a correction are the same values', () => {
		const rows = [{pairs: [point([0], [0])]}, {pairs: [point([1], [1])]}];
		const corrected = correctRows(rows, sides, [{kind: 'reject', sentences: {left: ['l0'], right: ['r0']}}]);
		expect(corrected).toContain(rows[1]);
		expect(
			correctRows(rows, sides, [{kind: 'reject', sentences: {left: ['l0'], right: ['r1', 'gone']}}]),
		).toEqual(rows);
	});
});
