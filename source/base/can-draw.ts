/** Whether a terminal can be drawn on, or would print what places text and colours it as rubbish. */

/** What terminals are called of which nothing is known, and those that know nothing but lines. */
const plain = ['', 'dumb', 'unknown'];

/** By the environment; on Windows, terminals are not named there. */
export function canDraw({TERM}: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
	return TERM === undefined ? platform === 'win32' : !plain.includes(TERM);
}
