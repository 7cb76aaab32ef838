/** Makes the directories that the program keeps things in. */
import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import {errorCode} from './errors.ts';

/**
 * Makes a directory with those above it, readable by the user alone where `mode` says so. Rejects where that
 * cannot be done: `mkdir` of Node with `recursive` never comes back where a directory exists but takes no other,
 * such as `/proc`.
 */
export async function makeDirectory(path: string, mode = 0o777): Promise<void> {
	try {
		await mkdir(path, mode);
	} catch (error) {
		const code = errorCode(error);
		if (code === 'EEXIST') return;
		if (code !== 'ENOENT' || dirname(path) === path) throw error;
		await makeDirectory(dirname(path), mode);
		await mkdir(path, mode).catch(again => {
			if (errorCode(again) !== 'EEXIST') throw again;
		});
	}
}
