import {beforeAll, describe, expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {composeBriefing, formatBriefing, topicOf} from '../../source/briefing/compose-briefing.ts';
import {kinOf, queriesWithKin} from '../../source/briefing/kin.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {buildIndex, type SearchIndex} from '../../source/search/search.ts';
import {seedsInput} from './real-documents.ts';
import {makeSource} from './samples.ts';

const texts = [
	'Immigration is a matter for each state.',
	'Migration was discussed.',
	'Routes of migratory birds and of migrants were shown.',
	'Exports of steel rose.',
	'Imports of fish fell.',
	'They asked for aid.',
	'They asked for support.',
	'The immense crowd went home, and the emigre too.',
];
const small: Corpus = {sources: [makeSource('s', texts)], sideNames: new Map(), event: null};
const index = buildIndex(small);

/** The passages that a topic takes, by their place. */
function passagesOf(query: string): string[] {
	return topicOf(index, query).passages.map(id => id.replace('s#', ''));
}

describe('a query also covers', () => {
	test('words derived from its own that mean the same, after those that have it literally', () => {
		expect(passagesOf('migration')).toEqual(['2', '1', '3']);
		expect([...(kinOf(index, 'migration').get('migration') ?? [])].sort()).toEqual([
			'immigration',
			'migrants',
			'migratory',
		]);
	});

	test.each([
		['aid', ['6']],
		['exports', ['4']],
		['imports', ['5']],
	])('not words that only mean the like, or the contrary: %s', (query, passages) => {
		expect(passagesOf(query)).toEqual(passages);
	});

	test.each(['"migration"', '-migration', 'in:migration'])('nothing more where it is exact: %s', query => {
		expect(kinOf(index, query).size).toBe(0);
	});

	test('kin of each of its words, with the others', () => {
		const kin = kinOf(index, 'migration discussed');
		expect(queriesWithKin('migration discussed', kin)).toEqual([
			'"immigration" discussed',
			'"migrants" discussed',
			'"migratory" discussed',
		]);
		expect(passagesOf('migration discussed')).toEqual(['2']);
		expect(passagesOf('migration birds')).toEqual(['3']);
	});

	test('no more than can be asked', () => {
		const query = Array.from({length: 12}, () => 'migration').join(' ');
		expect(queriesWithKin(query, kinOf(index, query)).length).toBeLessThan(64);
	});
});

describe('the briefing on migration over the seeds', () => {
	let corpus: Corpus;
	let seeds: SearchIndex;
	beforeAll(async () => {
		({corpus} = await seedsInput());
		seeds = buildIndex(corpus);
	});

	test('has the children, the root causes and the structural causes, and says what was looked for', async () => {
		const chosen = chooseSides(corpus, {});
		const order = {
			sides: 'sides' in chosen ? chosen.sides : null,
			choices: noChoices,
			query: 'migration',
			date: '2017-06-17',
			wording: english,
		};
		const composed = composeBriefing(corpus, order, seeds);
		const markdown = composed && (await formatBriefing(composed.briefing, 'markdown'));
		for (const words of [
			'illegal immigrants',
			'52,000 children',
			'the root causes of illegal immigration',
			'structural causes',
			'on “migration” (and “immigrants”, “immigration”, “migrants”).',
		])
			expect(markdown).toContain(words);
	});
});
