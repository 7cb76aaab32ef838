/** What each format does. */
import type {Briefing} from '../briefing.ts';

export type FormatWriter = {
	readonly write: (briefing: Briefing) => string;
	/**
	 * What a reader sees of a file in this format, line by line: without numbers of notes, which change when
	 * anything before them does, and without what is there for `--check` alone.
	 */
	readonly linesOf: (text: string) => readonly string[];
};
