/** Keeps what was read of documents, so that a later opening reads again only what changed on disk. */

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {documentsShape} from '../base/cache-shapes.ts';
import {createPause} from '../base/read-pause.ts';
import {userFolders} from '../base/read-user-folders.ts';
import {touchKept, writeKept} from '../base/write-kept.ts';
import type {FileContent} from './read-document.ts';
import type {FileStamp} from './read-file.ts';

export type CachedDocument = {
	/** The file's path, in the form that tells it from all others. */
	readonly file: string;
	readonly stamp: FileStamp;
	readonly content: FileContent;
};

/** Of the code that read the documents: what another one kept is ignored. */
const version = `briefing documents ${documentsShape}\n`;

/** Documents that are turned to bytes and back at a time: a few milliseconds. */
const segmentSize = 16;

/** Sets of documents of which it is kept; a few documents take some tens of kilobytes, thousands some thirty megabytes. */
const mostKept = 24;

/** Unpacked as far as it is asked for, in the order of reading, so that a reader can be shown the first ones soon. */
export type DocumentCache = {
	/** What was kept of a file. */
	readonly get: (file: string) => CachedDocument | undefined;
	/** Of how many documents something was kept. */
	readonly size: () => number;
};

/**
 * What was kept of the documents below these paths; nothing from where on it is damaged, or where it is of
 * another version. The folder may be deleted at any time.
 */
export async function readDocumentCache(paths: readonly string[]): Promise<DocumentCache> {
	const documents = new Map<string, CachedDocument>();
	// No cache is no mistake: the documents themselves are there.
	const file = cacheFile(paths);
	const segments = segmentsOf(await readFile(file).catch(() => Buffer.alloc(0)));
	await touchKept(file);
	const unpackNext = (): boolean => {
		const {value: segment} = segments.next();
		if (segment === undefined) return false;
		const read = documentsOf(segment);
		for (const document of read) documents.set(document.file, document);
		return read.length > 0;
	};
	return {
		get(file) {
			while (!documents.has(file)) if (!unpackNext()) return undefined;
			return documents.get(file);
		},
		size() {
			while (unpackNext());
			return documents.size;
		},
	};
}

/** Keeps documents for `readDocumentCache`; failing to costs only time at the next opening. */
export async function writeDocumentCache(
	paths: readonly string[],
	documents: readonly CachedDocument[],
): Promise<void> {
	if (documents.length === 0) return;
	const parts: Buffer[] = [Buffer.from(version)];
	const pause = createPause();
	for (let start = 0; start < documents.length; start += segmentSize) {
		const segment = serialize(documents.slice(start, start + segmentSize));
		const length = Buffer.alloc(4);
		length.writeUInt32LE(segment.length);
		parts.push(length, digest(segment), segment);
		await pause();
	}
	try {
		await writeKept(cacheFile(paths), Buffer.concat(parts), {mostKept});
	} catch {
		// A full disk or a read-only home is no reason to stop.
	}
}

function cacheFile(paths: readonly string[]): string {
	const key = createHash('sha256').update(paths.join('\0')).digest('hex').slice(0, 16);
	return join(userFolders().cache, 'documents', `${key}.documents`);
}

/** The segments of a cache one by one, up to one whose bytes are not what was written. */
function* segmentsOf(bytes: Buffer): Generator<Buffer, void, void> {
	if (bytes.toString('latin1', 0, version.length) !== version) return;
	for (let at = version.length; at + 4 + digestLength < bytes.length; ) {
		const start = at + 4 + digestLength;
		const segment = bytes.subarray(start, start + bytes.readUInt32LE(at));
		if (!digest(segment).equals(bytes.subarray(at + 4, start))) return;
		yield segment;
		at = start + segment.length;
	}
}

const digestLength = 32;

function digest(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}

/** The documents of a segment; none where another release of Node wrote them in a way that this one cannot read. */
function documentsOf(segment: Buffer): readonly CachedDocument[] {
	try {
		const read: unknown = deserialize(segment);
		return isDocuments(read) ? read : [];
	} catch {
		return [];
	}
}

/** The digest says that these are the bytes that this version wrote; one look guards against a mistake in it. */
function isDocuments(value: unknown): value is readonly CachedDocument[] {
	const first: unknown = Array.isArray(value) ? value[0] : undefined;
	return typeof first === 'object' && first !== null && 'content' in first && 'stamp' in first;
}
