/** The words of a pair that the sides word differently, found when it is first shown. */
import {rememberLast} from '../../base/remember.ts';
import {mapSides, type Sides} from '../../base/sides.ts';
import {differingWords} from '../../briefing/differing-words.ts';
import type {Pair} from '../../compare/comparison.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Mark, Tone} from '../line.ts';

/** Marks in the texts of passages, by the ids of these. */
export type PassageMarks = ReadonlyMap<string, readonly Mark[]>;

const tones: Sides<Tone> = {left: 'left-only-words', right: 'right-only-words'};

const none: Sides<PassageMarks> = {left: new Map(), right: new Map()};

/** Only where both sides make one point in other words; `language` is the comparison's. */
export const marksOfPair = rememberLast((pair: Pair, language: string | null): Sides<PassageMarks> => {
	if (!('differences' in pair)) return none;
	const words = differingWords([pair], languageOf(language));
	return mapSides(words, (ofSide, side) => {
		const tone = tones[side];
		return new Map([...ofSide].map(([id, spans]) => [id, spans.map(({start, end}) => ({start, end, tone}))]));
	});
});
