/** What the briefing says in its own words, as a language must give it: one value a language, every phrase a member. */
import type {Certainty, DifferenceKind} from '../../compare/comparison.ts';
import type {SideWords} from '../../compare/side-words.ts';
import type {Locator} from '../../documents/locator.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Firmness} from '../../languages/verbs.ts';
import type {SearchWords} from '../../search/search-words.ts';
import type {PartName} from '../choices/choices.ts';
import type {Length} from '../choices/lengths.ts';
import type {CommandWords} from './command-words.ts';
import type {Counted, PartWords} from './part-words.ts';

/** The languages in which the program can speak, by ISO 639-1. */
export const outputLanguages = ['en', 'es'] as const;

export type OutputLanguage = (typeof outputLanguages)[number];

/** The one that it speaks where none is asked for. */
export const spokenUnasked = 'en' satisfies OutputLanguage;

export type Wording = {
	readonly code: OutputLanguage;
	/** BCP 47: what a file says that it is in. */
	readonly tag: string;
	/** A day or a month of ISO 8601 as prose has it; anything else as it is. */
	readonly date: (date: string) => string;
	readonly undated: string;
	/** What readers call each policy area. */
	readonly themes: Readonly<Record<ThemeId, string>>;
	readonly sides: SideWords;
	readonly search: SearchWords;
	readonly names: NameWords;
	readonly rowNames: RowNameWords;
	readonly title: TitleWords;
	readonly lead: LeadWords;
	readonly partTitles: Readonly<Record<PartName, string>>;
	/** Why a part is not in the briefing although it is chosen. */
	readonly withoutPart: {readonly withPins: string; readonly atLength: Readonly<Record<Length, string>>};
	readonly differenceKinds: Readonly<Record<DifferenceKind, string>>;
	readonly firmness: Readonly<Record<Firmness, string>>;
	readonly silence: SilenceWords;
	readonly parts: PartWords;
	readonly references: ReferenceWords;
	readonly files: FileWords;
	readonly leftAside: LeftAsideWords;
	/** Said where nothing at all would stand in a briefing. */
	readonly nothingInIt: string;
	readonly commands: CommandWords;
	/** Why a file was not read, by what English says of it. */
	readonly unread: (reason: string) => string;
};

/** Names of those who speak, inside a sentence. */
type NameWords = {
	/** `the United States`, `Mexico` */
	readonly inText: (label: string) => string;
	/** `Mexico’s text`, `the text of the United States`; given the name as it stands inside a sentence. */
	readonly textOf: (name: string) => string;
	/** What stands in the place of an actor where a text names none. */
	readonly nobody: string;
};

/** Names of rows that are no phrase of a text. */
type RowNameWords = {
	/** By what the comparison calls them. */
	readonly made: ReadonlyMap<string, string>;
	readonly talks: (first: string, second: string) => string;
	readonly followUp: (subject: string) => string;
};

type TitleWords = {
	readonly noDocuments: string;
	/** A name that stands for `count` others as well. */
	readonly andMore: (name: string, count: number) => string;
	/** Names side by side. */
	readonly both: (names: readonly string[]) => string;
	readonly twoTexts: string;
	/** Both names, and the day of all statements. */
	readonly statementsOf: (both: string, day: string) => string;
	/** The people whom both texts name, as `both` says them, and what these are about, as `onThemes` does. */
	readonly people: (names: string, on: string) => string;
	/** What follows both names: the weightiest themes, of which there may be none. */
	readonly onThemes: (themes: readonly string[]) => string;
};

type LeadWords = {
	/** What it is, and its day. */
	readonly kind: Readonly<Record<Length, (day: string) => string>>;
	/** Before the place and the dates of a meeting, which are quoted. */
	readonly met: string;
	/** Before the documents that are open and not compared. */
	readonly notCompared: string;
	/** Behind a document: where passages stood that were taken out of it by hand. */
	readonly takenOut: (places: readonly string[]) => string;
	readonly holdsPins: string;
	/** `kin`: the forms that were looked for as well, in quotation marks. */
	readonly limitedTo: (topic: string, kin: readonly string[]) => string;
	readonly limitedToChosen: string;
};

type SilenceWords = {
	/** What stands where the other side's words would: strong, it does not mention the point. */
	readonly claim: Readonly<Record<Certainty, string>>;
	/** A term, how often the other side has it, and a word of the other side that means nearly the same. */
	readonly term: (term: string, elsewhere: number, alike: string | null) => string;
	/** Before the number of the sentence that is nearest to the point. */
	readonly nearest: string;
};

type ReferenceWords = {
	readonly title: string;
	readonly section: (name: string) => string;
	/** Which passage of its document it is. */
	readonly passage: Counted;
	readonly locator: (locator: Locator) => string;
	/** The link that opens the page of a source. */
	readonly open: string;
	/** Before the user's own words. */
	readonly noteOn: (about: string) => string;
};

export type FileWords = {
	/** How names of files begin, in small ASCII letters. */
	readonly briefing: string;
	/** What stands in a name where nothing else is known. */
	readonly documents: string;
	/** What the properties of a document say of it. */
	readonly description: string;
	/** Why a briefing is not written, by its path, and how to mend it. */
	readonly notWritten: {
		readonly exists: (path: string) => string;
		/** `example`: a file in the folder. */
		readonly isFolder: (path: string, example: string) => string;
		readonly isNoFile: (path: string) => string;
		readonly isLink: (path: string) => string;
		/** `reason`: of the system, in English. */
		readonly refused: (folder: string, reason: string) => string;
	};
};

type LeftAsideWords = {
	/** Pins and topics of other pairs of sides. */
	readonly elsewhere: (count: number, pairs: string, remedy: string) => string;
	readonly otherPairs: Counted;
	/** Pins and topics that hang on nothing any more. */
	readonly gone: (count: number, remedy: string) => string;
};
