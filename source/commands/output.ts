/** Where commands write, and what their exit codes mean. */
import type {Wording} from '../briefing/wording/wording.ts';
import {beginning} from '../text/graphemes.ts';
import {sanitiseLine} from '../text/sanitise.ts';

/** Where a command writes; resolves when all has left. */
export type Output = {
	readonly data: (data: string | Uint8Array) => Promise<void>;
	readonly note: (line: string) => void;
	/** Standard output is a terminal. */
	readonly isTerminal: boolean;
};

export const exitCodes = {done: 0, nothingMatched: 1, wrongUsage: 2} as const;

/** Of a query, as much as a message repeats. */
const longestShown = 60;

/**
 * Says so where an empty answer could be taken for a failure.
 *
 * @param isHeldInPart Whether some passages hold part of what was asked for, which only a search shows.
 */
export function nothingMatches(
	query: string,
	output: Output,
	{commands: {search}}: Wording,
	isHeldInPart = false,
): number {
	const shown = beginning(query, longestShown);
	const cut = shown.length < query.length ? '…' : '';
	const quoted = `“${sanitiseLine(shown)}${cut}”`;
	output.note(isHeldInPart ? search.onlyInPart(quoted) : search.nothing(quoted));
	return exitCodes.nothingMatched;
}
