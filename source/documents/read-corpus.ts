/** Reads files and folders from disk into a corpus. */

import {basename, resolve} from 'node:path';
import {createPause} from '../base/read-pause.ts';
import type {DocumentLanguage} from '../languages/language.ts';
import {loadLanguages} from '../languages/languages.ts';
import {meaning, shownWord} from '../text/placed-yaml.ts';
import type {StatedFacts} from './facts.ts';
import {type FolderSide, folderSides} from './folder-sides.ts';
import {createCorpusBuilder} from './make-corpus.ts';
import {type Manifest, noManifest} from './manifest.ts';
import {manifestFaults} from './manifest-faults.ts';
import {webAddress} from './origins.ts';
import {type ReadProblem, reasonOf} from './problem.ts';
import {
	type CachedDocument,
	type DocumentCache,
	readDocumentCache,
	writeDocumentCache,
} from './read-cache.ts';
import {type FileContent, readDocument} from './read-document.ts';
import {type FileStamp, isSameStamp, readBytes, readStandardInput, stampOf, statsOf} from './read-file.ts';
import {filesBelow} from './read-folder.ts';
import {readManifest} from './read-manifest.ts';
import {findPath, folderOf, pathKey, type SystemPath, shownPath} from './read-path.ts';
import {formatNames} from './readers/readers.ts';
import {withoutRepeated} from './repeated.ts';
import {type DocumentRules, documentRules} from './rules.ts';
import type {Corpus} from './source.ts';
import type {UnreadReason} from './unread-reasons.ts';

/** Files read at the same time: enough to keep the disk busy, few enough for any limit on open files. */
const batchSize = 32;

/** A file to be read; null for standard input. */
type Found = {
	readonly path: SystemPath | null;
	readonly shown: string;
	/** What the manifest states of it. */
	readonly entry: StatedFacts;
	/** What the folder tells that it was put into below the one that was opened. */
	readonly folder: FolderSide | null;
	readonly manifest: Manifest;
	/** Whether it was asked for by name. */
	readonly isNamed: boolean;
};

/** How many of all files have been read, or were found to be unreadable. */
export type Progress = {readonly read: number; readonly total: number};

export type ReadOptions = {
	/** Called now and then, the first time very soon, with what has been read so far. */
	readonly onProgress?: (corpus: Corpus, progress: Progress) => void;
	/** Ends the reading with what has been read so far. */
	readonly signal?: AbortSignal;
};

export type ReadCorpus = {
	readonly corpus: Corpus;
	readonly problems: readonly ReadProblem[];
	/** How many files were not read because reading was stopped. */
	readonly unread: number;
};

/** When a reader who waits is first shown what has been read, and how often then, in milliseconds. */
const firstProgress = 30;
/** When they are shown that there is something to wait for, where the first document takes long. */
const slowStart = 400;
const progressInterval = 200;

/**
 * Reads every document below the given paths: files as they are, folders with their subfolders, `-` for
 * standard input. What cannot be read is a problem, never an exception, and the rest is read all the same.
 * Of documents that were read before only what has changed on disk is read again. What repeats at the edges of several
 * is set aside when all have been read.
 */
export async function readCorpus(
	paths: readonly string[],
	languages: readonly DocumentLanguage[],
	{onProgress, signal}: ReadOptions = {},
): Promise<ReadCorpus> {
	const rules = documentRules(languages);
	const problems: ReadProblem[] = [];
	const found: Found[] = [];
	for (const path of paths) for (const each of await findDocuments(path, rules, problems)) found.push(each);
	const unique = [...new Map(found.map(document => [keyOf(document), document])).values()];
	const cacheKey = paths.map(path => resolve(path));
	const cache = await readDocumentCache(cacheKey);
	const kept: CachedDocument[] = [];
	const builder = createCorpusBuilder(statedBy(unique), rules);
	const tell = progressTeller(unique.length, read => onProgress?.(builder.corpus(), read));
	let changed = false;
	let read = 0;
	for await (const {document, stamp, content} of contentsOf(unique, {cache, rules, signal})) {
		read++;
		if ('refused' in content) {
			problems.push({file: document.shown, message: content.refused, isMissing: document.isNamed});
			continue;
		}
		const {remark, ...rest} = content;
		await loadLanguages([document.entry.language ?? rest.parsed.language]);
		if (remark !== null) problems.push({file: document.shown, message: remark, isMissing: false});
		builder.add({...rest, file: document.shown, entry: document.entry, folder: document.folder});
		tell.now(read);
		if (stamp === null) continue;
		const key = keyOf(document);
		kept.push({file: key, stamp, content});
		changed ||= cache.get(key)?.content.sha256 !== content.sha256;
	}
	tell.end();
	const unread = unique.length - read;
	// What was kept of files that were not come to is worth more than the little that was read anew.
	if (unread === 0 && (changed || kept.length !== cache.size())) await writeDocumentCache(cacheKey, kept);
	const corpus = builder.corpus();
	return {
		corpus: {...corpus, sources: withoutRepeated(corpus.sources)},
		problems: unread === 0 ? problems : [stoppedAt(unread, unique.length), ...problems],
		unread,
	};
}

function stoppedAt(unread: number, total: number): ReadProblem {
	const message: UnreadReason = `Reading was stopped: ${unread} of ${total} files were not read`;
	return {file: '', message, isMissing: false};
}

