/** What a language tells of documents and of the pages on which they were published. */

import type {AsideReason} from './aside-reasons.ts';

/** A pattern that a whole line must match, and what such a line is. */
export type Furniture = readonly (readonly [line: RegExp, reason: AsideReason])[];

/**
 * A name, as the whole of a line: a part that every such name holds, which is soon looked for, and what stands before
 * and behind it, which takes long to compile and is asked only of lines that hold that part.
 */
export type NamePattern = {readonly before?: RegExp; readonly part: RegExp; readonly behind?: RegExp};

/** All patterns disregard case. Those of a `line` must match the whole of it, the others are part of a larger one. */
export type DocumentWords = {
	/** Names and abbreviations of the twelve months in lower case, January first. */
	readonly months: readonly (readonly string[])[];
	/** How a date is written, and what stands around one that a document states about itself. */
	readonly dates: {
		/** Behind the number of a day: `16th`. */
		readonly ordinals: readonly string[];
		/** Between day and month: `16th of June`. */
		readonly beforeMonth: readonly string[];
		/** Between month and year: `16 de junio de 2017`. */
		readonly beforeYear: readonly string[];
		/** Between date and time of day: `June 16 at 5 p.m.`. */
		readonly beforeTime: readonly string[];
		/** Between a place and a day, or at the beginning of a line: `le 16 juin 2017`. */
		readonly beforeDay: readonly string[];
		/** What announces the day of the document itself: `Release Date: June 16, 2017`. */
		readonly labels: readonly RegExp[];
		/** The same in words that say nothing else wherever they stand. */
		readonly release: readonly RegExp[];
		/** What announces the day on which a page came to its site: `Posted on June 16, 2017`. */
		readonly pageLabels: readonly RegExp[];
		readonly weekday: RegExp | null;
	};
	/** Page furniture by its own words. */
	readonly furniture: Furniture;
	/** What a site's front page is called in a trail of breadcrumbs. */
	readonly frontPages: readonly string[];
	/** Lines that send readers elsewhere and say nothing of their own. */
	readonly pointers: readonly RegExp[];
	/** Headings that announce nothing but links. */
	readonly linksHeadings: readonly RegExp[];
	/** Headings that announce links at the foot of a page, and points of their own within a statement. */
	readonly footHeadings: readonly RegExp[];
	/** Lines at the head of a document that are neither its text nor its title. */
	readonly headLines: readonly RegExp[];
	/** Parts of an office as they stand below its name in a letterhead: `Directorate for Port Affairs`. */
	readonly units: readonly RegExp[];
	/** Lines of an address, and others of a letterhead that tell how to reach an office or what it files a document under. */
	readonly addresses: readonly RegExp[];
	/** Lines at the head or the foot that say when a page was changed. */
	readonly updateLines: readonly RegExp[];
	/** Names of who publishes, as they stand in a letterhead or behind the title of a page. */
	readonly institutions: readonly NamePattern[];
	/** Titles that name who issued the document, in their first group: `Statement by the Ministry of Ports on …`. */
	readonly issuedBy: readonly RegExp[];
	/** Names of states as they stand above a letterhead: `Republic of Norland`. */
	readonly states: readonly NamePattern[];
	/** How a question begins in a transcript, where no name stands before it. */
	readonly question: RegExp | null;
	/** What those who ask are called in a transcript, for the whole of the name before the colon. */
	readonly questioners: readonly RegExp[];
	/** What stands in brackets in the record of a speech. */
	readonly stageDirections: readonly RegExp[];
	/** Lines in the body that tell whom to ask, or that nobody vouches for the text; for the whole of the line. */
	readonly asides: readonly RegExp[];
	/** Sentences that only serve those who report on a document: where its pictures are, whom to follow. */
	readonly services: Furniture;
	/** What documents are called in their titles, the longer names first, each with the name that the program gives it. */
	readonly kinds: readonly (readonly [title: RegExp, kind: string])[];
	/** Headings below the text, of what is said to those who report on it: `Notes to editors`. */
	readonly notesHeadings: readonly RegExp[];
	/** Lines that say whose words the next paragraph quotes: `The Minister added:`. */
	readonly quoting: readonly RegExp[];
	/** Parts of a line below a name that make it that of a post: `spokesperson`. */
	readonly posts: readonly RegExp[];
	/** Parts of a name that make it that of an office of a state: `ministry`. */
	readonly offices: readonly RegExp[];
	/** What stands before the name of the country that an office belongs to, in lower case: `of`. */
	readonly belonging: readonly string[];
	/** Adjectives of countries at the beginning or the end of an office's name, by ISO 3166 code, parted by commas. */
	readonly demonyms: Readonly<Record<string, string>>;
	/** Words that are written small in the middle of a name, in lower case: `of`. */
	readonly smallWords: readonly string[];
	/** Words of three letters and fewer in the names of offices, which are no abbreviations, in lower case: `law`. */
	readonly shortWords: readonly string[];
	/** Abbreviations, written with a full stop that ends no sentence: `Gen.` */
	readonly abbreviations: readonly string[];
};

/** Of a language of which nothing is known but what is stated. */
export const noDocumentWords: DocumentWords = {
	months: [],
	dates: {
		...{ordinals: [], beforeMonth: [], beforeYear: [], beforeTime: [], beforeDay: []},
		...{labels: [], release: [], pageLabels: [], weekday: null},
	},
	furniture: [],
	frontPages: [],
	pointers: [],
	linksHeadings: [],
	footHeadings: [],
	headLines: [],
	units: [],
	addresses: [],
	updateLines: [],
	institutions: [],
	issuedBy: [],
	states: [],
	question: null,
	questioners: [],
	stageDirections: [],
	asides: [],
	services: [],
	kinds: [],
	notesHeadings: [],
	quoting: [],
	posts: [],
	offices: [],
	belonging: [],
	demonyms: {},
	smallWords: [],
	shortWords: [],
	abbreviations: [],
};
