/** Performs effects, the only place of the program's state that touches anything outside, and reports back. */

import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {errorMessage} from '../base/errors.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Report} from './actions.ts';
import type {Effect} from './effects.ts';
import type {Place} from './place.ts';
import {openInBrowser} from './run-browser.ts';
import {translateRoughly} from './run-translator.ts';
import {saveInOrder} from './save-in-order.ts';
import type {SearchAnswer} from './search-answers.ts';
import type {Ask} from './services.ts';
import type {OutsideWords} from './wording/screen-words.ts';
import {writeClipboard} from './write-clipboard.ts';

/** The terminal as effects need it. */
export type Terminal = {
	/** Gives the terminal away while `during` runs, and takes it back. */
	readonly lend: (during: () => Promise<void>) => Promise<void>;
	/** Resolves when what was last rendered is on the screen. */
	readonly rendered: () => Promise<void>;
	/** Writes an escape sequence of the program's own making. */
	readonly write: (sequence: string) => void;
	readonly stopProcess: () => Promise<void>;
	readonly exit: (code: number) => void;
	/** What a child process gets as its standard input, output and error. */
	readonly childStdio: readonly [number | 'inherit', number | 'inherit', number | 'inherit'];
};

const hitLimit = 500;

/** Milliseconds that a quitting user waits for the last change to be kept; it takes a few, but for a disk that is slow or a processor that is busy. */
const longestSaving = 8000;

/** Performs effects; whatever goes wrong comes back as a `failed` report. */
export function effectRunner(
	ask: Ask,
	terminal: Terminal,
	dispatch: (report: Report) => void,
	words: OutsideWords,
): (effect: Effect) => void {
	const searches = latestOnly(async (query: string) => {
		const answer: SearchAnswer = await ask('search', {query, limit: hitLimit, within: null});
		dispatch({type: 'search-answered', query, answer});
	});
	const saving = saveInOrder(async changes => ask('saveChanges', changes));
	// Nobody is there any more to be told that it failed.
	const keepPlace = async (place: Place) => ask('keepPlace', place);
	let kept: Promise<void> = Promise.resolve();
	return effect => {
		const failed = (error: unknown) =>
			dispatch({type: 'failed', effect: effect.type, message: errorMessage(error)});
		if (effect.type === 'search') searches(effect.query, failed);
		else if (effect.type === 'save-change') saving.save(effect.change).catch(failed);
		else if (effect.type === 'keep-place') kept = keepPlace(effect.place).catch(() => {});
		else if (effect.type === 'quit')
			Promise.race([
				Promise.all([saving.settled(), kept]),
				wait(longestSaving, undefined, {ref: false}),
			]).then(() => terminal.exit(effect.code));
		else perform(effect, ask, terminal, dispatch, words).catch(failed);
	};
}

/** While a query is being answered only the last one that arrives meanwhile is kept. */
function latestOnly(
	run: (query: string) => Promise<void>,
): (query: string, failed: (error: unknown) => void) => void {
	let waiting: string | null = null;
	let running = false;
	return async (query, failed) => {
		waiting = query;
		if (running) return;
		running = true;
		// Keys that arrive in one read are all handled before the first of their queries is answered.
		await new Promise(resolve => setImmediate(resolve));
		while (waiting !== null) {
			const next: string = waiting;
			waiting = null;
			await run(next).catch(failed);
		}
		running = false;
	};
}

