/** Finds sources and passages of a corpus by their ids. */
import {rememberFor} from '../base/remember.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Passage, Source} from '../documents/source.ts';
import type {ScreenWords} from './wording/screen-words.ts';

export type PlacedPassage = {readonly source: Source; readonly passage: Passage; readonly index: number};

const sourcesById = rememberFor(
	(corpus: Corpus): ReadonlyMap<string, Source> => new Map(corpus.sources.map(source => [source.id, source])),
);

export function sourceById(corpus: Corpus, id: string): Source | null {
	return sourcesById(corpus).get(id) ?? null;
}

/** What a passage's id says of its place. */
export type PassageNumber = {
	/** The source that it stands in, by its id. */
	readonly source: string;
	/** Which passage it is there, from 1; with the number of a piece that was put back behind it, from 1, else 0. */
	readonly order: readonly [passage: number, piece: number];
	/** The same to be shown: `12`, `12+1`. */
	readonly number: string;
};

export function placeOfPassage(id: string): PassageNumber {
	const mark = id.lastIndexOf('#');
	const number = id.slice(mark + 1);
	const [passage, piece = '0'] = number.split('+');
	return {source: id.slice(0, Math.max(0, mark)), order: [Number(passage), Number(piece)], number};
}

/** By the number in the passage's id: of a large corpus, only the sources that are looked at are unpacked. */
export function passageById(corpus: Corpus, id: string): PlacedPassage | null {
	const place = placeOfPassage(id);
	const source = sourceById(corpus, place.source);
	if (source === null) return null;
	const {passages} = source;
	const expected = place.order[0] - 1;
	// Where the user put something back or took it out, numbers and places differ.
	const index = passages[expected]?.id === id ? expected : passages.findIndex(passage => passage.id === id);
	const passage = passages[index];
	return passage === undefined ? null : {source, passage, index};
}

/** What a source is called on screen: its title, or its file's name. */
export function sourceName(source: Source): string {
	return source.title ?? fileNameOf(source);
}

/** What all sources are called: a name that is cut is cut where it differs from these. */
export const sourceNames = rememberFor(({sources}: Corpus): readonly string[] => sources.map(sourceName));

/** The name of a source's side, or null where it has none. */
export function sideName(corpus: Corpus, side: string | null, {briefing}: ScreenWords): string | null {
	return side === null ? null : briefing.sides.sideName(corpus.sideNames.get(side) ?? side);
}
