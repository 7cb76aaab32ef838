/** Gives bindings the keys that a user has set, as far as no key then means two things in one place. */
import {keyName} from '../key-names.ts';
import {worksIn} from '../keys/key-binding.ts';
import type {KeyBinding} from '../keys/key-bindings.ts';
import {isWriting, type Mode, modes} from '../mode.ts';
import {keys as words} from '../wording/en/keys.ts';

/** The keys wanted for bindings, by their ids. */
export type WantedKeys = ReadonlyMap<string, readonly string[]>;

/** A binding that keeps its own keys, with the reason in words. */
export type KeyConflict = {readonly id: string; readonly reason: string};

/** What has to stay, because nobody would find the way out. */
const fixed: ReadonlySet<string> = new Set(['program.interrupt']);

export function setKeys(
	bindings: readonly KeyBinding[],
	wanted: WantedKeys,
): {readonly bindings: readonly KeyBinding[]; readonly conflicts: readonly KeyConflict[]} {
	const heeded = new Map(wanted);
	const conflicts: KeyConflict[] = [];
	const refuse = (id: string, reason: string) => {
		heeded.delete(id);
		conflicts.push({id, reason});
	};
	for (const binding of bindings) {
		const keys = heeded.get(binding.id);
		const reason = keys === undefined ? null : reasonAgainst(binding, keys);
		if (reason !== null) refuse(binding.id, reason);
	}
	// What is refused has its own keys again, which another may have been given: from the start, until all fit.
	for (;;) {
		const given = bindings.map(binding => ({...binding, keys: heeded.get(binding.id) ?? binding.keys}));
		const clash = firstClash(given, heeded, bindings);
		if (clash === null) return {bindings: wanted.size === 0 ? bindings : given, conflicts};
		refuse(clash.id, clash.reason);
	}
}

function reasonAgainst(binding: KeyBinding, keys: readonly string[]): string | null {
	if (fixed.has(binding.id)) return 'cannot be given other keys';
	const isText = (key: string) => key === 'space' || [...key].length === 1;
	const written = modes.find(mode => isWriting(mode) && worksIn(binding, mode));
	const letter = keys.find(isText);
	if (written === undefined || letter === undefined) return null;
	return `cannot be “${keyName(letter, words.names)}”: it is text in ${placeOf(written)}`;
}

const placeOf = (mode: Mode): string => words.places[mode];

/** The first binding with wanted keys one of which means something else in the same place. */
function firstClash(
	given: readonly KeyBinding[],
	heeded: WantedKeys,
	before: readonly KeyBinding[],
): KeyConflict | null {
	for (const [index, binding] of given.entries()) {
		if (!heeded.has(binding.id)) continue;
		for (const [otherIndex, other] of given.entries()) {
			if (other === binding) continue;
			const mode = modes.find(each => worksIn(binding, each) && worksIn(other, each));
			const key = mode === undefined ? undefined : binding.keys.find(each => other.keys.includes(each));
			if (mode === undefined || key === undefined) continue;
			// The program itself has keys that mean one thing where another cannot be done.
			const isOwn = before[index]?.keys.includes(key) && before[otherIndex]?.keys.includes(key);
			if (!isOwn) {
				return {
					id: binding.id,
					reason: `cannot be “${keyName(key, words.names)}”: it is ${other.id} in ${placeOf(mode)}`,
				};
			}
		}
	}
	return null;
}
