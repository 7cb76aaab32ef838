/** Reads files and folders from disk into a corpus. */
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {errorCode, errorMessage} from '../base/errors.ts';
import {createPause} from '../base/read-pause.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {createCorpusBuilder, type ReadDocument} from './make-corpus.ts';
import {type Manifest, type ManifestEntry, manifestNames, parseManifest} from './manifest.ts';
import {type ParsedDocument, parseDocument, sampleOf} from './parse-document.ts';
import {
	type CachedDocument,
	type DocumentCache,
	type FileStamp,
	readDocumentCache,
	writeDocumentCache,
} from './read-cache.ts';
import {type DocumentFormat, filesBelow, formatOf} from './read-folder.ts';
import {splitBlocks} from './readers/blocks.ts';
import {decode} from './readers/decode.ts';
import type {Corpus, Problem} from './source.ts';

/** A file larger than this is no statement; reading it would only fill the memory. */
const largestFile = 64 * 1024 * 1024;

const noManifest: Manifest = {event: null, sideNames: new Map(), entries: new Map()};

/** Files read at the same time: enough to keep the disk busy, few enough for any limit on open files. */
const batchSize = 32;

type Found = {readonly file: string; readonly manifest: Manifest; readonly name: string};

export type ReadOptions = {
	/** Called now and then, the first time very soon, with what has been read so far and how many files there are. */
	readonly onProgress?: (corpus: Corpus, total: number) => void;
};

/** When a reader who waits is first shown what has been read, and how often then, in milliseconds. */
const firstProgress = 30;
const progressInterval = 200;

/**
 * Reads every document below the given paths: files as they are, folders with their subfolders, `-` for
 * standard input. What cannot be read is a problem, never an exception, and the rest is read all the same.
 * Of large folders that were read before only what has changed on disk is read again.
 */
export async function readCorpus(
	paths: readonly string[],
	{onProgress}: ReadOptions = {},
): Promise<{corpus: Corpus; problems: readonly Problem[]}> {
	const problems: Problem[] = [];
	const found: Found[] = [];
	for (const path of paths) found.push(...(await findDocuments(path, problems)));
	const unique = [...new Map(found.map(document => [document.file, document])).values()];
	const cacheKey = paths.map(path => resolve(path));
	const cache = await readDocumentCache(cacheKey);
	const read: CachedDocument[] = [];
	const builder = createCorpusBuilder(statedBy(unique));
	let due = performance.now() + firstProgress;
	let changed = false;
	const pause = createPause();
	for (let start = 0; start < unique.length; start += batchSize) {
		const batch = unique.slice(start, start + batchSize);
		// The disk is asked for many at once, the processor takes them one by one and lets others have a turn.
		for (const fetched of await Promise.all(batch.map(found => fetchFile(found, cache)))) {
			await pause();
			const result = await toDocument(fetched);
			if ('message' in result) {
				problems.push(result);
				continue;
			}
			builder.add(result);
			if (onProgress && performance.now() > due) {
				onProgress(builder.corpus(), unique.length);
				due = performance.now() + progressInterval;
			}
			if (result.stamp === null) continue;
			read.push({file: result.file, stamp: result.stamp, sha256: result.sha256, parsed: result.parsed});
			changed ||= cache.get(result.file)?.sha256 !== result.sha256;
		}
	}
	if (changed || read.length !== cache.size()) await writeDocumentCache(cacheKey, read);
	return {corpus: builder.corpus(), problems};
}

function statedBy(found: readonly Found[]): Pick<Manifest, 'event' | 'sideNames'> {
	const manifests = [...new Set(found.map(({manifest}) => manifest))];
	return {
		event: manifests.find(({event}) => event !== null)?.event ?? null,
		sideNames: new Map(manifests.flatMap(({sideNames}) => [...sideNames])),
	};
}

async function findDocuments(path: string, problems: Problem[]): Promise<Found[]> {
	if (path === '-') return [{file: '-', manifest: noManifest, name: '-'}];
	try {
		const stats = await stat(path);
		if (!stats.isDirectory()) {
			const manifest = await readManifest(dirname(path), problems);
			return [{file: path, manifest, name: basename(path)}];
		}
		const manifest = await readManifest(path, problems);
		const files = await filesBelow(path);
		if (files.length === 0) {
			problems.push(problem(path, 'holds no documents; put .txt or .md files into it'));
		}
		return files.map(file => ({file, manifest, name: relative(path, file)}));
	} catch (error) {
		problems.push(problem(path, reasonOf(error)));
		return [];
	}
}

