/** Finds the documents below a folder, by their names. */
import {readdir} from 'node:fs/promises';
import {extname, join} from 'node:path';

export type DocumentFormat = 'text' | 'markdown';

const formats: Readonly<Record<string, DocumentFormat>> = {
	'.txt': 'text',
	'.text': 'text',
	'.md': 'markdown',
	'.markdown': 'markdown',
};

/** Documents below a folder in the order of their names; hidden files and other formats are passed over. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, {withFileTypes: true});
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	const files: string[] = [];
	for (const entry of entries) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = join(folder, entry.name);
		// Links to folders are not followed: a loop of them would never end.
		if (entry.isDirectory()) files.push(...(await filesBelow(path)));
		else if ((entry.isFile() || entry.isSymbolicLink()) && formatOf(path) !== null) files.push(path);
	}
	return files;
}

/** The format that a file's name states, or null where it is no document. */
export function formatOf(path: string): DocumentFormat | null {
	return formats[extname(path).toLowerCase()] ?? null;
}
