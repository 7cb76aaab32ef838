/** The shapes of what was read: a corpus of sources, each cut into passages, headings and boilerplate. */

import type {AsideReason} from '../languages/aside-reasons.ts';
import type {Locator} from './locator.ts';

/** A paragraph or list item of a source's body. */
export type Passage = {
	/**
	 * Stable within a corpus: the source's id, `#`, and the passage's number from 1 as the source was read. One that the
	 * user put back has the number of the passage above it, `+`, and its own number from 1 among what was taken out there.
	 */
	readonly id: string;
	/** The nearest heading above it, or null before the first one. */
	readonly heading: string | null;
	/** Verbatim text of the file, made safe; lines of a hard-wrapped paragraph are joined by one space. */
	readonly text: string;
	readonly locator: Locator;
	/**
	 * Whether it is the word of whoever issued the document. A journalist's question in a transcript, a speaker's name
	 * alone, a stage direction, the bare number of an item and a bare date are not: no point is made or left out there.
	 */
	readonly isStatement: boolean;
	/** Who speaks, as a transcript names them; absent where it names nobody, or the document is no transcript. */
	readonly speaker?: string;
};

export type Heading = {
	readonly text: string;
	/** 1 is the highest level below the title. */
	readonly level: number;
	readonly locator: Locator;
	/** How many passages of the source stand above it: it heads `passages[before]` and what follows. */
	readonly before: number;
};

/** Page furniture that is no part of the statement. */
export type Boilerplate = {
	readonly text: string;
	readonly locator: Locator;
	/** Why it is held to be furniture. */
	readonly reason: AsideReason;
	/** How many passages and how many headings of the source stand above it. */
	readonly before: number;
	readonly headingsBefore: number;
};

/** A line that states something about the source: its title, date, address or publisher. */
export type MetadataLine = {
	readonly kind: 'title' | 'date' | 'url' | 'publisher' | 'front-matter' | 'other';
	readonly text: string;
	readonly locator: Locator;
};

/** One document as published. What is not known is null, never guessed. */
export type Source = {
	/** Stable for the same documents: side or publisher or file name, and the date. */
	readonly id: string;
	/** The path as the user gave it or found it, made safe to show. */
	readonly file: string;
	readonly title: string | null;
	readonly publisher: string | null;
	/** ISO 8601 calendar date, `YYYY-MM-DD`. */
	readonly date: string | null;
	/** Only `http:` or `https:`. */
	readonly url: string | null;
	readonly side: string | null;
	/** ISO 639-1 code. */
	readonly language: string | null;
	/** Words in the passages. */
	readonly words: number;
	/** Hexadecimal SHA-256 of the file's bytes. */
	readonly sha256: string;
	readonly metadata: readonly MetadataLine[];
	readonly headings: readonly Heading[];
	readonly passages: readonly Passage[];
	/** In reading order, as the headings and passages are. */
	readonly boilerplate: readonly Boilerplate[];
};

/** All sources that are open. */
export type Corpus = {
	readonly sources: readonly Source[];
	/** A side's id, such as `us`, to its name, such as `United States`. */
	readonly sideNames: ReadonlyMap<string, string>;
	/** The event that the documents are about, where a manifest states it. */
	readonly event: string | null;
};

/** Something that could not be read, in one line that says how to mend it. */
export type Problem = {
	readonly file: string;
	readonly message: string;
};
