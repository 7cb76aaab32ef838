/** What the second thread does: reads a library, sends it to the terminal, and answers questions on it. */
import type {MessagePort} from 'node:worker_threads';
import type {Opening} from './app/opening.ts';
import {askOf} from './app/services.ts';
import {screenWordsOf} from './app/wording/words-of.ts';
import {noChoices} from './briefing/choices/choices.ts';
import type {OutputLanguage} from './briefing/wording/wording.ts';
import {type Progress, readCorpus} from './documents/read-corpus.ts';
import type {Corpus} from './documents/source.ts';
import {documentLanguages} from './languages/languages.ts';
import {type Named, openingOf} from './opening.ts';
import {askWhileReading, createServices} from './services.ts';
import type {Notice, Request} from './worker/messages.ts';
import {packSource} from './worker/packed-source.ts';
import {callServer} from './worker/serve-calls.ts';

export type Order = {
	readonly paths: readonly string[];
	/** Null where the documents are read again: who did that has the choices and the place, and tells the edits. */
	readonly named: Named | null;
	/** The day that exported briefings state. */
	readonly date: string;
	/** The language in which they speak. */
	readonly language: OutputLanguage;
};

/** Serves until it is told to stop; rejects where reading fails as a whole. */
export async function libraryMain(
	terminal: MessagePort,
	{paths, named, date, language}: Order,
): Promise<void> {
	const post = (notice: Notice, transfer: readonly ArrayBuffer[] = []) =>
		terminal.postMessage(notice, transfer);
	let current: Corpus = {sources: [], sideNames: new Map(), event: null};
	const words = await screenWordsOf(language);
	const stop = new AbortController();
	let ask = askWhileReading(
		() => current,
		() => stop.abort(),
		words,
	);
	const serve = callServer(() => ask);
	terminal.on('message', (request: Request) => {
		// Ends this thread alone, after what it was writing beside its final place has been taken away.
		if (request.kind === 'stop') process.exit();
		else serve(request.call, request.port);
	});
	const send = (corpus: Corpus, progress: Progress) => {
		const {sideNames, event, sources} = corpus;
		const news = sources
			.map((source, at) => ({source, at}))
			.filter(({source, at}) => source !== current.sources[at])
			.map(({source, at}) => ({...packSource(source), at}));
		current = corpus;
		post(
			{kind: 'arrival', sources: news, sideNames, event, progress},
			news.map(({body}) => body.buffer),
		);
	};
	const {corpus, problems, unread} = await readCorpus(paths, documentLanguages, {
		onProgress: send,
		signal: stop.signal,
	});
	const {length} = corpus.sources;
	send(corpus, {read: length, total: length + unread});
	const opening: Opening =
		named === null
			? {problems, choices: noChoices, sides: null, place: null}
			: await openingOf(corpus, problems, named, words);
	ask = askOf(createServices(corpus, date, {edits: opening.choices.edits, words}));
	post({kind: 'completion', ...opening, unread});
}
