/** What a language tells of where sentences end and of how they hang together. */

export type Sentences = {
	/** Abbreviations, folded, whose full stop ends no sentence: `Mr.`, `Sept.`. */
	readonly neverFinal: ReadonlySet<string>;
	/** Those that end one unless a number follows, because they are words as well: `No. 5`, but `They said no.`. */
	readonly finalBeforeWords: ReadonlySet<string>;
	/** Those that end one only where what follows plainly begins one: `Inc.`. */
	readonly seldomFinal: ReadonlySet<string>;
	/** Abbreviations of letters that are followed by their explanation: `e.g`. */
	readonly introducing: ReadonlySet<string>;
	/** Words of one capital that may end a sentence, as no initial does: `I`. */
	readonly letterWords: ReadonlySet<string>;
	/** The end of a text up to its full stop, where letters with stops end a sentence all the same: `Washington, D.C`. */
	readonly finalLetters: RegExp;
	/** The end of a text up to its full stop that is a time of day, which ends a sentence, `9 a.m`; one that opens it, which ends none. */
	readonly timeOfDay: RegExp;
	readonly openingTime: RegExp;
	/** Words behind a time of day that go on with it, folded: `6 p.m. Eastern Time`. */
	readonly behindTime: ReadonlySet<string>;
	/** Ends of addresses, folded, whose full stop ends no sentence: `Ports.Gov`. */
	readonly addressEnds: ReadonlySet<string>;
	/** Words that plainly begin a sentence, folded. */
	readonly openers: ReadonlySet<string>;
	/** Words as written, and initials, whose full stop ends no sentence inside a text. */
	readonly abbreviated: RegExp;
	// How a sentence hangs on those before it, in three degrees:
	/** Its start tells that it goes on from the one before, be it only about the same people: `This`, `He also`. */
	readonly continuing: RegExp;
	/** Words anywhere in it stand for what was said before, so that it makes no full point: `these matters`, `that it is implemented`. */
	readonly backward: RegExp;
	/** It begins with what the one before was about: `These will …`, `Other participants …`; of people it may say anything. */
	readonly pointing: RegExp;
	/** What announces that points follow: `as follows`. */
	readonly announcing: RegExp;
	/** Words that only lead through what is said, address, thank or say that one knows; folded, without a possessive ending. */
	readonly fillers: ReadonlySet<string>;
	/** Words by which a border is drawn from point to point, folded: `thence along the meridian`. */
	readonly bearings: ReadonlySet<string>;
	/** What says of a conversation as a whole how it went or what it was about. */
	readonly overview: RegExp;
};
