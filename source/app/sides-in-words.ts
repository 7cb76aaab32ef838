/** The two sides as the user's language calls them. */
import type {Sides} from '../base/sides.ts';
import {sidesIn} from '../briefing/compose-briefing.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import {englishSides} from '../compare/side-words.ts';
import type {Corpus} from '../documents/source.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** Those that were found or named have English names. */
export function sidesInWords(
	sides: Sides<ComparedSide> | null,
	corpus: Corpus,
	{briefing}: ScreenWords,
): Sides<ComparedSide> | null {
	return sides === null || briefing.sides === englishSides ? sides : sidesIn(corpus, sides, briefing);
}
