/** Answers what the terminal asks, by asking the services that are there at that time. */
import type {MessagePort} from 'node:worker_threads';
import type {Ask, OnProgress, ServiceName} from '../app/services.ts';
import {errorMessage} from '../base/errors.ts';
import type {Call, Reply} from './messages.ts';

/** The terminal draws a frame for each report of progress, and needs no more of them than can be told apart. */
const progressInterval = 100;

type ServeCall = <Name extends ServiceName>(call: Call<Name>, port: Answerable) => Promise<void>;

/** The end of a call's port that its answer goes to. */
type Answerable = Pick<MessagePort, 'postMessage'>;

/** A function that answers one call on its port; it never rejects, what goes wrong is an answer too. */
export function callServer(ask: () => Ask): ServeCall {
	return async (call, port) => port.postMessage(await replyTo(ask(), call, port));
}

async function replyTo<Name extends ServiceName>(
	ask: Ask,
	{name, question}: Call<Name>,
	port: Answerable,
): Promise<Reply<Name>> {
	let reported = performance.now();
	const onProgress: OnProgress = done => {
		if (performance.now() - reported < progressInterval) return;
		reported = performance.now();
		port.postMessage({kind: 'progress', done} satisfies Reply<Name>);
	};
	try {
		return {kind: 'answer', value: await ask(name, question, onProgress)};
	} catch (error) {
		return {kind: 'refusal', message: errorMessage(error)};
	}
}
