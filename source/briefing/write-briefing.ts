/** Puts a briefing on disk: whole or not at all, and over nothing that is there. */
import {lstat} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {reasonOf} from '../base/error-reason.ts';
import {errorCode} from '../base/errors.ts';
import {createFile, replaceFile} from '../base/write-whole.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {FileData} from './formats/format-writer.ts';
import type {FileWords} from './wording/wording.ts';

/** Cannot be written; the message is one line that says how to mend it. */
export class NotWritten extends Error {
	override readonly name = 'NotWritten';
}

type WriteWords = FileWords['notWritten'];

export type WriteTarget =
	/** The next free name in a directory: `name.md`, `name-2.md`, … */
	| {readonly kind: 'next-free'; readonly directory: string; readonly name: string}
	/** This very path. */
	| {readonly kind: 'exact'; readonly path: string; readonly force: boolean};

/** Writes the data and returns the absolute path of the file; rejects with `NotWritten`. */
export async function writeBriefing(data: FileData, target: WriteTarget, words: WriteWords): Promise<string> {
	const path = target.kind === 'exact' ? resolve(target.path) : resolve(target.directory, target.name);
	if (target.kind === 'exact') await checkTarget(target.path, target.force, words);
	try {
		if (target.kind === 'next-free') return await createFile(path, data, numbered(path));
		if (!target.force) return await createFile(path, data);
		await replaceFile(path, data);
		return path;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw new NotWritten(words.exists(shown(path)));
		throw new NotWritten(words.refused(shown(dirname(path)), reasonOf(error)), {cause: error});
	}
}

async function checkTarget(named: string, force: boolean, words: WriteWords): Promise<void> {
	const path = resolve(named);
	const found = await lstat(path).catch(() => null);
	if (found?.isDirectory() || /[/\\]$/.test(named))
		throw new NotWritten(words.isFolder(shown(path), shown(join(path, 'briefing.md'))));
	if (found === null) return;
	const isLink = found.isSymbolicLink();
	if (!found.isFile() && !isLink) throw new NotWritten(words.isNoFile(shown(path)));
	if (!force) throw new NotWritten(words.exists(shown(path)));
	// Renaming would replace the link itself, but whoever made it expects the file behind it to change.
	if (isLink) throw new NotWritten(words.isLink(shown(path)));
}

function* numbered(path: string): Generator<string, never, void> {
	const ending = extname(path);
	const stem = join(dirname(path), basename(path, ending));
	for (let number = 2; ; number++) yield `${stem}-${number}${ending}`;
}

function shown(path: string): string {
	return sanitiseLine(path);
}
