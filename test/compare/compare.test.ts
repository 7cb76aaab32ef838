import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sideNames} from '../../source/base/sides.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import {type Comparison, type Correction, differencesOf, type Pair} from '../../source/compare/comparison.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus, Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {comparePair} from '../evaluate/compare-pair.ts';
import {loadPair} from '../evaluate/load-pair.ts';
import {bareSource} from '../helpers/source.ts';
import {hasKyiv, kyivFolder} from '../kyiv.ts';
import {printComparison} from './print-comparison.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const pairs = join(import.meta.dirname, '../evaluate/pairs');
const sides = {left: {label: 'L', sources: ['l']}, right: {label: 'R', sources: ['r']}};

async function compareSeeds(corrections: readonly Correction[] = []): Promise<Comparison> {
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const chosen = chooseSides(corpus, {});
	if ('problem' in chosen) throw new Error(chosen.problem);
	return compare(corpus, chosen.sides, corrections);
}

function source(id: string, texts: readonly string[], language: string | null = 'en'): Source {
	return bareSource(
		id,
		texts.map((text, n) => ({
			id: `${id}#${n + 1}`,
			heading: null,
			text,
			locator: linesAt(n + 1),
			isStatement: true,
		})),
		{side: id, language},
	);
}

function corpusOf(...sources: readonly Source[]): Corpus {
	return {sources, sideNames: new Map(), event: null};
}

function pairsOf(comparison: Comparison): Pair[] {
	return comparison.deliverables.flatMap(deliverable => deliverable.pairs);
}

/** The pair that holds a sentence with these words. */
function pairWith(comparison: Comparison, words: string): Pair {
	const found = pairsOf(comparison).find(pair =>
		[...pair.left, ...pair.right].some(({text}) => text.includes(words)),
	);
	if (found === undefined) throw new Error(`No sentence says “${words}”.`);
	return found;
}

function isPoint(pair: Pair): boolean {
	return pair.relation === 'same' || pair.relation === 'reworded' || pair.relation === 'partial';
}

function expectEachSentenceOnce(corpus: Corpus, comparison: Comparison): void {
	for (const side of sideNames) {
		const sources = corpus.sources.filter(({id}) => comparison[side].sources.includes(id));
		const all = sources
			.flatMap(({passages}) => passages.flatMap(passage => splitSentences(passage, english)))
			.map(({id}) => id);
		const placed = pairsOf(comparison).flatMap(pair => pair[side].map(({id}) => id));
		const asides = comparison.asides[side].map(({id}) => id);
		expect([...placed, ...asides].sort()).toEqual(all.sort());
	}
}

test.each([
	[
		'who hosted',
		'Secretary of Treasury Steven Mnuchin co-hosted',
		'Interior Secretary Miguel Ángel Osorio Chong co-hosted',
	],
	['who attended', 'Other meeting participants included', 'Additional participants included'],
	[
		'what was discussed',
		'Conference participants discussed policies',
		'The conference participants discussed policies',
	],
	[
		'the aims of engagement',
		'aims to destroy transnational criminal',
		'to dismantle transnational criminal organizations; and',
	],
	['trade', 'governments reaffirmed the importance of trade', 'Regarding economic integration'],
	['energy upgrades', 'To further integrate energy markets', 'that require national transmission upgrades'],
	['SIEPAC', 'The IDB also announced', 'On energy issues, the Inter-American Development Bank'],
	[
		'private sector',
		'Representatives of the private sector',
		'The private sector and international financial',
	],
	['Americas Business Dialogue', 'The United States welcomes the agreement', 'We welcome the agreement'],
	['training', 'also agreed to training programs', 'The regional governments agreed to training programs'],
	[
		'early warning',
		'They also committed to explore the creation',
		'It was also agreed to explore the creation',
	],
	[
		'border security',
		'agreed to explore enhancements to border security',
		'agreed to explore opportunities to enhance border',
	],
	[
		'citizen security',
		'agreed to expand support for comprehensive violence',
		'In order to improve citizen security',
	],
	[
		'follow-up',
		'agreed to use existing mechanisms',
		'The Mexican, United States and Northern Triangle governments agreed to use',
	],
])('the seeds state %s in one row', async (_, left, right) => {
	const comparison = await compareSeeds();
	const pair = pairWith(comparison, left);
	expect(isPoint(pair)).toBe(true);
	expect(pair.right.some(({text}) => text.includes(right))).toBe(true);
});

