/** Lets searches be answered while much is read. */
import {setImmediate as nextTurn} from 'node:timers/promises';

/** How long to work before others get a turn, in milliseconds: less than anyone would notice in an answer. */
const sliceMs = 12;

/** A function to await between pieces of work; it gives way only when the slice is used up. */
export function createPause(): () => Promise<void> {
	let began = performance.now();
	return async () => {
		if (performance.now() - began < sliceMs) return;
		await nextTurn();
		began = performance.now();
	};
}
