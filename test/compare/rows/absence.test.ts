import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {sideNames} from '../../../source/base/sides.ts';
import {chooseSides} from '../../../source/compare/choose-sides.ts';
import {compare} from '../../../source/compare/compare.ts';
import type {Comparison, OneSidedDeliverable} from '../../../source/compare/comparison.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import {readCorpus} from '../../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {fold} from '../../../source/text/words.ts';
import {comparePair} from '../../evaluate/compare-pair.ts';
import {findPairs, loadPair} from '../../evaluate/load-pair.ts';
import {bareSource} from '../../helpers/source.ts';

const opening = 'The ministers of Norland and Sudland met in Harbour on 3 May.';
const others = [
	'They agreed to reopen the northern railway.',
	'The two sides welcomed the harvest of barley.',
	'Fishing communities will be compensated when the lake is closed.',
];
/** In very short texts nothing is surely unlike. */
const shared = [
	'Norland thanked Sudland for its loan to the central bank.',
	'They condemned the theft of paintings from the national museum.',
	'The working group on bridges will report by the end of the year.',
];

/** The row of a sentence of the left; the right has a heading. */
function rowOf(sentence: string, heading = 'Results'): OneSidedDeliverable {
	const sources = [
		['left', [opening, ...shared, sentence]],
		['right', [opening, ...shared, ...others]],
	] as const;
	const corpus = {
		event: null,
		sideNames: new Map(),
		sources: sources.map(([side, texts]) =>
			bareSource(
				side,
				texts.map((text, n) => ({
					id: `${side}#${n + 1}`,
					heading: null,
					text,
					locator: linesAt(n + 1),
					isStatement: true,
				})),
				{
					side,
					language: 'en',
					headings: [{text: heading, level: 1, locator: linesAt(1), before: 0}],
				},
			),
		),
	};
	const sides = {left: {label: 'Norland', sources: ['left']}, right: {label: 'Sudland', sources: ['right']}};
	const row = compare(corpus, sides).deliverables.find(({pairs}) =>
		pairs.some(({left}) => left.some(({text}) => sentence.startsWith(text))),
	);
	if (row === undefined || row.kind === 'shared') throw new Error('The sentence is no row of its own.');
	return row;
}

describe('what one side alone says', () => {
	test('is not mentioned where none of the words that carry it stands on the other side', () => {
		const row = rowOf('Norland offered a laboratory for electronic invoicing.');
		expect(row).toMatchObject({kind: 'left-only', certainty: 'strong'});
		expect(row.evidence.terms).toContainEqual({term: 'electronic invoicing', elsewhere: 0, alike: null});
	});

	test('has no counterpart found where its words stand there, in whatever form', () => {
		const row = rowOf('Norland offered a laboratory for electronic invoicing.', 'Electronics at the opera');
		expect(row.certainty).toBe('weak');
		expect(row.evidence.terms).toContainEqual({term: 'electronic', elsewhere: 1, alike: null});
	});

	test('and where words of the same field stand there', () => {
		const row = rowOf('Registered trawlers will receive an allowance.');
		expect(row.certainty).toBe('weak');
		expect(row.evidence.terms).toContainEqual({term: 'Registered trawlers', elsewhere: 0, alike: 'fishing'});
	});

	test('and writes those as the text does, with its accents', () => {
		const row = rowOf('Norland will tax restaurants.', 'Cafés by the lake');
		expect(row.evidence.terms).toContainEqual({term: 'restaurants', elsewhere: 0, alike: 'cafés'});
	});

	test.each([
		['that says nothing of its own', 'Much remains to be done.'],
		['that hangs on the one before', 'This will be a boon for astronomers and glaciologists.'],
		['that tells how the conversation went', 'Other topics were the orchestra and the glaciers.'],
		['that names no matter', 'The glaciologists exchanged views on regional affairs.'],
		['that does not end', 'Ambassador for Glaciers and Orchestras'],
	])('is never called not mentioned by a sentence %s', (_, sentence) => {
		expect(rowOf(sentence).certainty).toBe('weak');
	});

	test('does not go on in one that tells how it goes on, as every statement does', () => {
		const row = rowOf(
			'Norland offered a laboratory for electronic invoicing. They looked forward to meeting the glaciologists.',
		);
		expect(row.pairs.flatMap(({left}) => left)).toHaveLength(1);
	});

	test('goes on in a sentence that hangs on it, if nothing of that stands on the other side', () => {
		const row = rowOf('Norland offered a laboratory for electronic invoicing. It will employ glaciologists.');
		expect(row.certainty).toBe('strong');
		expect(row.pairs.flatMap(({left}) => left)).toHaveLength(2);
	});
});

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const pairs = join(import.meta.dirname, '..', '..', 'evaluate', 'pairs');

test('no row is called not mentioned whose label stands in the other text', async () => {
	const found = (await findPairs(pairs)).map(async path => {
		const pair = await loadPair(path);
		return {corpus: pair.corpus, comparison: comparePair(pair)};
	});
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const chosen = chooseSides(corpus, {});
	if ('problem' in chosen) throw new Error(chosen.problem);
	const all: {corpus: typeof corpus; comparison: Comparison}[] = [
		...(await Promise.all(found)),
		{corpus, comparison: compare(corpus, chosen.sides)},
	];
	let claims = 0;
	for (const {corpus: read, comparison} of all) {
		const textOf = (side: 'left' | 'right'): string =>
			read.sources
				.filter(({id}) => comparison[side].sources.includes(id))
				.flatMap(({title, passages}) => [title ?? '', ...passages.map(({text}) => text)])
				.map(text => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
				.join('\n');
		const texts = {left: textOf('left'), right: textOf('right')};
		for (const {kind, certainty, topic, evidence} of comparison.deliverables) {
			if (kind === 'shared' || certainty === 'weak') continue;
			claims += 1;
			const label = ` ${fold(topic)
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()} `;
			expect(texts[kind === 'left-only' ? 'right' : 'left']).not.toContain(label);
			expect(evidence?.terms.filter(({elsewhere}) => elsewhere > 0)).toEqual([]);
		}
	}
	expect(claims).toBeGreaterThan(20);
});

test('every sentence of every statement stands in exactly one pair', async () => {
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const chosen = chooseSides(corpus, {});
	if ('problem' in chosen) throw new Error(chosen.problem);
	const {deliverables} = compare(corpus, chosen.sides);
	const ids = sideNames.flatMap(side =>
		deliverables.flatMap(row => row.pairs.flatMap(pair => pair[side].map(({id}) => id))),
	);
	expect(new Set(ids).size).toBe(ids.length);
	for (const {pairs: ofRow, kind} of deliverables) {
		if (kind !== 'shared') continue;
		// What has no partner hangs in no row of others.
		expect(ofRow.every(({left, right}) => left.length > 0 && right.length > 0)).toBe(true);
	}
});
