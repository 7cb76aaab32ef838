/** The services as the terminal has them where another thread does the work: every question goes there. */
import {MessageChannel, type MessagePort} from 'node:worker_threads';
import type {Services} from '../app/services.ts';
import type {Answers, Call, CallName, Reply} from './messages.ts';

/** The other thread, as far as questions go to it. */
export type Remote = {
	/** Asks; what comes back comes on the other end of the port. */
	readonly call: <Name extends CallName>(call: Call<Name>, port: MessagePort) => void;
	/** Aborted, with the error to show, once no more answers will come. */
	readonly ended: AbortSignal;
};

/** What is refused there is refused here with the same message, and all that is open when it ends with its error. */
export function remoteServices(remote: Remote, saveChange: Services['saveChange']): Services {
	return {
		suggestSides: () => ask(remote, {name: 'suggestSides', args: []}),
		compare: (...args) => ask(remote, {name: 'compare', args}),
		analyse: (...args) => ask(remote, {name: 'analyse', args}),
		search: (...args) => ask(remote, {name: 'search', args}),
		prepareSearch: onProgress => ask(remote, {name: 'prepareSearch', args: []}, onProgress),
		concordance: (...args) => ask(remote, {name: 'concordance', args}),
		preview: (...args) => ask(remote, {name: 'preview', args}),
		exportBriefing: (...args) => ask(remote, {name: 'exportBriefing', args}),
		saveChange,
	};
}

function ask<Name extends CallName>(
	{call: post, ended}: Remote,
	call: Call<Name>,
	onProgress?: (done: number) => void,
): Promise<Answers[Name]> {
	return new Promise((resolve, reject) => {
		ended.throwIfAborted();
		const {port1: own, port2: theirs} = new MessageChannel();
		const close = () => {
			own.close();
			ended.removeEventListener('abort', giveUp);
		};
		const giveUp = () => {
			close();
			reject(ended.reason);
		};
		ended.addEventListener('abort', giveUp);
		own.on('message', (reply: Reply<Name>) => {
			if (reply.kind === 'progress') {
				onProgress?.(reply.done);
				return;
			}
			close();
			if (reply.kind === 'answer') resolve(reply.value);
			else reject(new Error(reply.message));
		});
		post(call, theirs);
	});
}
