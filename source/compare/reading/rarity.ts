/** How much a word tells, from how rare it is in general English and in official releases. */
import {commonWords} from '../../languages/en/common-words.ts';

/** Words rarer than the table reaches. */
const rarestBits = 18;
/** Words at least this common (articles, pronouns, the verb to be) tell nothing. */
const emptiestBits = 8;

let bitsOfStem: ReadonlyMap<string, number> | undefined;

/** From 0 (says nothing, such as "the") to 1 (rarer than the table of common words reaches). */
export function rarity(stem: string): number {
	bitsOfStem ??= new Map(commonWords.flatMap(([bits, stems]) => stems.split(' ').map(word => [word, bits])));
	const bits = bitsOfStem.get(stem) ?? rarestBits;
	return Math.max(0, (bits - emptiestBits) / (rarestBits - emptiestBits));
}
