/** From a key to the action it means now, and the keys worth showing now. */
import type {Action} from './actions.ts';
import {modeOf} from './focus.ts';
import type {KeyBinding} from './keys/key-binding.ts';
import {keyBindings} from './keys/key-bindings.ts';
import {isTooSmall} from './layout.ts';
import {isWriting, type Mode} from './mode.ts';
import {reasonFor} from './needs.ts';
import type {State} from './state.ts';

function worksIn({modes}: KeyBinding, mode: Mode): boolean {
	return modes === 'any' ? !isWriting(mode) : modes.includes(mode);
}

/** The bindings that have a meaning now; where nothing can be seen, only those that leave the program. */
function bindingsFor(state: State): readonly KeyBinding[] {
	const mode = modeOf(state);
	const isSeen = !isTooSmall(state.size);
	return keyBindings.filter(binding => worksIn(binding, mode) && (isSeen || binding.isBlind === true));
}

function isEnabled({needs = []}: KeyBinding, state: State): boolean {
	return reasonFor(needs, state) === null;
}

/**
 * What a key means now, or null. `key` is a character, or a name such as `enter`, `ctrl-d` or `pageup`.
 * Where text is written, every character that is not bound is text.
 */
export function actionForKey(state: State, key: string): Action | null {
	const enabled = bindingsFor(state).find(binding => binding.keys.includes(key) && isEnabled(binding, state));
	if (enabled !== undefined) return enabled.action;
	if (!isWriting(modeOf(state)) || isTooSmall(state.size)) return null;
	const text = key === 'space' ? ' ' : key;
	return [...text].length === 1 ? {type: 'edit-field', change: {kind: 'insert', text}} : null;
}

/**
 * Why a key that has a meaning here cannot be pressed now, or null. Who presses it wants to know, and would
 * otherwise take the program for broken.
 */
export function reasonAgainst(state: State, key: string): string | null {
	for (const {keys, needs = []} of bindingsFor(state)) {
		if (!keys.includes(key)) continue;
		const reason = reasonFor(needs, state);
		if (reason !== null) return reason;
	}
	return null;
}

/** A key with the few words that the footer says about it. */
export type Hint = {readonly key: string; readonly words: string};

/** What to hint at in the footer, the most useful first; each key once. */
export function hintsFor(state: State): readonly Hint[] {
	const seen = new Set<string>();
	const hints: (Hint & {rank: number})[] = [];
	for (const binding of bindingsFor(state)) {
		const [key = ''] = binding.keys;
		if (!isEnabled(binding, state) || seen.has(key)) continue;
		seen.add(key);
		if (binding.hint !== undefined) hints.push({key, ...binding.hint});
	}
	return hints.sort((one, other) => one.rank - other.rank);
}
