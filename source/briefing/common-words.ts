/** Which words of two sentences mean the same, in order. */
import type {Sides} from '../base/sides.ts';
import type {Sentence, SharedPair} from '../compare/comparison.ts';
import {align} from '../compare/differences/align.ts';
import type {Token} from '../compare/reading/tokens.ts';
import type {CutSentence} from './phrases.ts';

/** The sentences of a pair that are linked for certain, two by two: in a pair of several, not every one answers each. */
export function linkedSentences({left, right, links}: SharedPair): Sides<Sentence>[] {
	return links.flatMap((link): Sides<Sentence>[] => {
		const mine = left.find(({id}) => id === link.left);
		const theirs = right.find(({id}) => id === link.right);
		return link.certainty === 'strong' && mine && theirs ? [{left: mine, right: theirs}] : [];
	});
}

/** For each word the word of the other sentence that means the same, or -1. */
export type Links = Sides<Int32Array>;

/** Forms and equivalents of a word are the same word: `welcomes` and `welcome`, `destroy` and `dismantle`. */
export function linkMeanings(left: CutSentence, right: CutSentence): Links {
	return align(meant(left), meant(right));
}

/** Forms of a word are the same word. */
export function linkForms(left: CutSentence, right: CutSentence): Links {
	return align(stemmed(left), stemmed(right));
}

function meant({tokens, classes, meanings}: CutSentence): Token[] {
	return tokens.map((token, n) => {
		const means = token.grammatical ? token.folded : meanings[n] || classes[n]?.stem || token.folded;
		return {...token, folded: means};
	});
}

function stemmed({tokens, classes}: CutSentence): Token[] {
	return tokens.map((token, n) => ({
		...token,
		folded: token.grammatical ? token.folded : (classes[n]?.stem ?? token.folded),
	}));
}
