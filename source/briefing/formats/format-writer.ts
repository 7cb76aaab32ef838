/** What each format does. */
import type {Briefing} from '../briefing.ts';

/** What a file holds: text, or bytes where the format is none. */
export type FileData = string | Uint8Array;

export type FormatWriter = {
	readonly write: (briefing: Briefing) => FileData | Promise<FileData>;
	/**
	 * What a reader sees of a file in this format, line by line: without numbers of notes, which change when
	 * anything before them does, and without what is there for `--check` alone.
	 */
	readonly linesOf: (text: string) => readonly string[];
	/** The text in a file of bytes, its record as a comment at the end; of what is no such file, an empty one. */
	readonly textOf?: (bytes: Uint8Array) => string;
};
