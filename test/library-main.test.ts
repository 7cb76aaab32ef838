/** The thread of a library reads it for whoever opens it, and again for whoever has it open. */
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {MessageChannel} from 'node:worker_threads';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Opening} from '../source/app/opening.ts';
import type {Ask} from '../source/app/services.ts';
import {noChoices} from '../source/briefing/choices/choices.ts';
import {readCorpus} from '../source/documents/read-corpus.ts';
import {documentLanguages} from '../source/languages/languages.ts';
import {libraryMain, type Order} from '../source/library-main.ts';
import {keepChanges} from '../source/services.ts';
import {askRemote} from '../source/worker/ask-remote.ts';
import type {Notice} from '../source/worker/messages.ts';

const cranes = 'The ministers agreed on twelve cranes for the harbour.';

let folder = '';
let end: () => void = () => {};
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'briefing-library-main-'));
	vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'));
	await writeFile(join(folder, 'talks.txt'), `Talks\n\n${cranes}\n\nThe ports were opened in May.\n`);
});
afterEach(async () => {
	end();
	vi.unstubAllEnvs();
	await rm(folder, {recursive: true, force: true});
});

async function read(named: Order['named']): Promise<{opening: Opening; ask: Ask}> {
	const {port1: thread, port2: terminal} = new MessageChannel();
	end = () => terminal.close();
	const completed = new Promise<Opening>(resolve => {
		terminal.on('message', (notice: Notice) => {
			if (notice.kind === 'completion') resolve(notice);
		});
	});
	libraryMain(thread, {paths: [join(folder, 'talks.txt')], named, date: '2019-05-04', language: 'en'});
	const opening = await completed;
	const ask = askRemote({
		call: (call, port) => terminal.postMessage({kind: 'call', call, port}, [port]),
		ended: new AbortController().signal,
	});
	return {opening, ask};
}

async function keepTakenOut(): Promise<void> {
	const {corpus} = await readCorpus([join(folder, 'talks.txt')], documentLanguages);
	const piece = {source: corpus.sources[0]?.id ?? '', text: cranes, nth: 0};
	await keepChanges(corpus, [{kind: 'take-out', piece}]);
}

const found = async (ask: Ask) => (await ask('search', {query: 'cranes', limit: 5, within: null})).total;

test('whoever opens it gets what was chosen for it, which it heeds', async () => {
	await keepTakenOut();
	const {opening, ask} = await read({});
	expect(opening.choices.edits.map(({kind}) => kind)).toEqual(['take-out']);
	expect(await found(ask)).toBe(0);
});

test('read again it heeds what it is told alone', async () => {
	await keepTakenOut();
	const {opening, ask} = await read(null);
	expect(opening.choices).toEqual(noChoices);
	expect(await found(ask)).toBe(1);
});

test('read again it takes nothing over, and keeps nothing', async () => {
	await keepTakenOut();
	await writeFile(join(folder, 'talks.txt'), `Talks\n\nA word before.\n\n${cranes}\n`);
	const kept = async () => (await readdir(join(folder, 'state'), {recursive: true})).length;
	const before = await kept();
	const {opening} = await read(null);
	expect(opening.said ?? null).toBeNull();
	expect(await kept()).toBe(before);
	expect((await read({})).opening.said).toBe('These documents have changed: 1 edit of a text taken over');
});
