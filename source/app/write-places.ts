/** Keeps the place in a set of documents for the next time. */
import {dirname} from 'node:path';
import {makeDirectory} from '../base/write-directory.ts';
import {replaceFile} from '../base/write-whole.ts';
import type {Corpus} from '../documents/source.ts';
import type {Place} from './place.ts';
import {formatPlaces} from './places-format.ts';
import {identityOf, readPlaces} from './read-places.ts';

/** Places beyond these, the oldest, are forgotten. */
const mostPlaces = 200;

/** Of two programs that end at once, the later one's places count: it is no more than a place. */
export async function writePlace(file: string, corpus: Corpus, place: Place): Promise<void> {
	const own = identityOf(corpus);
	await makeDirectory(dirname(file), 0o700);
	const others = (await readPlaces(file)).filter(
		({documents, files}) => documents !== own.documents && files !== own.files,
	);
	const places = [{...own, place}, ...others].slice(0, mostPlaces);
	await replaceFile(file, formatPlaces(places), {mode: 0o600, isExpendable: true});
}