test('the migration observatory is left out by Mexico, in a row of its own', async () => {
	const comparison = await compareSeeds();
	expect(comparison.right.sources).toEqual(['mx']);
	const row = comparison.deliverables.find(({pairs}) =>
		pairs.some(({left}) => left.some(({text}) => text.includes('observatory'))),
	);
	expect(row?.kind).toBe('left-only');
	expect(row?.pairs).toHaveLength(1);
	expect(row?.nearest?.score).toBeLessThan(0.3);
});

test('a sentence about the one before it stays with that one, though the other side has one a little like it', async () => {
	const pair = pairWith(
		await compareSeeds(),
		'This is the result of the successful cross-cutting collaboration',
	);
	expect(pair.left).toEqual([]);
	expect(pair.right.map(({text}) => text.slice(0, 18))).toEqual(['An example of this', 'This is the result']);
});

test('the nearest candidate of a one-sided row is a sentence of the other side, not its paragraph', async () => {
	const comparison = await compareSeeds();
	const rows = comparison.deliverables.filter(({nearest}) => nearest !== null);
	expect(rows.length).toBeGreaterThan(5);
	for (const {kind, nearest} of rows) {
		const other = kind === 'left-only' ? 'right' : 'left';
		const sentences = comparison.deliverables.flatMap(({pairs}) => pairs.flatMap(pair => pair[other]));
		expect(sentences).toContainEqual(
			expect.objectContaining({id: nearest?.sentence, passage: nearest?.passage, text: nearest?.text}),
		);
	}
});

test.skipIf(!hasKyiv)(
	'sums that are promised and given for the same assistance are one row, and differ without a conflict',
	async () => {
		const comparison = comparePair(await loadPair(kyivFolder));
		const pair = pairWith(comparison, '$ 3.4 billion');
		expect(pair.left.some(({text}) => text.includes('$3.7 billion'))).toBe(true);
		const row = comparison.deliverables.find(({pairs}) => pairs.includes(pair));
		const told = (row === undefined ? [] : differencesOf(row)).find(({right}) =>
			right.includes('$ 3.4 billion'),
		);
		expect(told?.left).toContain('$3.7 billion');
		expect(told?.conflict).toBe(false);
	},
);

test('of two drafts of one text only the changed sentences are not the same', async () => {
	const comparison = comparePair(await loadPair(join(pairs, 'drafts-of-one-communique')));
	const changed = pairsOf(comparison).filter(({relation}) => relation !== 'same');
	expect(changed.flatMap(({left}) => left.map(({text}) => text.slice(0, 44)))).toEqual([
		'Ministers agreed to reduce the total allowab',
		'They will establish a joint inspection schem',
		'Ministers agreed to exchange vessel position',
		'Ministers took note of the concerns of small',
	]);
});

test.each(['seeds', 'drafts-of-one-communique', 'one-sided-summit', 'reordered-talks'])(
	'%s comes out as in the golden file',
	async name => {
		const comparison =
			name === 'seeds' ? await compareSeeds() : comparePair(await loadPair(join(pairs, name)));
		await expect(printComparison(comparison)).toMatchFileSnapshot(`golden/${name}.txt`);
	},
);

test.skipIf(!hasKyiv)('the visit to Kyiv comes out as in the golden file', async () => {
	const comparison = comparePair(await loadPair(kyivFolder));
	await expect(printComparison(comparison)).toMatchFileSnapshot('golden/kyiv-visit.txt');
});

test('every sentence of the seeds stands in one pair, and each row has its own key', async () => {
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const comparison = await compareSeeds();
	expectEachSentenceOnce(corpus, comparison);
	expect(new Set(comparison.deliverables.map(({key}) => key)).size).toBe(comparison.deliverables.length);
});

