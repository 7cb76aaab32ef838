/** The settings file: where it is, what it says, and writing it where there is none. */

import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {reasonOf} from '../../base/error-reason.ts';
import {errorCode} from '../../base/errors.ts';
import {makeDirectory} from '../../base/write-directory.ts';
import {createFile} from '../../base/write-whole.ts';
import {type OutputLanguage, spokenUnasked} from '../../briefing/wording/wording.ts';
import type {Problem} from '../../documents/source.ts';
import {screenWordsOf} from '../wording/words-of.ts';
import {defaultSettings, type Settings} from './settings.ts';
import {settingsFile} from './settings-file.ts';

export type OpenedSettings = {
	readonly settings: Settings;
	/** Each in one line with its place; the program opens all the same. */
	readonly problems: readonly Problem[];
	/** Whether there is a file. */
	readonly isThere: boolean;
};

/**
 * What the user has set; never rejects.
 *
 * @param asked The language in which its mistakes are told, where it is not the one that is set.
 */
export async function readSettings(
	asked: OutputLanguage | null = null,
	path = settingsFile(),
): Promise<OpenedSettings> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		const isThere = errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR';
		const problem = {file: path, message: `cannot be read (${reasonOf(error)})`};
		return {settings: defaultSettings, problems: isThere ? [problem] : [], isThere};
	}
	const {parseSettings} = await import('./parse-settings.ts');
	const read = parseSettings(text);
	const language = asked ?? read.settings.language;
	const isSaidSo = read.mistakes.length === 0 || language === spokenUnasked;
	const {settings, mistakes} = isSaidSo ? read : parseSettings(text, await screenWordsOf(language));
	const problems = mistakes.map(({line, column, message}) => ({file: `${path}:${line}:${column}`, message}));
	return {settings, problems, isThere: true};
}

/** Writes the file with everything in it that can be set; rejects where that cannot be done, or where it is there. */
export async function writeSettings(path = settingsFile()): Promise<void> {
	const {settingsText} = await import('./settings-text.ts');
	await makeDirectory(dirname(path));
	await createFile(path, settingsText());
}
