/** Finds what each side of a pair says beyond the other: noun phrases whose words the other side has in no form. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import {isInside, type Span} from '../../text/spans.ts';
import type {Sentence} from '../comparison.ts';
import type {NounPhrase} from '../reading/noun-phrases.ts';
import type {Reader} from '../reading/reader.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import type {DifferencesTuning} from './tuning.ts';

/** A phrase by its words, and how much of it is new: the sum of the rarity of its new words. */
type Addition = {readonly from: number; readonly to: number; readonly weight: number};

/** A sentence with what is new in it. */
type Words = {
	readonly reading: Reading;
	readonly classes: readonly WordClasses[];
	readonly phrases: readonly NounPhrase[];
	/** Each word's news: 0 where the other side has it, or where it says nothing. */
	readonly news: readonly number[];
};

/**
 * What each side adds to the other's sentences on one point, weightiest first: noun phrases, verbatim, with at least
 * one word that the other side has neither in another form nor by an equivalent, nor says with a word that means nearly
 * the same. Who acts, the verb that binds, people and values are no additions: they are told as differences.
 */
export function findAdditions(
	{left, right}: Sides<readonly Sentence[]>,
	reader: Reader,
	tuning: DifferencesTuning,
): Sides<readonly string[]> {
	// Of two languages every word is new, and which are only worded otherwise is not told surely enough.
	if (areAcross(left, right, reader)) return {left: [], right: []};
	const words = {left: readNews(left, right, reader), right: readNews(right, left, reader)};
	const meant = sayTheSame(words, tuning);
	return mapSides(words, list => {
		const found = list.flatMap(each => {
			const news = each.news.map((worth, n) => (meant.has(each.reading.tokens[n]) ? 0 : worth));
			return joinPhrases({...each, news}, tuning.counts.longestAddition)
				.filter(({weight}) => weight >= tuning.leastAddition)
				.map(addition => ({text: quote(each.reading, addition), weight: addition.weight}));
		});
		const texts = found.sort((a, b) => b.weight - a.weight).map(({text}) => text);
		return [...new Set(texts)].slice(0, tuning.counts.mostAdditions);
	});
}

const areAcross = (left: readonly Sentence[], right: readonly Sentence[], reader: Reader): boolean =>
	left.some(one => right.some(other => reader.cut(one.text).language !== reader.cut(other.text).language));

function readNews(
	sentences: readonly Sentence[],
	others: readonly Sentence[],
	reader: Reader,
): readonly Words[] {
	const known = knownWords(others, reader);
	return sentences.map(sentence => {
		const reading = reader.read(sentence);
		const {classes, inLabels, phrases} = reader.cut(sentence.text);
		return {
			reading,
			classes: classes(),
			phrases: phrases().filter(phrase => isNounPhrase(phrase, inLabels())),
			news: newsOf(reading, inLabels(), known),
		};
	});
}

/** A lone form in `ing` is a verb: `commencing`. */
const isNounPhrase = ({from, to}: NounPhrase, classes: readonly WordClasses[]): boolean =>
	to - from > 1 || !(classes[from]?.isGerund && !classes[from]?.isModifier && !classes[from]?.isCapital);

/** The words of one side by meaning and by stem. */
type Known = {readonly meanings: ReadonlySet<string>; readonly stems: ReadonlySet<string>};

function knownWords(sentences: readonly Sentence[], reader: Reader): Known {
	const known = {meanings: new Set<string>(), stems: new Set<string>()};
	for (const {text} of sentences) {
		for (const meaning of reader.meanings(text)) if (meaning !== '') known.meanings.add(meaning);
		for (const {stem} of reader.classes(text)) known.stems.add(stem);
	}
	return known;
}

function newsOf(reading: Reading, classes: readonly WordClasses[], known: Known): number[] {
	const told = toldSpans(reading);
	let meaning = '';
	return reading.tokens.map((token, n) => {
		// The further words of a name of several, `law` of `rule of law`, mean what its first one does.
		meaning = reading.meanings[n] || meaning;
		const word = classes[n];
		if (word === undefined || !canAdd(token, word, reading.language)) return 0;
		if (known.meanings.has(meaning) || known.stems.has(word.stem)) return 0;
		if (told.some(span => isInside(token, span))) return 0;
		return reading.language.words.rarityOf(token.base);
	});
}