test('every sentence of any two texts stands in one pair, or is an aside', () => {
	const sentence = fc.constantFrom(
		'They agreed to build a port.',
		'A port will be built with a loan of $40 million.',
		'The ministers met in Oslo.',
		'They also spoke about fish.',
		'Trade in fish grew by 5 percent.',
		'Yes.',
	);
	const texts = fc.array(
		fc.array(sentence, {minLength: 1, maxLength: 4}).map(list => list.join(' ')),
		{maxLength: 6},
	);
	fc.assert(
		fc.property(texts, texts, (left, right) => {
			const corpus = corpusOf(source('l', left), source('r', right));
			expectEachSentenceOnce(corpus, compare(corpus, sides));
		}),
	);
});

test('a text compared with itself is the same throughout and nothing moves', async () => {
	const {corpus} = await readCorpus([seeds], documentLanguages);
	const texts = corpus.sources.find(({id}) => id === 'mx')?.passages.map(({text}) => text) ?? [];
	const comparison = compare(corpusOf(source('l', texts), source('r', texts)), sides);
	expect(new Set(pairsOf(comparison).map(({relation}) => relation))).toEqual(new Set(['same']));
	expect(comparison.deliverables.some(({moved}) => moved)).toBe(false);
});

test('the same words with another currency are no equal text', () => {
	const row = (sum: string) => `The leaders welcomed ${sum}3 million in humanitarian aid for Honduras.`;
	const found = compare(corpusOf(source('l', [row('$')]), source('r', [row('€')])), sides).deliverables;
	expect(found.flatMap(row => differencesOf(row).map(({left, right}) => [left, right]))).toEqual([
		['$3 million in humanitarian aid', ''],
		['', '€3 million in humanitarian aid'],
	]);
});

test('what stands elsewhere in the other text is moved', async () => {
	const comparison = comparePair(await loadPair(join(pairs, 'reordered-talks')));
	const moved = comparison.deliverables.filter(deliverable => deliverable.moved);
	expect(moved.length).toBeGreaterThan(2);
	expect(pairWith(comparison, 'NOK 200 million').right[0]?.text).toContain('200 million kroner');
});

test('a rejected match is gone, a match by hand is made, joined rows are one', async () => {
	const before = await compareSeeds();
	const matched = pairWith(before, 'They also committed to explore the creation');
	const observatory = pairWith(before, 'observatory');
	const gas = pairWith(before, 'regional gas market');
	const ids = (pair: Pair): {left: string[]; right: string[]} => {
		return {left: pair.left.map(({id}) => id), right: pair.right.map(({id}) => id)};
	};
	const rejected = await compareSeeds([{kind: 'reject', sentences: ids(matched)}]);
	const apart = pairWith(rejected, 'They also committed to explore the creation');
	expect(apart.right.map(({id}) => id)).not.toContain(matched.right[0]?.id);

	const byHand = {left: ids(observatory).left, right: ids(gas).right};
	const made = await compareSeeds([{kind: 'match', sentences: byHand}]);
	expect(isPoint(pairWith(made, 'observatory'))).toBe(true);
	expect(ids(pairWith(made, 'observatory')).right).toEqual(expect.arrayContaining(byHand.right));

	const joined = await compareSeeds([
		{kind: 'join', sentences: {left: [...ids(matched).left, ...ids(observatory).left], right: []}},
	]);
	const row = joined.deliverables.find(({pairs}) =>
		pairs.some(({left}) => left[0]?.text.includes('observatory')),
	);
	expect(row?.pairs.length).toBeGreaterThan(1);
	expect(joined.deliverables).toHaveLength(before.deliverables.length - 1);
});

test('a source in another language is not compared, and the reason says why', () => {
	const corpus = corpusOf(
		source('l', ['The ministers met in Oslo.']),
		source('r', ['Die Minister trafen sich.'], 'de'),
	);
	const comparison = compare(corpus, sides);
	expect(comparison.notComparable).toEqual([
		{
			source: 'r',
			reason: {kind: 'across-languages', own: 'de', main: 'en'},
		},
	]);
});
