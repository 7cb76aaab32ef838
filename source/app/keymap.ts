/** From a key to the action it means now, and the keys worth showing now. */

import type {Action} from './actions.ts';
import {countKey} from './counts.ts';
import type {Effect} from './effects.ts';
import {modeOf} from './focus.ts';
import {type Need, worksIn} from './keys/key-binding.ts';
import type {KeyBinding} from './keys/key-bindings.ts';
import {isTooSmall} from './layout.ts';
import {isWriting} from './mode.ts';
import {findOutFor, reasonFor} from './needs.ts';
import type {State} from './state.ts';
import type {KeyHere} from './view-states.ts';

/** The bindings that have a meaning now; where nothing can be seen, only those that leave the program. */
function bindingsFor(state: State): readonly KeyBinding[] {
	const mode = modeOf(state);
	const isSeen = !isTooSmall(state.size);
	return state.keys.filter(binding => worksIn(binding, mode) && (isSeen || binding.isBlind === true));
}

function isEnabled({needs = []}: KeyBinding, state: State): boolean {
	return reasonFor(needs, state) === null;
}

/**
 * What a key means now, or null. `key` is a character, or a name such as `enter`, `ctrl-d` or `pageup`.
 * Where text is written, every character that is not bound is text.
 */
export function actionForKey(state: State, key: string): Action | null {
	const bound = bindingsFor(state).filter(binding => binding.keys.includes(key));
	const isText = isWriting(modeOf(state)) || isTooSmall(state.size);
	const counted = isText ? null : countKey(state, key, bound.length > 0);
	if (counted !== null) return counted;
	const enabled = bound.find(binding => isEnabled(binding, state));
	if (enabled !== undefined) return enabled.action;
	// Where Shift means nothing, the arrow does what it does without.
	if (key.startsWith('shift-')) return actionForKey(state, key.slice('shift-'.length));
	if (!isWriting(modeOf(state)) || isTooSmall(state.size)) return null;
	const text = key === 'space' ? ' ' : key;
	return [...text].length === 1 ? {type: 'edit-field', change: {kind: 'insert', text}} : null;
}

/** What opens or does that which the cursor is on, whatever its key; null where there is no such thing. */
export function actionThatOpens(state: State): Action | null {
	const opening = bindingsFor(state).find(
		binding =>
			(binding.action.type === 'open' || binding.action.type === 'run-chosen') && isEnabled(binding, state),
	);
	return opening?.action ?? null;
}

/**
 * Why a key that has a meaning here cannot be pressed now, or null. Who presses it wants to know, and would
 * otherwise take the program for broken.
 */
export function refusalOf(
	state: State,
	key: string,
): {readonly reason: string; readonly needs: readonly Need[]; readonly findOut: Effect | null} | null {
	for (const {keys, needs = []} of bindingsFor(state)) {
		if (!keys.includes(key)) continue;
		const reason = reasonFor(needs, state);
		if (reason !== null) return {reason, needs, findOut: findOutFor(needs, state)};
	}
	return null;
}

/**
 * What keys mean here, the most useful first; behind it, with the reason, what cannot be done now. Of a key
 * that means two things only what it does now is told.
 */
export function keysHere(state: State): readonly KeyHere[] {
	const taken = new Set<string>();
	const found: {readonly here: KeyHere; readonly rank: number}[] = [];
	const bindings = bindingsFor(state);
	const tell = (binding: KeyBinding, reason: string | null) => {
		const keys = binding.keys.filter(key => !taken.has(key));
		for (const key of keys) taken.add(key);
		const rank = binding.rank ?? unhinted;
		if (keys.length > 0) found.push({here: {id: binding.id, keys, reason}, rank});
	};
	const [enabled, disabled] = [true, false].map(is => bindings.filter(one => isEnabled(one, state) === is));
	for (const binding of enabled ?? []) tell(binding, null);
	found.sort((one, other) => one.rank - other.rank);
	for (const binding of disabled ?? []) tell(binding, reasonFor(binding.needs ?? [], state));
	return found.map(({here}) => here);
}

/** Behind everything that the footer hints at. */
const unhinted = 1000;

/** A key with the few words that the footer says about it. */
export type Hint = {
	readonly key: string;
	readonly rank: number;
	readonly words: string;
	readonly needs: readonly Need[];
};

/** What to hint at in the footer, the most useful first; each key once. */
export function hintsFor(state: State): readonly Hint[] {
	const seen = new Set<string>();
	const hints: Hint[] = [];
	for (const binding of bindingsFor(state)) {
		const [key = ''] = binding.keys;
		if (!isEnabled(binding, state) || seen.has(key)) continue;
		seen.add(key);
		if (binding.rank === undefined) continue;
		const words = state.words.keys.hints[binding.id];
		hints.push({key, rank: binding.rank, words, needs: binding.needs ?? []});
	}
	return hints.sort((one, other) => one.rank - other.rank);
}
