/** Cuts phrases out of sentences: verbatim, beginning and ending where a phrase does, and never out of a denial. */
import type {Sentence} from '../compare/comparison.ts';
import type {Reader} from '../compare/reading/reader.ts';
import type {Reading} from '../compare/reading/reading.ts';
import type {WordClasses} from '../compare/reading/word-classes.ts';
import type {Span} from '../text/spans.ts';

/** A sentence cut into words. */
export type CutSentence = Reading & {
	readonly sentence: Sentence;
	readonly classes: readonly WordClasses[];
};

/** Part of a sentence by its words: numbers of tokens, end exclusive. */
export type Run = {readonly from: number; readonly to: number};

export function cutSentence(sentence: Sentence, reader: Reader): CutSentence {
	const reading = reader.read(sentence);
	return {...reading, sentence, classes: reader.classes(sentence.text)};
}

/** Where a run of words stands in the passage. */
export function spanOf({tokens, sentence}: CutSentence, {from, to}: Run): Span {
	return {
		start: sentence.start + (tokens[from]?.start ?? 0),
		end: sentence.start + (tokens[to - 1]?.end ?? 0),
	};
}

/** Signs between words that end a phrase. */
const stop = /[,;:.!?()[\]"“”–—…]|\s-\s/u;
/** Behind a word whose other half stands further on: `micro-, small- and medium-sized`. */
const hangingHyphen = /^[-‐‑][,\s]/u;

/** Whether a sign stands in front of a word, or the sentence ends there. */
export function isStop({tokens}: CutSentence, at: number): boolean {
	const token = tokens[at];
	return token === undefined || (stop.test(token.gap) && !hangingHyphen.test(token.gap));
}

/**
 * Where the phrase that begins at a word ends: behind at most so many words, where a sign stands or another phrase
 * begins; null where none ends behind `least`, or where a condition would be cut off.
 */
export function phraseEnd(
	cut: CutSentence,
	from: number,
	most: number,
	least: number = from + 1,
): number | null {
	const last = Math.min(cut.tokens.length, from + most);
	const first = Math.max(from + 1, least);
	const early = Math.max(first, from + Math.ceil(most * longEnough));
	const ends = (at: number, isEnd: (cut: CutSentence, at: number) => boolean) =>
		isEnd(cut, at) && isWhole(cut, from, at);
	for (let at = last; at >= early; at -= 1) if (ends(at, isStop)) return unconditional(cut, at);
	for (let at = last; at >= first; at -= 1)
		if (ends(at, isStop) || ends(at, opensPhrase)) return unconditional(cut, at);
	return null;
}

/** A phrase of this share of the words that there is room for ends at its sign, though more would fit. */
const longEnough = 0.45;

/** Whether a word begins a further phrase: a small word that is no part of the noun phrase in front of it. */
function opensPhrase({tokens, language}: CutSentence, at: number): boolean {
	const word = tokens[at]?.folded ?? '';
	const {clauses, framing} = language;
	if (word === clauses.genitive) return false;
	return (
		clauses.prepositions.has(word) ||
		clauses.introductions.has(word) ||
		clauses.coordinators.has(word) ||
		clauses.relatives.has(word) ||
		framing.openers.has(word) ||
		framing.verbOpeners.has(word)
	);
}

/** Whether the words up to one stand for themselves: they end neither on a small word nor on an adjective, nor within a name. */
function isWhole({tokens, classes, language}: CutSentence, from: number, at: number): boolean {
	const last = tokens[at - 1];
	const next = tokens[at];
	const word = classes[at - 1];
	if (last === undefined || word === undefined || at <= from) return false;
	if (language.framing.trimmed.has(last.folded) || hangingHyphen.test(next?.gap ?? '')) return false;
	if (next === undefined) return true;
	if (last.capital && next.capital && next.gap === ' ') return false;
	return !(word.isTrailing || word.isModifying || word.isAdverb);
}

/** Null where what follows up to the next sign makes the phrase conditional. */
function unconditional(cut: CutSentence, at: number): number | null {
	for (let next = at; next < cut.tokens.length; next += 1) {
		if (cut.language.clauses.conditionOpeners.has(cut.tokens[next]?.folded ?? '')) return null;
		if (next > at && isStop(cut, next)) break;
	}
	return at;
}

/** Words in front of a phrase that a denial reaches over. */
const denialReach = 6;

/** Whether a phrase stands in a denial that it does not hold itself: `did not | agree to the plan`. */
export function isDenied({tokens, language}: CutSentence, {from}: Run): boolean {
	for (let at = from - 1; at >= Math.max(0, from - denialReach); at -= 1) {
		if (language.verbs.negations.has(tokens[at]?.folded ?? '')) return true;
		if (stop.test(tokens[at]?.gap ?? '')) return false;
	}
	return false;
}

/** Whether a word says something of its own. */
export const isContent = ({tokens, classes}: Pick<CutSentence, 'tokens' | 'classes'>, at: number): boolean =>
	tokens[at]?.grammatical === false && classes[at]?.isWeak !== true;
