/** Turns sentences into weighted terms: folded stems, the thesaurus's groups, numbers, names, neighbouring pairs. */
import {stemmer} from 'stemmer';
import {mapSides, type SideName, type Sides} from '../documents/sides.ts';
import {type Word, words} from '../documents/words.ts';
import {countryWords, equivalentWords, formulaWords, phrases} from './equivalents.ts';
import {rarity} from './rarity.ts';

/** What a text is about: one entry a concept, sorted by concept. A concept is a stem or a thesaurus row. */
export type Terms = {
	readonly concepts: Int32Array;
	/** Weight of the entry when the other text has the same stem. */
	readonly exact: Float64Array;
	/** Weight when the other text has another word of the same row. */
	readonly loose: Float64Array;
	/** Which words of the row stand here, as bits. */
	readonly masks: Int32Array;
	/** Pairs of neighbouring telling words, sorted, with the mean of their weights. */
	readonly bigrams: Int32Array;
	readonly bigramWeights: Float64Array;
	/** Sum of `exact`. */
	readonly total: number;
};

/** One telling word in its place. */
export type Token = {
	readonly concept: number;
	readonly bit: number;
	readonly rarity: number;
	/** Written with a capital: a name, or the first word of a sentence. */
	readonly isCapital: boolean;
};

/** Worth of another word of the same row, against 1 for the same word. */
const equivalentWorth = 0.7;
const countryWorth = 0.95;
/** A pair of grammatical words tells a little, by its rarity in these documents. */
const leastBigramRarity = 0.05;
/** What a title names is named all over. */
const dampedWorth = 0.3;
/** A word of reporting or meeting, against what its rarity in general English would tell. */
const formulaWorth = 0.3;
/** A number tells as much as a rather rare word. */
const numberRarity = 0.8;
const digitRarity = 0.4;
const moneyRarity = 0.5;

type Row = {readonly concept: string; readonly bit: number};

/** Numbers concepts and weighs them over one pair of documents. */
export class Vocabulary {
	readonly #concepts = new Map<string, number>();
	readonly #bigrams = new Map<number, number>();
	readonly #stems = new Map<string, {stem: string; rarity: number; row: Row | undefined}>();
	readonly #thesaurus = thesaurus();
	readonly #acronyms: ReadonlyMap<string, readonly string[]>;
	readonly #isCountry = new Set<number>();
	readonly #titled = new Set<number>();

	/** `titles` name what the documents are about as wholes: what they name tells no sentence from another. */
	constructor(texts: readonly string[], titles: readonly string[] = []) {
		this.#acronyms = findAcronyms(texts);
		for (const title of titles) for (const token of this.tokens(title)) this.#titled.add(token.concept);
	}

