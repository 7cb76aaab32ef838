/** What goes wrong with files, in lines that say how to mend it. */

import {errorCode, errorMessage} from '../base/errors.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Problem} from './source.ts';
import type {UnreadReason} from './unread-reasons.ts';

export type ReadProblem = Problem & {
	/** Whether something that was asked for by name is missing, so that an answer without it would mislead. */
	readonly isMissing: boolean;
	/** Of what a manifest states and nobody can heed: it would be lost where the manifest is written anew. */
	readonly isUnheeded?: boolean;
};

/** An error whose message is already a line for the user. */
export class UserError extends Error {
	constructor(override readonly message: UnreadReason) {
		super(message);
	}
}

const reasons: ReadonlyMap<string, UnreadReason> = new Map([
	['ENOENT', 'does not exist; check the path'],
	['EACCES', 'cannot be read; give yourself permission to read it'],
	['EPERM', 'cannot be read; give yourself permission to read it'],
	['ELOOP', 'is a loop of links; give the file itself'],
	['ENAMETOOLONG', 'has a name that is too long; rename it'],
	['ENOTDIR', 'does not exist; a part of the path is a file'],
	['EMFILE', 'cannot be opened; too many files are open'],
	['EIO', 'cannot be read; the disk reports an error'],
	// What was asked not to wait would have to.
	['EAGAIN', 'does not answer; give a text file'],
]);

/** What went wrong, as it follows a file's name. */
export function reasonOf(error: unknown): UnreadReason {
	if (error instanceof UserError) return error.message;
	const code = errorCode(error);
	return reasons.get(code ?? '') ?? `cannot be read (${code ?? sanitiseLine(errorMessage(error))})`;
}
