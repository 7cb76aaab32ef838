/** Keeps an index in the user's cache directory. */
import {join} from 'node:path';
import {writeKept} from '../base/write-kept.ts';
import {encodeSteps, keySteps} from './index-file.ts';
import type {SearchIndex} from './search-index.ts';
import {inSlices} from './steps.ts';

/** A large corpus takes some sixty megabytes. */
const mostKept = 4;

/** Where the index of a content is kept. */
export function indexFile(directory: string, key: string): string {
	return join(directory, `${key}.index`);
}

/**
 * Writes an index so that nobody reads half of one.
 *
 * @throws When the directory cannot be made or written.
 */
export async function writeIndex(index: SearchIndex, directory: string): Promise<void> {
	const key = await inSlices(keySteps(index.corpus));
	const bytes = await inSlices(encodeSteps(index, key));
	await writeKept(indexFile(directory, key), bytes, {mostKept});
}
