import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {judgePairs, likeliestOf, weighPairs} from '../../../source/compare/matching/likelihood.ts';
import {type PairView, type Standing, standings} from '../../../source/compare/matching/pair-view.ts';
import {signals} from '../../../source/compare/matching/signals.ts';
import {certainOf} from '../../../source/compare/rows/drafts.ts';
import {joinLinks} from '../../../source/compare/rows/points.ts';

const none: Standing = {score: 0, rivals: 0, shareOfBest: 0};
const alike: Standing = {score: 0.6, rivals: 0.1, shareOfBest: 1};

const view: PairView = {
	left: 0,
	right: 0,
	likeness: alike,
	alignment: alike,
	isFirst: false,
	reporting: 'none',
	structure: {acts: 0, areMeetings: false, areOnRelations: false, sharedSubject: 0, antecedent: 0},
	isProposed: true,
	logPairs: 4,
};

const thresholds = {weakLikelihood: 0.6, strongLikelihood: 0.8};
const likelihoodOf = (pair: PairView): number => weighPairs([pair])[0]?.score ?? 0;
const claimed = (pairs: readonly PairView[]) => judgePairs(weighPairs(pairs), thresholds);

describe('the judgement of a pair', () => {
	test('one that is alike and has no rival is certain', () => {
		expect(claimed([view])).toMatchObject([{left: 0, right: 0, certainty: 'strong'}]);
	});

	test('the same likeness among rivals that are as alike is no claim', () => {
		const rivalled = {score: 0.3, rivals: 0.3, shareOfBest: 1};
		expect(claimed([{...view, likeness: rivalled, alignment: rivalled}])).toEqual([]);
	});

	test('a pair without anything in common is never claimed', () => {
		expect(claimed([{...view, likeness: none, alignment: none}])).toEqual([]);
	});

	test('where only one of two sentences says who met whom, that speaks against them', () => {
		expect(likelihoodOf({...view, reporting: 'one'})).toBeLessThan(likelihoodOf(view));
	});

	test('two that tell who met whom speak for each other where they report a meeting and stand in its place', () => {
		const meetings = {...view, reporting: 'both', structure: {...view.structure, areMeetings: true}} as const;
		expect(likelihoodOf(meetings)).toBeGreaterThan(likelihoodOf(view));
		expect(likelihoodOf({...meetings, isProposed: false})).toBe(likelihoodOf({...view, isProposed: false}));
		expect(likelihoodOf({...meetings, structure: view.structure})).toBe(likelihoodOf(view));
	});

	test('first sentences belong together where both open a meeting, and only there', () => {
		expect(likelihoodOf({...view, isFirst: true})).toBeGreaterThan(likelihoodOf(view));
		const elsewhere = {...view, isProposed: false};
		expect(likelihoodOf({...elsewhere, isFirst: true})).toBe(likelihoodOf(elsewhere));
	});

	test.each([{acts: 1}, {areOnRelations: true}, {sharedSubject: 2}, {antecedent: 0.5}])(
		'%o speaks for a pair',
		known => {
			const structure = {...view.structure, ...known};
			expect(likelihoodOf({...view, structure})).toBeGreaterThan(likelihoodOf(view));
		},
	);

	test('every signal has a name of its own', () => {
		expect(new Set(signals.map(({id}) => id)).size).toBe(signals.length);
	});

	test('likeliest first, and what is claimed as certain is at least as likely as the rest', () => {
		const standing = fc.record({
			score: fc.double({min: 0, max: 1, noNaN: true}),
			rivals: fc.constant(0.1),
			shareOfBest: fc.constant(1),
		});
		fc.assert(
			fc.property(fc.array(fc.tuple(standing, standing), {maxLength: 20}), list => {
				const links = claimed(
					list.map(([likeness, alignment], n) => ({...view, left: n, likeness, alignment})),
				);
				const scores = links.map(({score}) => score);
				expect(scores).toEqual(scores.toSorted((a, b) => b - a));
				expect(links.every(({score, certainty}) => (certainty === 'strong') === score >= 0.8)).toBe(true);
			}),
		);
	});
});

test('of each sentence the likeliest pair is known, whatever it is worth', () => {
	const pairs = [
		{left: 0, right: 1, score: 0.1},
		{left: 0, right: 0, score: 0.02},
		{left: 1, right: 1, score: 0.3},
	];
	expect(likeliestOf(pairs, {left: 3, right: 2})).toEqual({
		left: [pairs[0], pairs[2], undefined],
		right: [pairs[1], pairs[2]],
	});
});

