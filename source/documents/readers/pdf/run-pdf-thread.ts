/** Has PDF files read by a thread that can be ended: some take forever, or grow until nothing is left. */

import {Worker} from 'node:worker_threads';
import {errorCode} from '../../../base/errors.ts';
import type {UnreadReason} from '../../unread-reasons.ts';
import type {ReadFile} from '../reader.ts';

export type PdfLimits = {
	/** Of the processor, which others that are busy do not lengthen. */
	readonly milliseconds: number;
	/** By how much the program may grow meanwhile. */
	readonly bytes: number;
};

/** A report of a thousand pages takes some ten seconds and a few hundred megabytes. */
const usualLimits: PdfLimits = {milliseconds: 30_000, bytes: 1_500_000_000};

/** How often is looked whether the program has grown too much, in milliseconds. */
const lookInterval = 50;

/** As long as a thread that has nothing to do waits for the next file, in milliseconds. */
const idleTime = 3000;

const refusals = {
	time: 'is a PDF that takes too long to read; print it to a new PDF, or save its text',
	memory: 'is a PDF that needs too much memory to be read; print it to a new PDF, or save its text',
	failure: 'is a PDF that cannot be read; save its text first',
} as const;

/** What the thread runs is built in any case: beside the program, or, of what is run from its source, where builds go. */
const isBuilt = !import.meta.url.endsWith('.ts');
const program = new URL(isBuilt ? './pdf-thread.js' : '../../../../dist/pdf-thread.js', import.meta.url);

/** A thread, and what is told of the file that it reads. */
type PdfThread = {readonly worker: Worker; settle: (answer: ReadFile) => void};

let idle: PdfThread | null = null;
let idleTimer: NodeJS.Timeout | undefined;

/** Reads a file as `readPdf` does; refuses what goes beyond the limits. */
export async function readPdfApart(bytes: Uint8Array, limits: PdfLimits = usualLimits): Promise<ReadFile> {
	const thread = takeThread(limits);
	const watch = new AbortController();
	try {
		const answer = await Promise.race([
			answerOf(thread, bytes),
			exceeded(limits, watch.signal).then(kind => ({refused: refusals[kind]})),
		]);
		if ('refused' in answer && isOfThread(answer.refused)) void thread.worker.terminate();
		else keepThread(thread);
		return answer;
	} finally {
		watch.abort();
	}
}

function isOfThread(refused: UnreadReason): boolean {
	return Object.values<string>(refusals).includes(refused);
}

function takeThread(limits: PdfLimits): PdfThread {
	clearTimeout(idleTimer);
	const thread = idle ?? startThread(limits);
	idle = null;
	thread.worker.ref();
	return thread;
}

function startThread({bytes}: PdfLimits): PdfThread {
	const worker = new Worker(program, {
		// What a library prints would be written over the screen.
		stdout: true,
		stderr: true,
		resourceLimits: {maxOldGenerationSizeMb: Math.ceil(bytes / 1_000_000)},
	});
	const thread: PdfThread = {worker, settle: () => {}};
	const end = (refused: UnreadReason) => {
		if (idle === thread) idle = null;
		thread.settle({refused});
	};
	worker.on('message', (answer: ReadFile) => thread.settle(answer));
	worker.on('error', error =>
		end(errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? refusals.memory : refusals.failure),
	);
	worker.on('exit', () => end(refusals.failure));
	return thread;
}

/** The next file is read by the same thread, which has the library loaded. It does not keep the program from ending. */
function keepThread(thread: PdfThread): void {
	thread.settle = () => {};
	thread.worker.unref();
	idle = thread;
	idleTimer = setTimeout(() => {
		idle = null;
		void thread.worker.terminate();
	}, idleTime).unref();
}

function answerOf(thread: PdfThread, bytes: Uint8Array): Promise<ReadFile> {
	return new Promise(resolve => {
		thread.settle = resolve;
		thread.worker.postMessage(bytes);
	});
}

/** Resolves when one of the limits is reached. */
function exceeded(limits: PdfLimits, signal: AbortSignal): Promise<'time' | 'memory'> {
	const start = performance.now();
	const busy = process.cpuUsage();
	const size = process.memoryUsage.rss();
	return new Promise(resolve => {
		const timer = setInterval(() => {
			const {user, system} = process.cpuUsage(busy);
			const spent = {processor: (user + system) / 1000, clock: performance.now() - start};
			if (isTooLong(spent, limits)) resolve('time');
			else if (process.memoryUsage.rss() - size > limits.bytes) resolve('memory');
		}, lookInterval);
		signal.addEventListener('abort', () => clearInterval(timer));
	});
}

/** Nobody waits longer than this many times the limit, whoever else keeps the processor busy. */
const longestWait = 5;

/** Whether a file has taken too much time, in milliseconds. */
export function isTooLong(
	{processor, clock}: {readonly processor: number; readonly clock: number},
	{milliseconds}: Pick<PdfLimits, 'milliseconds'>,
): boolean {
	return processor > milliseconds || clock > milliseconds * longestWait;
}
