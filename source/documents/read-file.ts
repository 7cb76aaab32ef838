/** Reads the bytes of files, and of nothing that would never end or never answer. */
import {constants, type Stats} from 'node:fs';
import {type FileHandle, lstat, open, stat} from 'node:fs/promises';
import {errorCode} from '../base/errors.ts';
import {UserError} from './problem.ts';
import type {SystemPath} from './read-path.ts';

/** A larger file is no statement; reading it would only fill the memory. */
const largestFile = 64 * 1024 * 1024;

/** What of a file tells that it has not changed. */
export type FileStamp = {readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number};

/** A pipe or a device would wait or never end, so what a path is is asked before it is opened. */
export async function stampOf(path: SystemPath): Promise<FileStamp> {
	const stats = await statsOf(path);
	if (!stats.isFile()) {
		throw new UserError(
			stats.isDirectory() ? 'is a folder; give a text file' : 'is not a regular file; give a text file',
		);
	}
	if (stats.size > largestFile) throw tooLarge();
	return {size: stats.size, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs};
}

/** What a path leads to. @throws A UserError where it is a link to something that is not there. */
export async function statsOf(path: SystemPath): Promise<Stats> {
	try {
		return await stat(path);
	} catch (error) {
		const isLink = errorCode(error) === 'ENOENT' && (await lstat(path).catch(() => null)) !== null;
		throw isLink ? new UserError('is a link to something that is not there; give the file itself') : error;
	}
}

export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
	return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}

/**
 * All bytes of a regular file. Some that the system makes up (`/proc/kmsg`) would wait for more to come: they
 * are not waited for.
 *
 * @param size How many bytes there should be; there may be others by now.
 */
export async function readBytes(path: SystemPath, size: number): Promise<Uint8Array> {
	const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		return await readAll(chunksOf(file, Math.max(size + 1, smallestChunk)));
	} finally {
		await file.close();
	}
}

export async function readStandardInput(): Promise<Uint8Array> {
	return readAll(process.stdin);
}

const smallestChunk = 4096;

async function* chunksOf(file: FileHandle, chunkSize: number): AsyncGenerator<Uint8Array, void, void> {
	for (;;) {
		const {bytesRead, buffer} = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
	}
}

async function readAll(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of source) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > largestFile) throw tooLarge();
	}
	return Buffer.concat(chunks);
}

function tooLarge(): UserError {
	return new UserError('is larger than 64 MB; split it or give a smaller file');
}
