/** Answers what the terminal asks, with the services that are there at that time. */
import type {MessagePort} from 'node:worker_threads';
import type {Services} from '../app/services.ts';
import {errorMessage} from '../base/errors.ts';
import type {Answers, Arguments, Call, CallName, Reply} from './messages.ts';

/** The terminal draws a frame for each report of progress, and needs no more of them than can be told apart. */
const progressInterval = 100;

type Handlers = {
	readonly [Name in CallName]: (
		args: Arguments[Name],
		onProgress: (done: number) => void,
	) => Answers[Name] | Promise<Answers[Name]>;
};

export type ServeCall = <Name extends CallName>(call: Call<Name>, port: Answerable) => Promise<void>;

/** The end of a call's port that its answer goes to. */
type Answerable = Pick<MessagePort, 'postMessage'>;

/** A function that answers one call on its port; it never rejects, what goes wrong is an answer too. */
export function callServer(services: () => Services): ServeCall {
	const handlers: Handlers = {
		suggestSides: () => services().suggestSides(),
		compare: args => services().compare(...args),
		analyse: args => services().analyse(...args),
		search: args => services().search(...args),
		prepareSearch: (_, onProgress) => services().prepareSearch(onProgress),
		concordance: args => services().concordance(...args),
		preview: args => services().preview(...args),
		exportBriefing: args => services().exportBriefing(...args),
	};
	return async (call, port) => port.postMessage(await replyTo(handlers, call, port));
}

async function replyTo<Name extends CallName>(
	handlers: Handlers,
	{name, args}: Call<Name>,
	port: Answerable,
): Promise<Reply<Name>> {
	let reported = performance.now();
	const onProgress = (done: number) => {
		if (performance.now() - reported < progressInterval) return;
		reported = performance.now();
		port.postMessage({kind: 'progress', done} satisfies Reply<Name>);
	};
	try {
		return {kind: 'answer', value: await handlers[name](args, onProgress)};
	} catch (error) {
		return {kind: 'refusal', message: errorMessage(error)};
	}
}
