/** What the user chose for the briefing of a set of documents, and the changes that can be made to it. */

import type {SideName} from '../../base/sides.ts';
import type {Correction} from '../../compare/comparison.ts';
import {type Piece, samePiece, type TextEdit} from '../../documents/text-edits.ts';
import type {Length} from './lengths.ts';

/** What pins and notes hang on: a row of the comparison by its key, or a passage by its id. */
export type Target =
	| {readonly kind: 'deliverable'; readonly key: string}
	| {readonly kind: 'passage'; readonly passage: string};

export type Note = {readonly target: Target; readonly text: string};

/** The two sides for which something was pinned, noted or chosen. */
export type Pair = {
	/** The same for the same sources on the same sides. */
	readonly id: string;
	/** How a message calls it: `United States | Mexico`. */
	readonly name: string;
};

/** Every part a briefing can have, in the order in which it stands there. */
export const partNames = [
	'both-say',
	'they-differ',
	'only-one',
	'loaded-words',
	'money',
	'to-check',
	'pinned',
	'side-by-side',
	'key-passages',
	'other-sources',
	'commitments',
	'figures',
	'parties',
	'emphasis',
	'notes',
	'sources',
	'method',
] as const;

export type PartName = (typeof partNames)[number];

/** A passage by its words. */
export type KeptPassage = {readonly id: string; readonly text: string};

/** A document as it was when words were last in it that something hangs on. */
export type AwayDocument = {
	/** A name that no document has that is here; what hangs on its words is called by it as long as these are gone. */
	readonly id: string;
	/** Where its file was, absolute. */
	readonly path: string;
	readonly sha256: string;
	readonly language: string | null;
	/** Those that something hangs on. */
	readonly passages: readonly KeptPassage[];
};

export type Choices = {
	/** In the order in which the briefing shows them. */
	readonly pins: readonly Target[];
	readonly notes: readonly Note[];
	/** The user's labels, by the key of the deliverable. */
	readonly topics: ReadonlyMap<string, string>;
	readonly corrections: readonly Correction[];
	/** What was put back of the documents' furniture, and taken out of their texts. */
	readonly edits: readonly TextEdit[];
	/** Keys of the deliverables that the briefing is about; empty means all. */
	readonly chosen: readonly string[];
	/** The side that stands first. */
	readonly firstSide: SideName;
	readonly length: Length;
	/** Parts that the user left out. */
	readonly withoutParts: readonly PartName[];
	/** What some of this waits for. */
	readonly away: readonly AwayDocument[];
	/** What belongs to one pair of sides alone; beside it stands what was chosen before there was one. */
	readonly ofPairs: readonly ChoicesOfPair[];
};

export type ChoicesOfPair = Pick<Choices, 'pins' | 'notes' | 'chosen'> & {readonly pair: Pair};

export const noChoices: Choices = {
	pins: [],
	notes: [],
	topics: new Map(),
	corrections: [],
	edits: [],
	chosen: [],
	firstSide: 'left',
	length: 'standard',
	withoutParts: [],
	away: [],
	ofPairs: [],
};

/** Whether anything was chosen that makes another briefing of the same length. */
export function hasOwnChoices(choices: Choices): boolean {
	const {pins, notes, topics, corrections, edits, chosen, withoutParts, firstSide} = choices;
	return (
		firstSide !== noChoices.firstSide ||
		topics.size > 0 ||
		[pins, notes, corrections, edits, chosen, withoutParts].some(({length}) => length > 0)
	);
}

/**
 * One thing the user did. Changes are kept as values so that they can be applied to whatever is on disk:
 * two programs open on the same documents then keep both their users' work.
 */
export type Change = {
	/** The pair of sides in force, which what is pinned, noted or chosen belongs to. */
	readonly pair?: Pair;
} & (
	| {readonly kind: 'pin'; readonly target: Target}
	| {readonly kind: 'unpin'; readonly target: Target}
	/** By how many places, negative is towards the start. */
	| {readonly kind: 'move-pin'; readonly target: Target; readonly by: number}
	/** An empty text takes the note away. */
	| {readonly kind: 'note'; readonly target: Target; readonly text: string}
	/** An empty topic brings back the label that the comparison gives. */
	| {readonly kind: 'rename'; readonly key: string; readonly topic: string}
	| {readonly kind: 'correct'; readonly correction: Correction}
	| {readonly kind: 'undo-correction'; readonly correction: Correction}
	/** Of each piece the one takes the other back. */
	| {readonly kind: 'put-back' | 'take-out'; readonly piece: Piece}
	| {readonly kind: 'choose'; readonly keys: readonly string[]}
	| {readonly kind: 'set-first-side'; readonly side: SideName}
	| {readonly kind: 'set-length'; readonly length: Length}
	| {readonly kind: 'include-part'; readonly part: PartName}
	| {readonly kind: 'leave-out-part'; readonly part: PartName}
);

