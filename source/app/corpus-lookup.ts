/** Finds sources and passages of a corpus by their ids. */
import type {Corpus, Passage, Source} from '../documents/source.ts';

export type PlacedPassage = {readonly source: Source; readonly passage: Passage; readonly index: number};

type Lookup = {readonly sources: Map<string, Source>; readonly passages: Map<string, PlacedPassage>};

const lookups = new WeakMap<Corpus, Lookup>();

function lookup(corpus: Corpus): Lookup {
	const known = lookups.get(corpus);
	if (known !== undefined) return known;
	const made: Lookup = {sources: new Map(), passages: new Map()};
	for (const source of corpus.sources) {
		made.sources.set(source.id, source);
		for (const [index, passage] of source.passages.entries())
			made.passages.set(passage.id, {source, passage, index});
	}
	lookups.set(corpus, made);
	return made;
}

export function sourceById(corpus: Corpus, id: string): Source | null {
	return lookup(corpus).sources.get(id) ?? null;
}

export function passageById(corpus: Corpus, id: string): PlacedPassage | null {
	return lookup(corpus).passages.get(id) ?? null;
}

/** What a source is called on screen: its title, or its file's name. */
export function sourceName(source: Source): string {
	return source.title ?? source.file.split(/[/\\]/).at(-1) ?? source.file;
}

/** The name of a source's side, or null where it has none. */
export function sideName(corpus: Corpus, side: string | null): string | null {
	return side === null ? null : (corpus.sideNames[side] ?? side);
}
