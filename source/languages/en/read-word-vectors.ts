/** Reads the vectors of English words, from the file beside the program. */
import {readFileSync} from 'node:fs';
import {parseWordVectors, type WordVectors} from '../word-vectors.ts';

/** Throws when the file is not where the program was installed. */
export function readWordVectors(): WordVectors {
	return parseWordVectors(readFileSync(new URL('./word-vectors.bin', import.meta.url)));
}
