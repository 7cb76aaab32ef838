/** Loaded into the program before it starts: notes when its screen stood still, and when keys and frames passed. */
import {openSync, readSync, writeFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

/** Times are milliseconds since 1970, lengths milliseconds. */
export type Probed = {
	/**
	 * How long nothing else could be done, where that was noticeable; and how much of it the program itself
	 * took, without the time in which the processors were busy with other programs.
	 */
	readonly stalls: readonly {readonly from: number; readonly length: number; readonly own: number}[];
	readonly keys: readonly number[];
	readonly frames: readonly number[];
	/** The most memory that was resident, in bytes. */
	readonly memory: number;
};

const tickMs = 5;
const noticeableMs = 5;

const file = process.env.BRIEFING_PROBE;
if (isMainThread && file !== undefined) probe(file);

function probe(to: string): void {
	const stalls: Probed['stalls'][number][] = [];
	const runTime = runTimeOfMainThread();
	const keys: number[] = [];
	const frames: number[] = [];
	let last = performance.now();
	let lastRun = runTime();
	setInterval(() => {
		const now = performance.now();
		const run = runTime();
		const length = now - last - tickMs;
		if (length > noticeableMs) stalls.push({from: Date.now() - (now - last), length, own: run - lastRun});
		last = now;
		lastRun = run;
	}, tickMs).unref();
	const {stdin, stdout} = process;
	const emit = stdin.emit.bind(stdin);
	stdin.emit = (event: string, ...values: unknown[]) => {
		if (event === 'data') keys.push(Date.now());
		return emit(event, ...values);
	};
	const write = stdout.write.bind(stdout);
	const notedWrite = (...values: Parameters<typeof write>) => {
		frames.push(Date.now());
		return write(...values);
	};
	Object.assign(stdout, {write: notedWrite});
	process.on('exit', () => {
		const memory = process.resourceUsage().maxRSS * 1024;
		writeFileSync(to, JSON.stringify({stalls, keys, frames, memory} satisfies Probed));
	});
}

/** Milliseconds that the main thread has had a processor, where the system tells (Linux), else none. */
function runTimeOfMainThread(): () => number {
	try {
		const statistics = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
		const text = Buffer.alloc(64);
		return () => Number.parseInt(text.toString('latin1', 0, readSync(statistics, text, 0, 64, 0)), 10) / 1e6;
	} catch {
		return () => 0;
	}
}
