/** What reads the files of one format: a row of the table of formats. */

import type {WrittenFacts} from '../facts.ts';
import type {UnreadReason} from '../unread-reasons.ts';
import type {DocumentBlock} from './blocks.ts';
import type {Guess} from './encodings.ts';

export type ReadFile =
	| {
			/** Every part of the text, in order. */
			readonly blocks: readonly DocumentBlock[];
			/** What the format states of the document beside its text, which goes before what the text says. */
			readonly stated: WrittenFacts;
			/** What it tells more loosely, which holds where the text does not say it: the title among a file's properties. */
			readonly otherwise?: WrittenFacts;
			/** Where the file was not read as its format would have it: why, as a problem is said; else null. */
			readonly remark: UnreadReason | null;
	  }
	/** Why it cannot be read and how to mend that, as a problem is said. */
	| {readonly refused: UnreadReason};

export type Reader = {
	/** The format, as people call it. */
	readonly name: string;
	/** Endings of its files' names, in lower case and with the dot, the usual one first. */
	readonly extensions: readonly string[];
	/** Whether bytes are surely of the format, whatever the file is called. */
	readonly recognise: (bytes: Uint8Array) => boolean;
	/** `guess` is the encoding that the bytes seem to be in, where that does not show. */
	readonly read: (bytes: Uint8Array, guess: Guess | null) => Promise<ReadFile>;
};