	/** The telling words of a text in order. */
	tokens(text: string): Token[] {
		const tokens: Token[] = [];
		const list = words(text);
		for (let at = 0; at < list.length; at += 1) {
			const word = list[at];
			if (word === undefined) break;
			const phrase = this.#phraseAt(list, at);
			if (phrase !== undefined) {
				tokens.push(this.#token(phrase.word, true));
				at += phrase.length - 1;
				continue;
			}
			if (/^\p{N}/u.test(word.folded)) {
				tokens.push(...this.#number(text, word, list[at + 1]));
				continue;
			}
			tokens.push(this.#token(word.folded, /^\p{Lu}/u.test(word.text)));
		}
		return tokens;
	}

	bigram(a: number, b: number): number {
		const key = Math.min(a, b) * 2 ** 24 + Math.max(a, b);
		const known = this.#bigrams.get(key);
		if (known !== undefined) return known;
		this.#bigrams.set(key, this.#bigrams.size);
		return this.#bigrams.size - 1;
	}

	/** One token for two, such as a name's words. */
	joinTokens(a: Token, b: Token): Token {
		const concept = this.#concept(`name ${stemKey(a)} ${stemKey(b)}`);
		if (this.#titled.has(a.concept) && this.#titled.has(b.concept)) this.#titled.add(concept);
		return {concept, bit: 1, rarity: Math.max(a.rarity, b.rarity), isCapital: a.isCapital && b.isCapital};
	}

	/** Holds names for what the documents are about as wholes, as the words of their titles are held. */
	addTitled(concepts: Iterable<number>): void {
		for (const concept of concepts) this.#titled.add(concept);
	}

	isTitled(concept: number): boolean {
		return this.#titled.has(concept);
	}

	isCountry(concept: number): boolean {
		return this.#isCountry.has(concept);
	}

	get size(): number {
		return this.#concepts.size;
	}

	#token(folded: string, isCapital: boolean): Token {
		let known = this.#stems.get(folded);
		if (known === undefined) {
			const stem = stemmer(folded);
			const worth = formulaStems().has(stem) ? formulaWorth : 1;
			known = {stem, rarity: worth * rarity(stem), row: this.#thesaurus.get(stem)};
			this.#stems.set(folded, known);
		}
		if (known.row === undefined) {
			return {concept: this.#concept(known.stem), bit: 1, rarity: known.rarity, isCapital};
		}
		const concept = this.#concept(known.row.concept);
		const isCountry = known.row.concept.startsWith('country ');
		if (isCountry) this.#isCountry.add(concept);
		return {
			concept,
			bit: known.row.bit,
			rarity: isCountry ? Math.max(known.rarity, 0.5) : known.rarity,
			isCapital,
		};
	}

	/** The number itself, and for an amount of money that it is one: two sides' totals differ. */
	#number(text: string, word: Word, next: Word | undefined): Token[] {
		const scale = /^(?:thousand|million|billion|trillion)$/u.exec(next?.folded ?? '')?.[0] ?? '';
		const isMoney = /[$€£¥]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start));
		const value = word.folded.replace(/,(?=\d{3})/gu, '');
		const number = {
			concept: this.#concept(`number ${value} ${scale}`),
			bit: 1,
			rarity: isMoney || scale !== '' || value.length > 1 ? numberRarity : digitRarity,
			isCapital: false,
		};
		return isMoney
			? [{concept: this.#concept('money'), bit: 1, rarity: moneyRarity, isCapital: false}, number]
			: [number];
	}

	#concept(name: string): number {
		const known = this.#concepts.get(name);
		if (known !== undefined) return known;
		this.#concepts.set(name, this.#concepts.size);
		return this.#concepts.size - 1;
	}

	#phraseAt(list: readonly Word[], at: number): {word: string; length: number} | undefined {
		const first = list[at]?.folded;
		if (first === undefined) return undefined;
		for (const phrase of phraseIndex().get(first) ?? []) {
			if (phrase.words.every((word, i) => list[at + i]?.folded === word)) {
				return {word: phrase.means, length: phrase.words.length};
			}
		}
		const acronym = this.#acronyms.get(first);
		if (acronym !== undefined) {
			const means = acronym.at(-1) ?? '';
			if (acronym.slice(0, -1).every((word, i) => list[at + i]?.folded === word)) {
				return {word: means, length: acronym.length - 1};
			}
		}
		return undefined;
	}
}

/**
 * Terms of each sentence, weighed by rarity in general and in these documents. A term tells two sentences
 * apart from the others by how few of all pairs of sentences share it: 1 when a single pair does, 0 when
 * all do.
 */
export function weighTerms(vocabulary: Vocabulary, sides: Sides<readonly (readonly Token[])[]>): Weighing {
	const allPairs = Math.log(Math.max(4, sides.left.length * sides.right.length));
	const bigrams = mapSides(sides, sentences => sentences.map(tokens => bigramsOf(vocabulary, tokens)));
	const specificity = specificityOf(
		mapSides(sides, sentences =>
			sentences.map(tokens =>
				tokens.flatMap(token => (token.rarity === 0 ? [] : [conceptKey(token), stemKey(token)])),
			),
		),
		allPairs,
	);
	const bigramSpecificity = specificityOf(bigrams, allPairs);
	const weigh = (side: SideName, n: number, titledWorth: number): Terms =>
		weighSentence(
			vocabulary,
			sides[side][n] ?? [],
			bigrams[side][n] ?? [],
			titledWorth,
			specificity,
			bigramSpecificity,
		);
	return {
		terms: mapSides(sides, (sentences, side) => sentences.map((_, n) => weigh(side, n, dampedWorth))),
		beginning: length =>
			mapSides(sides, (sentences, side) => sentences.slice(0, length).map((_, n) => weigh(side, n, 1))),
	};
}

export type Weighing = {
	readonly terms: Sides<Terms[]>;
	/** The terms of so many sentences from the start, with what titles name in full weight. */
	readonly beginning: (length: number) => Sides<Terms[]>;
};

function bigramsOf(vocabulary: Vocabulary, tokens: readonly Token[]): number[] {
	const bigrams: number[] = [];
	for (let i = 1; i < tokens.length; i += 1) {
		bigrams.push(vocabulary.bigram(tokens[i - 1]?.concept ?? 0, tokens[i]?.concept ?? 0));
	}
	return bigrams;
}

/** For a key: 1 when one pair of sentences at most shares it, 0 when all do. */
function specificityOf(
	sides: Sides<readonly (readonly number[])[]>,
	allPairs: number,
): (key: number) => number {
	const counts = mapSides(sides, sentences => {
		const count = new Map<number, number>();
		const seen = new Map<number, number>();
		for (const [n, keys] of sentences.entries()) {
			for (const key of keys) {
				if (seen.get(key) === n) continue;
				seen.set(key, n);
				count.set(key, (count.get(key) ?? 0) + 1);
			}
		}
		return count;
	});
	const known = new Map<number, number>();
	return key => {
		let value = known.get(key);
		if (value === undefined) {
			value = 1 - Math.log((counts.left.get(key) ?? 1) * (counts.right.get(key) ?? 1)) / allPairs;
			known.set(key, value);
		}
		return value;
	};
}

function weighSentence(
	vocabulary: Vocabulary,
	tokens: readonly Token[],
	bigrams: readonly number[],
	titledWorth: number,
	specificity: (key: number) => number,
	bigramSpecificity: (key: number) => number,
): Terms {
	const entries = new Map<number, Entry>();
	for (const token of tokens) {
		if (token.rarity === 0) continue;
		const tells = vocabulary.isTitled(token.concept) ? titledWorth * token.rarity : token.rarity;
		const exact = tells * specificity(stemKey(token));
		const worth = vocabulary.isCountry(token.concept) ? countryWorth : equivalentWorth;
		const loose = worth * tells * specificity(conceptKey(token));
		const entry = entries.get(token.concept);
		if (entry === undefined) entries.set(token.concept, {exact, loose, mask: token.bit});
		else {
			entry.exact = Math.max(entry.exact, exact);
			entry.loose = Math.max(entry.loose, loose);
			entry.mask |= token.bit;
		}
	}
	const pairs = new Map<number, number>();
	for (const [i, key] of bigrams.entries()) {
		const rarity = ((tokens[i]?.rarity ?? 0) + (tokens[i + 1]?.rarity ?? 0)) / 2;
		pairs.set(key, Math.max(leastBigramRarity, rarity) * bigramSpecificity(key));
	}
	return makeTerms(entries, pairs);
}

type Entry = {exact: number; loose: number; mask: number};

/** The terms of several texts as of one; what stands in several of them weighs more, by the logarithm. */
export function joinTerms(parts: readonly Terms[]): Terms {
	const [only] = parts;
	if (only !== undefined && parts.length === 1) return only;
	const entries = new Map<number, {exact: number; loose: number; mask: number; count: number}>();
	const pairs = new Map<number, number>();
	for (const part of parts) {
		for (let i = 0; i < part.concepts.length; i += 1) {
			const concept = part.concepts[i] ?? 0;
			const entry = entries.get(concept);
			const exact = part.exact[i] ?? 0;
			const loose = part.loose[i] ?? 0;
			const mask = part.masks[i] ?? 0;
			if (entry === undefined) entries.set(concept, {exact, loose, mask, count: 1});
			else {
				entry.exact = Math.max(entry.exact, exact);
				entry.loose = Math.max(entry.loose, loose);
				entry.mask |= mask;
				entry.count += 1;
			}
		}
		for (let i = 0; i < part.bigrams.length; i += 1)
			pairs.set(part.bigrams[i] ?? 0, part.bigramWeights[i] ?? 0);
	}
	for (const entry of entries.values()) {
		const weight = 1 + Math.log(entry.count);
		entry.exact *= weight;
		entry.loose *= weight;
	}
	return makeTerms(entries, pairs);
}

function makeTerms(entries: ReadonlyMap<number, Entry>, pairs: ReadonlyMap<number, number>): Terms {
	const concepts = Int32Array.from(entries.keys()).sort();
	const bigrams = Int32Array.from(pairs.keys()).sort();
	const exact = new Float64Array(concepts.length);
	const loose = new Float64Array(concepts.length);
	const masks = new Int32Array(concepts.length);
	let total = 0;
	for (const [i, concept] of concepts.entries()) {
		const entry = entries.get(concept);
		if (entry === undefined) continue;
		exact[i] = entry.exact;
		loose[i] = entry.loose;
		masks[i] = entry.mask;
		total += entry.exact;
	}
	return {concepts, exact, loose, masks, bigrams, bigramWeights: weightsOf(bigrams, pairs), total};
}

function weightsOf(keys: Int32Array, weights: ReadonlyMap<number, number>): Float64Array {
	const found = new Float64Array(keys.length);
	for (let i = 0; i < keys.length; i += 1) found[i] = weights.get(keys[i] ?? 0) ?? 0;
	return found;
}

function conceptKey(token: Token): number {
	return token.concept * 64 + 63;
}

/** Tells a stem from the other words of its thesaurus row. */
export function stemKey(token: Token): number {
	return token.concept * 64 + (31 - Math.clz32(token.bit));
}

let thesaurusRows: ReadonlyMap<string, Row> | undefined;

/** Stem to thesaurus row; a word of several rows belongs to its first. */
function thesaurus(): ReadonlyMap<string, Row> {
	if (thesaurusRows !== undefined) return thesaurusRows;
	const rows = new Map<string, Row>();
	const add = (kind: string, lines: readonly string[]): void => {
		for (const line of lines) {
			const stems = [...new Set(line.split(' ').map(stemmer))];
			for (const [i, stem] of stems.entries()) {
				if (!rows.has(stem)) rows.set(stem, {concept: `${kind} ${stems[0]}`, bit: 1 << i});
			}
		}
	};
	add('country', countryWords);
	add('row', equivalentWords);
	thesaurusRows = rows;
	return rows;
}

let formula: ReadonlySet<string> | undefined;

function formulaStems(): ReadonlySet<string> {
	formula ??= new Set(formulaWords.split(' ').map(stemmer));
	return formula;
}

let phraseRows: ReadonlyMap<string, readonly {words: readonly string[]; means: string}[]> | undefined;

function phraseIndex(): ReadonlyMap<string, readonly {words: readonly string[]; means: string}[]> {
	if (phraseRows !== undefined) return phraseRows;
	const index = new Map<string, {words: readonly string[]; means: string}[]>();
	for (const [phrase, means] of Object.entries(phrases)) {
		const parts = phrase.split(' ');
		const first = parts[0] ?? '';
		index.set(first, [...(index.get(first) ?? []), {words: parts, means}]);
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	phraseRows = index;
	return index;
}

/** "Inter-American Development Bank (IDB)": first word to the name's words with the short form at the end. */
function findAcronyms(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const text of texts) {
		for (const match of text.matchAll(/\((\p{Lu}{2,7})\)/gu)) {
			const short = match[1] ?? '';
			const before = words(text.slice(Math.max(0, match.index - 120), match.index)).slice(-2 * short.length);
			for (let start = 0; start < before.length; start += 1) {
				const name = before.slice(start);
				const initials = name.filter(word => /^\p{Lu}/u.test(word.text)).map(word => word.text[0]);
				if (/^\p{Lu}/u.test(name[0]?.text ?? '') && initials.join('') === short) {
					found.set(name[0]?.folded ?? '', [...name.map(word => word.folded), short.toLowerCase()]);
				}
			}
		}
	}
	return found;
}
