/** Keeps the user's choices for these documents, also when another program keeps its own at the same time. */
import {open, rename, rm, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {reasonOf} from '../../base/error-reason.ts';
import {errorCode} from '../../base/errors.ts';
import {makeDirectory} from '../../base/write-directory.ts';
import {replaceFile} from '../../base/write-whole.ts';
import type {Source} from '../../documents/source.ts';
import type {KeptChange} from './choices.ts';
import {formatChoices} from './choices-format.ts';
import {keptDocuments} from './kept-documents.ts';
import {applyInPair} from './pairs.ts';
import {type KeptChoices, openChoices} from './read-choices.ts';

/** A lock older than this, or dated as far ahead, was left behind by a program that was killed: a write takes milliseconds. */
const staleAfterMs = 5000;
const retryMs = 15;

/**
 * Applies the changes, in order, to the choices on disk at this moment and writes the result; returns it,
 * with the message of a damaged file if there was one. Rejects with one clear line when the file cannot be written.
 */
export async function writeChoices(
	file: string,
	changes: readonly KeptChange[],
	documents: readonly Source[],
): Promise<KeptChoices> {
	try {
		await makeDirectory(dirname(file), 0o700);
		const release = await lock(`${file}.lock`);
		try {
			return await changeFile(file, changes, documents);
		} finally {
			await release();
		}
	} catch (error) {
		throw new Error(
			`Your pins and notes last only until you quit, they could not be kept (${reasonOf(error)}): ${file}`,
			{cause: error},
		);
	}
}

async function changeFile(
	file: string,
	changes: readonly KeptChange[],
	documents: readonly Source[],
): Promise<KeptChoices> {
	const kept = await openChoices(file);
	const choices = changes.reduce(applyInPair, kept.choices);
	await replaceFile(file, formatChoices(choices, keptDocuments(documents, choices)), {mode: 0o600});
	return {choices, message: kept.message};
}

async function lock(path: string): Promise<() => Promise<void>> {
	for (;;) {
		try {
			const handle = await open(path, 'wx', 0o600);
			await handle.close();
			return () => rm(path, {force: true});
		} catch (error) {
			if (errorCode(error) !== 'EEXIST') throw error;
			if (await isStale(path)) await takeAway(path);
			else await wait(retryMs);
		}
	}
}

async function isStale(path: string): Promise<boolean> {
	try {
		return Math.abs(Date.now() - (await stat(path)).mtimeMs) > staleAfterMs;
	} catch {
		return false;
	}
}

/** Renaming first: of several programs that find the same stale lock, one succeeds. */
async function takeAway(path: string): Promise<void> {
	const aside = `${path}.${process.pid}`;
	try {
		await rename(path, aside);
		await rm(aside, {force: true});
	} catch {
		// Another program was faster.
	}
}
