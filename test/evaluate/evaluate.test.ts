import {join} from 'node:path';
import {expect, test} from 'vitest';
import {hasKyiv, kyivFolder} from '../kyiv.ts';
import {evaluate} from './evaluate.ts';
import {addCounts, f1, precision, recall, type Score} from './score.ts';

const pairs = join(import.meta.dirname, 'pairs');

test('on the labelled pairs the comparison is far better than plain similarity, and precise', async () => {
	const rows = await evaluate([pairs]);
	const scores = (method: string): Score[] => rows.filter(row => row.method === method).map(row => row.score);
	const matches = (method: string): number => f1(addCounts(scores(method).map(score => score.matches)));
	expect(matches('briefing')).toBeGreaterThan(matches('TF-IDF greedy') + 0.1);
	expect(matches('briefing')).toBeGreaterThan(matches('TF-IDF in order') + 0.1);
	expect(precision(addCounts(scores('briefing').map(score => score.matches)))).toBeGreaterThan(0.75);

	const leftOut = (method: string): ReturnType<typeof addCounts> =>
		addCounts(scores(method).flatMap(({only}) => [only.left, only.right]));
	expect(precision(leftOut('briefing'))).toBeGreaterThan(precision(leftOut('TF-IDF greedy')) + 0.1);
	expect(recall(leftOut('briefing'))).toBeGreaterThan(0.65);
});

test.skipIf(!hasKyiv)(
	'of the visit to Kyiv all strong matches are found, and nothing is falsely called not mentioned',
	async () => {
		const [row] = await evaluate([kyivFolder]);
		expect(row?.score.strong).toEqual({left: 3, right: 3});
		const {hits, found} = row?.silence?.notMentioned ?? {};
		expect(hits).toBe(found);
	},
);
