/** Starts the thread that reads a library and works on it, and takes in what it sends. */
import {setMaxListeners} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Opening} from '../app/opening.ts';
import {errorCode, errorMessage} from '../base/errors.ts';
import type {Progress} from '../documents/read-corpus.ts';
import type {Corpus} from '../documents/source.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Remote} from './ask-remote.ts';
import type {Notice, Request} from './messages.ts';
import {unpackSource} from './packed-source.ts';

export type Library = {
	/** What has arrived so far. */
	readonly corpus: () => Corpus;
	/** Resolves when there is something to show, or nothing will come; rejects when the thread ends before. */
	readonly begun: Promise<unknown>;
	/** Resolves when all has arrived; rejects when the thread ends before. */
	readonly complete: Promise<Opening>;
	/** Calls back at once with what has arrived, and whenever more has. */
	readonly onArrival: (listener: ArrivalListener) => void;
	/** Where questions go. */
	readonly remote: Remote;
	/** Ends the thread, whatever it is doing. */
	readonly close: () => Promise<void>;
};

type ArrivalListener = (corpus: Corpus, progress: Progress) => void;

/** As long as it may take the thread to see that it is no longer wanted, in milliseconds. */
const stopPatience = 100;

/**
 * @param program The module that the thread runs.
 * @param order What the thread finds as its `workerData`.
 */
export function startThread(program: URL, order: unknown): Library {
	// What a thread prints would be written over the screen.
	const worker = new Worker(program, {workerData: order, stdout: true, stderr: true});
	const ended = new AbortController();
	setMaxListeners(0, ended.signal);
	const gone = new Promise<void>(resolve => worker.once('exit', () => resolve()));
	const listeners: ArrivalListener[] = [];
	let latest: Progress | null = null;
	let corpus: Corpus = {sources: [], sideNames: new Map(), event: null};

	const first = deferred<void>();
	const last = deferred<Opening>();
	const end = (error: Error) => {
		ended.abort(error);
		first.reject(error);
		last.reject(error);
	};
	worker.on('error', error => end(new Error(reasonOf(error))));
	worker.on('exit', () => end(new Error(reasonOf(null))));
	// What comes in one go, after a moment without a processor, is one change of the screen.
	let announcement: NodeJS.Immediate | undefined;
	worker.on('message', (notice: Notice) => {
		clearImmediate(announcement);
		if (notice.kind === 'completion') {
			first.resolve();
			last.resolve(notice);
			return;
		}
		const {sources, sideNames, event, progress} = notice;
		latest = progress;
		const all = [...corpus.sources];
		for (const source of sources) all[source.at] = unpackSource(source);
		corpus = {sources: all, sideNames, event};
		first.resolve();
		announcement = setImmediate(() => {
			for (const listen of listeners) listen(corpus, progress);
		});
	});
	return {
		corpus: () => corpus,
		begun: first.promise,
		complete: last.promise,
		onArrival(listener) {
			listeners.push(listener);
			if (latest !== null) listener(corpus, latest);
		},
		remote: {
			call: (call, port) => worker.postMessage({kind: 'call', call, port}, [port]),
			ended: ended.signal,
		},
		async close() {
			worker.postMessage({kind: 'stop'} satisfies Request);
			await Promise.race([gone, new Promise(resolve => setTimeout(resolve, stopPatience))]);
			await worker.terminate();
		},
	};
}

/** One line for the user; an `error` of null is a thread that ended without one. */
function reasonOf(error: Error | null): string {
	if (error === null) return `${stopped}: start briefing again.`;
	return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
		? 'These documents need more memory than there is: open fewer of them at a time.'
		: `${stopped} (${sanitiseLine(errorMessage(error))}): start briefing again.`;
}

const stopped = 'Reading and searching the documents has stopped';

type Deferred<T> = {
	readonly promise: Promise<T>;
	readonly resolve: (value: T) => void;
	readonly reject: (error: Error) => void;
};

/** `Promise.withResolvers` for Node 20; a rejection that nobody waits for is none. */
function deferred<T>(): Deferred<T> {
	let settle: Pick<Deferred<T>, 'resolve' | 'reject'> = {resolve: () => {}, reject: () => {}};
	const promise = new Promise<T>((resolve, reject) => {
		settle = {resolve, reject};
	});
	promise.catch(() => {});
	return {promise, ...settle};
}