/** Tells a reader who waits how far reading is, as often as they want to know. */
function progressTeller(total: number, tell: (progress: Progress) => void) {
	let due = performance.now() + firstProgress;
	const early = setTimeout(() => tell({read: 0, total}), slowStart);
	return {
		now(read: number) {
			if (performance.now() <= due) return;
			clearTimeout(early);
			tell({read, total});
			due = performance.now() + progressInterval;
		},
		end: () => clearTimeout(early),
	};
}

type Content = {
	readonly document: Found;
	readonly stamp: FileStamp | null;
	readonly content: FileContent | {readonly refused: UnreadReason};
};

/** What is in the files one by one, in their order, until reading is stopped. */
async function* contentsOf(
	documents: readonly Found[],
	{cache, rules, signal}: {cache: DocumentCache; rules: DocumentRules; signal: AbortSignal | undefined},
): AsyncGenerator<Content, void, void> {
	const pause = createPause();
	const stopped = new Promise<null>(resolve => {
		signal?.addEventListener('abort', () => resolve(null));
	});
	for (let start = 0; start < documents.length; start += batchSize) {
		const batch = documents.slice(start, start + batchSize);
		// The disk is asked for many at once, the processor takes them one by one and lets others have a turn.
		for (const fetched of await Promise.all(batch.map(document => fetchFile(document, cache)))) {
			await pause();
			// One document may take long in a thread of its own: that is not waited for.
			const content = signal?.aborted ? null : await Promise.race([contentOf(fetched, rules), stopped]);
			if (content === null) return;
			yield {document: fetched.document, stamp: fetched.stamp, content};
		}
	}
}

function keyOf({path}: Found): string {
	return path === null ? '-' : pathKey(path);
}

function statedBy(found: readonly Found[]): Pick<Manifest, 'event' | 'sideNames'> {
	const manifests = [...new Set(found.map(({manifest}) => manifest))];
	return {
		event: manifests.find(({event}) => event !== null)?.event ?? null,
		sideNames: new Map(manifests.flatMap(({sideNames}) => [...sideNames])),
	};
}

async function findDocuments(
	typed: string,
	{dates}: DocumentRules,
	problems: ReadProblem[],
): Promise<Found[]> {
	if (typed === '-') {
		return [
			{path: null, shown: 'standard input', entry: {}, folder: null, manifest: noManifest, isNamed: true},
		];
	}
	let path: SystemPath = typed;
	const report = (at: SystemPath, message: UnreadReason, isMissing: boolean) =>
		problems.push({file: shownPath(at), message, isMissing});
	if (webAddress(typed) !== null) {
		report(
			typed,
			'is an address, and nothing is fetched; save the page in your browser (Ctrl-S) and give that file',
			true,
		);
		return [];
	}
	try {
		path = await findPath(typed);
		const isFolder = (await statsOf(path)).isDirectory();
		const {manifest, problemOf} = await readManifest(isFolder ? path : folderOf(path), dates, problems);
		if (!isFolder) {
			const shown = shownPath(path);
			const entry = manifest.entries.get(typeof path === 'string' ? basename(path) : basename(shown)) ?? {};
			return [{path, shown, entry, folder: null, manifest, isNamed: true}];
		}
		const {files, skipped} = await filesBelow(path);
		for (const each of skipped) report(each.path, reasonOf(each.error), false);
		if (problemOf !== null)
			for (const problem of namedInVain(manifest, [...files, ...skipped], problemOf)) problems.push(problem);
		if (files.length === 0) {
			report(path, `holds no documents; put ${formatNames()} files into it`, true);
		}
		const folderOfFile = folderSides(files.map(({name}) => name));
		return files.map(file => ({
			path: file.path,
			shown: shownPath(file.path),
			entry: manifest.entries.get(file.name) ?? {},
			folder: folderOfFile(file.name),
			manifest,
			isNamed: false,
		}));
	} catch (error) {
		report(path, reasonOf(error), true);
		return [];
	}
}

/** What a manifest says of files that are not in its folder. */
function namedInVain(
	{entries}: Manifest,
	found: readonly {readonly name: string}[],
	problemOf: (file: string, message: string) => ReadProblem,
): ReadProblem[] {
	const names = new Set(found.map(({name}) => name));
	return [...entries.keys()]
		.filter(file => !names.has(file))
		.map(file => problemOf(file, manifestFaults.notThere(shownWord(file)) + meaning(file, [...names])));
}

/** A file's bytes, or what was kept of it, or why it cannot be read. */
type Fetched = {readonly document: Found; readonly stamp: FileStamp | null} & (
	| {readonly bytes: Uint8Array}
	| {readonly kept: FileContent}
	| {readonly refused: UnreadReason}
);

async function fetchFile(document: Found, cache: DocumentCache): Promise<Fetched> {
	const {path} = document;
	try {
		if (path === null) return {document, stamp: null, bytes: await readStandardInput()};
		const stamp = await stampOf(path);
		const kept = cache.get(pathKey(path));
		if (kept !== undefined && isSameStamp(kept.stamp, stamp)) return {document, stamp, kept: kept.content};
		return {document, stamp, bytes: await readBytes(path, stamp.size)};
	} catch (error) {
		return {document, stamp: null, refused: reasonOf(error)};
	}
}

/** One document that makes its reader fail never stops the others. */
async function contentOf(
	fetched: Fetched,
	rules: DocumentRules,
): Promise<FileContent | {readonly refused: UnreadReason}> {
	if ('refused' in fetched) return fetched;
	if ('kept' in fetched) return fetched.kept;
	try {
		return await readDocument(fetched.document.shown, fetched.bytes, rules);
	} catch (error) {
		return {refused: reasonOf(error)};
	}
}
