/** Keeps an index in the user's cache directory, and throws away those not used for longest. */
import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {makeDirectory} from '../base/write-directory.ts';
import {isTemporary, replaceFile} from '../base/write-whole.ts';
import {encodeSteps, keySteps} from './index-file.ts';
import type {SearchIndex} from './search-index.ts';
import {inSlices} from './steps.ts';

/** A large corpus takes some sixty megabytes. */
const mostKept = 4;
const ending = '.index';

/** Where the index of a content is kept. */
export function indexFile(directory: string, key: string): string {
	return join(directory, key + ending);
}

/**
 * Writes an index beside its final place and renames it, so that nobody reads half of one.
 *
 * @throws When the directory cannot be made or written.
 */
export async function writeIndex(index: SearchIndex, directory: string): Promise<void> {
	const key = await inSlices(keySteps(index.corpus));
	await makeDirectory(directory);
	const bytes = await inSlices(encodeSteps(index, key));
	await replaceFile(indexFile(directory, key), bytes, {isExpendable: true});
	await prune(directory);
}

async function prune(directory: string): Promise<void> {
	const names = (await readdir(directory)).filter(name => name.includes(ending) || isTemporary(name));
	const files = await Promise.all(
		names.map(async name => {
			const file = join(directory, name);
			return {file, used: (await stat(file)).mtimeMs};
		}),
	);
	files.sort((a, b) => b.used - a.used);
	await Promise.all(files.slice(mostKept).map(({file}) => rm(file, {force: true})));
}
