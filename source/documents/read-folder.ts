/** Finds the documents below a folder, by their names. */
import {readdir} from 'node:fs/promises';
import {joinPath, type SystemPath, shownPath, systemName} from './read-path.ts';
import {isDocument} from './readers/readers.ts';

export type FoundFile = {
	readonly path: SystemPath;
	/** Relative to the folder, with slashes, as a manifest names it. */
	readonly name: string;
};

/** What is below a folder, and what of it could not be entered and why. */
export type Listing = {
	readonly files: readonly FoundFile[];
	readonly closed: readonly {readonly folder: SystemPath; readonly error: unknown}[];
};

/**
 * Documents below a folder in the order of their names; hidden files and other formats are passed over.
 *
 * @throws Where the folder itself cannot be listed.
 */
export async function filesBelow(folder: SystemPath): Promise<Listing> {
	const files: FoundFile[] = [];
	const closed: {folder: SystemPath; error: unknown}[] = [];
	const list = async (path: SystemPath, prefix: string): Promise<void> => {
		for (const entry of await entriesOf(path)) {
			const below = joinPath(path, entry.name);
			const name = prefix + entry.shown;
			if (entry.isFolder) {
				await list(below, `${name}/`).catch(error => closed.push({folder: below, error}));
			} else if (isDocument(name)) files.push({path: below, name});
		}
	};
	await list(folder, '');
	return {files, closed};
}

type Entry = {readonly name: SystemPath; readonly shown: string; readonly isFolder: boolean};

async function entriesOf(folder: SystemPath): Promise<Entry[]> {
	const entries: Entry[] = [];
	for (const entry of await readdir(folder, {withFileTypes: true, encoding: 'buffer'})) {
		const name = systemName(entry.name);
		const shown = typeof name === 'string' ? name : shownPath(name);
		if (shown.startsWith('.') || shown === 'node_modules') continue;
		// Links to folders are not followed: a loop of them would never end.
		const isFolder = entry.isDirectory();
		if (isFolder || entry.isFile() || entry.isSymbolicLink()) entries.push({name, shown, isFolder});
	}
	return entries.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}
