import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compare} from '../../source/compare/compare.ts';
import {defaultTuning} from '../../source/compare/tuning.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {bareSource} from '../helpers/source.ts';
import {variationsOf, vary} from './vary.ts';

const record = {counts: {words: 3, names: 1}, share: 0.4, weights: {name: [2, 8]}};

describe('each constant', () => {
	test('is moved by a quarter down and up, counts by one at least', () => {
		expect(variationsOf(record).map(({path, to}) => [path.join('.'), to])).toEqual([
			['counts.words', 2],
			['counts.words', 4],
			['counts.names', 0],
			['counts.names', 2],
			['share', 0.4 * 0.75],
			['share', 0.5],
			['weights.name.0', 1.5],
			['weights.name.0', 2.5],
			['weights.name.1', 6],
			['weights.name.1', 10],
		]);
	});

	test('changes alone, and only in a copy', () => {
		const before = structuredClone(defaultTuning);
		const all = variationsOf(defaultTuning);
		fc.assert(
			fc.property(fc.constantFrom(...all), variation => {
				const changed = vary(defaultTuning, variation);
				const differing = variationsOf(changed).filter(({from}, n) => from !== all[n]?.from);
				expect(new Set(differing.map(({path}) => path.join('.')))).toEqual(
					new Set([variation.path.join('.')]),
				);
				expect(differing[0]?.from).toBe(variation.to);
			}),
		);
		expect(defaultTuning).toEqual(before);
	});

	test('is named where there is none', () => {
		expect(() => vary(record, {path: ['counts', 'none', 'at all'], from: 1, to: 2})).toThrow(
			'There is no counts.none.at all.',
		);
	});
});

test('the comparison goes by the constants that it is given', () => {
	const texts = {
		left: ['The ministers agreed to reopen the northern railway.', 'A ferry will cross the strait.'],
		right: ['Both ministers agreed to reopen the northern railway soon.', 'Tariffs on barley end in May.'],
	};
	const sources = (['left', 'right'] as const).map(id =>
		bareSource(
			id,
			texts[id].map((text, n) => ({
				id: `${id}#${n + 1}`,
				heading: null,
				text,
				locator: linesAt(n + 1),
				isStatement: true,
			})),
			{side: id, language: 'en'},
		),
	);
	const corpus = {sources, sideNames: new Map(), event: null};
	const sides = {left: {label: 'L', sources: ['left']}, right: {label: 'R', sources: ['right']}};
	const kinds = (tuning = defaultTuning) =>
		compare(corpus, sides, [], {tuning}).deliverables.map(({kind}) => kind);
	expect(kinds()).toContain('shared');
	const strict = {
		...defaultTuning,
		matching: {...defaultTuning.matching, weakLikelihood: 1.1, relatedFactor: 99},
		rows: {...defaultTuning.rows, likelyRelated: 1.1},
	};
	expect(kinds(strict)).not.toContain('shared');
});
