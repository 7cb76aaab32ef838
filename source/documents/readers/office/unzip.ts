/** Takes parts out of a zip archive, of which word processors' files are made, within bounds that no archive can lift. */
import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl';
import {UserError} from '../../problem.ts';

/** What all parts that are taken out may come to, in bytes: a text of a thousand pages has a third of it. */
const mostInflated = 32 * 1024 * 1024;

/** Files of word processors have some twenty parts, with pictures a few hundred. */
const mostEntries = 10_000;

export type Archive = {
	/** The bytes of a part; null where there is none of that name. */
	readonly read: (name: string) => Promise<Uint8Array | null>;
};

const damaged = 'is damaged or was not downloaded whole; open it in its program and save it again';
const tooLarge = 'holds more than anybody writes; save its text alone';
/** Why a file that is locked is not read. */
export const lockedFile = 'is protected by a password; save it without one';

/**
 * Opens an archive.
 *
 * @throws A UserError here and when a part is read, where the archive is damaged, locked or too large.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
	const zip = await orDamaged(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
	if (zip.entryCount > mostEntries) throw new UserError(tooLarge);
	const entries = new Map<string, Entry>();
	await orDamaged(
		(async () => {
			for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
		})(),
	);
	let room = mostInflated;
	return {
		read: async name => {
			const entry = entries.get(name);
			if (entry === undefined) return null;
			const part = await inflate(zip, entry, room);
			room -= part.length;
			return part;
		},
	};
}

/** What the archive says of a part's size is not believed: bytes are counted as they come. */
async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
	if (entry.isEncrypted()) throw new UserError(lockedFile);
	if (entry.uncompressedSize > room) throw new UserError(tooLarge);
	const chunks: Uint8Array[] = [];
	let size = 0;
	await orDamaged(
		(async () => {
			for await (const chunk of await zip.openReadStreamPromise(entry)) {
				if (!(chunk instanceof Uint8Array)) continue;
				size += chunk.length;
				if (size > room) throw new UserError(tooLarge);
				chunks.push(chunk);
			}
		})(),
	);
	return Buffer.concat(chunks);
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		throw error instanceof UserError ? error : new UserError(damaged);
	}
}
