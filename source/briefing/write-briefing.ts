/** Puts a briefing on disk: whole or not at all, and over nothing that is there. */
import {lstat} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {reasonOf} from '../base/error-reason.ts';
import {errorCode} from '../base/errors.ts';
import {createFile, replaceFile} from '../base/write-whole.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {FileData} from './formats/format-writer.ts';

/** Cannot be written; the message is one line that says how to mend it. */
export class NotWritten extends Error {
	override readonly name = 'NotWritten';
}

export type WriteTarget =
	/** The next free name in a directory: `name.md`, `name-2.md`, … */
	| {readonly kind: 'next-free'; readonly directory: string; readonly name: string}
	/** This very path. */
	| {readonly kind: 'exact'; readonly path: string; readonly force: boolean};

/** Writes the data and returns the absolute path of the file; rejects with `NotWritten`. */
export async function writeBriefing(data: FileData, target: WriteTarget): Promise<string> {
	const path = target.kind === 'exact' ? resolve(target.path) : resolve(target.directory, target.name);
	if (target.kind === 'exact') await checkTarget(target.path, target.force);
	try {
		if (target.kind === 'next-free') return await createFile(path, data, numbered(path));
		if (!target.force) return await createFile(path, data);
		await replaceFile(path, data);
		return path;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw exists(path);
		throw new NotWritten(
			`The briefing could not be written to ${shown(dirname(path))} (${reasonOf(error)}): choose another folder.`,
			{cause: error},
		);
	}
}

async function checkTarget(named: string, force: boolean): Promise<void> {
	const path = resolve(named);
	const found = await lstat(path).catch(() => null);
	if (found?.isDirectory() || /[/\\]$/.test(named))
		throw new NotWritten(
			`${shown(path)} is a folder: give a file name, such as ${shown(join(path, 'briefing.md'))}.`,
		);
	if (found === null) return;
	const isLink = found.isSymbolicLink();
	if (!found.isFile() && !isLink)
		throw new NotWritten(`${shown(path)} is no regular file and is left alone: choose another name.`);
	if (!force) throw exists(path);
	// Renaming would replace the link itself, but whoever made it expects the file behind it to change.
	if (isLink)
		throw new NotWritten(`${shown(path)} is a symbolic link and is left alone: choose another name.`);
}

function* numbered(path: string): Generator<string, never, void> {
	const ending = extname(path);
	const stem = join(dirname(path), basename(path, ending));
	for (let number = 2; ; number++) yield `${stem}-${number}${ending}`;
}

function exists(path: string): NotWritten {
	return new NotWritten(`${shown(path)} is there already: choose another name, or replace it with --force.`);
}

function shown(path: string): string {
	return sanitiseLine(path);
}
