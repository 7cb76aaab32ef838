/** A number typed before a move, which is then made so many times: `5j`. */
import type {Action} from './actions.ts';
import type {State} from './state.ts';

/** Digits of a count: more are a slip of the keys. */
const longestCount = 3;

/** What is done so many times; before anything else a count means nothing, and is forgotten. */
const repeated: ReadonlySet<Action['type']> = new Set([
	'move',
	'extend-selection',
	'select-next',
	'next-conflict',
]);

/**
 * What a key means to the count that is being typed, or null where it is no part of it. Any digit goes on with
 * a count, and Esc drops it; before there is one, a digit that shows something else is left to that.
 */
export function countKey({count}: State, key: string, isBound: boolean): Action | null {
	if (/^[0-9]$/.test(key) && (count !== null || !isBound)) return {type: 'type-count', digit: key};
	return count !== null && key === 'escape' ? {type: 'drop-count'} : null;
}

/** The count with one more digit behind it. */
export function withDigit({count}: State, digit: string): string {
	return `${count ?? ''}${digit}`.slice(0, longestCount);
}

/** How many times an action is done. */
export function timesOf({count}: State, {type}: Action): number {
	return count === null || !repeated.has(type) ? 1 : Math.max(1, Number(count));
}
