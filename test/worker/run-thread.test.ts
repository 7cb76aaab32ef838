import {afterEach, describe, expect, test} from 'vitest';
import {askRemote} from '../../source/worker/ask-remote.ts';
import {type Library, startThread} from '../../source/worker/run-thread.ts';

const libraries: Library[] = [];

/** A thread that runs this text; `terminal` is the port to who started it. */
function start(program: string): Library {
	const text = `import {parentPort as terminal, workerData} from 'node:worker_threads'; ${program}`;
	const library = startThread(new URL(`data:text/javascript,${encodeURIComponent(text)}`), {
		paths: ['a', 'b'],
	});
	libraries.push(library);
	return library;
}

afterEach(async () => {
	await Promise.all(libraries.splice(0).map(library => library.close()));
});

const opening = "terminal.postMessage({kind: 'completion', problems: [], choices: null, sides: null});";

function arrival(id: string, at: number): string {
	return `terminal.postMessage({kind: 'arrival', sources: [{id: '${id}', at: ${at}, body: new Uint8Array()}], sideNames: new Map(), event: workerData.paths[1], progress: {read: ${at + 1}, total: 3}});`;
}

test('gathers what arrives, in order', async () => {
	const library = start(`${arrival('one', 0)} ${arrival('two', 1)} ${opening}`);
	await library.begun;
	await library.complete;
	expect(library.corpus().sources.map(({id}) => id)).toEqual(['one', 'two']);
	expect(library.corpus().event).toBe('b');
});

test('what has come before gives its place to what comes for it', async () => {
	const library = start(`${arrival('one', 0)} ${arrival('two', 1)} ${arrival('one again', 0)} ${opening}`);
	await library.complete;
	expect(library.corpus().sources.map(({id}) => id)).toEqual(['one again', 'two']);
});

test('tells of what arrives until all is there, and not of the same thing twice', async () => {
	const library = start(
		`${arrival('one', 0)} ${arrival('two', 1)} setTimeout(() => {${arrival('three', 2)} ${opening}}, 50);`,
	);
	const told: number[] = [];
	library.onArrival(({sources}) => told.push(sources.length));
	await library.complete;
	const before = [...told];
	await new Promise(resolve => setImmediate(resolve));
	expect(told).toEqual(before);
	expect(new Set(told).size).toBe(told.length);
	expect(library.corpus().sources).toHaveLength(3);
});

test('begins also where nothing can be read', async () => {
	const library = start(opening);
	await library.begun;
	expect(library.corpus().sources).toEqual([]);
});

describe('a thread that dies says so in one line', () => {
	test.each([
		['an error', "throw new Error('broken\\u001b[2J');", /stopped \(broken.*\): start briefing again\.$/],
		['an exit', 'process.exit(3);', /stopped: start briefing again\.$/],
		[
			'no memory',
			"throw Object.assign(new Error('heap'), {code: 'ERR_WORKER_OUT_OF_MEMORY'});",
			/need more memory than there is: open fewer/,
		],
	])('%s', async (_, program, line) => {
		const library = start(program);
		await expect(library.complete).rejects.toThrow(line);
		await expect(library.begun).rejects.toThrow(/^[^\u001b]*$/);
	});

	test('to whoever waits for an answer', async () => {
		const library = start(`${opening} terminal.once('message', () => { throw new Error('broken'); });`);
		await library.complete;
		const ask = askRemote(library.remote);
		await expect(ask('suggestSides', null)).rejects.toThrow('stopped (broken)');
		await expect(ask('suggestSides', null)).rejects.toThrow('stopped (broken)');
	});
});

test('closes whatever it is doing', async () => {
	const library = start(`${opening} for (;;);`);
	await library.complete;
	await library.close();
	await expect(askRemote(library.remote)('suggestSides', null)).rejects.toThrow('stopped');
});
