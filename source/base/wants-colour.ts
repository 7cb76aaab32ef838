/** Whether what is printed or drawn may have colours. */

/**
 * Whether to show colours on a terminal of chalk's `level`: `NO_COLOR` (no-color.org) says no, unless
 * `FORCE_COLOR` says otherwise.
 */
export function wantsColour(level: number, {NO_COLOR, FORCE_COLOR}: NodeJS.ProcessEnv): boolean {
	return level > 0 && (!NO_COLOR || FORCE_COLOR !== undefined);
}
