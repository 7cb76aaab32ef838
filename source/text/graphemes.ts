/** Grapheme clusters of short texts. */
import {lazy} from '../base/lazy.ts';

// Loading its tables takes longer than drawing a screen of plain letters.
const segmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'grapheme'}));

/** The clusters of a text; the time grows with the square of its length on Node 20. */
export function graphemesOf(text: string): Intl.Segments {
	return segmenter().segment(text);
}

/** From here on a unit may belong to the character before it. */
const firstCombining = 0x300;

/** How far a cluster is followed: no family of emoji is longer. */
const longestCluster = 64;

/** The text, or as much of its beginning as has no more than `most` UTF-16 units and ends with a whole character. */
export function beginning(text: string, most: number): string {
	if (text.length <= most) return text;
	if (text.charCodeAt(most) < firstCombining) return text.slice(0, most);
	const around = graphemesOf(text.slice(0, most + longestCluster)).containing(most);
	return text.slice(0, around?.index ?? most);
}
