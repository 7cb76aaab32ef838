import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	applyChange,
	type Change,
	type Choices,
	isPinned,
	noChoices,
	noteOn,
	type Target,
} from '../../../source/briefing/choices/choices.ts';
import {formatChoices, parseChoices} from '../../../source/briefing/choices/choices-format.ts';
import {keptDocuments} from '../../../source/briefing/choices/kept-documents.ts';
import {sampleSource} from '../../search/samples.ts';

const trade: Target = {kind: 'deliverable', key: 'trade'};
const energy: Target = {kind: 'deliverable', key: 'energy'};
const passage: Target = {kind: 'passage', passage: 'us#3'};

function applied(...changes: readonly Change[]): Choices {
	return changes.reduce(applyChange, noChoices);
}

const threePins: readonly Change[] = [trade, energy, passage].map(target => ({kind: 'pin', target}));

describe('pins', () => {
	test('keep the order in which they were set, each once', () => {
		expect(applied(...threePins, ...threePins).pins).toEqual([trade, energy, passage]);
	});

	test.each([
		[1, [energy, trade, passage]],
		[9, [energy, passage, trade]],
		[-1, [trade, energy, passage]],
	])('move by %i', (by, expected) => {
		expect(applied(...threePins, {kind: 'move-pin', target: trade, by}).pins).toEqual(expected);
	});

	test('go away', () => {
		const choices = applied(...threePins, {kind: 'unpin', target: energy});
		expect(choices.pins).toEqual([trade, passage]);
		expect(isPinned(choices, energy)).toBe(false);
	});

	test('a passage and a row of the same name are two', () => {
		const both: readonly Change[] = [
			{kind: 'pin', target: {kind: 'passage', passage: 'x'}},
			{kind: 'pin', target: {kind: 'deliverable', key: 'x'}},
		];
		expect(applied(...both).pins).toHaveLength(2);
	});
});

test('a note is replaced in its place, and an empty one goes away', () => {
	const first = applied(
		{kind: 'note', target: trade, text: 'Ask.'},
		{kind: 'note', target: energy, text: 'Tell.'},
	);
	const second = applyChange(first, {kind: 'note', target: trade, text: ' Ask again. '});
	expect(second.notes.map(({text}) => text)).toEqual(['Ask again.', 'Tell.']);
	expect(noteOn(applyChange(second, {kind: 'note', target: trade, text: ' '}), trade)).toBeNull();
});

test('an empty name brings back the topic of the comparison', () => {
	const renamed = applied({kind: 'rename', key: 'trade', topic: 'Trade and customs'});
	expect(renamed.topics).toEqual(new Map([['trade', 'Trade and customs']]));
	expect(applyChange(renamed, {kind: 'rename', key: 'trade', topic: ''}).topics).toEqual(new Map());
});

test('a later decision on the same sentences takes the place of an earlier one', () => {
	const sentences = {left: ['a.1'], right: ['b.1', 'b.2']};
	const again = {left: ['a.1'], right: ['b.2', 'b.1']};
	const choices = applied(
		{kind: 'correct', correction: {kind: 'reject', sentences}},
		{kind: 'correct', correction: {kind: 'match', sentences: again}},
	);
	expect(choices.corrections).toEqual([{kind: 'match', sentences: again}]);
	expect(
		applyChange(choices, {kind: 'undo-correction', correction: {kind: 'match', sentences}}).corrections,
	).toEqual([]);
});

const id = fc.constantFrom('a', 'b', 'c#1', '__proto__');
const target: fc.Arbitrary<Target> = fc.oneof(
	fc.record({kind: fc.constant('deliverable' as const), key: id}),
	fc.record({kind: fc.constant('passage' as const), passage: id}),
);
const sentences = fc.record({left: fc.array(id, {maxLength: 2}), right: fc.array(id, {maxLength: 2})});
const correction = fc.record({kind: fc.constantFrom('reject', 'match', 'join'), sentences});
const part = fc.constantFrom('both-say', 'notes', 'emphasis');
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({kind: fc.constantFrom('pin', 'unpin'), target}),
	fc.record({kind: fc.constant('move-pin' as const), target, by: fc.integer({min: -3, max: 3})}),
	fc.record({kind: fc.constant('note' as const), target, text: fc.string({maxLength: 5})}),
	fc.record({kind: fc.constant('rename' as const), key: id, topic: fc.string({maxLength: 5})}),
	fc.record({kind: fc.constantFrom('correct', 'undo-correction'), correction}),
	fc.record({kind: fc.constant('choose' as const), keys: fc.array(id)}),
	fc.record({kind: fc.constant('set-first-side' as const), side: fc.constantFrom('left', 'right')}),
	fc.record({kind: fc.constant('set-length' as const), length: fc.constantFrom('short', 'standard', 'full')}),
	fc.record({kind: fc.constantFrom('include-part', 'leave-out-part'), part}),
);

