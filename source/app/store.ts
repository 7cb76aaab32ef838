/** Holds the state: actions in, one notification a batch out. */
import type {Action} from './actions.ts';
import type {Effect} from './effects.ts';
import {actionForKey, refusalOf} from './keymap.ts';
import {sayRefused} from './outcome.ts';
import type {State} from './state.ts';
import {update} from './update.ts';

export type Store = {
	readonly state: () => State;
	readonly subscribe: (listener: () => void) => () => void;
	readonly dispatch: (action: Action) => void;
	/** Handles keys in turn, each in the state that the one before it left, and notifies once. */
	readonly press: (keys: readonly string[]) => void;
};

export function createStore(initial: State, run: (effect: Effect) => void): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	const apply = (action: Action): readonly Effect[] => {
		const [next, effects] = update(state, action);
		state = next;
		return effects;
	};
	const finish = (before: State, effects: readonly Effect[]) => {
		if (state !== before) for (const listener of listeners) listener();
		for (const effect of effects) run(effect);
	};
	return {
		state: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		dispatch(action) {
			const before = state;
			finish(before, apply(action));
		},
		press(keys) {
			const before = state;
			const effects: Effect[] = [];
			for (const key of keys) {
				const action = actionForKey(state, key);
				if (action !== null) {
					for (const each of apply(action)) effects.push(each);
					continue;
				}
				const refusal = refusalOf(state, key);
				if (refusal === null) continue;
				state = sayRefused(state, refusal.reason, refusal.needs);
				if (refusal.findOut !== null) effects.push(refusal.findOut);
			}
			finish(before, effects);
		},
	};
}
