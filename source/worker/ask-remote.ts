/** Asks services that another thread performs: every question goes there, and its answer comes back. */
import {MessageChannel, type MessagePort} from 'node:worker_threads';
import type {Answer, Ask, OnProgress, Question, ServiceName} from '../app/services.ts';
import type {Call, Reply} from './messages.ts';

/** The other thread, as far as questions go to it. */
export type Remote = {
	/** Asks; what comes back comes on the other end of the port. */
	readonly call: <Name extends ServiceName>(call: Call<Name>, port: MessagePort) => void;
	/** Aborted, with the error to show, once no more answers will come. */
	readonly ended: AbortSignal;
};

/** Asks there. What is refused there is refused here with the same message, and all that is open when it ends with its error. */
export function askRemote({call: post, ended}: Remote): Ask {
	return <Name extends ServiceName>(name: Name, question: Question<Name>, onProgress?: OnProgress) =>
		new Promise<Answer<Name>>((resolve, reject) => {
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
			post({name, question}, theirs);
		});
}
