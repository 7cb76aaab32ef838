/** Where commands write, and what their exit codes mean. */
import {sanitiseLine} from '../text/sanitise.ts';

/** Where a command writes; resolves when all has left. */
export type Output = {
	readonly data: (data: string | Uint8Array) => Promise<void>;
	readonly note: (line: string) => void;
	/** Standard output is a terminal. */
	readonly isTerminal: boolean;
};

export const exitCodes = {done: 0, nothingMatched: 1, wrongUsage: 2} as const;

/** Says so where an empty answer could be taken for a failure. */
export function nothingMatches(query: string, output: Output): number {
	output.note(`Nothing matches “${sanitiseLine(query)}”: try fewer or other words.`);
	return exitCodes.nothingMatched;
}
