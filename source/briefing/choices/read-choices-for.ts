/** Reads the choices for a set of documents, or takes over those for the set that these were before some of them changed. */
import {readdir, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {readBytes} from '../../documents/read-file.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Choices} from './choices.ts';
import {parseKept} from './choices-format.ts';
import {readChoices} from './read-choices.ts';
import {choicesFile, stateDirectory} from './state-directory.ts';
import {isSameSet, type Kept, sayTakenOver, takeOver} from './take-over.ts';

export type ChoicesFor = {
	readonly choices: Choices;
	/** What the user has to be told about them, or null. */
	readonly message: string | null;
	/** Whether they are another set's and not kept for this one yet. */
	readonly isTakenOver: boolean;
};

/** Sets of documents beyond these, the oldest, are not looked at: looking takes time at the start. */
const mostSets = 200;

/** This never fails. */
export async function readChoicesFor(
	corpus: Corpus,
	directory: string = stateDirectory(),
): Promise<ChoicesFor> {
	const file = choicesFile(corpus, directory);
	const names = await choicesIn(directory);
	if (names.includes(file)) return {...(await readChoices(file)), isTakenOver: false};
	const before = await lastOfSameSet(names, corpus);
	if (before === null) return {...(await readChoices(file)), isTakenOver: false};
	const carried = takeOver(before, corpus);
	return {choices: carried.choices, message: sayTakenOver(carried), isTakenOver: true};
}

async function choicesIn(directory: string): Promise<readonly string[]> {
	try {
		const names = await readdir(directory);
		return names.filter(name => /^choices-[\da-f]+\.json$/.test(name)).map(name => join(directory, name));
	} catch {
		return [];
	}
}

async function lastOfSameSet(files: readonly string[], corpus: Corpus): Promise<Kept | null> {
	const dated = await Promise.all(files.map(async file => ({file, time: await timeOf(file)})));
	const lastFirst = dated.sort((a, b) => b.time - a.time).slice(0, mostSets);
	const paths = corpus.sources.map(({file}) => resolve(file));
	const now = {
		paths,
		folders: paths.map(path => dirname(path)),
		contents: corpus.sources.map(({sha256}) => sha256),
	};
	for (const {file, time} of lastFirst) {
		const kept = time === 0 ? null : await readKept(file);
		if (kept !== null && isSameSet(kept.documents, now)) return kept;
	}
	return null;
}

/** Milliseconds; 0 of what is no regular file: a pipe would never end. */
async function timeOf(file: string): Promise<number> {
	try {
		const stats = await stat(file);
		return stats.isFile() ? stats.mtimeMs : 0;
	} catch {
		return 0;
	}
}

async function readKept(file: string): Promise<Kept | null> {
	try {
		return parseKept(new TextDecoder().decode(await readBytes(file, (await stat(file)).size)));
	} catch {
		return null;
	}
}
