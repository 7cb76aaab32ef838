/** Finds the words that carry the point of a sentence: noun phrases, names and figures, without the formula around them. */
import type {Language} from '../../languages/language.ts';
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
	const {classes, phrases} = reader.cut(sentence.text);
	const read: Read = {reading, classes: classes(), language: reader.language, isCommonGround};
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
	// Of "profound global challenge", whose head could stand anywhere, the adjectives carry no point.
	const carrying =
		last === to - 1 ? numbers : numbers.filter(n => classes[n]?.isCapital || !classes[n]?.isTrailing);
	const first = reading.tokens[carrying[0] ?? -1];
	const end = reading.tokens[carrying.at(-1) ?? -1];
	if (first === undefined || end === undefined) return null;
	return {
		text: reading.text.slice(first.start, end.bareEnd),
		words: carrying.flatMap(n => wordAt(sentence, n, n === to - 1) ?? []),
	};
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

function wordAt({reading, language}: Read, n: number, isHead: boolean): TellingWord | null {
	const token = reading.tokens[n];
	if (token === undefined) return null;
	return {
		text: reading.text.slice(token.start, token.bareEnd),
		word: token.base,
		concept: reading.meanings[n] ?? '',
		rarity: language.words.rarityOf(token.base),
		isName: token.capital && !token.initial,
		isHead,
	};
}

/** The numbers of amounts, counts and percentages. */
function figureTerms({text, tokens, figures}: Reading): CarryingTerm[] {
	return figures.flatMap(({start, end}): CarryingTerm[] => {
		const numbers = tokens.filter(token => token.numeric && token.start >= start && token.end <= end);
		const words = numbers.map(number => ({
			text: number.text,
			word: number.base,
			concept: numberId(number.base),
			rarity: 1,
			isName: true,
			isHead: true,
		}));
		const first = numbers[0];
		return first === undefined ? [] : [{text: text.slice(first.start, numbers.at(-1)?.end), words}];
	});
}

/** What a number means: the same however its thousands are set apart. */
export const numberId = (base: string): string => `number:${base.replace(/,(?=\d{3})/gu, '')}`;
