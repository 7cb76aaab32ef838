/** Reads the choices that the user made for these documents before. */
import {lstat, rename, stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {reasonOf} from '../../base/error-reason.ts';
import {errorCode} from '../../base/errors.ts';
import {readBytes} from '../../documents/read-file.ts';
import {type Choices, noChoices} from './choices.ts';
import {parseChoices} from './choices-format.ts';

/** The choices, and what the user has to be told about them, or null. */
export type KeptChoices = {readonly choices: Choices; readonly message: string | null};

/**
 * The choices in this file, none when there is no file. A damaged file is renamed, so that nothing of
 * it is lost, and the message says so; this never fails.
 */
export async function readChoices(file: string): Promise<KeptChoices> {
	try {
		return await openChoices(file);
	} catch (error) {
		return {
			choices: noChoices,
			message: `Your pins and notes could not be read (${reasonOf(error)}): ${file}`,
		};
	}
}

/** The same for who is about to write them: rejects where there is a file that cannot be read, and would be lost. */
export async function openChoices(file: string): Promise<KeptChoices> {
	let text: string;
	try {
		// Whatever stands there is asked what it is before it is opened: a pipe would never end.
		const stats = await stat(file);
		if (!stats.isFile()) throw new Error('it is no regular file');
		text = new TextDecoder().decode(await readBytes(file, stats.size));
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return {choices: noChoices, message: null};
		throw error;
	}
	try {
		return {choices: parseChoices(text), message: null};
	} catch {
		return {choices: noChoices, message: await setAside(file)};
	}
}

async function setAside(file: string): Promise<string> {
	try {
		const aside = await freeName(`${file}.damaged`);
		await rename(file, aside);
		return `Your pins and notes for these documents were damaged and have been set aside as ${basename(aside)}`;
	} catch (error) {
		return `Your pins and notes for these documents are damaged (${reasonOf(error)}): ${file}`;
	}
}

/** The path itself or, where something stands there, with the next free number: renaming would replace it. */
async function freeName(path: string): Promise<string> {
	for (let number = 1; ; number++) {
		const name = number === 1 ? path : `${path}-${number}`;
		try {
			await lstat(name);
		} catch {
			return name;
		}
	}
}
