/** Tells a handful of documents from a library, without reading them. */
import {stat} from 'node:fs/promises';
import {filesBelow} from './read-folder.ts';
import {findPath, type SystemPath} from './read-path.ts';

/** Up to here everything is read before anyone would look for it: at most a tenth of a second. */
const fewDocuments = 200;
const littleText = 1_000_000;

/** A byte of these takes as long to read as so many of a text. */
const slowFormats: readonly (readonly [ending: RegExp, times: number])[] = [[/\.pdf$/i, 20]];

/**
 * Whether the documents below these paths are too many, or too long in bytes, to be read in a moment.
 * Standard input, whose length nobody knows, and paths that cannot be read are not.
 */
export async function isLibrary(paths: readonly string[]): Promise<boolean> {
	if (paths.includes('-')) return false;
	try {
		const files = (await Promise.all(paths.map(documentsAt))).flat();
		if (files.length > fewDocuments) return true;
		const sizes = await Promise.all(
			files.map(file =>
				stat(file).then(
					({size}) => size * timesOf(file),
					() => 0,
				),
			),
		);
		return sizes.reduce((sum, size) => sum + size, 0) > littleText;
	} catch {
		// What is wrong with a path is said by whoever reads it.
		return false;
	}
}

async function documentsAt(typed: string): Promise<readonly SystemPath[]> {
	const path = await findPath(typed);
	if (!(await stat(path)).isDirectory()) return [path];
	return (await filesBelow(path)).files.map(file => file.path);
}

function timesOf(file: SystemPath): number {
	const name = file.toString();
	return slowFormats.find(([ending]) => ending.test(name))?.[1] ?? 1;
}
