/** What the thread of the terminal and the thread that reads and searches for it say to each other. */
import type {MessagePort} from 'node:worker_threads';
import type {Services} from '../app/services.ts';
import type {Opening} from '../app/state.ts';
import type {Corpus} from '../documents/source.ts';
import type {PackedSource} from './packed-source.ts';

/** What can be asked of the other thread. Changes are kept by this one, so that none is lost with the other. */
export type CallName = Exclude<keyof Services, 'saveChange'>;

/** What is handed over with a call; functions cannot be. */
export type Arguments = {
	readonly [Name in CallName]: Name extends 'prepareSearch' ? readonly [] : Parameters<Services[Name]>;
};

export type Answers = {readonly [Name in CallName]: Awaited<ReturnType<Services[Name]>>};

export type Call<Name extends CallName = CallName> = {
	readonly [Each in Name]: {readonly name: Each; readonly args: Arguments[Each]};
}[Name];

/** What comes back on a call's own port: how far it is, from 0 to 1, then once its answer or why there is none. */
export type Reply<Name extends CallName> =
	| {readonly kind: 'progress'; readonly done: number}
	| {readonly kind: 'answer'; readonly value: Answers[Name]}
	| {readonly kind: 'refusal'; readonly message: string};

/** From the terminal. */
export type Request<Name extends CallName = CallName> =
	| {readonly kind: 'call'; readonly call: Call<Name>; readonly port: MessagePort}
	/** Nothing is wanted any more: end, and leave nothing half written. */
	| {readonly kind: 'stop'};

/** Sources in the order of the corpus, none of which has come before. */
export type Arrival = Pick<Corpus, 'sideNames' | 'event'> & {
	readonly kind: 'arrival';
	readonly sources: readonly PackedSource[];
	/** How many documents there will be, of which some may turn out to be unreadable. */
	readonly total: number;
};

/** All is read, and every source has arrived. */
export type Completion = Opening & {readonly kind: 'completion'};

/** To the terminal. */
export type Notice = Arrival | Completion;
