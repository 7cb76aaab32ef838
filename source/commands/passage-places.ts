/** Where passages stand, as editors and terminals understand it: `file:line`. */
import type {Corpus} from '../documents/source.ts';

/** By the passage's id. */
export function passagePlaces(corpus: Corpus): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	for (const {file, passages} of corpus.sources) {
		for (const {id, lines} of passages) places.set(id, `${file}:${lines[0]}`);
	}
	return places;
}
