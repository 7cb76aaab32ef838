/**
 * The thread that ends the program on Ctrl-C when the program's own thread does not come round to its keys.
 *
 * In raw mode a Ctrl-C is a byte that somebody has to read. As long as the other thread beats, this one sleeps.
 * When it misses beats, this one reads what is typed: a Ctrl-C ends the program, everything else is handed on.
 */
import {spawnSync} from 'node:child_process';
import {constants, openSync, readSync, writeSync} from 'node:fs';
import {Session} from 'node:inspector';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {shared} from './interrupt-guard.ts';

/** Milliseconds after which a beat is missed. */
const patience = 250;

/** So many beats missed are a moment without a processor, or a computation that is soon over. */
const tolerated = 2;

/** Milliseconds that each of the last steps may take. */
const lastPatience = 100;

const interrupt = 3;

// Ends a frame, pastes with marks, mouse reports, rows that do not wrap, and the alternate screen; shows the cursor,
// and the title that the window had; where none was kept, the terminal does nothing.
const asItWas =
	'\u001b[?2026l\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?7h\u001b[0m\u001b[?1049l\u001b[?25h\u001b[23;0t';

// What raw mode switches off.
const cooked = ['icanon', 'echo', 'isig', 'iexten', 'brkint', 'icrnl', 'ixon'];

function wait(places: Int32Array, place: number, milliseconds: number): 'ok' | 'not-equal' | 'timed-out' {
	return Atomics.wait(places, place, Atomics.load(places, place), milliseconds);
}

function endProgram(terminal: number): never {
	spawnSync('stty', cooked, {stdio: [terminal, 'ignore', 'ignore']});
	writeWhole(terminal, asItWas);
	// The other thread listens to this signal, and would never hear it: then the system does what it is for.
	const session = new Session();
	session.connectToMainThread();
	session.post('Runtime.evaluate', {expression: "process.removeAllListeners('SIGINT')"});
	const nobody = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	wait(nobody, 0, lastPatience);
	process.kill(process.pid, 'SIGINT');
	wait(nobody, 0, lastPatience);
	process.kill(process.pid, 'SIGKILL');
	throw new Error('Nobody survives this');
}

function writeWhole(terminal: number, text: string): void {
	try {
		writeSync(terminal, text);
	} catch {
		// A terminal that takes nothing more is no reason to stay.
	}
}

/** What was typed and not yet read. */
function readTyped(terminal: number, room: Buffer): Uint8Array {
	try {
		return Uint8Array.from(room.subarray(0, readSync(terminal, room)));
	} catch {
		return new Uint8Array();
	}
}

function guard(program: MessagePort, places: Int32Array): void {
	const terminal = openSync('/dev/tty', constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
	const room = Buffer.alloc(4096);
	for (let missed = 0; ; ) {
		if (wait(places, shared.beats, patience) !== 'timed-out') {
			missed = 0;
			continue;
		}
		if (++missed <= tolerated) continue;
		const typed = readTyped(terminal, room);
		if (typed.includes(interrupt) || Atomics.load(places, shared.interrupted) === 1) endProgram(terminal);
		if (typed.length > 0) program.postMessage(typed);
	}
}

if (parentPort !== null && workerData instanceof Int32Array) guard(parentPort, workerData);
