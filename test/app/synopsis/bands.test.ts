/** Both texts in full: nothing is lost, nothing stands twice, and what belongs together stands together. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Band, bandsOf} from '../../../source/app/synopsis/bands.ts';
import {synopsisLines} from '../../../source/app/synopsis/lines.ts';
import {englishScreen} from '../../../source/app/wording/en.ts';
import {makeSides, type SideName, type Sides, sideNames} from '../../../source/base/sides.ts';
import type {Comparison, Deliverable, Pair, Sentence} from '../../../source/compare/comparison.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import type {Corpus, Passage, Source} from '../../../source/documents/source.ts';
import {comparison as example, corpus as exampleCorpus} from '../../helpers/example.ts';
import {bareSource} from '../../helpers/source.ts';

/** A side's passages as the numbers of sentences in them; none is a passage that is no statement. */
type Shape = readonly number[];

function sourceOf(side: SideName, shape: Shape, headings: readonly number[]): Source {
	const passages = shape.map((count, index): Passage => {
		const sentences = Array.from({length: count}, (_, n) => `${side} ${index + 1} says ${n + 1}.`);
		return {
			id: `${side}#${index + 1}`,
			heading: null,
			text: count === 0 ? `Aside ${index + 1}` : sentences.join(' '),
			locator: linesAt(index + 1),
			isStatement: count > 0,
		};
	});
	return bareSource(side, passages, {
		title: `Title of ${side}`,
		headings: headings
			.filter(before => before <= shape.length)
			.map(before => ({text: `Above ${before} of ${side}`, level: 1, locator: linesAt(1), before})),
	});
}

function sentencesOf({passages}: Source): readonly Sentence[] {
	return passages.flatMap(({id, text, isStatement}) =>
		isStatement
			? [...text.matchAll(/[^.]+\./g)].map((match, n): Sentence => {
					const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
					const end = match.index + match[0].length;
					return {id: `${id}.${n + 1}`, passage: id, text: text.slice(start, end), start, end};
				})
			: [],
	);
}

const shape = fc.array(fc.integer({min: 0, max: 3}), {minLength: 0, maxLength: 6});
const numbers = fc.array(fc.nat({max: 6}), {maxLength: 3});

/** Two texts, and for each sentence which pair it stands in, of pairs in rows that moved or not. */
const cases = fc.record({
	shapes: fc.record({left: shape, right: shape}),
	headings: fc.record({left: numbers, right: numbers}),
	pairs: fc.record({left: fc.array(fc.nat({max: 8})), right: fc.array(fc.nat({max: 8}))}),
	moved: fc.array(fc.boolean(), {minLength: 9, maxLength: 9}),
});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

type Made = {readonly sources: Sides<Source>; readonly corpus: Corpus; readonly comparison: Comparison};

function made({shapes, headings, pairs, moved}: Case): Made {
	const sources = makeSides(side => sourceOf(side, shapes[side], headings[side]));
	const inPair = makeSides(side => {
		const groups = new Map<number, Sentence[]>();
		for (const [n, sentence] of sentencesOf(sources[side]).entries()) {
			const pair = pairs[side][n] ?? n + 100;
			groups.set(pair, [...(groups.get(pair) ?? []), sentence]);
		}
		return groups;
	});
	const keys = [...new Set([...inPair.left.keys(), ...inPair.right.keys()])];
	const deliverables = keys.map((key): Deliverable => {
		const texts = makeSides(side => inPair[side].get(key) ?? []);
		return row(`${key}`, texts, moved[key] ?? false);
	});
	const corpus = {sources: [sources.left, sources.right], sideNames: new Map(), event: null};
	const side = (name: SideName) => ({label: name, sources: [name]});
	return {
		sources,
		corpus,
		comparison: {
			left: side('left'),
			right: side('right'),
			language: 'en',
			asides: {left: [], right: []},
			notComparable: [],
			deliverables,
		},
	};
}

function row(key: string, texts: Sides<readonly Sentence[]>, moved: boolean): Deliverable {
	const passages = makeSides(side => ({passages: [...new Set(texts[side].map(({passage}) => passage))]}));
	const base = {id: key, key, theme: 'other' as const, topic: key, importance: 0, ...passages};
	const {left, right} = texts;
	if (left.length > 0 && right.length > 0) {
		const pair: Pair = {
			relation: 'same',
			left,
			right,
			score: 1,
			certainty: 'strong',
			links: [],
			differences: [],
			differencesInDoubt: [],
			adds: {left: [], right: []},
		};
		return {
			...base,
			kind: 'shared',
			relation: 'same',
			moved,
			certainty: 'strong',
			evidence: null,
			nearest: null,
			pairs: [pair],
		};
	}
	const relation = left.length > 0 ? 'left-only' : 'right-only';
	return {
		...base,
		kind: relation,
		relation,
		moved: false,
		certainty: 'weak',
		evidence: {terms: []},
		nearest: null,
		pairs: [{relation, left, right, score: 0, certainty: 'weak'}],
	};
}

const textsOn = (bands: readonly Band[], side: SideName): readonly string[] =>
	bands.flatMap(({pieces}) => pieces[side].map(({text, start, end}) => text.slice(start, end)));

