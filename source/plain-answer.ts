/** What is answered without loading the program, because loading it would take longer than the answer. */

import {existsSync} from 'node:fs';
import {version} from '../package.json';
import {settingsFile} from './app/settings/settings-file.ts';
import {flags} from './arguments.ts';
import {helpText} from './help-text.ts';

/** The help or the version where nothing else was said; null where the words, or settings of a language, have to be read. */
export function plainAnswer(words: readonly string[]): string | null {
	const [word, ...others] = words;
	if (others.length > 0) return null;
	switch (word) {
		case 'help':
		case '--help':
		case `-${flags.help.shortFlag}`:
			return existsSync(settingsFile()) ? null : helpText();
		case '--version':
		case `-${flags.version.shortFlag}`:
			return `${version}\n`;
		default:
			return null;
	}
}
