/** Lets Node.js keep the compiled code of the program from one start to the next. */

import nodeModule from 'node:module';
import {join} from 'node:path';
import {userFolders} from './base/read-user-folders.ts';

type Keeping = {
	readonly createRequire: unknown;
	/** Since Node.js 22.1. */
	readonly enableCompileCache?: (directory: string) => unknown;
};

/**
 * Of what is loaded after this, the compiled code is kept in the user's own cache folder, where Node.js can do so;
 * a folder that cannot be written is no mistake: the code is compiled as before.
 */
export function keepCompiledCode(): void {
	const {enableCompileCache}: Keeping = nodeModule;
	enableCompileCache?.(join(userFolders().cache, 'code'));
}