/** Everything that a source says, word by word. */
function wordsOf({title, headings, passages}: Source): readonly string[] {
	return [title ?? '', ...headings.map(({text}) => text), ...passages.map(({text}) => text)].flatMap(text =>
		text.split(' '),
	);
}

describe('the bands of a synopsis', () => {
	it('hold all words of both documents once, each on its own side', () => {
		fc.assert(
			fc.property(cases, input => {
				const {sources, corpus, comparison} = made(input);
				const bands = bandsOf(comparison, corpus);
				for (const side of sideNames) {
					const shown = textsOn(bands, side).flatMap(text => text.split(' '));
					expect(shown.toSorted()).toEqual(wordsOf(sources[side]).toSorted());
				}
			}),
		);
	});

	it('hold every sentence once', () => {
		fc.assert(
			fc.property(cases, input => {
				const {sources, corpus, comparison} = made(input);
				const bands = bandsOf(comparison, corpus);
				for (const side of sideNames) {
					const shown = bands.flatMap(({pieces}) => pieces[side].flatMap(({sentences}) => sentences));
					expect(shown.toSorted()).toEqual(
						sentencesOf(sources[side])
							.map(({id}) => id)
							.toSorted(),
					);
				}
			}),
		);
	});

	it('keep the left document in its order', () => {
		fc.assert(
			fc.property(cases, input => {
				const {sources, corpus, comparison} = made(input);
				const shown = bandsOf(comparison, corpus).flatMap(({pieces}) =>
					pieces.left.flatMap(({sentences}) => sentences),
				);
				expect(shown).toEqual(sentencesOf(sources.left).map(({id}) => id));
			}),
		);
	});

	it('set what is matched beside its counterpart, and all else beside a gap', () => {
		fc.assert(
			fc.property(cases, input => {
				const {corpus, comparison} = made(input);
				const bands = bandsOf(comparison, corpus);
				for (const {of, pieces, goesOn} of bands) {
					const shown = makeSides(side => pieces[side].flatMap(({sentences}) => sentences));
					if (of === null) {
						expect(shown).toEqual({left: [], right: []});
						continue;
					}
					for (const side of sideNames) {
						const own = of.pair[side].map(({id}) => id);
						expect(own).toEqual(expect.arrayContaining([...shown[side]]));
					}
					if (of.row.kind === 'shared' && !goesOn)
						expect(shown.right).toEqual(of.pair.right.map(({id}) => id));
				}
			}),
		);
	});

	it('say of a right text whether it stands elsewhere in its own document: the others are in its order', () => {
		fc.assert(
			fc.property(cases, input => {
				const {sources, corpus, comparison} = made(input);
				const bands = bandsOf(comparison, corpus);
				const places = new Map(sentencesOf(sources.right).map(({id}, n) => [id, n]));
				const starts = bands.flatMap(({of, pieces, displaced}) => {
					const [id] = pieces.right.flatMap(({sentences}) => sentences);
					return of?.row.kind === 'shared' && displaced === null && id !== undefined
						? [places.get(id) ?? -1]
						: [];
				});
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
				for (const {of, pieces, displaced} of bands)
					if (of?.row.moved === true && pieces.right.length > 0) expect(displaced).not.toBeNull();
			}),
		);
	});

	it('put what the right side alone says behind what it follows there', () => {
		const bands = bandsOf(example, exampleCorpus);
		const topics = bands.flatMap(({of}) => of?.row.topic ?? []);
		expect(topics).toEqual([
			'Hosts and participants',
			'Early warning protocols',
			'Migration observatory',
			'Patrol boats',
			'Schools for fishing families',
			'Trade between the banks',
		]);
		expect(bands.at(-1)?.displaced).toBe('earlier');
	});

	it('set headings above one band beside each other', () => {
		const headings = bandsOf(example, exampleCorpus).filter(({of}) => of === null);
		expect(headings.map(({pieces}) => makeSides(side => pieces[side].map(({text}) => text)))).toEqual([
			{left: ['Key Results of the Conference on the River'], right: ['Conference on the River']},
			{left: ['Security'], right: ['Safety']},
			{left: ['Trade'], right: ['Commerce']},
		]);
	});
});

describe('the lines of a synopsis', () => {
	it('have every stop in order, none of them empty or over another', () => {
		fc.assert(
			fc.property(
				cases,
				fc.integer({min: 5, max: 60}),
				fc.constantFrom<SideName | null>(null, 'left', 'right'),
				(input, columnWidth, only) => {
					const {corpus, comparison} = made(input);
					const shape = {columnWidth, marginWidth: 12, only};
					const {bands, stops, count, stopOf} = synopsisLines(comparison, corpus, shape, englishScreen);
					let end = 0;
					for (const {lines} of stops) {
						expect(lines[0]).toBeGreaterThanOrEqual(end);
						expect(lines[1]).toBeGreaterThan(lines[0]);
						[, end] = lines;
					}
					expect(end).toBeLessThanOrEqual(count);
					for (const [index, {top, height}] of bands.entries())
						expect(top + height).toBeLessThanOrEqual(bands[index + 1]?.top ?? count);
					const all = corpus.sources.flatMap(sentencesOf);
					expect(stopOf.size).toBe(all.length);
				},
			),
		);
	});
});
