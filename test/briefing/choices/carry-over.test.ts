/** Choices for documents that have changed hang on the same words as before, or are named as gone. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {carryOver, movesBetween, sameFiles} from '../../../source/briefing/choices/carry-over.ts';
import {changesOf} from '../../../source/briefing/choices/changes-of.ts';
import {type Choices, noChoices, type Target} from '../../../source/briefing/choices/choices.ts';
import {applyInPair} from '../../../source/briefing/choices/pairs.ts';
import {sampleCorpus, sampleSource} from '../../search/samples.ts';

const before = sampleCorpus([
	sampleSource('a', ['The ports met.', 'They agreed on cranes. Pilots were thanked.', 'Fish waits.']),
	sampleSource('b', ['The harbours met.']),
]);
/** One passage more above, one worked over, one gone; and the other source has a date now, and with it another id. */
const after = sampleCorpus([
	sampleSource('a', [
		'A new beginning.',
		'The ports met.',
		'They agreed on twelve cranes. Pilots were thanked.',
	]),
	sampleSource('b-2019', ['The harbours met.'], {file: 'b.txt'}),
]);
const moves = movesBetween(before.sources, sameFiles(before, after));

const pin = (passage: string): Target => ({kind: 'passage', passage});
const row = (key: string): Target => ({kind: 'deliverable', key});

describe('what was chosen', () => {
	it.each([
		['a passage that stands elsewhere now', pin('a#1'), pin('a#2')],
		['one that was worked over, by the sentence that is left', pin('a#2'), pin('a#3')],
		['one of a source with another id', pin('b#1'), pin('b-2019#1')],
		['a row by the sentences that lead it', row('a#1.1~b#1.1'), row('a#2.1~b-2019#1.1')],
		['a row of one side', row('a#2.2~'), row('a#3.2~')],
	])('%s is found', (_, was, is) => {
		const {choices, gone} = carryOver(
			{...noChoices, pins: [was], notes: [{target: was, text: 'ask'}]},
			moves,
		);
		expect(choices.pins).toEqual([is]);
		expect(choices.notes).toEqual([{target: is, text: 'ask'}]);
		expect(gone).toEqual([]);
	});

	it('is named where its words are gone', () => {
		const correction = {kind: 'reject', sentences: {left: ['a#2.1'], right: ['b#1.1']}} as const;
		const {choices, gone} = carryOver(
			{...noChoices, pins: [pin('a#3'), row('a#3.1~'), pin('a#1')], corrections: [correction]},
			moves,
		);
		expect(choices.pins).toEqual([pin('a#2')]);
		expect(gone).toEqual([pin('a#3'), row('a#3.1~'), correction]);
	});

	it('of the text itself goes with its source', () => {
		const piece = {source: 'b', text: 'Menu', nth: 0};
		const {choices} = carryOver({...noChoices, edits: [{kind: 'put-back', piece}]}, moves);
		expect(choices.edits).toEqual([{kind: 'put-back', piece: {...piece, source: 'b-2019'}}]);
	});
});

const passages = fc.uniqueArray(fc.constantFrom('a#1', 'a#2', 'a#3', 'b#1'), {maxLength: 4});
const pair = {id: 'p', name: 'A | B'};
const someChoices = fc.record({first: passages, second: passages, noted: passages, taken: passages}).map(
	({first, second, noted, taken}): Choices => ({
		...noChoices,
		pins: first.map(pin),
		notes: noted.map(passage => ({target: pin(passage), text: `on ${passage}`})),
		topics: new Map(noted.map(passage => [`${passage}.1~`, 'Topic'])),
		edits: taken.map(text => ({kind: 'take-out', piece: {source: 'a', text, nth: 0}})),
		firstSide: first.length > 2 ? 'right' : 'left',
		ofPairs: second.some(passage => !first.includes(passage))
			? [{pair, pins: second.filter(passage => !first.includes(passage)).map(pin), notes: [], chosen: ['k']}]
			: [],
	}),
);

it('documents that are the same leave choices as they are', () => {
	const same = movesBetween(before.sources, sameFiles(before, before));
	fc.assert(
		fc.property(someChoices, choices => {
			const kept = {...choices, ofPairs: choices.ofPairs.map(own => ({...own, chosen: []}))};
			expect(carryOver(kept, same)).toEqual({choices: kept, gone: []});
		}),
	);
});

it('the changes that make choices make the same ones', () => {
	fc.assert(
		fc.property(someChoices, choices => {
			expect(changesOf(choices).reduce(applyInPair, noChoices)).toEqual(choices);
		}),
	);
});
