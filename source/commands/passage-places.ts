/** Where passages stand, as editors and terminals understand it where they can. */
import type {Wording} from '../briefing/wording/wording.ts';
import {placeInFile} from '../documents/locator.ts';
import type {Corpus} from '../documents/source.ts';

/** By the passage's id. */
export function passagePlaces(corpus: Corpus, {references}: Wording): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	for (const {file, passages} of corpus.sources) {
		for (const {id, locator} of passages) places.set(id, placeInFile(file, locator, references.locator));
	}
	return places;
}
