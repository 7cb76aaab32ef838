/** Grapheme clusters of short texts. */

let segmenter: Intl.Segmenter | null = null;

/** Made when it is first needed: loading its tables takes longer than drawing a screen of plain letters. */
export function graphemesOf(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return segmenter.segment(text);
}
