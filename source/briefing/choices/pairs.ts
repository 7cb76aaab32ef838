/** What is pinned, noted or chosen belongs to the pair of sides in force: it waits while another pair is compared. */
import {createHash} from 'node:crypto';
import {rememberFor} from '../../base/remember.ts';
import {type Sides, sideNames} from '../../base/sides.ts';
import type {ComparedSide} from '../../compare/comparison.ts';
import {
	applyChange,
	type Change,
	type Choices,
	type ChoicesOfPair,
	isPinned,
	type KeptChange,
	noChoices,
	noteOn,
	type Pair,
} from './choices.ts';

/** The pair that these sides are. */
export const pairOf = rememberFor((sides: Sides<ComparedSide>): Pair => {
	const sources = sideNames.map(side => sides[side].sources.join(' ')).join(' | ');
	return {
		id: createHash('sha256').update(sources).digest('hex').slice(0, 16),
		name: `${sides.left.label} | ${sides.right.label}`,
	};
});

/** The choices in force while a pair is compared, or none: its own, and those that were made before there was one. */
export function choicesIn(choices: Choices, pair: Pair | null): Choices {
	const own = choicesOfPair(choices, pair);
	if (own === undefined) return {...choices, ofPairs: []};
	return {
		...choices,
		pins: [...choices.pins, ...own.pins],
		notes: [...choices.notes, ...own.notes],
		chosen: [...choices.chosen, ...own.chosen],
		ofPairs: [],
	};
}

/** The choices that belong to other pairs. */
export function choicesElsewhere(choices: Choices, pair: Pair | null): readonly ChoicesOfPair[] {
	const own = choicesOfPair(choices, pair);
	return choices.ofPairs.filter(other => other !== own);
}

function choicesOfPair({ofPairs}: Choices, pair: Pair | null): ChoicesOfPair | undefined {
	const own = ofPairs.find(own => own.pair.id === pair?.id);
	if (own !== undefined) return own;
	// Where a document has come to a side or left it, the pair is what it was called before.
	const called = ofPairs.filter(own => own.pair.name === pair?.name);
	return called.length === 1 ? called[0] : undefined;
}

/** All choices after a change in its pair; a change that changes nothing returns the same value. */
export function applyInPair(choices: Choices, change: KeptChange): Choices {
	const {pair} = change;
	if (pair === undefined) return applyChange(choices, change);
	const own = choicesOfPair(choices, pair) ?? {pair, pins: [], notes: [], chosen: []};
	const toOwn = (change: Change) => withOwn(choices, own, change);
	switch (change.kind) {
		case 'pin':
			return isPinned(choices, change.target) ? choices : toOwn(change);
		case 'unpin':
		case 'move-pin':
			return isPinned(choices, change.target) ? applyChange(choices, change) : toOwn(change);
		case 'note':
			return noteOn(choices, change.target) === null ? toOwn(change) : applyChange(choices, change);
		case 'choose': {
			const before = new Set(choices.chosen);
			const kept = choices.chosen.filter(key => change.keys.includes(key));
			const rest = kept.length === choices.chosen.length ? choices : {...choices, chosen: kept};
			return withOwn(rest, own, {...change, keys: change.keys.filter(key => !before.has(key))});
		}
		default:
			return applyChange(choices, change);
	}
}

function withOwn(choices: Choices, own: ChoicesOfPair, change: Change): Choices {
	const before: Choices = {...noChoices, ...own};
	const after = applyChange(before, change);
	if (after === before) return choices;
	const {pins, notes, chosen} = after;
	const others = choices.ofPairs.filter(({pair}) => pair.id !== own.pair.id);
	const isEmpty = pins.length + notes.length + chosen.length === 0;
	return {...choices, ofPairs: isEmpty ? others : [...others, {pair: own.pair, pins, notes, chosen}]};
}
