/**
 * Keeps what hangs on rows on them while other sentences come to a row or leave it: a row is called by the sentences that
 * lead it, and where others lead it now it is the row in which these stand.
 */
import {rememberFor, rememberLast} from '../../base/remember.ts';
import {makeSides, type Sides} from '../../base/sides.ts';
import type {ComparedSide, Comparison, Deliverable} from '../../compare/comparison.ts';
import type {Change, Choices, Target} from './choices.ts';

type Rows = {
	readonly byKey: ReadonlyMap<string, Deliverable>;
	readonly bySentence: Sides<ReadonlyMap<string, Deliverable>>;
};

const rowsOf = rememberFor(({deliverables}: Comparison): Rows => {
	const holding = (side: keyof Sides<unknown>) =>
		deliverables.flatMap(row => row.pairs.flatMap(pair => pair[side].map(({id}) => [id, row] as const)));
	return {
		byKey: new Map(deliverables.map(row => [row.key, row])),
		bySentence: makeSides(side => new Map(holding(side))),
	};
});

/**
 * The row that a key means: the one of that name, else that in which its sentences stand, of two rows that of the left one;
 * null where none does, or where the key is of documents that are not compared here.
 */
export function rowOfKey(comparison: Comparison, key: string): Deliverable | null {
	const {byKey, bySentence} = rowsOf(comparison);
	const [left = '', right = ''] = key.split('~');
	const named = byKey.get(key);
	if (named !== undefined || !isOfSide(comparison.left, left) || !isOfSide(comparison.right, right))
		return named ?? null;
	return bySentence.left.get(left) ?? bySentence.right.get(right) ?? null;
}

/** Whether a sentence is of a document of a side; a key that names none has nothing against it. */
function isOfSide({sources}: ComparedSide, sentence: string): boolean {
	return sentence === '' || sources.some(source => sentence.startsWith(`${source}#`));
}

/** The choices in force with the names that their rows have now; of several that are one row now, the others wait. */
export const fitKeys = rememberLast((choices: Choices, comparison: Comparison | null): Choices => {
	if (comparison === null) return choices;
	const pins = namesNow(comparison, choices.pins.flatMap(keyOf));
	const notes = namesNow(
		comparison,
		choices.notes.flatMap(({target}) => keyOf(target)),
	);
	const topics = namesNow(comparison, [...choices.topics.keys()]);
	const chosen = namesNow(comparison, choices.chosen);
	if ([pins, notes, topics, chosen].every(({size}) => size === 0)) return choices;
	return {
		...choices,
		pins: choices.pins.map(pin => renamed(pin, pins)),
		notes: choices.notes.map(note => ({...note, target: renamed(note.target, notes)})),
		topics: new Map([...choices.topics].map(([key, topic]) => [topics.get(key) ?? key, topic])),
		chosen: choices.chosen.map(key => chosen.get(key) ?? key),
	};
});

/** A change that was asked for of a row by its name now, of what is kept under the name that it had. */
export function unfitted(change: Change, choices: Choices, comparison: Comparison | null): Change {
	if (comparison === null) return change;
	switch (change.kind) {
		case 'unpin':
		case 'move-pin': {
			const names = namesBefore(comparison, choices.pins.flatMap(keyOf));
			return {...change, target: renamed(change.target, names)};
		}
		case 'note': {
			const names = namesBefore(
				comparison,
				choices.notes.flatMap(({target}) => keyOf(target)),
			);
			return {...change, target: renamed(change.target, names)};
		}
		case 'rename': {
			const names = namesBefore(comparison, [...choices.topics.keys()]);
			return {...change, key: names.get(change.key) ?? change.key};
		}
		case 'choose': {
			const names = namesBefore(comparison, choices.chosen);
			return {...change, keys: change.keys.map(key => names.get(key) ?? key)};
		}
		default:
			return change;
	}
}

function keyOf(target: Target): readonly string[] {
	return target.kind === 'deliverable' ? [target.key] : [];
}

function renamed(target: Target, names: ReadonlyMap<string, string>): Target {
	if (target.kind === 'passage') return target;
	const key = names.get(target.key);
	return key === undefined ? target : {...target, key};
}

/** Keys whose rows have other ones now, with these; no two are the same row. */
function namesNow(comparison: Comparison, keys: readonly string[]): ReadonlyMap<string, string> {
	const taken = new Set(keys.filter(key => rowsOf(comparison).byKey.has(key)));
	const names = new Map<string, string>();
	for (const key of keys) {
		const now = rowOfKey(comparison, key)?.key;
		if (now === undefined || taken.has(now)) continue;
		taken.add(now);
		names.set(key, now);
	}
	return names;
}

function namesBefore(comparison: Comparison, keys: readonly string[]): ReadonlyMap<string, string> {
	return new Map([...namesNow(comparison, keys)].map(([before, now]) => [now, before]));
}
