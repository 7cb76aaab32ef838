/** Choices for documents of which some were changed, added or taken away while the program was closed. */
import {dirname, resolve} from 'node:path';
import type {Corpus, Source} from '../../documents/source.ts';
import {counted} from '../../text/counted.ts';
import {type Carried, fitTo, type SourceTexts} from './carry-over.ts';
import type {Choices} from './choices.ts';
import type {KeptDocument} from './kept-documents.ts';
import {isMostlySame} from './same-set.ts';

/** Choices with the documents that they were made for. */
export type Kept = {readonly choices: Choices; readonly documents: readonly KeptDocument[]};

/** Where the documents that are open are, and what is in them. */
export type OpenSet = {
	readonly paths: readonly string[];
	readonly folders: readonly string[];
	readonly contents: readonly string[];
};

/** Whether most of the documents are the same by their place or by what is in them, or some are, of one folder. */
export function isSameSet(documents: readonly KeptDocument[], {paths, folders, contents}: OpenSet): boolean {
	const ownPaths = documents.map(({path, file}) => path ?? resolve(file));
	const ownContents = documents.map(({sha256}) => sha256);
	if (isMostlySame(ownPaths, paths) || isMostlySame(ownContents, contents)) return true;
	const inFolders = new Set([...ownPaths.map(path => dirname(path)), ...folders]);
	const open = new Set(paths);
	return inFolders.size === 1 && ownPaths.some(path => open.has(path));
}

/** The choices as far as the words that they hang on are in these documents. */
export function takeOver({choices, documents}: Kept, corpus: Corpus): Carried {
	const byContent = new Map(corpus.sources.map(source => [source.sha256, source]));
	const byPath = new Map(corpus.sources.map(source => [resolve(source.file), source]));
	const now = new Map<string, Source>();
	const before = documents.flatMap(({file, path, sha256, id, language = null, passages}): SourceTexts[] => {
		const same = byContent.get(sha256);
		const successor = same ?? byPath.get(path ?? resolve(file));
		// Of what earlier versions kept, the words are known only where the file is as it was.
		const own = id ?? same?.id;
		if (own === undefined) return [];
		if (successor !== undefined) now.set(own, successor);
		return [{id: own, language, passages: passages ?? same?.passages ?? []}];
	});
	return fitTo(choices, before, id => now.get(id), corpus);
}

/** In one line, what came and what is gone; null where nothing was there but settings. */
export function sayTakenOver({choices, gone}: Carried): string | null {
	const all = [choices, ...choices.ofPairs];
	const sum = (list: 'pins' | 'notes') => all.reduce((total, own) => total + own[list].length, 0);
	const numbers: readonly (readonly [count: number, one: string, many?: string])[] = [
		[sum('pins'), 'pin'],
		[sum('notes'), 'note'],
		[choices.topics.size, 'label'],
		[choices.corrections.length, 'correction'],
		[choices.edits.length, 'edit of a text', 'edits of texts'],
	];
	const taken = numbers.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
	const lost =
		gone.length === 0
			? ''
			: `${gone.length} ${gone.length === 1 ? 'is gone with its text' : 'are gone with their texts'}`;
	if (taken.length === 0)
		return lost === '' ? null : `These documents have changed: of your pins and notes, ${lost}`;
	const last = taken.at(-1);
	const list = taken.length === 1 ? last : `${taken.slice(0, -1).join(', ')} and ${last}`;
	return `These documents have changed: ${list} taken over${lost === '' ? '' : `; ${lost}`}`;
}
