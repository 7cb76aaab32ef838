/** Reads what was thrown: the system's code, and the message. */

/** The system's code of an error, such as `ENOENT`, or null. */
export function errorCode(error: unknown): string | null {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The message of an error, or whatever else was thrown as text; not sanitised. */
export function errorMessage(error: unknown): string {
	if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
		return 'the working directory is gone; go to one that exists';
	}
	return error instanceof Error ? error.message : String(error);
}
