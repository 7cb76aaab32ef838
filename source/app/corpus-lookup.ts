/** Finds sources and passages of a corpus by their ids. */
import {rememberFor} from '../base/remember.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Passage, Source} from '../documents/source.ts';

export type PlacedPassage = {readonly source: Source; readonly passage: Passage; readonly index: number};

const sourcesById = rememberFor(
	(corpus: Corpus): ReadonlyMap<string, Source> => new Map(corpus.sources.map(source => [source.id, source])),
);

export function sourceById(corpus: Corpus, id: string): Source | null {
	return sourcesById(corpus).get(id) ?? null;
}

/** What a passage's id says: the source that it stands in, by its id, and which one it is there, from 1. */
export function placeOfPassage(id: string): {readonly source: string; readonly number: number} {
	const mark = id.lastIndexOf('#');
	return {source: id.slice(0, Math.max(0, mark)), number: Number(id.slice(mark + 1))};
}

/** By the number in the passage's id: of a large corpus, only the sources that are looked at are unpacked. */
export function passageById(corpus: Corpus, id: string): PlacedPassage | null {
	const place = placeOfPassage(id);
	const source = sourceById(corpus, place.source);
	const index = place.number - 1;
	const passage = source?.passages[index];
	return source !== null && passage?.id === id ? {source, passage, index} : null;
}

/** What a source is called on screen: its title, or its file's name. */
export function sourceName(source: Source): string {
	return source.title ?? fileNameOf(source);
}

/** What all sources are called: a name that is cut is cut where it differs from these. */
export const sourceNames = rememberFor(({sources}: Corpus): readonly string[] => sources.map(sourceName));

/** The name of a source's side, or null where it has none. */
export function sideName(corpus: Corpus, side: string | null): string | null {
	return side === null ? null : (corpus.sideNames.get(side) ?? side);
}
