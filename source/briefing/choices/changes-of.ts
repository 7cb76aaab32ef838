/** Choices as the changes that make them: so they are added to whatever is kept for other documents already. */
import {
	type Change,
	type Choices,
	type ChoicesOfPair,
	type KeptChange,
	noChoices,
	type Pair,
} from './choices.ts';

/** Applied to no choices at all, these make these choices. */
export function changesOf(choices: Choices): readonly KeptChange[] {
	const {topics, corrections, away, edits, firstSide, length, withoutParts, ofPairs} = choices;
	return [
		...(away.length === 0 ? [] : [{kind: 'keep-away', away} as const]),
		...marksOf(choices),
		...[...topics].map(([key, topic]): Change => ({kind: 'rename', key, topic})),
		...corrections.map((correction): Change => ({kind: 'correct', correction})),
		...edits.map(({kind, piece}): Change => ({kind, piece})),
		...(firstSide === noChoices.firstSide ? [] : [{kind: 'set-first-side', side: firstSide} as const]),
		...(length === noChoices.length ? [] : [{kind: 'set-length', length} as const]),
		...withoutParts.map((part): Change => ({kind: 'leave-out-part', part})),
		...ofPairs.flatMap(own => marksOf(own, own.pair)),
	];
}

function marksOf({pins, notes, chosen}: Omit<ChoicesOfPair, 'pair'>, pair?: Pair): readonly Change[] {
	const own = pair === undefined ? {} : {pair};
	return [
		...pins.map((target): Change => ({...own, kind: 'pin', target})),
		...notes.map(({target, text}): Change => ({...own, kind: 'note', target, text})),
		...(chosen.length === 0 ? [] : [{...own, kind: 'choose', keys: chosen} as const]),
	];
}
