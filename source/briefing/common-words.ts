/** Which words of two sentences mean the same, in order. */
import type {Sides} from '../base/sides.ts';
import {align} from '../compare/differences/align.ts';
import type {Token} from '../compare/reading/tokens.ts';
import type {CutSentence} from './phrases.ts';

/** For each word the word of the other sentence that means the same, or -1. */
export type Links = Sides<Int32Array>;

/** Forms and equivalents of a word are the same word: `welcomes` and `welcome`. */
export function linkWords(left: CutSentence, right: CutSentence): Links {
	return align(meant(left), meant(right));
}

function meant({tokens, classes, meanings}: CutSentence): Token[] {
	return tokens.map((token, n) => {
		const word = classes[n];
		const means = token.grammatical ? token.folded : meanings[n] || word?.stem || token.folded;
		return {...token, folded: means};
	});
}
