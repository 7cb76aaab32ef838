/** Puts a briefing on disk: whole or not at all, and over nothing that is there. */
import {link, lstat, open, rename, rm} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {reasonOf} from '../base/error-reason.ts';
import {errorCode} from '../base/errors.ts';
import {writeTemporary} from '../base/write-temporary.ts';
import {sanitiseLine} from '../text/sanitise.ts';

/** Cannot be written; the message is one line that says how to mend it. */
export class NotWritten extends Error {
	override readonly name = 'NotWritten';
}

export type WriteTarget =
	/** The next free name in a directory: `name.md`, `name-2.md`, … */
	| {readonly kind: 'next-free'; readonly directory: string; readonly name: string}
	/** This very path. */
	| {readonly kind: 'exact'; readonly path: string; readonly force: boolean};

/** Writes the text and returns the absolute path of the file; rejects with `NotWritten`. */
export async function writeBriefing(text: string, target: WriteTarget): Promise<string> {
	const path = target.kind === 'exact' ? resolve(target.path) : resolve(target.directory, target.name);
	if (target.kind === 'exact') await checkTarget(path, target.force);
	const temporary = await writeTemporary(path, text).catch((error: unknown) => {
		throw notWritten(path, error);
	});
	try {
		if (target.kind === 'next-free') return await claimNextFree(temporary, path);
		if (target.force) await rename(temporary, path);
		else await claim(temporary, path);
		return path;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw exists(path);
		throw notWritten(path, error);
	} finally {
		await rm(temporary, {force: true});
	}
}

async function checkTarget(path: string, force: boolean): Promise<void> {
	const found = await lstat(path).catch(() => null);
	if (!found) return;
	if (found.isDirectory())
		throw new NotWritten(
			`${shown(path)} is a folder: give a file name, such as ${shown(join(path, 'briefing.md'))}.`,
		);
	if (!force) throw exists(path);
	// Renaming would replace the link itself, but whoever made it expects the file behind it to change.
	if (!found.isFile())
		throw new NotWritten(
			`${shown(path)} is ${found.isSymbolicLink() ? 'a symbolic link' : 'no regular file'} and is left alone: choose another name.`,
		);
}

/** Gives the file its name unless the name is taken; linking, unlike renaming, never replaces. */
async function claim(temporary: string, path: string): Promise<void> {
	try {
		await link(temporary, path);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw error;
		// No hard links on this file system: an empty file claims the name, then gives way at once.
		const handle = await open(path, 'wx');
		await handle.close();
		await rename(temporary, path);
	}
}

async function claimNextFree(temporary: string, path: string): Promise<string> {
	const ending = extname(path);
	const stem = join(dirname(path), basename(path, ending));
	for (let number = 1; ; number++) {
		const name = number === 1 ? path : `${stem}-${number}${ending}`;
		try {
			await claim(temporary, name);
			return name;
		} catch (error) {
			if (errorCode(error) !== 'EEXIST') throw error;
		}
	}
}

function exists(path: string): NotWritten {
	return new NotWritten(`${shown(path)} is there already: choose another name, or replace it with --force.`);
}

function notWritten(path: string, error: unknown): NotWritten {
	return new NotWritten(
		`The briefing could not be written to ${shown(dirname(path))} (${reasonOf(error)}): choose another folder.`,
		{cause: error},
	);
}

function shown(path: string): string {
	return sanitiseLine(path);
}
