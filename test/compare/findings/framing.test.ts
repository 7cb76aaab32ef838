import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compare} from '../../../source/compare/compare.ts';
import type {Emphasis} from '../../../source/compare/comparison.ts';
import {measureEmphasis} from '../../../source/compare/findings/emphasis.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import type {Corpus} from '../../../source/documents/source.ts';
import {english} from '../../../source/languages/en/english.ts';
import {compared} from '../samples.ts';

const reader = createReader(english);

function emphasisOf(left: readonly string[], right: readonly string[]): {corpus: Corpus; emphasis: Emphasis} {
	const {corpus, comparison} = compared({left, right});
	return {corpus, emphasis: measureEmphasis(corpus, compare(corpus, comparison), reader)};
}

const deterring = [
	'We will destroy criminal organizations, combat drug trafficking and deter illegal migration.',
];
const explaining = [
	'Migration is not merely a security issue, and it will not be stopped by control.',
	'We must tackle the structural causes of migration with respect for national sovereignty at all times.',
];

describe('framing', () => {
	it('sets the shortest passages that carry a view next to each other', () => {
		const {framings} = emphasisOf(deterring, explaining).emphasis;
		const migration = framings.find(({theme}) => theme === 'migration');
		expect(migration?.left.map(({text}) => text)).toEqual(['deter illegal migration']);
		expect(migration?.right.map(({text}) => text)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('structural causes'),
				expect.stringContaining('not merely'),
			]),
		);
	});

	it('marks the words that set the sides apart', () => {
		const {framings} = emphasisOf(deterring, explaining).emphasis;
		const said = framings.find(({theme}) => theme === 'migration')?.left[0];
		expect(said?.marked.map(({start, end}) => said.text.slice(start, end)).join(' ')).toContain('illegal');
	});

	it('cuts no word whose other half stands further on', () => {
		const {framings} = emphasisOf(
			['They discussed inflation in the region.'],
			['The impact of promoting and developing micro-, small- and medium-sized enterprises is great.'],
		).emphasis;
		const said = framings.flatMap(({right}) => right.map(({text}) => text));
		expect(said.join('; ')).toContain('enterprises');
		expect(said.join('; ')).not.toContain('micro');
	});

	it('keeps two words together that share what stands behind them', () => {
		const {framings} = emphasisOf(
			['They spoke of the weather in the region.'],
			[
				'He thanked President Biden for a strong and unwavering support for independence.',
				'New vaccines are made to prevent and contain infectious diseases.',
			],
		).emphasis;
		const said = framings.flatMap(({right}) => right.map(({text}) => text));
		expect(said).toContain('strong and unwavering support for independence');
		expect(said).toContain('prevent and contain infectious diseases');
	});

	it('goes on behind the full stop of a title', () => {
		const {framings} = emphasisOf(
			['They spoke of the weather in the region.'],
			['Ms. Okafor condemned the brutal attack on the harbour.'],
		).emphasis;
		const said = framings.flatMap(({right}) => right.map(({text}) => text));
		expect(said.join('; ')).toMatch(/^Ms\. Okafor condemned/);
	});

	it('has nothing where both sides say the same', () => {
		expect(emphasisOf(explaining, explaining).emphasis.framings).toEqual([]);
	});
});

describe('loaded words', () => {
	it('are counted on both sides, small counts too', () => {
		const {loaded} = emphasisOf(
			['Illegal migration is a threat. We stop illegal migration.'],
			[
				'We share a responsibility. It is a shared responsibility, and sovereignty is respected. Irregular stays end.',
			],
		).emphasis;
		const counts = Object.fromEntries(loaded.map(({word, counts: {left, right}}) => [word, [left, right]]));
		expect(counts).toMatchObject({
			'illegal migration': [2, 0],
			'irregular stays': [0, 1],
			'shared responsibility': [0, 1],
			sovereignty: [0, 1],
		});
	});

	it('are none where a thing is against the law whoever speaks', () => {
		const {loaded} = emphasisOf(
			['Illegal arms are a threat.'],
			['We stop the trade in drugs and illicit finance.'],
		).emphasis;
		expect(loaded.map(({word}) => word)).toEqual([]);
	});

	it('are none inside a name, nor across a sign', () => {
		const {loaded} = emphasisOf(
			['The Justice Department met the root, causes aside.'],
			['They met.'],
		).emphasis;
		expect(loaded.map(({word}) => word)).toEqual([]);
	});
});

it('is verbatim wherever it stands', () => {
	const words = fc.constantFrom(
		...[
			'illegal',
			'migration',
			'must',
			'and',
			'to deter',
			'the',
			'sovereignty',
			',',
			'“trade”',
			'of',
			'is',
			'not merely',
		],
		...['U.S.', 'Mexico’s', 'drugs', 'combating', 'that', '1,000', '—', 'gangs'],
	);
	const text = fc.array(words, {minLength: 1, maxLength: 25}).map(list => `We ${list.join(' ')}.`);
	fc.assert(
		fc.property(fc.array(text, {maxLength: 3}), fc.array(text, {maxLength: 3}), (left, right) => {
			const {corpus, emphasis} = emphasisOf(left, right);
			const texts = new Map(
				corpus.sources.flatMap(({passages}) => passages.map(({id, text: said}) => [id, said])),
			);
			for (const framing of emphasis.framings) {
				for (const {passage, start, end, text: said, marked} of [...framing.left, ...framing.right]) {
					expect(texts.get(passage)?.slice(start, end)).toBe(said);
					for (const mark of marked) expect(said.slice(mark.start, mark.end)).not.toBe('');
				}
			}
			for (const {word, counts, contexts} of emphasis.loaded) {
				expect(contexts.length).toBe(counts.left + counts.right);
				const places = contexts.map(({passage, start, end}) =>
					texts.get(passage)?.slice(start, end).toLowerCase(),
				);
				expect(places).toContain(word);
			}
		}),
		{numRuns: 60},
	);
});
