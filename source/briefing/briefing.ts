/** The shape of a briefing: parts of typed blocks in which every quotation names its reference. */
import type {SideName, Sides} from '../base/sides.ts';
import type {Locator} from '../documents/locator.ts';
import type {Span} from '../text/spans.ts';
import type {PartName} from './choices/choices.ts';
import type {Length} from './choices/lengths.ts';
import type {OutputLanguage} from './wording/wording.ts';

/** Of words of a text: their language by ISO 639, where it is not that of the briefing. */
type Spoken = {readonly language?: string};

/** A piece of running text. */
export type Inline =
	/** The program's own words, and names that label something. */
	| ({readonly kind: 'text'; readonly text: string} & Spoken)
	| ({readonly kind: 'strong'; readonly text: string} & Spoken)
	/** The program's own remark in a place where a quotation is expected, such as "Not mentioned". */
	| {readonly kind: 'remark'; readonly text: string}
	/** Verbatim, but for marked omissions `[…]`. */
	| ({
			readonly kind: 'quotation';
			readonly text: string;
			readonly reference: number;
			/** Words that the other side words differently, in order and apart. */
			readonly marks?: readonly Span[];
	  } & Spoken)
	/** Only the number: the words stand elsewhere. */
	| {readonly kind: 'reference'; readonly reference: number}
	| {readonly kind: 'code'; readonly text: string}
	| {readonly kind: 'link'; readonly text: string; readonly url: string};

export type Content = readonly Inline[];

export type Column = {
	readonly title: string;
	/** Its share of the width. */
	readonly width: number;
	/** The side whose words stand in it: it has that side's colour. */
	readonly side?: SideName;
};

/** What one side says of a point, or that it says nothing of it. */
export type Framing = {
	/** Null for the words of a document that stands on no side. */
	readonly side: SideName | null;
	/** Whose words they are. */
	readonly label: string;
	readonly content: Content;
	/** It has no words of its own on the point: what stands there is a remark. */
	readonly isSilent?: true;
};

export type Block =
	| {readonly kind: 'paragraph'; readonly content: Content}
	| {readonly kind: 'heading'; readonly content: Content}
	| {readonly kind: 'list'; readonly items: readonly Content[]}
	| {
			readonly kind: 'table';
			readonly columns: readonly Column[];
			readonly rows: readonly (readonly Content[])[];
	  }
	/** A point under its topic: the sides' words side by side where there is room, else one below the other. */
	| {
			readonly kind: 'framings';
			readonly topic: string;
			/** That of the topic, where it is words of a text and not in that of the briefing. */
			readonly language?: string;
			readonly framings: readonly Framing[];
			/** What is to be said of all of them, a line each. */
			readonly remarks: readonly Content[];
	  }
	/** The user's own words, on what they are about. */
	| {readonly kind: 'note'; readonly about: string; readonly text: string};

export type Part = {readonly id: PartName; readonly title: string; readonly blocks: readonly Block[]};

/** Where quoted words stand. */
export type Reference = {
	/** From 1, in the order of first mention. */
	readonly number: number;
	/** The sentence or sentences, verbatim from the passage. */
	readonly text: string;
	readonly source: string;
	/** How the source is called in short: its side, or publisher and date. */
	readonly label: string;
	/** The heading above the passage. */
	readonly section: string | null;
	readonly passage: string;
	/** Who says it, as a transcript names them; absent where it names nobody. */
	readonly speaker?: string;
	/** Which passage of its source it is, from 1. */
	readonly place: number;
	readonly locator: Locator;
	/** Opens the published page at these words. */
	readonly url: string | null;
};

type BriefingSource = {
	readonly id: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
	readonly url: string | null;
	readonly side: string | null;
	readonly file: string;
	readonly sha256: string;
};

export type Briefing = {
	readonly title: string;
	/** That of its own words, where it is not English. */
	readonly language?: OutputLanguage;
	/** What it is about, below the title: the event's documents, a query, the day it was made. */
	readonly lead: readonly Content[];
	readonly event: string | null;
	/** The topic or query it is limited to. */
	readonly topic: string | null;
	/** The query alone. */
	readonly query: string | null;
	/** Keys of the rows that it is limited to; only where the query alone would give others. */
	readonly rows?: readonly string[] | undefined;
	/** Whether anything that the user pinned or chose has a part in it, beside its length. */
	readonly pinned: boolean;
	/** Ids of the sources that are compared; null where nothing is. */
	readonly sides: Sides<readonly string[]> | null;
	/** ISO 8601 calendar date on which it was made. */
	readonly date: string;
	readonly length: Length;
	/** Where what is matched with doubt is stated as well, though the length would not have it. */
	readonly doubtful?: true;
	readonly parts: readonly Part[];
	readonly references: readonly Reference[];
	readonly sources: readonly BriefingSource[];
};

export function text(value: string): Inline {
	return {kind: 'text', text: value};
}

export function strong(value: string): Inline {
	return {kind: 'strong', text: value};
}

export function remark(value: string): Inline {
	return {kind: 'remark', text: value};
}

/** Whether topics stand below headings of their part, which then come first in it. */
export function hasHeadings(blocks: readonly Block[]): boolean {
	return blocks.some(({kind}) => kind === 'heading');
}

/** The lines of a user's note that say something. */
export function linesOfNote(note: string): string[] {
	return note.split(/\n+/u).flatMap(line => line.trim() || []);
}

/** Contents with a separator between them. */
export function join(contents: readonly Content[], separator: string): Inline[] {
	return contents.flatMap((content, index) => (index === 0 ? content : [text(separator), ...content]));
}

/** Ends a line with a full stop unless the quotation at its end has one. */
export function closed(content: Content): Inline[] {
	const last = content.at(-1);
	if (last?.kind === 'quotation' && /[.!?…\]]["'”’]?$/u.test(last.text)) return [...content];
	return [...content, text('.')];
}

export type Quotation = Extract<Inline, {readonly kind: 'quotation'}>;

export type Piece = {readonly text: string; readonly isMarked: boolean};

/** A quotation in its quotation marks, cut where marked words begin and end; joined, the pieces are all of it. */
export function quotedPieces({text: words, marks = []}: Quotation): Piece[] {
	const whole = quoted(words);
	const shift = whole.indexOf(words);
	const pieces: Piece[] = [];
	let end = 0;
	for (const mark of marks) {
		pieces.push({text: whole.slice(end, mark.start + shift), isMarked: false});
		end = mark.end + shift;
		pieces.push({text: whole.slice(mark.start + shift, end), isMarked: true});
	}
	pieces.push({text: whole.slice(end), isMarked: false});
	return pieces.filter(({text: piece}) => piece !== '');
}

/** What of the pieces stands between two offsets into all of them. */
export function clipped(pieces: readonly Piece[], from: number, to: number): Piece[] {
	let start = 0;
	return pieces.flatMap(({text, isMarked}) => {
		const cut = text.slice(Math.max(0, from - start), Math.max(0, to - start));
		start += text.length;
		return cut === '' ? [] : [{text: cut, isMarked}];
	});
}

/** In quotation marks; single ones where the words hold double ones. */
export function quoted(words: string): string {
	return /["“”]/u.test(words) ? `‘${words}’` : `“${words}”`;
}
