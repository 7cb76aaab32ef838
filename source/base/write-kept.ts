/** Keeps files that can be made anew, and throws away those not used for longest. */
import {readdir, rm, stat, utimes} from 'node:fs/promises';
import {dirname, extname, join} from 'node:path';
import {makeDirectory} from './write-directory.ts';
import {isTemporary, replaceFile} from './write-whole.ts';

/**
 * Writes a file whole, in a folder that is made where it is missing, and takes away all but so many of those with the
 * same ending there.
 *
 * @throws When the folder cannot be made or written.
 */
export async function writeKept(
	file: string,
	data: string | Uint8Array,
	{mostKept}: {readonly mostKept: number},
): Promise<void> {
	const folder = dirname(file);
	await makeDirectory(folder);
	await replaceFile(file, data, {isExpendable: true});
	const names = (await readdir(folder)).filter(name => extname(name) === extname(file) || isTemporary(name));
	const files = await Promise.all(
		names.map(async name => {
			const path = join(folder, name);
			return {path, used: (await stat(path)).mtimeMs};
		}),
	);
	files.sort((a, b) => b.used - a.used);
	await Promise.all(files.slice(mostKept).map(({path}) => rm(path, {force: true})));
}

/** Says that a kept file is of use: what was used last is thrown away last. */
export async function touchKept(file: string): Promise<void> {
	await utimes(file, new Date(), new Date()).catch(() => undefined);
}
