/** Finds the words that carry the point of a sentence: noun phrases, names and figures, without the formula around them. */
import type {Language} from '../../languages/language.ts';
import {isInside} from '../../text/spans.ts';
import type {NounPhrase} from '../reading/noun-phrases.ts';
import type {Reader} from '../reading/reader.ts';
import type {Reading} from '../reading/reading.ts';
import type {WordClasses} from '../reading/word-classes.ts';

/** A word that tells what a sentence is about. */
export type TellingWord = {
	/** Verbatim, without a possessive ending. */
	readonly text: string;
	/** The same, folded. */
	readonly word: string;
	readonly language: Language;
	/** What it means, with its forms and equivalents. */
	readonly concept: string;
	/** How much it tells in general, from 0 to 1. */
	readonly rarity: number;
	readonly isName: boolean;
	/** What a noun phrase is about, at its end. */
	readonly isHead: boolean;
};

export type CarryingTerm = {
	/** Verbatim. */
	readonly text: string;
	readonly words: readonly TellingWord[];
};

/**
 * The terms of a sentence in order. What every statement of the kind has in common is none: words of reporting and
 * meeting, titles and people, who mostly say what is said, nouns that could stand anywhere; nor is what both texts are
 * about as wholes.
 */
export function carryingTerms(
	sentence: {readonly text: string},
	reader: Reader,
	isCommonGround: (concept: string) => boolean,
): readonly CarryingTerm[] {
	const reading = reader.read(sentence);
	const {classes, phrases, language} = reader.cut(sentence.text);
	const read: Read = {reading, classes: classes(), language, isCommonGround};
	return [...phrases().flatMap(phrase => termOf(read, phrase) ?? []), ...figureTerms(reading)];
}

/** A sentence with the classes of its words. */
type Read = {
	readonly reading: Reading;
	readonly classes: readonly WordClasses[];
	readonly language: Language;
	readonly isCommonGround: (concept: string) => boolean;
};

/** A phrase from its first telling word to its last; null where none tells anything. */
function termOf(sentence: Read, {from, to}: NounPhrase): CarryingTerm | null {
	const {reading, classes} = sentence;
	const numbers: number[] = [];
	for (let n = from; n < to; n += 1) if (isTelling(sentence, n)) numbers.push(n);
	const last = numbers.at(-1);
	if (last === undefined) return null;
	const hasHead = meaningEnd(reading, last, to) === to - 1;
	// Of "profound global challenge", whose head could stand anywhere, the adjectives carry no point.
	const carrying = hasHead ? numbers : numbers.filter(n => classes[n]?.isCapital || !classes[n]?.isTrailing);
	const [start, final] = [carrying[0], carrying.at(-1)];
	if (start === undefined || final === undefined) return null;
	const [first, end] = [reading.tokens[start], reading.tokens[meaningEnd(reading, final, to)]];
	if (first === undefined || end === undefined) return null;
	return {
		text: reading.text.slice(first.start, end.bareEnd),
		words: carrying.flatMap(n => wordAt(sentence, n, to) ?? []),
	};
}

/** The last word that one of a phrase has its meaning with: in `political settlement` both words mean what the first stands for. */
function meaningEnd({meanings}: Reading, from: number, to: number): number {
	let end = from;
	while (end + 1 < to && meanings[end + 1] === '') end += 1;
	return end;
}

function isTelling({reading, classes, language, isCommonGround}: Read, n: number): boolean {
	const [token, known, concept = ''] = [reading.tokens[n], classes[n], reading.meanings[n]];
	if (token === undefined || known === undefined || concept === '' || isCommonGround(concept)) return false;
	if (known.isGrammatical || known.isCount || known.isLetter || token.numeric) return false;
	if (known.isTitle || known.isAgent || known.isHollow || (known.isWeak && !token.capital)) return false;
	const {dates} = language;
	if (dates.months.has(token.base) || dates.weekdays.has(token.base)) return false;
	if (known.isFormula) return false;
	return !reading.names.some(
		({kind, start, end}) => kind === 'person' && token.start >= start && token.start < end,
	);
}

/** The word, or the words that mean one thing, at a place of a phrase that ends at `to`. */
function wordAt({reading, language}: Read, n: number, to: number): TellingWord | null {
	const end = meaningEnd(reading, n, to);
	const tokens = reading.tokens.slice(n, end + 1);
	const [token, last] = [tokens[0], tokens.at(-1)];
	if (token === undefined || last === undefined) return null;
	return {
		text: reading.text.slice(token.start, last.bareEnd),
		word: token.base,
		language,
		concept: reading.meanings[n] ?? '',
		rarity: tokens.reduce((most, {base}) => Math.max(most, language.words.rarityOf(base)), 0),
		isName: token.capital && !token.initial,
		isHead: end === to - 1,
	};
}

/** The numbers of amounts, counts and percentages. */
function figureTerms({text, tokens, figures, language}: Reading): CarryingTerm[] {
	return figures.flatMap((figure): CarryingTerm[] => {
		const numbers = tokens.filter(token => token.numeric && isInside(token, figure));
		const words = numbers.map(number => ({
			text: number.text,
			word: number.base,
			language,
			concept: numberId(number.base, language),
			rarity: 1,
			isName: true,
			isHead: true,
		}));
		const first = numbers[0];
		return first === undefined ? [] : [{text: text.slice(first.start, numbers.at(-1)?.end), words}];
	});
}

/** What a number means: the same however its thousands are set apart. */
export const numberId = (base: string, {figures}: Language): string => `number:${figures.plainDigits(base)}`;
