/** The one way in which files are written: whole or not at all, and over nothing that nobody named. */
import {randomBytes} from 'node:crypto';
import {rmSync} from 'node:fs';
import {link, open, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {errorCode} from './errors.ts';

type WriteOptions = {
	/** Who may read and write it; what the user's mask takes away is taken away. */
	readonly mode?: number;
	/** What can be made anew need not survive a power cut. */
	readonly isExpendable?: boolean;
};

/** Puts the data at this path, in the place of what was there. */
export async function replaceFile(
	path: string,
	data: string | Uint8Array,
	options: WriteOptions = {},
): Promise<void> {
	await withTemporary(path, data, options, temporary => rename(temporary, path));
}

/**
 * Puts the data at this path or, where something is there, at the first free one of `others` in the same
 * folder; returns the path that it got. Rejects with `EEXIST` where none is free.
 */
export async function createFile(
	path: string,
	data: string | Uint8Array,
	others: Iterable<string> = [],
): Promise<string> {
	return withTemporary(path, data, {}, async temporary => {
		if (await claim(temporary, path)) return path;
		for (const other of others) if (await claim(temporary, other)) return other;
		throw Object.assign(new Error(`${path} exists`), {code: 'EEXIST'});
	});
}

/** Whether a file of this name is, or was left behind as, one that is being written. */
export function isTemporary(name: string): boolean {
	return /^\.briefing-[0-9a-f]{12}\.tmp$/.test(name);
}

/**
 * Writes the data to a new file beside `path` and hands that over to be named. Nothing is left behind when
 * anything fails or the program ends meanwhile: `writeFile` of a handle goes on after a short write, so that
 * a full disk is an error and not half a file.
 */
async function withTemporary<T>(
	path: string,
	data: string | Uint8Array,
	{mode = 0o666, isExpendable = false}: WriteOptions,
	name: (temporary: string) => Promise<T>,
): Promise<T> {
	const temporary = join(dirname(path), `.briefing-${randomBytes(6).toString('hex')}.tmp`);
	begin(temporary);
	try {
		const handle = await open(temporary, 'wx', mode);
		try {
			await handle.writeFile(data);
			if (!isExpendable) await handle.sync();
		} finally {
			await handle.close();
		}
		return await name(temporary);
	} finally {
		await rm(temporary, {force: true}).catch(() => undefined);
		unfinished.delete(temporary);
		if (unfinished.size === 0) process.removeListener('exit', discardUnfinished);
	}
}

/** What this thread is writing, for the case that it ends meanwhile: there is one end for all of them. */
const unfinished = new Set<string>();

function begin(temporary: string): void {
	if (unfinished.size === 0) process.once('exit', discardUnfinished);
	unfinished.add(temporary);
}

function discardUnfinished(): void {
	for (const temporary of unfinished) rmSync(temporary, {force: true});
}

/** Gives the file this name unless the name is taken; linking, unlike renaming, never replaces. */
async function claim(temporary: string, path: string): Promise<boolean> {
	try {
		await link(temporary, path);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
	}
	// No hard links on this file system: an empty file claims the name, then gives way at once.
	try {
		await (await open(path, 'wx')).close();
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
	await rename(temporary, path);
	return true;
}
