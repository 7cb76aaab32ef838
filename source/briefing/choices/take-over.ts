/** Choices for documents of which some were changed, added or taken away while the program was closed. */
import {dirname, resolve} from 'node:path';
import type {Corpus} from '../../documents/source.ts';
import {counted} from '../../text/counted.ts';
import {type Carried, choicesHere, fitTo} from './carry-over.ts';
import type {Choices} from './choices.ts';
import type {KeptDocument} from './kept-documents.ts';
import type {DocumentBefore} from './moves.ts';
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

/** The choices, found again in these documents by the words that they hang on. */
export function takeOver({choices, documents}: Kept, corpus: Corpus): Carried {
	const byContent = new Map(corpus.sources.map(source => [source.sha256, source]));
	const before = documents.flatMap(
		({file, path, sha256, id, language = null, passages}): DocumentBefore[] => {
			// Of what earlier versions kept, the words are known only where the file is as it was.
			const same = byContent.get(sha256);
			const own = id ?? same?.id;
			if (own === undefined) return [];
			const texts = passages ?? same?.passages ?? [];
			return [{id: own, language, sha256, path: path ?? resolve(file), passages: texts}];
		},
	);
	return fitTo(choices, before, corpus);
}

/** In one line, what came and what waits; null where nothing was there but settings. */
export function sayTakenOver({choices: carried, gone}: Carried): string | null {
	const choices = choicesHere(carried);
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
			: `${gone.length} ${gone.length === 1 ? 'waits until its text is back' : 'wait until their texts are back'}`;
	if (taken.length === 0)
		return lost === '' ? null : `These documents have changed: of your pins and notes, ${lost}`;
	const last = taken.at(-1);
	const list = taken.length === 1 ? last : `${taken.slice(0, -1).join(', ')} and ${last}`;
	return `These documents have changed: ${list} taken over${lost === '' ? '' : `; ${lost}`}`;
}
