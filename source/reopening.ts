/** Notices what has changed on disk of the documents that are open, and reads them again. */
import type {ReadAgain, Services} from './app/services.ts';
import type {ScreenWords} from './app/wording/screen-words.ts';
import {changesBetween, readStamps} from './documents/read-stamps.ts';

type DiskServices = Pick<Services, 'lookAtDisk' | 'readAgain'>;

/**
 * Looks at sizes and times of the files whenever it is asked to. Events of the file system would tell sooner, but come
 * twice or not at all on drives in a network, in containers and from editors that put a new file in the place of the old
 * one, and a folder of thousands takes more watches than some systems have.
 *
 * @param read Reads what is below the paths now, for whoever answers from then on.
 */
export async function diskServices(
	paths: readonly string[],
	read: () => Promise<ReadAgain>,
	words: ScreenWords['messages']['disk'],
): Promise<DiskServices> {
	let stamps = await readStamps(paths);
	return {
		lookAtDisk: async () => changesBetween(stamps, await readStamps(paths)),
		readAgain: async () => {
			// Before reading: what changes meanwhile is said again.
			const now = await readStamps(paths);
			const again = await read();
			if (again.corpus.sources.length === 0) throw new Error(words.noneLeft);
			stamps = now;
			return again;
		},
	};
}
