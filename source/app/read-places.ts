/** The places where users were in their sets of documents, and the one in a set that is opened again. */
import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {documentsHash} from '../briefing/choices/state-directory.ts';
import {readBytes} from '../documents/read-file.ts';
import type {Corpus} from '../documents/source.ts';
import type {Place} from './place.ts';
import {type KeptPlace, parsePlaces} from './places-format.ts';

/** What tells these documents from others: what is in them, and where they are. */
export function identityOf(corpus: Corpus): Pick<KeptPlace, 'documents' | 'files'> {
	const hash = createHash('sha256');
	for (const file of corpus.sources.map(source => resolve(source.file)).toSorted()) hash.update(`${file}\n`);
	return {documents: documentsHash(corpus), files: hash.digest('hex').slice(0, 32)};
}

/** All that is kept, the last one first; nothing where it cannot be read. */
export async function readPlaces(file: string): Promise<readonly KeptPlace[]> {
	try {
		// Whatever stands there is asked what it is before it is opened: a pipe would never end.
		const stats = await stat(file);
		if (!stats.isFile()) return [];
		return parsePlaces(new TextDecoder().decode(await readBytes(file, stats.size)));
	} catch {
		return [];
	}
}

/** The place in these documents, wherever they are now; else in those that these files held before; else null. */
export async function readPlace(file: string, corpus: Corpus): Promise<Place | null> {
	const places = await readPlaces(file);
	const {documents, files} = identityOf(corpus);
	const found =
		places.find(place => place.documents === documents) ?? places.find(place => place.files === files);
	return found?.place ?? null;
}