test('a pair stands beside the best rivals of both its sentences', () => {
	const pairs = [
		{left: 0, right: 0, score: 0.8},
		{left: 0, right: 1, score: 0.4},
		{left: 1, right: 0, score: 0.2},
		{left: 1, right: 1, score: 0},
	];
	const [first, second] = standings(pairs, {left: 2, right: 2});
	expect(first).toMatchObject({score: 0.8, shareOfBest: 1});
	expect(first?.rivals).toBeCloseTo(0.3);
	expect(second?.shareOfBest).toBeCloseTo(0.5);
	expect(second?.rivals).toBeCloseTo(0.4);
});

describe('the pairs that links make', () => {
	const link = (left: number, right: number, score = 0.9) =>
		({left, right, score, certainty: 'strong'}) as const;
	const drawn = (links: Parameters<typeof joinLinks>[0]) =>
		joinLinks(links).map(({left, right}) => `${left.join('+')}~${right.join('+')}`);

	test('one sentence may be answered by several', () => {
		expect(drawn([link(0, 0), link(0, 1)])).toEqual(['0~0+1']);
	});

	test('several that answer one sentence stay together unless another would be left without a counterpart', () => {
		expect(drawn([link(0, 0, 0.9), link(0, 1, 0.8)])).toEqual(['0~0+1']);
		expect(drawn([link(0, 0, 0.9), link(0, 1, 0.8), link(1, 1, 0.7)])).toEqual(['0~0', '1~1']);
		expect(drawn([link(0, 0, 0.9), link(0, 1, 0.8), link(1, 0, 0.7)])).toEqual(['0~0+1']);
	});

	test('what is doubtful takes nothing away that is certain', () => {
		const doubtful = {...link(1, 1, 0.6), certainty: 'weak'} as const;
		expect(drawn([link(0, 0, 0.9), link(0, 1, 0.8), doubtful])).toEqual(['0~0+1']);
	});

	test('of equally likely ones as many as can be find a counterpart of their own', () => {
		const doubtful = (left: number, right: number) =>
			({...link(left, right, 0.5), certainty: 'weak'}) as const;
		const all = [0, 1, 2].flatMap(left => [0, 1, 2].map(right => doubtful(left, right)));
		expect(
			joinLinks(all)
				.flatMap(({left}) => left)
				.toSorted(),
		).toEqual([0, 1, 2]);
	});

	test('what is linked with doubt stands beside what is certain, and its link alone is doubtful', () => {
		const doubtful = {...link(0, 1, 0.6), certainty: 'weak'} as const;
		const [pair, ...others] = joinLinks([link(0, 0), doubtful, link(1, 2)]);
		expect(pair).toEqual({
			kind: 'point',
			left: [0],
			right: [0, 1],
			certainty: 'weak',
			links: [link(0, 0), doubtful],
		});
		expect(pair && certainOf(pair)).toMatchObject({left: [0], right: [0]});
		expect(others).toMatchObject([{left: [1], right: [2], certainty: 'strong'}]);
	});

	test('a link between two pairs glues nothing', () => {
		expect(drawn([link(0, 0), link(1, 1), link(0, 1)])).toEqual(['0~0', '1~1']);
	});

	test('each sentence stands in one pair at most, and has a link of its own in it', () => {
		const number = fc.nat({max: 6});
		fc.assert(
			fc.property(fc.array(fc.tuple(number, number), {maxLength: 30}), list => {
				const links = list.map(([left, right]) => link(left, right));
				const pairs = joinLinks(links);
				for (const side of ['left', 'right'] as const) {
					const all = pairs.flatMap(pair => pair[side]);
					expect(new Set(all).size).toBe(all.length);
				}
				const isLinked = (left: number, right: number): boolean =>
					links.some(known => known.left === left && known.right === right);
				for (const pair of pairs) {
					const {left, right} = pair;
					const ends = {left: pair.links.map(each => each.left), right: pair.links.map(each => each.right)};
					expect([...new Set(ends.left)].sort()).toEqual(left);
					expect([...new Set(ends.right)].sort()).toEqual(right);
					expect(left.length === 1 || right.length === 1).toBe(true);
					expect(left.every(l => right.every(r => isLinked(l, r)))).toBe(true);
				}
			}),
		);
	});
});