test('whatever was chosen is read back as it was written', () => {
	fc.assert(
		fc.property(fc.array(change, {maxLength: 12}), changes => {
			const choices = applied(...changes);
			const text = formatChoices(choices, [{file: 'a.txt', sha256: '00'}]);
			expect(parseChoices(text)).toEqual(choices);
			expect(formatChoices(parseChoices(text), [{file: 'a.txt', sha256: '00'}])).toBe(text);
		}),
	);
});

test.each(['', '{', '[]', '{"version": 1}', '{"version": 2, "choices": {}}', 'null'])(
	'%j is no file of choices',
	text => {
		expect(() => parseChoices(text)).toThrow();
	},
);

test('what this version does not know is left out', () => {
	const text = JSON.stringify({
		version: 1,
		choices: {
			pins: [trade, {kind: 'chart'}, 7],
			notes: [{target: trade}],
			topics: {trade: 5},
			corrections: [{kind: 'split', sentences: {left: [], right: []}}],
			firstSide: 'middle',
			length: 'long',
			withoutParts: ['glance', 'conflicts', 'charts', 'money'],
		},
	});
	expect(parseChoices(text)).toEqual({...noChoices, pins: [trade], withoutParts: ['money']});
});

describe('a file that was made or changed by hand', () => {
	test('cannot act on a terminal', () => {
		const evil = 'a\u001b[31mb\u009b2J\u202e';
		const target = {kind: 'deliverable', key: evil};
		const text = JSON.stringify({
			version: 1,
			choices: {
				pins: [target, {kind: 'passage', passage: evil}],
				notes: [{target, text: `${evil}\nsecond line`}],
				topics: {[evil]: `${evil}\n`},
				chosen: [evil],
			},
		});
		const choices = parseChoices(text);
		const strings = JSON.stringify({...choices, topics: [...choices.topics]});
		expect(strings).not.toMatch(/\\u00|[\u0080-\u009f\u202e]/u);
		expect(choices.notes[0]?.text).toBe('a^[[31mb‹U+009B›2J‹U+202E›\nsecond line');
		expect([...choices.topics.values()]).toEqual(['a^[[31mb‹U+009B›2J‹U+202E›^J']);
	});

	test.each(['__proto__', 'constructor', 'toString'])('may name its rows %s', key => {
		const text = `{"version": 1, "choices": {"pins": [{"kind": "deliverable", "key": "${key}"}], "topics": {}}}`;
		const choices = parseChoices(text);
		expect(choices.pins).toEqual([{kind: 'deliverable', key}]);
		expect(choices.topics.get(key)).toBeUndefined();
		const named = parseChoices(`{"version": 1, "choices": {"topics": {"${key}": "Trade"}}}`);
		expect(named.topics.get(key)).toBe('Trade');
	});

	test('whatever it holds, what is read are choices, or it is refused', () => {
		const value = fc.object({
			key: fc.constantFrom(
				'pins',
				'notes',
				'topics',
				'corrections',
				'kind',
				'key',
				'target',
				'text',
				'sentences',
				'left',
			),
			values: [
				fc.string(),
				fc.constantFrom('deliverable', 'passage', 'reject'),
				fc.integer(),
				fc.constant(null),
			],
			maxDepth: 4,
		});
		fc.assert(
			fc.property(value, choices => {
				const read = parseChoices(JSON.stringify({version: 1, choices}));
				expect(parseChoices(formatChoices(read, []))).toEqual(read);
			}),
		);
	});
});

test('a file of choices names its documents and holds of their texts what something hangs on', () => {
	const source = sampleSource('a', ['The ministers met.', 'Fish waits.']);
	const names = (choices: Choices) =>
		keptDocuments([source], choices).map(({id, passages}) => [id, passages]);
	expect(names(noChoices)).toEqual([['a', []]]);
	const pins = [{kind: 'passage', passage: 'a#2'}] as const;
	expect(names({...noChoices, pins})).toEqual([['a', [{id: 'a#2', text: 'Fish waits.'}]]]);
});
