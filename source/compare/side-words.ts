/** The words that make names of the two sides, as a language gives them, and the English ones. */
import {formatDate} from '../languages/format-date.ts';
import {capitalise} from '../text/capitalise.ts';
import type {ComparedSide} from './comparison.ts';

export type SideName = Omit<ComparedSide, 'sources'>;

/** What documents are: a kind as the program names it, such as `joint statement`, or so many texts. */
export type DocumentNoun = {readonly kind: string} | {readonly texts: number};

export type SideWords = {
	/** The name of a side as its manifest states it, which may be that of a country. */
	readonly sideName: (stated: string) => string;
	/** The name of a publisher as its documents state it, which may have one of its own in the language. */
	readonly publisher: (stated: string) => string;
	/** A day of ISO 8601 as a label has it. */
	readonly day: (date: string) => string;
	/** A document as a head and as a sentence call it; told from others by its year or its day. */
	readonly document: (
		noun: DocumentNoun,
		when?: {readonly year?: string; readonly day?: string},
	) => Required<Pick<SideName, 'label' | 'inText'>>;
	/** Documents beside some of which more is known. */
	readonly other: (texts: number) => SideName;
	/** What nothing but its place tells from the other. */
	readonly lettered: (texts: number, letter: 'A' | 'B') => SideName;
	/** What a publisher or a side published on a day. */
	readonly ofDay: (name: string, day: string) => SideName;
	/** Why there are no two sides; `names`: those that there are, one behind the other. */
	readonly problems: {
		readonly needsTwo: string;
		readonly bothAre: (name: string, names: string) => string;
		readonly nothingAgainst: (name: string) => string;
		readonly copiesAlone: (names: string) => string;
		readonly several: (name: string, names: string) => string;
		readonly unknown: (name: string, names: string) => string;
	};
	/** The first names of a list, of which more are not given. */
	readonly andMore: (names: string, more: number) => string;
};

const textOrTexts = (count: number): string => (count === 1 ? 'text' : 'texts');

const nounOf = (noun: DocumentNoun): string => ('kind' in noun ? noun.kind : textOrTexts(noun.texts));

export const englishSides: SideWords = {
	sideName: stated => stated,
	publisher: stated => stated,
	day: formatDate,
	document(noun, {year, day} = {}) {
		const name = year === undefined ? nounOf(noun) : `${year} ${nounOf(noun)}`;
		if (day === undefined) return {label: capitalise(name), inText: `the ${name}`};
		return {label: `${capitalise(name)}, ${day}`, inText: `the ${name} of ${day}`};
	},
	other: texts => ({label: `Other ${textOrTexts(texts)}`, inText: `the other ${textOrTexts(texts)}`}),
	lettered(texts, letter) {
		const name = `${textOrTexts(texts)} ${letter}`;
		return {label: capitalise(name), inText: name};
	},
	ofDay: (name, day) => ({label: `${name}, ${day}`, inText: `the ${name} text of ${day}`}),
	problems: {
		needsTwo: 'A comparison needs two documents: name another file or folder.',
		bothAre: (name, names) => `Both sides are “${name}”: choose two of ${names}.`,
		nothingAgainst: name => `Nothing stands against “${name}”: name the other side as well.`,
		copiesAlone: names =>
			`All documents hold one text; add another, or name two of them with --left and --right: ${names}.`,
		several: (name, names) => `“${name}” may be several: choose ${names}.`,
		unknown: (name, names) => `No side or document is called “${name}”: choose ${names}.`,
	},
	andMore: (names, more) => `${names} and ${more.toLocaleString('en-US')} more`,
};
