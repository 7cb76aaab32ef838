/** Finds the documents below a folder, by their names. */
import {readdir} from 'node:fs/promises';
import {UserError} from './problem.ts';
import {stampOf, statsOf} from './read-file.ts';
import {joinPath, type SystemPath, shownPath, systemName} from './read-path.ts';
import {isDocument} from './readers/readers.ts';
import {refusalOf} from './readers/unread.ts';

export type FoundFile = {
	readonly path: SystemPath;
	/** Relative to the folder, with slashes, as a manifest names it. */
	readonly name: string;
};

/** What is below a folder, and what of it is no document or could not be entered, and why. */
export type Listing = {
	readonly files: readonly FoundFile[];
	readonly skipped: readonly (FoundFile & {readonly error: unknown})[];
};

/**
 * Documents below a folder in the order of their names, and what else is there, with why it is not read. Hidden files
 * and those that Word marks an open document by are passed over, and so is what a browser saved of a page beside the page itself.
 *
 * @throws Where the folder itself cannot be listed.
 */
export async function filesBelow(folder: SystemPath): Promise<Listing> {
	const files: FoundFile[] = [];
	const skipped: (FoundFile & {error: unknown})[] = [];
	const list = async (path: SystemPath, prefix: string): Promise<void> => {
		const entries = await entriesOf(path);
		const pages = new Set(entries.filter(({isFolder}) => !isFolder).flatMap(({shown}) => pageName(shown)));
		for (const entry of entries) {
			const below = joinPath(path, entry.name);
			const name = prefix + entry.shown;
			const skip = (error: unknown) => skipped.push({path: below, name, error});
			if (entry.isFolder) {
				if (!isPartOfPage(entry.shown, pages)) await list(below, `${name}/`).catch(skip);
			} else if (isDocument(name)) files.push({path: below, name});
			else {
				const isFile = entry.isFile || (await checkFile(below).then(() => true, skip)) === true;
				const refusal = isFile ? refusalOf(name) : null;
				if (refusal !== null) skip(new UserError(refusal));
			}
		}
	};
	await list(folder, '');
	return {files, skipped};
}

/** How browsers call, in their languages, the folder with what belongs to a saved page: `talks_files`. */
const folderOfPage =
	/^(.+)[_.-](?:files|fichiers|archivos|dateien|file|bestanden|arquivos|ficheiros|pliki|filer|soubory|tiedostot|elemei|dosyalar|fajlovi)$/i;

function pageName(file: string): readonly string[] {
	const [, name] = /^(.+)\.x?html?$/i.exec(file) ?? [];
	return name === undefined ? [] : [name];
}

function isPartOfPage(folder: string, pages: ReadonlySet<string>): boolean {
	return pages.has(folderOfPage.exec(folder)?.[1] ?? '');
}

/** Rejects for a pipe, a device, a link to nothing or to a folder, which look like files in a list of names. */
async function checkFile(path: SystemPath): Promise<void> {
	if ((await statsOf(path)).isDirectory()) {
		throw new UserError('is a link to a folder, which is not followed; give that folder as well');
	}
	await stampOf(path);
}

type Entry = {
	readonly name: SystemPath;
	readonly shown: string;
	readonly isFolder: boolean;
	readonly isFile: boolean;
};

async function entriesOf(folder: SystemPath): Promise<Entry[]> {
	const entries: Entry[] = [];
	for (const entry of await readdir(folder, {withFileTypes: true, encoding: 'buffer'})) {
		const name = systemName(entry.name);
		const shown = typeof name === 'string' ? name : shownPath(name);
		if (/^(?:\.|~\$|node_modules$)/.test(shown)) continue;
		// Links to folders are not followed: a loop of them would never end.
		entries.push({name, shown, isFolder: entry.isDirectory(), isFile: entry.isFile()});
	}
	return entries.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}
