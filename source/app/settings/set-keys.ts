/** Gives bindings the keys that a user has set, as far as no key then means two things in one place. */
import {keyName} from '../key-names.ts';
import {worksIn} from '../keys/key-binding.ts';
import type {KeyBinding} from '../keys/key-bindings.ts';
import {isWriting, modes} from '../mode.ts';
import type {ScreenWords} from '../wording/screen-words.ts';

type Words = Pick<ScreenWords, 'keys' | 'mistakes'>;

/** The keys wanted for bindings, by their ids. */
export type WantedKeys = ReadonlyMap<string, readonly string[]>;

/** A binding that keeps its own keys, with the reason in words, which name it. */
export type KeyConflict = {readonly id: string; readonly reason: string};

/** What has to stay, because nobody would find the way out. */
const fixed: ReadonlySet<string> = new Set(['program.interrupt']);

export function setKeys(
	bindings: readonly KeyBinding[],
	wanted: WantedKeys,
	words: Words,
): {readonly bindings: readonly KeyBinding[]; readonly conflicts: readonly KeyConflict[]} {
	const heeded = new Map(wanted);
	const conflicts: KeyConflict[] = [];
	const refuse = (id: string, reason: string) => {
		heeded.delete(id);
		conflicts.push({id, reason});
	};
	for (const binding of bindings) {
		const keys = heeded.get(binding.id);
		const reason = keys === undefined ? null : reasonAgainst(binding, keys, words);
		if (reason !== null) refuse(binding.id, reason);
	}
	// What is refused has its own keys again, which another may have been given: from the start, until all fit.
	for (;;) {
		const given = bindings.map(binding => ({...binding, keys: heeded.get(binding.id) ?? binding.keys}));
		const clash = firstClash(given, heeded, bindings, words);
		if (clash === null) return {bindings: wanted.size === 0 ? bindings : given, conflicts};
		refuse(clash.id, clash.reason);
	}
}

function reasonAgainst(
	binding: KeyBinding,
	keys: readonly string[],
	{keys: names, mistakes}: Words,
): string | null {
	if (fixed.has(binding.id)) return mistakes.fixed(binding.id);
	const isText = (key: string) => key === 'space' || [...key].length === 1;
	const written = modes.find(mode => isWriting(mode) && worksIn(binding, mode));
	const letter = keys.find(isText);
	if (written === undefined || letter === undefined) return null;
	return mistakes.isText(binding.id, keyName(letter, names.names), names.places[written]);
}

/** The first binding with wanted keys one of which means something else in the same place. */
function firstClash(
	given: readonly KeyBinding[],
	heeded: WantedKeys,
	before: readonly KeyBinding[],
	{keys: names, mistakes}: Words,
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
				const written = keyName(key, names.names);
				return {id: binding.id, reason: mistakes.isTaken(binding.id, written, other.id, names.places[mode])};
			}
		}
	}
	return null;
}
