/** Reads an index from the user's cache directory, or builds and keeps it there. */

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {userFolders} from '../base/read-user-folders.ts';
import {touchKept} from '../base/write-kept.ts';
import type {Corpus} from '../documents/source.ts';
import {indexSteps} from './build-index.ts';
import {decodeSteps, keySteps} from './index-file.ts';
import type {SearchIndex} from './search-index.ts';
import {inSlices, type SliceOptions} from './steps.ts';
import {indexFile, writeIndex} from './write-index.ts';

/** Where indexes are kept by the platform's convention; everything in it can be deleted at any time. */
function indexDirectory(): string {
	return join(userFolders().cache, 'search');
}

/** An index of fewer words is built faster than a file is found. */
const fewestKept = 100_000;

/**
 * The index of a corpus, from the cache where it has one for these very texts, else built in slices
 * and kept for the next time. A cache that cannot be read or written is as good as none.
 */
export async function openIndex(
	corpus: Corpus,
	options: SliceOptions & {readonly directory?: string} = {},
): Promise<SearchIndex> {
	const {directory = indexDirectory()} = options;
	const worthKeeping = corpus.sources.reduce((sum, source) => sum + source.words, 0) >= fewestKept;
	if (!worthKeeping) return inSlices(indexSteps(corpus), options);
	const kept = await readIndex(corpus, directory, options);
	if (kept !== null) return kept;
	const index = await inSlices(indexSteps(corpus), options);
	await writeIndex(index, directory).catch(() => undefined);
	return index;
}

/** The index kept for a corpus, or null where there is none, or none that is whole and of this version. */
export async function readIndex(
	corpus: Corpus,
	directory: string,
	options: SliceOptions = {},
): Promise<SearchIndex | null> {
	const key = await inSlices(keySteps(corpus));
	const file = indexFile(directory, key);
	const bytes = await readFile(file).catch(() => null);
	if (bytes === null) return null;
	const index = await inSlices(decodeSteps(bytes, corpus, key), options);
	if (index !== null) await touchKept(file);
	return index;
}
