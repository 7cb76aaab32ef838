/** What the thread of the terminal and the thread that reads and searches for it say to each other. */
import type {MessagePort} from 'node:worker_threads';
import type {Opening} from '../app/opening.ts';
import type {Answer, Question, ServiceName} from '../app/services.ts';
import type {Progress} from '../documents/read-corpus.ts';
import type {Corpus} from '../documents/source.ts';
import type {PackedSource} from './packed-source.ts';

/** A question to one of the services. */
export type Call<Name extends ServiceName = ServiceName> = {
	readonly [Each in Name]: {readonly name: Each; readonly question: Question<Each>};
}[Name];

/** What comes back on a call's own port: how far it is, from 0 to 1, then once its answer or why there is none. */
export type Reply<Name extends ServiceName> =
	| {readonly kind: 'progress'; readonly done: number}
	| {readonly kind: 'answer'; readonly value: Answer<Name>}
	| {readonly kind: 'refusal'; readonly message: string};

/** From the terminal. */
export type Request<Name extends ServiceName = ServiceName> =
	| {readonly kind: 'call'; readonly call: Call<Name>; readonly port: MessagePort}
	/** Nothing is wanted any more: end, and leave nothing half written. */
	| {readonly kind: 'stop'};

/** Sources with their places in the corpus; one that has come before takes the place of what it was. */
type Arrival = Pick<Corpus, 'sideNames' | 'event'> & {
	readonly kind: 'arrival';
	readonly sources: readonly (PackedSource & {readonly at: number})[];
	readonly progress: Progress;
};

/** All is read, and every source has arrived. */
type Completion = Opening & {readonly kind: 'completion'};

/** To the terminal. */
export type Notice = Arrival | Completion;
