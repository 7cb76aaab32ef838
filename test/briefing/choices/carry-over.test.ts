/** Choices for documents that have changed hang on the same words as before, or wait for these. */
import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {choicesHere, fitTo} from '../../../source/briefing/choices/carry-over.ts';
import {changesOf} from '../../../source/briefing/choices/changes-of.ts';
import {type Choices, noChoices, type Target} from '../../../source/briefing/choices/choices.ts';
import {documentsBefore} from '../../../source/briefing/choices/moves.ts';
import {applyInPair} from '../../../source/briefing/choices/pairs.ts';
import type {Corpus, Source} from '../../../source/documents/source.ts';
import {sampleCorpus, sampleSource} from '../../search/samples.ts';

/** A source whose hash tells its text. */
const textOf = (id: string, texts: readonly string[], others: Partial<Source> = {}) =>
	sampleSource(id, texts, {...others, sha256: createHash('sha256').update(texts.join()).digest('hex')});

const before = sampleCorpus([
	textOf('a', ['The ports met.', 'They agreed on cranes. Pilots were thanked.', 'Fish waits.']),
	textOf('b', ['The harbours met.']),
]);
/** One passage more above, one worked over, one gone; and the other source has a date now, and with it another id. */
const after = sampleCorpus([
	textOf('a', ['A new beginning.', 'The ports met.', 'They agreed on twelve cranes. Pilots were thanked.']),
	textOf('b-2019', ['The harbours met.'], {file: 'b.txt'}),
]);
const carry = (choices: Choices, from: Corpus = before, to: Corpus = after) =>
	fitTo(choices, documentsBefore(from.sources), to);

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
		const {choices, gone} = carry({...noChoices, pins: [was], notes: [{target: was, text: 'ask'}]});
		expect(choices.pins).toEqual([is]);
		expect(choices.notes).toEqual([{target: is, text: 'ask'}]);
		expect(gone).toEqual([]);
	});

	it('waits and is named where its words are gone, in its place, and is found when they are back', () => {
		const correction = {kind: 'reject', sentences: {left: ['a#2.1'], right: ['b#1.1']}} as const;
		const choices = {
			...noChoices,
			pins: [pin('a#3'), row('a#3.1~'), pin('a#1')],
			topics: new Map([['a#3.1~b#1.1', 'Fish']]),
			corrections: [correction],
		};
		const changed = carry(choices);
		expect(changed.choices.pins[2]).toEqual(pin('a#2'));
		expect(changed.gone).toEqual([pin('a#3'), row('a#3.1~'), correction]);
		expect(changed.back).toEqual([]);
		expect(choicesHere(changed.choices)).toMatchObject({pins: [pin('a#2')], corrections: []});
		const again = carry(changed.choices, after, before);
		expect(again.choices).toEqual(choices);
		expect(again.gone).toEqual([]);
		expect(again.back).toEqual([pin('a#3'), row('a#3.1~'), correction]);
	});

	it('as a row of two texts waits for either, and is back with both', () => {
		const choices = {...noChoices, pins: [row('a#1.1~b#1.1'), row('a#3.1~b#1.1')]};
		const half = carry(choices);
		expect(half.gone).toEqual([row('a#3.1~b#1.1')]);
		expect(choicesHere(half.choices).pins).toEqual([row('a#2.1~b-2019#1.1')]);
		const none = sampleCorpus([textOf('c', ['Nothing.'])]);
		const away = carry(half.choices, after, none);
		expect(carry(away.choices, none, after).back).toEqual([row('a#2.1~b-2019#1.1')]);
		expect(carry(away.choices, none, before).back).toEqual(choices.pins);
	});

	it('waits for its file, whatever is called like it meanwhile', () => {
		const piece = {source: 'b', text: 'Menu', nth: 0};
		const choices = {
			...noChoices,
			pins: [pin('b#1'), row('a#1.1~b#1.1')],
			edits: [{kind: 'put-back', piece}],
		} as const;
		const withoutIt = sampleCorpus([
			...before.sources.slice(0, 1),
			textOf('b', ['Nothing.'], {file: 'c.txt'}),
		]);
		const away = carry(choices, before, withoutIt);
		expect(choicesHere(away.choices)).toMatchObject({pins: [], edits: []});
		expect(away.gone).toEqual(choices.pins);
		// It is as well if something else is read meanwhile, and if the file comes back as another.
		const still = carry(away.choices, withoutIt, withoutIt);
		expect(still.choices).toEqual(away.choices);
		expect(still.gone).toEqual([]);
		const elsewhere = sampleCorpus([
			textOf('a', ['The ports met.']),
			textOf('x', ['The harbours met.'], {file: 'b.txt'}),
		]);
		expect(carry(still.choices, withoutIt, elsewhere).choices.pins).toEqual([pin('x#1'), row('a#1.1~x#1.1')]);
	});

	it('of the text itself goes with its source', () => {
		const piece = {source: 'b', text: 'Menu', nth: 0};
		const {choices} = carry({...noChoices, edits: [{kind: 'put-back', piece}]});
		expect(choices.edits).toEqual([{kind: 'put-back', piece: {...piece, source: 'b-2019'}}]);
	});

	it('and taken back can be taken back still', () => {
		const {moveChange} = carry({...noChoices, pins: [pin('a#3')]});
		expect(moveChange({kind: 'unpin', target: pin('a#2')})).toEqual({kind: 'unpin', target: pin('a#3')});
		// Nothing is kept of the other text, which nothing hangs on.
		const alone = sampleCorpus(after.sources.slice(0, 1));
		const {moveChange: without} = carry({...noChoices, pins: [pin('a#1')]}, before, alone);
		expect(without({kind: 'pin', target: pin('b#1')})).toBeNull();
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
	fc.assert(
		fc.property(someChoices, choices => {
			const kept = {...choices, ofPairs: choices.ofPairs.map(own => ({...own, chosen: []}))};
			expect(carry(kept, before, before)).toMatchObject({choices: kept, gone: [], back: []});
		}),
	);
});

it('documents that go and come back bring everything with them', () => {
	const none = sampleCorpus([textOf('c', ['Others met.'])]);
	fc.assert(
		fc.property(
			someChoices,
			fc.constantFrom(after, none, sampleCorpus(before.sources.slice(1))),
			(choices, other) => {
				const kept = {...choices, ofPairs: choices.ofPairs.map(own => ({...own, chosen: ['a#3.1~b#1.1']}))};
				const away = carry(kept, before, other).choices;
				expect(carry(away, other, before).choices).toEqual(kept);
			},
		),
	);
});

it('the changes that make choices make the same ones', () => {
	fc.assert(
		fc.property(someChoices, choices => {
			expect(changesOf(choices).reduce(applyInPair, noChoices)).toEqual(choices);
		}),
	);
});
