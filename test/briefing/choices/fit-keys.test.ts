/** What hangs on a row stays on it while other sentences come to it or leave it. */
import {expect, it} from 'vitest';
import {type Choices, noChoices} from '../../../source/briefing/choices/choices.ts';
import {fitKeys, rowOfKey, unfitted} from '../../../source/briefing/choices/fit-keys.ts';
import {fittingChoices} from '../../../source/briefing/choices/fitting-choices.ts';
import type {Comparison} from '../../../source/compare/comparison.ts';
import {corpus, comparison as example} from '../../helpers/example.ts';
import {rejected} from '../../helpers/rejected.ts';

/** Rows called as a comparison calls them: by their first sentences. */
function called({deliverables, ...others}: Comparison): Comparison {
	const head = (pairs: Comparison['deliverables'][number]['pairs'], side: 'left' | 'right') =>
		pairs.flatMap(pair => pair[side])[0]?.id ?? '';
	return {
		...others,
		deliverables: deliverables.map(row => {
			return {...row, key: `${head(row.pairs, 'left')}~${head(row.pairs, 'right')}`};
		}),
	};
}

const whole = called(example);
const parted = called(rejected);
const warnings = 'north-2017-06-16#2.1~south-2017-06-17#3.1';
const target = {kind: 'deliverable', key: warnings} as const;

it('a row whose key is another one now is that in which its sentences stand', () => {
	expect(rowOfKey(whole, warnings)?.key).toBe(warnings);
	expect(rowOfKey(parted, warnings)?.key).toBe('north-2017-06-16#2.1~');
	expect(rowOfKey(parted, 'north-2017-06-16#9.1~south-2017-06-17#3.1')?.key).toBe('~south-2017-06-17#3.1');
	expect(rowOfKey(parted, 'north-2017-06-16#9.1~')).toBeNull();
});

const choices: Choices = {
	...noChoices,
	pins: [target],
	notes: [{target, text: 'ask'}],
	topics: new Map([[warnings, 'Warnings']]),
	chosen: [warnings],
};

it('pins, notes, names and topics follow it, and a change of it is one of what is kept', () => {
	const key = 'north-2017-06-16#2.1~';
	const now = {...target, key};
	expect(fitKeys(choices, whole)).toBe(choices);
	expect(fitKeys(choices, parted)).toMatchObject({
		pins: [now],
		notes: [{target: now, text: 'ask'}],
		topics: new Map([[key, 'Warnings']]),
		chosen: [key],
	});
	const changes = [
		[{kind: 'unpin', target: now}, {target}],
		[{kind: 'note', target: now, text: ''}, {target}],
		[{kind: 'rename', key, topic: ''}, {key: warnings}],
		[{kind: 'choose', keys: [key]}, {keys: [warnings]}],
	] as const;
	for (const [change, own] of changes) expect(unfitted(change, choices, parted)).toEqual({...change, ...own});
	expect(fittingChoices(choices, null, corpus, parted).leftAside.gone).toBe(0);
});

it('of two that are one row now, the one of its name counts, and the other waits', () => {
	const left = {...target, key: 'north-2017-06-16#2.1~'};
	const both = {...choices, pins: [target, left]};
	expect(fitKeys(both, parted).pins).toEqual([target, left]);
});
