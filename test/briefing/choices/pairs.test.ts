/** What belongs to one pair of sides, and waits while another is compared. */

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Change,
	type Choices,
	noChoices,
	type Pair,
	type Target,
} from '../../../source/briefing/choices/choices.ts';
import {formatChoices, parseChoices} from '../../../source/briefing/choices/choices-format.ts';
import {fittingChoices} from '../../../source/briefing/choices/fitting-choices.ts';
import {applyInPair, choicesElsewhere, choicesIn, pairOf} from '../../../source/briefing/choices/pairs.ts';
import {aboutLeftAside} from '../../../source/briefing/left-aside-in-words.ts';
import {english} from '../../../source/briefing/wording/en.ts';
import {corpus} from '../../helpers/example.ts';

const north: Pair = {id: '1', name: 'North | South'};
const east: Pair = {id: '2', name: 'East | West'};

const row = (key: string): Target => ({kind: 'deliverable', key});
const pin = (key: string, pair?: Pair): Change => ({
	kind: 'pin',
	target: row(key),
	...(pair === undefined ? {} : {pair}),
});
const made = (...changes: readonly Change[]): Choices => changes.reduce(applyInPair, noChoices);

describe('what is pinned, noted or chosen while a pair is compared', () => {
	const choices = made(
		pin('a', north),
		pin('b', east),
		{kind: 'note', target: row('a'), text: 'Ask.', pair: north},
		{kind: 'choose', keys: ['a'], pair: north},
	);

	test('is in force with that pair', () => {
		expect(choicesIn(choices, north)).toEqual({
			...noChoices,
			pins: [row('a')],
			notes: [{target: row('a'), text: 'Ask.'}],
			chosen: ['a'],
		});
	});

	test('is not with another, nor before there is one', () => {
		expect(choicesIn(choices, east)).toEqual({...noChoices, pins: [row('b')]});
		expect(choicesIn(choices, null)).toEqual(noChoices);
	});

	test('can be taken back there alone', () => {
		const unpin: Change = {kind: 'unpin', target: row('a')};
		expect(applyInPair(choices, {...unpin, pair: east})).toBe(choices);
		const {pins} = choicesIn(applyInPair(choices, {...unpin, pair: north}), north);
		expect(pins).toEqual([]);
	});

	test('may be the same in two pairs', () => {
		const both = made(pin('a', north), pin('a', east));
		for (const pair of [north, east]) expect(choicesIn(both, pair).pins).toEqual([row('a')]);
	});
});

describe('what was pinned, noted or chosen before there was a pair', () => {
	const old = made(pin('a'), {kind: 'note', target: row('a'), text: 'Ask.'}, {kind: 'choose', keys: ['a']});

	test.each([north, east, null])('is in force with any', pair => {
		expect(choicesIn(old, pair)).toEqual(old);
	});

	test('is not pinned twice, and can be taken back, changed and lifted', () => {
		expect(applyInPair(old, pin('a', north))).toBe(old);
		const changed = [
			{kind: 'unpin', target: row('a'), pair: north},
			{kind: 'note', target: row('a'), text: 'Told.', pair: north},
			{kind: 'choose', keys: ['b'], pair: north},
		] as const;
		expect(choicesIn(changed.reduce(applyInPair, old), north)).toEqual({
			...noChoices,
			notes: [{target: row('a'), text: 'Told.'}],
			chosen: ['b'],
		});
	});

	test('is read from a file that knows of no pairs', () => {
		const text = JSON.stringify({version: 1, choices: {pins: [row('a')], topics: {}, chosen: ['a']}});
		expect(parseChoices(text)).toEqual({...noChoices, pins: [row('a')], chosen: ['a']});
	});
});

const change: fc.Arbitrary<Change> = fc
	.tuple(
		fc.constantFrom(north, east, undefined),
		fc.constantFrom('a', 'b', 'c').map(row),
		fc.constantFrom('pin', 'unpin', 'note', 'choose', 'move-pin'),
	)
	.map(([pair, target, kind]): Change => {
		const own = pair === undefined ? {} : {pair};
		const key = target.kind === 'deliverable' ? target.key : '';
		if (kind === 'note') return {kind, target, text: `on ${key}`, ...own};
		if (kind === 'choose') return {kind, keys: [key], ...own};
		if (kind === 'move-pin') return {kind, target, by: -1, ...own};
		return {kind: kind === 'pin' ? 'pin' : 'unpin', target, ...own};
	});

test('nothing that is done with one pair changes what another holds of its own', () => {
	fc.assert(
		fc.property(fc.array(change, {maxLength: 20}), change, (changes, last) => {
			const before = made(...changes);
			const after = applyInPair(before, last);
			for (const own of choicesElsewhere(before, last.pair ?? null)) {
				if (last.pair !== undefined) expect(choicesElsewhere(after, last.pair)).toContainEqual(own);
			}
			expect(parseChoices(formatChoices(after, []))).toEqual(after);
		}),
	);
});

test('the same sources on the same sides are the same pair, whatever they are called', () => {
	const sides = (left: string, label: string) => ({
		left: {label, sources: [left]},
		right: {label: 'South', sources: ['s']},
	});
	expect(pairOf(sides('n', 'North')).id).toBe(pairOf(sides('n', 'Joint statement')).id);
	expect(pairOf(sides('n', 'North')).id).not.toBe(pairOf(sides('e', 'North')).id);
	expect(pairOf(sides('n', 'North')).name).toBe('North | South');
});

describe('of a briefing is said', () => {
	const remedies = {elsewhere: 'pick it', gone: 'take it out'};
	const said = (choices: Choices) => {
		const {leftAside} = fittingChoices(choices, north, corpus, null);
		return aboutLeftAside(leftAside, remedies, english);
	};

	test('which pair its pins belong to that are not in it', () => {
		expect(said(made(pin('a', east)))).toBe('A pin or topic of East | West is not in it: pick it');
		expect(said(made(pin('a', east), {kind: 'choose', keys: ['a'], pair: east}))).toBe(
			'2 pins or topics of East | West are not in it: pick it',
		);
	});

	test('which pins have no row or passage any more', () => {
		expect(said(made(pin('a', north), pin('b', north)))).toBe(
			'2 pins or topics have no row or passage any more: take it out',
		);
	});

	test('nothing where all are in it', () => {
		const [passage = ''] = corpus.sources.flatMap(({passages}) => passages.map(({id}) => id));
		expect(said(made({kind: 'pin', target: {kind: 'passage', passage}, pair: north}))).toBeNull();
		expect(said(noChoices)).toBeNull();
	});
});
