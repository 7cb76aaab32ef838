/** Spanish words: which carry grammar, what their forms have in common, and how much each tells. */

import {lazy} from '../../base/lazy.ts';
import {words as english} from '../en/words.ts';
import {rememberWords, type Words} from '../words.ts';
import {functionWords} from './function-words.ts';
import {englishMark, englishOf} from './glossary.ts';
import {entries} from './glossary-rows.ts';
import {stem} from './stem.ts';

/** How much a word tells that the glossary lacks: it is rare among statements, but it need not be a name. */
const rarityOfUnknown = 0.8;

/** As much as the English word that stands for it, which is as common as it is. */
function look(folded: string): number {
	if (folded.startsWith(englishMark)) return english.rarityOf(folded.slice(englishMark.length));
	if (functionWords.has(folded)) return 0;
	const word = englishOf(folded);
	if (word !== null) return english.rarityOf(word);
	return Math.min(rarityOfUnknown, english.rarityOf(folded));
}

const rarityOf = rememberWords(look);

/** The rarity of the commonest word of the glossary with a stem. */
const rarities = lazy(() => {
	const known = new Map<string, number>();
	for (const [spanish] of entries()) {
		if (spanish.includes(' ')) continue;
		const stemmed = stem(spanish);
		known.set(stemmed, Math.min(known.get(stemmed) ?? 1, rarityOf(spanish)));
	}
	return known;
});

export const words: Words = {
	functionWords,
	abbreviations: new Set(),
	// Doubled letters are no Roman numbers: `EE. UU.`, `RR. EE.`, `FF. AA.`
	pluralInitials: /^((?![IVXLCDM])\p{Lu})\1$/u,
	possessiveEnding: () => 0,
	isContraction: () => false,
	stem,
	rarity: stemmed => (functionWords.has(stemmed) ? 0 : (rarities().get(stemmed) ?? rarityOfUnknown)),
	rarityOf,
};
