/** What is known to have changed on disk since it was read, and how that is said. */
import type {DiskChanges} from '../documents/read-stamps.ts';
import {withKeys} from './key-table.ts';
import {say} from './outcome.ts';
import type {State} from './state.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** Keeps what has changed; it is said where nothing else is being said, and stays in the header. */
export function withDiskChanges(state: State, changes: DiskChanges): State {
	const words = state.words.messages.disk;
	const said = sayChanges(changes, words);
	if (said === (state.onDisk && sayChanges(state.onDisk, words))) return state;
	const next = {...state, onDisk: said === null ? null : changes};
	if (said === null || state.message !== null) return next;
	return say(next, withKeys(words.onDisk(said), state), 'hint');
}

/** In words; null where nothing has changed. */
function sayChanges(
	{changed, added, gone}: DiskChanges,
	words: ScreenWords['messages']['disk'],
): string | null {
	const parts = [
		...(changed === 0 ? [] : [words.changed(changed)]),
		...(added === 0 ? [] : [words.added(added)]),
		...(gone === 0 ? [] : [words.gone(gone)]),
	];
	return parts.length === 0 ? null : parts.join(', ');
}

/** That what is open is not what is on disk any more, and how to read that; null where nothing is known to have changed. */
export function outdatedInWords(state: State): string | null {
	const said = state.onDisk && sayChanges(state.onDisk, state.words.messages.disk);
	return said && withKeys(state.words.messages.disk.outdated(said), state);
}
