/** Every change of the choices can be taken back. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
	applyChange,
	type Change,
	type Choices,
	noChoices,
	partNames,
	type Target,
} from '../../../source/briefing/choices/choices.ts';
import {inverseOf} from '../../../source/briefing/choices/inverse.ts';

const key = fc.constantFrom('a', 'b', 'c');
const target = key.map((key): Target => ({kind: 'deliverable', key}));
const sentences = fc.constantFrom({left: ['l1'], right: ['r1']}, {left: ['l2'], right: ['r1']});
const change: fc.Arbitrary<Change> = fc.oneof(
	target.map((target): Change => ({kind: 'pin', target})),
	target.map((target): Change => ({kind: 'unpin', target})),
	fc
		.tuple(target, fc.constantFrom('', 'one', 'two'))
		.map(([target, text]): Change => ({kind: 'note', target, text})),
	fc.tuple(key, fc.constantFrom('', 'X', 'Y')).map(([key, topic]): Change => ({kind: 'rename', key, topic})),
	fc
		.tuple(fc.constantFrom('reject', 'match', 'join'), sentences)
		.map(([kind, sentences]): Change => ({kind: 'correct', correction: {kind, sentences}})),
	fc
		.tuple(fc.constantFrom('put-back', 'take-out'), key, fc.nat(1))
		.map(([kind, text, nth]): Change => ({kind, piece: {source: 's', text, nth}})),
	fc.array(key).map((keys): Change => ({kind: 'choose', keys})),
	fc.constantFrom('left', 'right').map((side): Change => ({kind: 'set-first-side', side})),
	fc.constantFrom('short', 'standard', 'full').map((length): Change => ({kind: 'set-length', length})),
	fc.constantFrom(...partNames).map((part): Change => ({kind: 'leave-out-part', part})),
);

/** The choices with what has no order in one. */
function inOrder({notes, corrections, edits, topics, ...choices}: Choices) {
	const sorted = (values: readonly unknown[]) => values.map(value => JSON.stringify(value)).toSorted();
	return {
		...choices,
		notes: sorted(notes),
		corrections: sorted(corrections),
		edits: sorted(edits),
		topics: sorted([...topics]),
	};
}

it('leaves the choices as they were', () => {
	fc.assert(
		fc.property(fc.array(change), change, (before, last) => {
			const choices = before.reduce(applyChange, noChoices);
			const changed = applyChange(choices, last);
			// A part that is left out already is no change that one could make.
			if (changed === choices || JSON.stringify(inOrder(changed)) === JSON.stringify(inOrder(choices)))
				return;
			const back = inverseOf(choices, last).reduce(applyChange, changed);
			expect(inOrder(back)).toEqual(inOrder(choices));
		}),
	);
});
