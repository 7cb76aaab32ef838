/** Writes a file that gets its name only when all of it is on disk. */
import {randomBytes} from 'node:crypto';
import {open, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Writes the text to a new file beside `path` and returns that file's path, for renaming or linking.
 * Nothing is left behind when it fails: `writeFile` of a handle goes on after a short write, so that a
 * full disk is an error and not half a file.
 */
export async function writeTemporary(path: string, text: string, mode = 0o666): Promise<string> {
	const temporary = join(dirname(path), `.briefing-${randomBytes(6).toString('hex')}.tmp`);
	try {
		const handle = await open(temporary, 'wx', mode);
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch (error) {
		await rm(temporary, {force: true}).catch(() => undefined);
		throw error;
	}
	return temporary;
}