/** The new words of either side that the other has a new word for, with nearly the same meaning. */
function sayTheSame(
	{left, right}: Sides<readonly Words[]>,
	{likeWords, likeHeads}: DifferencesTuning,
): ReadonlySet<Token | undefined> {
	const meant = new Set<Token | undefined>();
	const others = right.flatMap(newWords);
	for (const one of left.flatMap(newWords)) {
		for (const other of others) {
			const least = haveOneModifier(one, other) ? likeHeads : likeWords;
			if (!isLike(one, other, least)) continue;
			meant.add(one.token);
			meant.add(other.token);
		}
	}
	return meant;
}

/** A new word, with the word before it if both stand in one phrase. */
type NewWord = {
	readonly token: Token;
	readonly language: Language;
	readonly head: WordClasses | undefined;
	readonly modifier: string | null;
};

const newWords = ({reading, classes, phrases, news}: Words): NewWord[] =>
	phrases.flatMap(({from, to}) =>
		reading.tokens.slice(from, to).flatMap((token, at): NewWord[] => {
			const n = from + at;
			if ((news[n] ?? 0) === 0) return [];
			const isHead = n === to - 1 && at > 0;
			const modifier = isHead ? (classes[n - 1]?.stem ?? null) : null;
			return [{token, language: reading.language, head: classes[n], modifier}];
		}),
	);

/** `smuggling networks`, `smuggling rings`: behind one modifier less likeness is enough, where one of the heads is wide. */
const haveOneModifier = (a: NewWord, b: NewWord): boolean =>
	a.modifier !== null &&
	a.modifier === b.modifier &&
	(a.head?.isHollowAlone === true || b.head?.isHollowAlone === true);

/** Words of policy are like others of their field that mean something else (`oil`, `gas`): of them only equivalents count. */
function isLike(a: NewWord, b: NewWord, least: number): boolean {
	if (a.token.capital || b.token.capital) return false;
	const {fields, wordVectors} = a.language;
	if (fields.of(a.token.base).length > 0 && fields.of(b.token.base).length > 0) return false;
	const vectors = wordVectors();
	const [one, other] = [vectors.numberOf(a.token.base), vectors.numberOf(b.token.base)];
	return one >= 0 && other >= 0 && vectors.cosineFrom(one, other, least) >= least;
}

/** Words of grammar, counts, places, titles, times, forms of states, and nouns too wide to say anything add nothing. */
const canAdd = ({numeric, capital, base}: Token, word: WordClasses, {names}: Language): boolean =>
	!numeric &&
	!word.isGrammatical &&
	!word.isTitle &&
	!word.isOfTime &&
	!(capital && (names.placeParts.has(base) || names.titles.has(base) || names.generations.has(base))) &&
	!word.isCount &&
	!word.isOfPlace &&
	!word.isHollow &&
	!word.isWeak &&
	!word.isAgent &&
	!word.isOfMeeting &&
	!word.isFormula;

/** What other kinds of difference tell: who acts, the verb that binds, people, figures and dates. */
const toldSpans = ({pledges, names, figures, dates}: Reading): readonly Span[] => [
	...pledges.flatMap(({actor, pressed, verb}) => [
		verb,
		...(actor ? [actor] : []),
		...(pressed ? [pressed] : []),
	]),
	// A name of several words that is no body's is mostly a person's without a title.
	...names.filter(({kind, parts}) => kind === 'person' || (kind === 'other' && parts.length > 1)),
	...figures,
	...dates,
];

/** Phrases with news in them; two that a small word joins are one, up to so many words: `rule of law`. */
function joinPhrases({reading, phrases, news}: Words, longest: number): Addition[] {
	const {tokens, language} = reading;
	const joined: Addition[] = [];
	for (const phrase of phrases) {
		const {from, to} = phrase;
		const weight = weightOf(phrase, news);
		if (weight === 0 || to - from > longest) continue;
		const last = joined.at(-1);
		if (last !== undefined && to - last.from <= longest && isJoint(tokens, last.to, from, language)) {
			joined[joined.length - 1] = {from: last.from, to, weight: last.weight + weight};
		} else joined.push({from, to, weight});
	}
	return joined;
}

const weightOf = ({from, to}: NounPhrase, news: readonly number[]): number =>
	news.slice(from, to).reduce((sum, worth) => sum + worth, 0);

/** Whether nothing but `of` or `and` stands between two phrases. */
function isJoint(tokens: readonly Token[], from: number, to: number, {clauses, verbs}: Language): boolean {
	const [joint] = tokens.slice(from, to);
	return (
		to === from + 1 &&
		joint !== undefined &&
		joint.gap === ' ' &&
		tokens[to]?.gap === ' ' &&
		(joint.folded === clauses.genitive || joint.folded === verbs.joint)
	);
}

function quote({text, tokens}: Reading, {from, to}: Addition): string {
	const [first, last] = [tokens[from], tokens[to - 1]];
	return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
