/** Tells from the names of sub-folders whose view the documents in them state. */
import {sideNamed} from './publishers/known-publishers.ts';

/** The folder that a document was put into below the one that was opened, and the side that it is named after. */
export type FolderSide = {readonly folder: string; readonly side: string | null};

/** Codes of languages that are none of countries: beside such a folder, `es` holds Spanish. */
const language = /^(?:en|ar|zh|ja|ko|uk)$/i;

/**
 * What the folders tell of each document. A code of two letters alone tells nothing: `in`, `no`, `it` are words. Two
 * such folders beside each other do.
 *
 * @param names Of the files, relative to the folder that was opened, with slashes.
 */
export function folderSides(names: readonly string[]): (name: string) => FolderSide | null {
	const siblings = new Map<string, Set<string>>();
	for (const name of names) {
		for (const path of foldersOf(name)) {
			const {parent, own} = split(path);
			siblings.set(parent, (siblings.get(parent) ?? new Set()).add(own));
		}
	}
	const sideOf = (path: string): string | null => {
		const {parent, own} = split(path);
		const side = sideNamed(own);
		if (side === null || own.length > 2) return side;
		const beside = [...(siblings.get(parent) ?? [])];
		if (beside.some(each => language.test(each))) return null;
		return beside.some(each => each !== own && sideNamed(each) !== null) ? side : null;
	};
	return name => {
		const folders = foldersOf(name).reverse();
		const [nearest] = folders;
		if (nearest === undefined) return null;
		const named = folders.find(path => sideOf(path) !== null);
		return {folder: split(named ?? nearest).own, side: named === undefined ? null : sideOf(named)};
	};
}

/** `a/b/c.txt` lies in `a` and in `a/b`. */
function foldersOf(name: string): string[] {
	const parts = name.split('/').slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function split(path: string): {readonly parent: string; readonly own: string} {
	const at = path.lastIndexOf('/');
	return {parent: path.slice(0, Math.max(at, 0)), own: path.slice(at + 1)};
}
