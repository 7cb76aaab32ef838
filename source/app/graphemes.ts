/** Grapheme clusters of short texts. */
import {lazy} from '../base/lazy.ts';

// Loading its tables takes longer than drawing a screen of plain letters.
const segmenter = lazy(() => new Intl.Segmenter('en', {granularity: 'grapheme'}));

/** The clusters of a text; the time grows with the square of its length on Node 20. */
export function graphemesOf(text: string): Intl.Segments {
	return segmenter().segment(text);
}