async function perform(
	effect: Exclude<Effect, {type: 'search' | 'save-change' | 'keep-place' | 'quit'}>,
	ask: Ask,
	terminal: Terminal,
	dispatch: (report: Report) => void,
	words: OutsideWords,
): Promise<void> {
	switch (effect.type) {
		case 'look-at-disk':
			dispatch({
				type: 'disk-looked-at',
				changes: await ask('lookAtDisk', null),
				isAsked: effect.isAsked ?? false,
			});
			return;
		case 'stop-reading':
			await ask('stopReading', null);
			return;
		case 'read-again':
			await terminal.rendered();
			dispatch({type: 'documents-read-again', ...(await ask('readAgain', null))});
			return;
		case 'edit-texts':
			await ask('editTexts', effect.edits);
			dispatch({type: 'texts-edited'});
			return;
		case 'suggest-sides':
			await terminal.rendered();
			dispatch({type: 'sides-suggested', chosen: await ask('suggestSides', null)});
			return;
		case 'compare': {
			await terminal.rendered();
			const {sides, corrections} = effect;
			dispatch({type: 'compared', sides, comparison: await ask('compare', {sides, corrections})});
			return;
		}
		case 'analyse': {
			await terminal.rendered();
			const analysis = await ask('analyse', effect.comparison);
			dispatch({type: 'analysed', comparison: effect.comparison, analysis});
			return;
		}
		case 'prepare-search':
			await terminal.rendered();
			await ask('prepareSearch', null, done => dispatch({type: 'search-prepared', done}));
			dispatch({type: 'search-prepared', done: 1});
			return;
		case 'find': {
			const {query, source} = effect;
			const answer = await ask('search', {query, limit: Number.MAX_SAFE_INTEGER, within: source});
			dispatch({type: 'found', source, query, answer});
			return;
		}
		case 'make-concordance':
			await terminal.rendered();
			dispatch({
				type: 'concordance-made',
				query: effect.query,
				answer: await ask('concordance', effect.query),
			});
			return;
		case 'preview':
			await terminal.rendered();
			dispatch({type: 'previewed', preview: await ask('preview', effect.request)});
			return;
		case 'export': {
			await terminal.rendered();
			// Who writes wants to know whether what is there is still what they write of.
			const [exported, changes] = await Promise.all([
				ask('exportBriefing', effect.request),
				changesOnDisk(ask),
			]);
			if (changes !== null) dispatch({type: 'disk-looked-at', changes});
			dispatch({type: 'exported', ...exported});
			return;
		}
		case 'copy':
			dispatch({
				type: 'copied',
				quotations: effect.quotations,
				clipboard: await writeClipboard(effect.text, terminal.write),
			});
			return;
		case 'translate': {
			const {texts, direction} = effect;
			const said = await translateRoughly(texts, direction, words);
			dispatch({type: 'translated', said: new Map(texts.map((text, index) => [text, said[index] ?? '']))});
			return;
		}
		case 'open-page':
			await openInBrowser(effect.url, words);
			dispatch({type: 'page-opened', url: effect.url});
			return;
		case 'edit-outside': {
			let edited = effect.text;
			await terminal.lend(async () => {
				edited = await editInEditor(effect.text, terminal.childStdio, words);
			});
			dispatch({type: 'note-edited', target: effect.target, text: edited});
			return;
		}
		case 'suspend':
			await terminal.lend(() => terminal.stopProcess());
			return;
		default:
			return effect satisfies never;
	}
}

/** Null where that cannot be told. */
async function changesOnDisk(ask: Ask): Promise<DiskChanges | null> {
	try {
		return await ask('lookAtDisk', null);
	} catch {
		return null;
	}
}

/** Opens a text in the user's editor and returns what was saved; throws when the editor fails. */
async function editInEditor(
	text: string,
	stdio: Terminal['childStdio'],
	words: OutsideWords,
): Promise<string> {
	const command = process.env.VISUAL || process.env.EDITOR || 'vi';
	const directory = await mkdtemp(path.join(tmpdir(), 'briefing-'));
	const file = path.join(directory, 'note.txt');
	try {
		await writeFile(file, text);
		await new Promise<void>((resolve, reject) => {
			const child = startEditor(command, file, stdio);
			child.once('error', error => reject(new Error(words.editorMissing(command, error.message))));
			child.once('exit', code => (code === 0 ? resolve() : reject(new Error(words.editorFailed(command)))));
		});
		return (await readFile(file, 'utf8')).trimEnd();
	} finally {
		await rm(directory, {recursive: true, force: true});
	}
}

/** The setting is a command line of the user's own, such as `code --wait`: their shell reads it, as git has it. */
function startEditor(command: string, file: string, stdio: Terminal['childStdio']): ChildProcess {
	if (process.platform === 'win32') return spawn(`${command} "${file}"`, {stdio: [...stdio], shell: true});
	return spawn('sh', ['-c', `${command} "$1"`, 'sh', file], {stdio: [...stdio]});
}
