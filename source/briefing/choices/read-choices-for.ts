/** Reads the choices for a set of documents, or takes over those for the set that these were before some of them changed. */
import {readdir} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {readBytes, stampOf} from '../../documents/read-file.ts';
import type {Corpus} from '../../documents/source.ts';
import {parseKept} from './choices-format.ts';
import {type KeptChoices, readChoices} from './read-choices.ts';
import {choicesFile, stateDirectory} from './state-directory.ts';
import {isSameSet, type Kept, sayTakenOver, takeOver} from './take-over.ts';

export type ChoicesFor = KeptChoices & {
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
	const names = await choicesFilesIn(directory);
	const before = names.includes(file) ? null : await lastOfSameSet(names, corpus);
	if (before === null) return {...(await readChoices(file)), isTakenOver: false};
	const carried = takeOver(before, corpus);
	return {choices: carried.choices, message: sayTakenOver(carried), isTakenOver: true};
}

async function choicesFilesIn(directory: string): Promise<readonly string[]> {
	try {
		const names = await readdir(directory);
		return names.filter(name => /^choices-[\da-f]+\.json$/.test(name)).map(name => join(directory, name));
	} catch {
		return [];
	}
}

async function lastOfSameSet(files: readonly string[], corpus: Corpus): Promise<Kept | null> {
	// Only of regular files: a pipe would never end.
	const stamped = await Promise.all(
		files.map(async file => ({file, stamp: await stampOf(file).catch(() => null)})),
	);
	const lastFirst = stamped
		.flatMap(({file, stamp}) => (stamp === null ? [] : [{file, ...stamp}]))
		.sort((a, b) => b.mtimeMs - a.mtimeMs)
		.slice(0, mostSets);
	const paths = corpus.sources.map(({file}) => resolve(file));
	const now = {
		paths,
		folders: paths.map(path => dirname(path)),
		contents: corpus.sources.map(({sha256}) => sha256),
	};
	for (const {file, size} of lastFirst) {
		const kept = await readKept(file, size);
		if (kept !== null && isSameSet(kept.documents, now)) return kept;
	}
	return null;
}

async function readKept(file: string, size: number): Promise<Kept | null> {
	try {
		return parseKept(new TextDecoder().decode(await readBytes(file, size)));
	} catch {
		return null;
	}
}
