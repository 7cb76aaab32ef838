/** Tells the sentences that make a point from those that only lead from one to the next. */
import type {Passage} from '../../documents/source.ts';
import {isInside} from '../../text/spans.ts';
import type {Sentence} from '../comparison.ts';
import type {CutText, Reader} from './reader.ts';
import {splitSentences} from './sentences.ts';
import type {WordClasses} from './word-classes.ts';

/** The sentences of some passages in order. */
export type SplitText = {
	readonly points: readonly Sentence[];
	/** `Thank you.`, `The overview is as follows.`: nobody says or leaves out anything by them. */
	readonly asides: readonly Sentence[];
};

/** Cuts the passages that are statements of who issued them. */
export function splitStatements(passages: readonly Passage[], reader: Reader): SplitText {
	const all = passages
		.filter(({isStatement}) => isStatement)
		.flatMap(passage => splitSentences(passage, reader.languageOf(passage.text)));
	const points: Sentence[] = [];
	const asides: Sentence[] = [];
	for (const [n, sentence] of all.entries()) {
		// Several lines in capitals are a list, of names mostly.
		const isHeading = isInCapitals(sentence) && !isInCapitals(all[n - 1]) && !isInCapitals(all[n + 1]);
		(isHeading || !makesPoint(reader.cut(sentence.text)) ? asides : points).push(sentence);
	}
	return {points, asides};
}

/** Number signs and what may stand between them, without a unit or a currency: a telephone number, a page. */
const bareNumber = /^[\p{N}\s().:/+–-]*$/u;

/** Capitals without the end of a sentence: `ARTICLE II`. */
const isInCapitals = (sentence: Sentence | undefined): boolean =>
	sentence !== undefined && /^(?=.*\p{Lu})[^\p{Ll}]*[^\p{Ll}.!?…]$/su.test(sentence.text);

/** What opens a list or what somebody says. */
const opening = /:["”’)]*$/;
const shortestOpening = 4;

/** Words of a place and a day. */
const longestDateline = 14;

/** Whether a sentence is a place and a day and nothing else: `Madrid, 4 May 2023.` */
function isDateline({tokens, reading}: CutText): boolean {
	if (tokens.length > longestDateline) return false;
	const {dates} = reading();
	const isDated = dates.some(
		({kind, from}) => kind === 'calendar' && from.day !== null && from.year !== null,
	);
	const place = tokens.filter(token => !dates.some(date => isInside(token, date)));
	return isDated && place.every(({capital, grammatical}) => capital || grammatical);
}

function makesPoint(cut: CutText): boolean {
	const {text, tokens, classes, language} = cut;
	if (bareNumber.test(text) || isDateline(cut)) return false;
	const {announcing, bearings, fillers} = language.sentences;
	const isTelling = tokens.map(({grammatical, base}) => !grammatical && !fillers.has(base));
	const telling = classes().filter((_, n) => isTelling[n]);
	// `They did not believe it` tells of others.
	if (telling.length === 0) return tokens.some(({folded}) => language.commitments.pronouns.has(folded));
	const more = tokens.filter(({base}, n) => isTelling[n] && !bearings.has(base));
	if (more.length < telling.length && more.every(({numeric}) => numeric)) return false;
	const opens = opening.test(text);
	if (opens && (tokens.length < shortestOpening || !/\p{Ll}/u.test(text))) return false;
	// Who met is told even where it only leads to the points.
	if (language.phrases.labels.gathering.met.test(text) || !(opens || announcing.test(text))) return true;
	return !telling.every(saysNothing);
}

/** Whether a word names no point where points are only announced. */
const saysNothing = (word: WordClasses): boolean =>
	word.isFormula || word.isHollow || word.isAgent || word.isTitle || word.isCount || word.isOfMeeting;
