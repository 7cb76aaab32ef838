/** The places where users were in their sets of documents, and the one in a set that is opened again. */
import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isMostlySame} from '../briefing/choices/same-set.ts';
import {documentsHash} from '../briefing/choices/state-directory.ts';
import {readBytes} from '../documents/read-file.ts';
import type {Corpus} from '../documents/source.ts';
import type {Place} from './place.ts';
import {type KeptPlace, parsePlaces} from './places-format.ts';

/** Of more files than these it is not kept which they are: so many do not change by one. */
const fewFiles = 100;

/** A hash of so many letters tells a hundred files apart. */
const hashOf = (text: string, letters: number): string =>
	createHash('sha256').update(text).digest('hex').slice(0, letters);

/** What tells these documents from others: what is in them, and where they are. */
export function identityOf(corpus: Corpus): Omit<KeptPlace, 'place'> {
	const names = corpus.sources.map(source => resolve(source.file)).toSorted();
	const files = hashOf(names.map(name => `${name}\n`).join(''), 32);
	const each = names.length > fewFiles ? [] : names.map(name => hashOf(name, 12));
	return {documents: documentsHash(corpus), files, each};
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

/**
 * The place in these documents, wherever they are now; else in those that these files held before, or most of these
 * files, the last one first; else null.
 */
export async function readPlace(file: string, corpus: Corpus): Promise<Place | null> {
	const places = await readPlaces(file);
	const {documents, files, each = []} = identityOf(corpus);
	const found =
		places.find(place => place.documents === documents) ??
		places.find(place => place.files === files) ??
		places.find(place => isMostlySame(place.each ?? [], each));
	return found?.place ?? null;
}
