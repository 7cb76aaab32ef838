/** What `--config` does: says where the settings are, writes them where they are missing, and names their mistakes. */
import {readSettings, writeSettings} from './app/settings/read-settings.ts';
import {settingsFile} from './app/settings/settings-file.ts';
import {reasonOf} from './base/error-reason.ts';
import type {OutputLanguage} from './briefing/wording/wording.ts';
import {exitCodes, type Output} from './commands/output.ts';
import {sanitiseLine} from './text/sanitise.ts';

/** The exit code. The path is data; all else is a note. */
export async function showSettings(asked: OutputLanguage | null, output: Output): Promise<number> {
	const path = settingsFile();
	const {problems, isThere} = await readSettings(asked, path);
	if (!isThere) {
		try {
			await writeSettings(path);
		} catch (error) {
			output.note(`${path} cannot be written (${reasonOf(error)})`);
			return exitCodes.wrongUsage;
		}
	}
	await output.data(`${sanitiseLine(path)}\n`);
	for (const {file, message} of problems) output.note(`${file}: ${message}`);
	return exitCodes.done;
}
