/** Where a process writes. */

import {isAsciiLocale} from './base/environment.ts';
import {reasonOf} from './base/error-reason.ts';
import {errorCode} from './base/errors.ts';
import {exitCodes, type Output} from './commands/output.ts';
import {allInAscii} from './text/in-ascii.ts';
import {sanitiseLine} from './text/sanitise.ts';

type Streams = {
	readonly stdout: NodeJS.WritableStream & {readonly isTTY?: boolean};
	readonly stderr: NodeJS.WritableStream;
};

/** Where a process writes; ends it where standard output takes no more. */
export function outputOf({stdout, stderr}: Streams): Output {
	// Whatever a line names, nothing in it acts on the terminal.
	const spelled = isAsciiLocale(process.env) ? allInAscii : (line: string) => line;
	const note = (line: string) => stderr.write(`briefing: ${spelled(sanitiseLine(line))}\n`);
	stdout.on('error', error => {
		// A reader such as `head` that has seen enough is no error.
		if (errorCode(error) === 'EPIPE') process.exit(exitCodes.done);
		note(`standard output cannot be written (${reasonOf(error)}): send it elsewhere`);
		process.exit(exitCodes.wrongUsage);
	});
	// There is nobody left to tell.
	stderr.on('error', () => {});
	return {
		data: data => new Promise(resolve => stdout.write(data, () => resolve())),
		note,
		isTerminal: stdout.isTTY === true,
	};
}
