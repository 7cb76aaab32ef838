/** Reads the words after the program's name as flags and as words that are none. */
import {version} from '../package.json';
import {flags} from './arguments.ts';
import {errorMessage} from './base/errors.ts';
import {sanitiseLine} from './text/sanitise.ts';

export type Given = Awaited<ReturnType<typeof readWords>>['flags'];

/** What meow makes of the words; throws where it can make nothing of them. */
async function readWords(argv: readonly string[]) {
	const {default: meow} = await import('meow');
	return meow({
		importMeta: import.meta,
		argv,
		pkg: {name: 'briefing', version},
		description: false,
		// Its own help, and its own report of unknown flags, print several lines as they came and end the process.
		autoHelp: false,
		autoVersion: false,
		flags: {
			...flags,
			// What is none of them is told in the words of this program.
			format: {type: 'string'},
			length: {type: 'string'},
			language: {type: 'string'},
			completion: {type: 'string'},
		},
	});
}

/** The words as meow reads them, or its complaint in one line. */
export async function parseWithMeow(argv: readonly string[]) {
	try {
		return await readWords(argv);
	} catch (error) {
		return sanitiseLine(errorMessage(error).replace(/\.$/, '').replaceAll('\n', '; '));
	}
}

/** The words among which flags are looked for. */
export function beforeDashes(argv: readonly string[]): readonly string[] {
	const end = argv.indexOf('--');
	return end === -1 ? argv : argv.slice(0, end);
}
