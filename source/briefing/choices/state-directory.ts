/** Where the user's choices are kept, by the platform's convention. */

import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {userFolders} from '../../base/read-user-folders.ts';
import type {Corpus} from '../../documents/source.ts';

/**
 * The directory for the program's state. `env-paths` calls the XDG state directory `log`; elsewhere its
 * `log` is for what may be thrown away, so the data directory takes that place.
 */
export function stateDirectory(platform: string = process.platform): string {
	const paths = userFolders();
	return platform === 'darwin' || platform === 'win32' ? paths.data : paths.log;
}

/** The same for the same documents, whatever their order, names and place. */
export function documentsHash({sources}: Pick<Corpus, 'sources'>): string {
	const hash = createHash('sha256');
	for (const sha256 of sources.map(source => source.sha256).toSorted()) hash.update(`${sha256}\n`);
	return hash.digest('hex').slice(0, 32);
}

/** The file that holds the choices for these documents. */
export function choicesFile(corpus: Corpus, directory: string = stateDirectory()): string {
	return join(directory, `choices-${documentsHash(corpus)}.json`);
}

/** The file that holds where the user was in each set of documents. */
export function placesFile(directory: string = stateDirectory()): string {
	return join(directory, 'places.json');
}
