/** Tells what has changed on disk below some paths since they were read, without reading any of it again. */
import {stat} from 'node:fs/promises';
import {type FileStamp, isSameStamp, stampOf} from './read-file.ts';
import {filesBelow} from './read-folder.ts';
import {manifestNames} from './read-manifest.ts';
import {findPath, folderOf, joinPath, pathKey, type SystemPath} from './read-path.ts';

/** Files by what tells them from others, each with what tells whether it has changed. */
export type Stamps = ReadonlyMap<string, FileStamp>;

/** How many files are others than they were, new, and gone. */
export type DiskChanges = {readonly changed: number; readonly added: number; readonly gone: number};

/** Documents and manifests looked at together: enough to keep the disk busy. */
const batchSize = 64;

/** The files below the paths that would be read now; what cannot be looked at is not among them. */
export async function readStamps(paths: readonly string[]): Promise<Stamps> {
	const files = (await Promise.all(paths.map(path => filesAt(path).catch(() => [])))).flat();
	const stamps = new Map<string, FileStamp>();
	for (let start = 0; start < files.length; start += batchSize) {
		const batch = files.slice(start, start + batchSize);
		const found = await Promise.all(batch.map(file => stampOf(file).catch(() => null)));
		for (const [index, stamp] of found.entries()) {
			const file = batch[index];
			if (file !== undefined && stamp !== null) stamps.set(pathKey(file), stamp);
		}
	}
	return stamps;
}

export function changesBetween(before: Stamps, after: Stamps): DiskChanges {
	let changed = 0;
	let gone = 0;
	for (const [file, stamp] of before) {
		const now = after.get(file);
		if (now === undefined) gone++;
		else if (!isSameStamp(stamp, now)) changed++;
	}
	const added = [...after.keys()].filter(file => !before.has(file)).length;
	return {changed, added, gone};
}

async function filesAt(typed: string): Promise<readonly SystemPath[]> {
	const path = await findPath(typed);
	const isFolder = (await stat(path)).isDirectory();
	const folder = isFolder ? path : folderOf(path);
	const manifests = manifestNames.map(name => joinPath(folder, name));
	return [...manifests, ...(isFolder ? (await filesBelow(path)).files.map(file => file.path) : [path])];
}
