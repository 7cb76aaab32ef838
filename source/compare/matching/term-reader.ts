/** Turns texts into telling words: numbered concepts, with how much each tells in general. */

import {lazy} from '../../base/lazy.ts';
import {rememberFor} from '../../base/remember.ts';
import {type Concepts, type Multiword, multiwordAt} from '../../languages/concepts.ts';
import type {Dates} from '../../languages/dates.ts';
import type {Language} from '../../languages/language.ts';
import {findAcronyms} from '../reading/acronyms.ts';
import type {Reader} from '../reading/reader.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import type {MatchingTuning} from './tuning.ts';

/** One telling word in its place. */
export type Term = {
	/** Number of the stem, or of the thesaurus row that it belongs to. */
	readonly concept: number;
	/** Folded; empty for a number, and for a name made of two words. */
	readonly word: string;
	/** Number that tells the stem from the other words of its row. */
	readonly stem: number;
	/** Which word of the row it is. */
	readonly bit: number;
	readonly rarity: number;
	/** Written with a capital: a name, or the first word of a sentence. */
	readonly isCapital: boolean;
	/** Of the text in which it stands; all languages number their words' vectors alike. */
	readonly language: Language;
};

/** Concepts of what took place. */
const events = ['call', 'meeting', 'visit'];
/** A word as a term, in lower case and with a capital. */
type Known = {readonly plain: Term; readonly capital: Term};

/** Numbers the concepts and stems of one pair of documents. */
export class TermReader {
	readonly #reader: Reader;
	readonly #concepts = new Map<string, number>();
	readonly #stems = new Map<number, number>();
	/** By the word as it is known to the reader, and by the words of the tables. */
	readonly #known = new Map<WordClasses | string, Known>();
	/** Those that the texts are in. */
	readonly #languages: () => readonly Language[];
	readonly #phrasesIn: (language: Language) => ReadonlyMap<string, readonly Multiword[]>;
	readonly #isCountry = new Set<number>();
	readonly #titled = new Set<number>();
	readonly #tuning: MatchingTuning;

	/** `titles` name what the documents are about as wholes: what they name tells no sentence from another. */
	constructor(reader: Reader, texts: readonly string[], titles: readonly string[], tuning: MatchingTuning) {
		this.#reader = reader;
		this.#tuning = tuning;
		this.#languages = lazy(() => [...new Set(texts.map(text => reader.cut(text).language))]);
		const acronyms = lazy(() => findAcronyms(texts));
		this.#phrasesIn = rememberFor(({concepts}: Language) => withAcronyms(concepts, acronyms()));
		for (const title of titles) for (const term of this.read(title)) this.#titled.add(term.concept);
	}