/** What is kept: what the user did, and what has to be known of documents that went away with what it hangs on. */
export type KeptChange =
	| Change
	| {readonly kind: 'keep-away'; readonly away: readonly AwayDocument[]; readonly pair?: never};

/** The choices after a change, whatever its pair; a change that changes nothing returns the same value. */
export function applyChange(choices: Choices, change: KeptChange): Choices {
	switch (change.kind) {
		case 'pin':
			return isPinned(choices, change.target)
				? choices
				: {...choices, pins: [...choices.pins, change.target]};
		case 'unpin':
			return isPinned(choices, change.target)
				? {...choices, pins: choices.pins.filter(pin => !sameTarget(pin, change.target))}
				: choices;
		case 'move-pin':
			return {...choices, pins: moved(choices.pins, change.target, change.by)};
		case 'note': {
			const others = choices.notes.filter(note => !sameTarget(note.target, change.target));
			const text = change.text.trim();
			const place = choices.notes.findIndex(note => sameTarget(note.target, change.target));
			if (text === '') return place === -1 ? choices : {...choices, notes: others};
			const note = {target: change.target, text};
			return {
				...choices,
				notes: place === -1 ? [...others, note] : choices.notes.with(place, note),
			};
		}
		case 'rename': {
			const topic = change.topic.trim();
			const topics = new Map(choices.topics);
			topics.delete(change.key);
			if (topic !== '') topics.set(change.key, topic);
			return {...choices, topics};
		}
		case 'correct':
			return {
				...choices,
				corrections: [
					...choices.corrections.filter(other => !sameSentences(other, change.correction)),
					change.correction,
				],
			};
		case 'undo-correction':
			return {
				...choices,
				corrections: choices.corrections.filter(
					other => other.kind !== change.correction.kind || !sameSentences(other, change.correction),
				),
			};
		case 'put-back':
		case 'take-out':
			return {...choices, edits: edited(choices.edits, {kind: change.kind, piece: change.piece})};
		case 'choose':
			return {...choices, chosen: [...new Set(change.keys)]};
		case 'set-first-side':
			return {...choices, firstSide: change.side};
		case 'set-length':
			return {...choices, length: change.length};
		case 'include-part':
			return {...choices, withoutParts: choices.withoutParts.filter(part => part !== change.part)};
		case 'leave-out-part':
			return {...choices, withoutParts: [...new Set([...choices.withoutParts, change.part])]};
		case 'keep-away': {
			const ids = new Set(change.away.map(({id}) => id));
			return {...choices, away: [...choices.away.filter(({id}) => !ids.has(id)), ...change.away]};
		}
		default:
			return change satisfies never;
	}
}

export function isPinned(choices: Choices, target: Target): boolean {
	return choices.pins.some(pin => sameTarget(pin, target));
}

/** The user's note on a target, or null. */
export function noteOn(choices: Choices, target: Target): string | null {
	return choices.notes.find(note => sameTarget(note.target, target))?.text ?? null;
}

export function sameTarget(one: Target, other: Target): boolean {
	if (one.kind === 'deliverable') return other.kind === 'deliverable' && one.key === other.key;
	return other.kind === 'passage' && one.passage === other.passage;
}

/** A later decision on the same sentences takes the place of an earlier one. */
export function sameSentences(one: Correction, other: Correction): boolean {
	return (
		sameSet(one.sentences.left, other.sentences.left) && sameSet(one.sentences.right, other.sentences.right)
	);
}

/** A piece that is as it was read again is no edit any more. */
function edited(edits: readonly TextEdit[], edit: TextEdit): readonly TextEdit[] {
	const before = edits.find(({piece}) => samePiece(piece, edit.piece));
	if (before === undefined) return [...edits, edit];
	return before.kind === edit.kind ? edits : edits.filter(other => other !== before);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every(id => other.includes(id));
}

function moved(pins: readonly Target[], target: Target, by: number): readonly Target[] {
	const from = pins.findIndex(pin => sameTarget(pin, target));
	const pin = pins[from];
	if (!pin) return pins;
	const to = Math.min(pins.length - 1, Math.max(0, from + by));
	return pins.toSpliced(from, 1).toSpliced(to, 0, pin);
}