async function readManifest(folder: string, problems: Problem[]): Promise<Manifest> {
	for (const name of manifestNames) {
		const path = join(folder, name);
		try {
			return await readManifestFile(path);
		} catch (error) {
			if (errorCode(error) === 'ENOENT') continue;
			problems.push(problem(path, errorCode(error) === null ? messageOf(error) : reasonOf(error)));
		}
	}
	return noManifest;
}

async function readManifestFile(path: string): Promise<Manifest> {
	await stampOf(path);
	return parseManifest(await readFile(path, 'utf8'));
}

/** A file's bytes, or what was kept of it, or why it cannot be read. */
type Fetched = {readonly file: string; readonly entry: ManifestEntry; readonly stamp: FileStamp | null} & (
	| {readonly bytes: Uint8Array}
	| {readonly kept: CachedDocument}
	| {readonly refused: string}
);

async function fetchFile({file, manifest, name}: Found, cache: DocumentCache): Promise<Fetched> {
	const entry = manifest.entries.get(name.replaceAll('\\', '/')) ?? {};
	try {
		if (file === '-') return {file, entry, stamp: null, bytes: await readStandardInput()};
		const stamp = await stampOf(file);
		const kept = cache.get(file);
		if (kept !== undefined && isSameStamp(kept.stamp, stamp)) return {file, entry, stamp, kept};
		return {file, entry, stamp, bytes: await readFile(file)};
	} catch (error) {
		return {file, entry, stamp: null, refused: reasonOf(error)};
	}
}

type ReadResult = ReadDocument & {readonly stamp: FileStamp | null};

async function toDocument(fetched: Fetched): Promise<ReadResult | Problem> {
	const {file, entry, stamp} = fetched;
	if ('refused' in fetched) return problem(file, fetched.refused);
	if ('kept' in fetched) {
		return {file, sha256: fetched.kept.sha256, parsed: fetched.kept.parsed, entry, stamp};
	}
	const decoded = decode(fetched.bytes);
	if ('refused' in decoded) return problem(file, decoded.refused);
	return {
		file: file === '-' ? 'standard input' : file,
		sha256: createHash('sha256').update(fetched.bytes).digest('hex'),
		parsed: await parse(decoded.text, formatOf(file)),
		entry,
		stamp,
	};
}

/** What only some documents need (Markdown, other languages than English) is loaded for the first of them. */
async function parse(text: string, format: DocumentFormat | null): Promise<ParsedDocument> {
	const split = format === 'markdown' ? (await import('./readers/markdown.ts')).splitMarkdown : splitBlocks;
	const parsed = parseDocument(text, split);
	if (parsed.language !== null) return parsed;
	const {detectLanguage} = await import('../languages/detect-language.ts');
	return {...parsed, language: detectLanguage(sampleOf(parsed.body))};
}

/** A pipe or a device would wait or never end, so what a path is is asked before it is opened. */
async function stampOf(path: string): Promise<FileStamp> {
	const stats = await stat(path);
	if (!stats.isFile()) {
		throw new UserError(
			stats.isDirectory() ? 'is a folder; give a text file' : 'is not a regular file; give a text file',
		);
	}
	if (stats.size > largestFile) throw new UserError('is larger than 64 MB; split it or give a smaller file');
	return {size: stats.size, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs};
}

function isSameStamp(a: FileStamp, b: FileStamp): boolean {
	return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}

async function readStandardInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** An error whose message is already a line for the user. */
class UserError extends Error {}

function problem(file: string, message: string): Problem {
	return {file: file === '-' ? 'standard input' : sanitiseLine(file), message};
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist; check the path',
	EACCES: 'cannot be read; give yourself permission to read it',
	EPERM: 'cannot be read; give yourself permission to read it',
	ELOOP: 'is a loop of links; give the file itself',
	ENAMETOOLONG: 'has a name that is too long; rename it',
	ENOTDIR: 'does not exist; a part of the path is a file',
	EMFILE: 'cannot be opened; too many files are open',
	EIO: 'cannot be read; the disk reports an error',
};

function reasonOf(error: unknown): string {
	if (error instanceof UserError) return error.message;
	const code = errorCode(error);
	return reasons[code ?? ''] ?? `cannot be read (${code ?? messageOf(error)})`;
}

function messageOf(error: unknown): string {
	return sanitiseLine(errorMessage(error));
}
