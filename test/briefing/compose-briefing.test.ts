import {describe, expect, test} from 'vitest';
import {type Choices, noChoices, partNames, type Target} from '../../source/briefing/choices/choices.ts';
import {applyInPair, pairOf} from '../../source/briefing/choices/pairs.ts';
import {composeBriefing, topicOf} from '../../source/briefing/compose-briefing.ts';
import {rowsAbout} from '../../source/briefing/rows-about.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {sidesOf} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import {buildIndex} from '../../source/search/search.ts';
import {corpus} from '../helpers/example.ts';

const order = {sides: null, choices: noChoices, date: '2020-02-03', wording: english};

function copies(count: number) {
	const sources = Array.from({length: count}, (_, copy) =>
		corpus.sources.map(source => ({
			...source,
			id: `${source.id}-${copy}`,
			passages: source.passages.map(passage => ({...passage, id: `${passage.id}-${copy}`})),
		})),
	);
	return {...corpus, sources: sources.flat()};
}

function partsOf(documents: typeof corpus, query: string | null): string[] {
	const composed = composeBriefing(documents, {...order, query}, buildIndex(documents));
	return composed?.briefing.parts.map(part => part.id) ?? [];
}

test('promises are found in a few documents of no side', () => {
	expect(partsOf(corpus, null)).toContain('commitments');
});

test('not in hundreds: who promises what in all of them would fill a book, and take minutes', () => {
	expect(partsOf(copies(50), null)).not.toContain('commitments');
});

describe('pins', () => {
	const ask = (pins: Choices['pins'], ids: readonly [string, string]) => {
		const sides = sidesOf(corpus, {left: [ids[0]], right: [ids[1]]});
		const choices = {...noChoices, pins};
		return composeBriefing(corpus, {...order, sides, choices, query: null}, buildIndex(corpus));
	};
	const [north = '', south = '', third = ''] = corpus.sources.map(({id}) => id);
	const rowsOf = (ids: readonly [string, string]): Target[] =>
		compare(corpus, sidesOf(corpus, {left: [ids[0]], right: [ids[1]]})).deliverables.map(({key}) => ({
			kind: 'deliverable',
			key,
		}));

	test('of another pair of sides are not in a briefing, which is not empty for that', () => {
		// A row of the first side alone is named by its own sentence, and stays with it.
		const foreign = rowsOf([north, south]).filter(
			pin => pin.kind === 'deliverable' && pin.key.includes(`${south}#`),
		);
		expect(foreign.length).toBeGreaterThan(0);
		const composed = ask(foreign, [north, third]);
		expect(composed?.leftAside).toEqual({elsewhere: [], gone: foreign.length});
		expect(composed?.briefing).toEqual(ask([], [north, third])?.briefing);
	});

	test('that were made with another pair are not in it, although their passages are', () => {
		const [passage = ''] = corpus.sources[0]?.passages.map(({id}) => id) ?? [];
		const pair = pairOf(sidesOf(corpus, {left: [north], right: [south]}));
		const choices = applyInPair(noChoices, {kind: 'pin', target: {kind: 'passage', passage}, pair});
		const made = (left: string, right: string) => {
			const sides = sidesOf(corpus, {left: [left], right: [right]});
			return composeBriefing(corpus, {...order, sides, choices, query: null}, buildIndex(corpus));
		};
		expect(made(north, third)?.briefing).toEqual(ask([], [north, third])?.briefing);
		expect(made(north, third)?.leftAside).toEqual({elsewhere: [{pair: pair.name, count: 1}], gone: 0});
		expect(made(north, south)?.briefing).toEqual(ask([{kind: 'passage', passage}], [north, south])?.briefing);
	});

	test('nor topics of another pair that were chosen', () => {
		const sides = sidesOf(corpus, {left: [north], right: [third]});
		const choices = {...noChoices, chosen: ['no row of this pair']};
		const composed = composeBriefing(corpus, {...order, sides, choices, query: null}, buildIndex(corpus));
		expect(composed?.leftAside).toEqual({elsewhere: [], gone: 1});
		expect(composed?.briefing).toEqual(ask([], [north, third])?.briefing);
	});

	test('of this pair are, whatever else is pinned', () => {
		const [own] = rowsOf([north, south]);
		const gone = {kind: 'passage', passage: 'gone#1'} as const;
		const composed = own && ask([gone, own], [north, south]);
		expect(composed?.leftAside).toEqual({elsewhere: [], gone: 1});
		expect(composed?.briefing.parts.map(({id}) => id)).toContain('pinned');
	});
});

test('names the rows that it is about only where its query alone does not tell them', () => {
	const [north = '', south = ''] = corpus.sources.map(({id}) => id);
	const sides = sidesOf(corpus, {left: [north], right: [south]});
	const index = buildIndex(corpus);
	const query = 'river';
	const all = compare(corpus, sides).deliverables;
	const told = rowsAbout(all, topicOf(index, query)).map(({key}) => key);
	const made = (rows: readonly string[] | null) =>
		composeBriefing(corpus, {...order, sides, query, rows}, index)?.briefing;
	expect(told.length).toBeGreaterThan(0);
	expect(made(told)).toEqual(made(null));
	const more = all.map(({key}) => key);
	expect(made(more)?.rows).toEqual(more);
});

test('a briefing in which nothing would stand is refused, with what to do', () => {
	const choices = {...noChoices, withoutParts: partNames.filter(part => part !== 'sources')};
	expect(() => composeBriefing(corpus, {...order, choices, query: null}, buildIndex(corpus))).toThrow(
		'Nothing would stand in the briefing: take a part in again',
	);
});
