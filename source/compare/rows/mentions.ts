/** Counts what the whole text of a side mentions, by what words mean. */
import type {Source} from '../../documents/source.ts';
import type {Language} from '../../languages/language.ts';
import type {Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {numberId, type TellingWord} from './carrying-terms.ts';

export class Mentions {
	readonly #reader: Reader;
	/** By what a word means: the numbers of the texts that have it, in order. */
	readonly #places = new Map<string, number[]>();
	/** By field: the first word of it. */
	readonly #fields = new Map<string, string>();
	/** The side's telling words, by the numbers of their vectors. */
	readonly #vectors = new Map<number, string>();
	readonly #alike = new Map<string, string | null>();
	readonly #likeEnough: number;
	readonly #languages = new Set<Language>();

	/** Two words are alike from this cosine on. */
	constructor(texts: readonly string[], reader: Reader, likeEnough: number) {
		this.#reader = reader;
		this.#likeEnough = likeEnough;
		const met = new Set<WordClasses>();
		for (const [n, text] of texts.entries()) this.#addText(text, n, met);
	}

	/** How many texts have all of some words, in any of their forms or equivalents. */
	count(words: readonly TellingWord[]): number {
		return this.countConcepts(words.map(({concept}) => concept));
	}

	/** Whether any text has a word. */
	has({concept}: TellingWord): boolean {
		return this.#places.has(concept);
	}

	/** The same as `count` of words by what they mean. */
	countConcepts(concepts: readonly string[]): number {
		const [first, ...others] = concepts.map(concept => this.#places.get(concept));
		if (first === undefined) return 0;
		const shared = others.reduce<readonly number[]>((kept, places) => inBoth(kept, places ?? []), first);
		return shared.length;
	}

	/** Whether the side's languages have a word for one that they would be seen to use, as far as is known. */
	canSay({concept, word, language, isName}: TellingWord): boolean {
		const others = [...this.#languages].filter(other => other !== language);
		return isName || others.every(({concepts}) => concepts.canMean(concept, word));
	}

	/** A word of the side from the same field of policy as another, or null. */
	ofField({word, language}: TellingWord): string | null {
		for (const field of language.fields.of(word)) {
			const found = this.#fields.get(field);
			if (found !== undefined) return found;
		}
		return null;
	}

	/** The word of the side that means nearly the same as another, or null. */
	alike({word, language, isName}: TellingWord): string | null {
		if (isName) return null;
		const known = this.#alike.get(word);
		if (known !== undefined) return known;
		const found = this.#mostAlike(word, language);
		this.#alike.set(word, found);
		return found;
	}

	#mostAlike(word: string, language: Language): string | null {
		const vectors = language.wordVectors();
		const number = vectors.numberOf(word);
		if (number < 0) return null;
		let best: string | null = null;
		let most = this.#likeEnough;
		// Thousands of words are gone through for each one: `forEach` makes no list of each entry.
		this.#vectors.forEach((written, other) => {
			const cosine = vectors.cosineFrom(number, other, most);
			if (cosine === 0) return;
			most = cosine;
			best = written;
		});
		return best;
	}

	#addText(text: string, n: number, met: Set<WordClasses>): void {
		const {tokens, meanings, classes, language} = this.#reader.cut(text);
		this.#languages.add(language);
		const concepts = meanings();
		const words = classes();
		for (const [at, token] of tokens.entries()) {
			this.#addPlace(token.numeric ? numberId(token.base, language) : (concepts[at] ?? ''), n);
			const word = words[at];
			if (word === undefined || met.has(word)) continue;
			met.add(word);
			if (!token.grammatical && !token.numeric) this.#addWord(token, language);
		}
	}

	#addPlace(concept: string, n: number): void {
		if (concept === '') return;
		const places = this.#places.get(concept);
		if (places === undefined) this.#places.set(concept, [n]);
		else if (places.at(-1) !== n) places.push(n);
	}

	#addWord({base, folded, text}: Token, {fields, wordVectors}: Language): void {
		// With the accents that the text writes it with.
		const written = folded === base ? text.toLowerCase() : base;
		for (const field of fields.of(base)) if (!this.#fields.has(field)) this.#fields.set(field, written);
		const number = wordVectors().numberOf(base);
		if (number >= 0) this.#vectors.set(number, written);
	}
}

/** The numbers that stand in both of two lists in order. */
function inBoth(some: readonly number[], others: readonly number[]): number[] {
	const both: number[] = [];
	for (let i = 0, j = 0; i < some.length && j < others.length; ) {
		const [one, other] = [some[i] ?? 0, others[j] ?? 0];
		if (one === other) both.push(one);
		if (one <= other) i += 1;
		if (other <= one) j += 1;
	}
	return both;
}

/** Everything that a side's documents say: their sentences, what is no statement, headings and titles. */
export function textsOfSide(sources: readonly Source[], sentences: readonly Sentence[]): readonly string[] {
	return [
		...sentences.map(({text}) => text),
		...sources.flatMap(({title, headings, passages}) => [
			...(title === null ? [] : [title]),
			...headings.map(({text}) => text),
			...passages.filter(({isStatement}) => !isStatement).map(({text}) => text),
		]),
	];
}
