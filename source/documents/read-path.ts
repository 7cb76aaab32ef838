/** Files by the names that the system knows them by, of which some are no valid UTF-8 and no string can carry. */
import {readdir, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {sanitiseLine} from '../text/sanitise.ts';
import {UserError} from './problem.ts';

/** Bytes only where a string would not lead to the file. */
export type SystemPath = string | Buffer;

/** What Node puts for bytes that are no UTF-8. */
const unreadable = '\ufffd';

/** A name as a string where that is all of it. */
export function systemName(bytes: Buffer): SystemPath {
	const name = bytes.toString();
	return name.includes(unreadable) && !Buffer.from(name).equals(bytes) ? bytes : name;
}

/**
 * The path that was meant on the command line, where Node has put U+FFFD for bytes that are no UTF-8: the one
 * file there whose name looks like that.
 *
 * @throws A UserError where there are several; other errors of the file system as they come.
 */
export async function findPath(typed: string): Promise<SystemPath> {
	if (!typed.includes(unreadable)) return typed;
	const asTyped = await stat(typed).then(
		() => true,
		() => false,
	);
	if (asTyped) return typed;
	let found: SystemPath = typed.startsWith('/') ? '/' : '.';
	for (const part of typed.split('/').filter(Boolean)) {
		if (!part.includes(unreadable)) found = joinPath(found, part);
		else {
			const alike = (await readdir(found, {encoding: 'buffer'})).filter(name => name.toString() === part);
			const [name, other] = alike;
			if (name === undefined) return typed;
			if (other !== undefined)
				throw new UserError('is the name of several files; rename them, or give their folder');
			found = joinPath(found, name);
		}
	}
	return found;
}

export function joinPath(folder: SystemPath, name: SystemPath): SystemPath {
	if (typeof folder === 'string' && typeof name === 'string') return join(folder, name);
	return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}

export function folderOf(path: SystemPath): SystemPath {
	// Each byte is one character of Latin 1, whatever it stands for.
	return typeof path === 'string' ? dirname(path) : Buffer.from(dirname(path.toString('latin1')), 'latin1');
}

/** A path as it is shown: safe, and with bytes that are no UTF-8 by their numbers (`‹E9›`). */
export function shownPath(path: SystemPath): string {
	if (typeof path === 'string') return sanitiseLine(path);
	const shown: string[] = [];
	for (let rest = path; rest.length > 0; ) {
		const text = rest.toString();
		const end = text.indexOf(unreadable);
		if (end === -1) {
			shown.push(text);
			break;
		}
		const good = text.slice(0, end);
		const at = Buffer.byteLength(good);
		shown.push(good, `‹${(rest[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}›`);
		rest = rest.subarray(at + 1);
	}
	return sanitiseLine(shown.join(''));
}

/** The same for the same path and for no other, to keep things by. */
export function pathKey(path: SystemPath): string {
	return typeof path === 'string' ? path : `bytes ${path.toString('hex')}`;
}