	/** The telling words of a text in order. */
	read(text: string): Term[] {
		const terms: Term[] = [];
		const {tokens: list, classes, language} = this.#reader.cut(text);
		const words = classes();
		const phrases = this.#phrasesIn(language);
		for (let at = 0; at < list.length; at += 1) {
			const word = list[at];
			const knownWord = words[at];
			if (word === undefined || knownWord === undefined) break;
			const phrase = multiwordAt(words, at, phrases);
			if (phrase !== undefined) {
				for (const means of phrase.means.split(' ')) {
					const known = this.#known.get(means) ?? this.#remember(means, means, language);
					terms.push(word.capital ? known.capital : known.plain);
				}
				at += phrase.words.length - 1;
			} else if (word.numeric) this.#addNumber(terms, {text, list, at, language});
			else {
				const known = this.#known.get(knownWord) ?? this.#remember(knownWord, word.folded, language);
				// What "us" decided is not what the US decided.
				if (word.grammatical && this.isCountry(known.plain.concept)) continue;
				const term = word.capital ? known.capital : known.plain;
				terms.push(isInDate(list, at, language.dates) ? this.#ofDate(term) : term);
			}
		}
		return terms;
	}

	/** One term for two, such as a name's words. */
	joinTerms(a: Term, b: Term): Term {
		const concept = this.#concept(`name ${a.stem} ${b.stem}`);
		if (this.#titled.has(a.concept) && this.#titled.has(b.concept)) this.#titled.add(concept);
		const {language} = a;
		const rarity = Math.max(a.rarity, b.rarity);
		return {...this.#term('', concept, 1, rarity, language), isCapital: a.isCapital && b.isCapital};
	}

	/** Holds names for what the documents are about as wholes, as the words of their titles are held. */
	addTitled(concepts: Iterable<number>): void {
		for (const concept of concepts) this.#titled.add(concept);
	}

	isTitled(concept: number): boolean {
		return this.#titled.has(concept);
	}

	/** Whether a concept tells that people met, called or visited one another. */
	isEvent(concept: number): boolean {
		return events.some(id => this.#concepts.get(id) === concept);
	}

	isCountry(concept: number): boolean {
		return this.#isCountry.has(concept);
	}

	/** Concepts are numbered from 0 to below this. */
	get concepts(): number {
		return this.#concepts.size;
	}

	/** Stems are numbered from 0 to below this. */
	get stems(): number {
		return this.#stems.size;
	}

	#remember(key: WordClasses | string, folded: string, language: Language): Known {
		const {concepts, words} = language;
		const isName = typeof key === 'string' || key.isCapital;
		const {id, bit, isCountry, isFormula} = isName ? concepts.ofName(folded) : concepts.of(folded);
		const {formulaWorth, countryRarity, unsharedWorth} = this.#tuning;
		const concept = this.#concept(id);
		if (isCountry) this.#isCountry.add(concept);
		const canMatch =
			isName || this.#languages().every(other => other === language || other.concepts.canMean(id, folded));
		const worth = (isFormula ? formulaWorth : 1) * (canMatch ? 1 : unsharedWorth);
		const tells = worth * words.rarityOf(folded);
		const plain = this.#term(
			folded,
			concept,
			bit,
			isCountry ? Math.max(tells, countryRarity) : tells,
			language,
		);
		const made = {plain, capital: {...plain, isCapital: true}};
		this.#known.set(key, made);
		return made;
	}

	/** The number itself, and for an amount of money that it is one: two sides' totals differ. */
	#addNumber(terms: Term[], {text, list, at, language}: NumberAt): void {
		const word = list[at];
		const tuning = this.#tuning;
		if (word === undefined) return;
		const scale = scaleBehind(list, at, language);
		const isMoney = /[$€£¥]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start));
		const value = language.figures.plainDigits(word.folded);
		const number = this.#concept(`number ${value} ${scale}`);
		const isDate = !isMoney && scale === '' && isInDate(list, at, language.dates);
		const whole = isMoney || scale !== '' || value.length > 1 ? tuning.numberRarity : tuning.digitRarity;
		const tells = isDate ? tuning.dateWorth * whole : whole;
		const add = (concept: number, rarity: number) => terms.push(this.#term('', concept, 1, rarity, language));
		if (isMoney) {
			add(this.#concept('money'), tuning.moneyRarity);
			if (scale !== '') add(this.#concept(`money ${scale}`), tuning.moneyRarity);
		}
		add(number, tells);
	}

	/** The same word where it is of a date: much is said, done and held on one day. */
	#ofDate(term: Term): Term {
		return {...term, rarity: this.#tuning.dateWorth * term.rarity};
	}

	#term(word: string, concept: number, bit: number, tells: number, language: Language): Term {
		const place = 31 - Math.clz32(bit);
		const stem = numberOf(this.#stems, concept * 32 + place);
		return {word, concept, stem, bit, rarity: tells, isCapital: false, language};
	}

	#concept(name: string): number {
		return numberOf(this.#concepts, name);
	}
}

/** A number in digits among the words of a text. */
type NumberAt = {
	readonly text: string;
	readonly list: readonly Token[];
	readonly at: number;
	readonly language: Language;
};

/** The scale that is written behind a number, as digits; of two words both: `mil millones`. */
function scaleBehind(list: readonly Token[], at: number, {figures}: Language): string {
	let scale = 1;
	for (let next = at + 1; figures.fullScales.has(list[next]?.folded ?? ''); next += 1)
		scale *= figures.scales.get(list[next]?.folded ?? '') ?? 1;
	return scale === 1 ? '' : String(scale);
}

/** Whether a word is of a date: a weekday, a month that is a name or has a number beside it, or that number. */
function isInDate(list: readonly Token[], at: number, {months, weekdays}: Dates): boolean {
	const token = list[at];
	if (token === undefined) return false;
	const beside = [list[at - 1], list[at + 1], joined(list, at, -1), joined(list, at, 1)];
	if (token.numeric) return beside.some(other => other !== undefined && months.has(other.folded));
	if (months.has(token.folded) && beside.some(other => other?.numeric)) return true;
	return token.capital && (weekdays.has(token.base) || (months.has(token.folded) && !token.initial));
}

/** The word behind one that carries grammar, on one side: `3 de marzo`. */
function joined(list: readonly Token[], at: number, direction: 1 | -1): Token | undefined {
	return list[at + direction]?.grammatical === true ? list[at + 2 * direction] : undefined;
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
	const known = numbers.get(key);
	if (known !== undefined) return known;
	numbers.set(key, numbers.size);
	return numbers.size - 1;
}

/** The table's names of several words, and behind them those that the texts give a short form. */
function withAcronyms(
	{multiwords, spelled}: Concepts,
	acronyms: ReadonlyMap<string, Multiword>,
): ReadonlyMap<string, readonly Multiword[]> {
	if (acronyms.size === 0) return multiwords;
	const all = new Map(multiwords);
	for (const [first, {words, means}] of acronyms) {
		const key = spelled(first);
		all.set(key, [...(all.get(key) ?? []), {words: words.map(spelled), means}]);
	}
	return all;
}
