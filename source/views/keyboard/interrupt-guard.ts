/** Makes a Ctrl-C end the program also while it computes: starts the thread that sees to it, and keeps it quiet. */
import {Worker} from 'node:worker_threads';

/** What the two threads share: places in an array of integers. */
export const shared = {
	/** Counts on for as long as the program's own thread comes round to its keys. */
	beats: 0,
	/** 1 when a Ctrl-C was read that still has to be acted on. */
	interrupted: 1,
	length: 2,
} as const;

/** Milliseconds between two beats. */
const beat = 150;

export type InterruptGuard = {
	/**
	 * Guards from now on until the process ends. What is typed while the program does not come round to it is
	 * read by the other thread, and goes to `onTyped`.
	 */
	readonly start: (onTyped: (bytes: Uint8Array) => void) => void;
	/** Tells of a Ctrl-C that was read, and has to wait for what was typed before it. */
	readonly interrupted: () => void;
};

export function interruptGuard(): InterruptGuard {
	const places = new Int32Array(new SharedArrayBuffer(shared.length * Int32Array.BYTES_PER_ELEMENT));
	return {
		start(onTyped) {
			const thread = new URL('./interrupt-thread.js', import.meta.url);
			const worker = new Worker(thread, {workerData: places, stdout: true, stderr: true});
			worker.unref();
			worker.on('message', onTyped);
			// Without it the program still ends whenever it comes round to its keys.
			worker.on('error', () => {});
			setInterval(() => {
				Atomics.add(places, shared.beats, 1);
				Atomics.notify(places, shared.beats);
			}, beat).unref();
		},
		interrupted() {
			Atomics.store(places, shared.interrupted, 1);
		},
	};
}
