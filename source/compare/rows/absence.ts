/** Judges whether what one side says is not mentioned by the other, and by which words that shows. */
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty, EvidenceTerm} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import {type CarryingTerm, carryingTerms, type TellingWord} from './carrying-terms.ts';
import type {SubjectInput} from './common-subject.ts';
import type {RowDraft} from './drafts.ts';
import {Mentions} from './mentions.ts';
import type {RowsTuning} from './tuning.ts';

/** What is known of a sentence that has no counterpart. */
export type Absence = {
	/** The words that carry its point, with how often the other side has them. */
	readonly terms: readonly EvidenceTerm[];
	/** None of these words stands on the other side, and nothing there is likely to say the same. */
	readonly isUntouched: boolean;
	/** It takes its sense from the sentence before. */
	readonly hangs: boolean;
	/** `strong` where it can be said, of the sentence by itself, that the other side does not mention it. */
	readonly certainty: Certainty;
};

/** Signatures, labels and the lines of a text that was wrapped do not end as sentences do. */
const isWhole = /[.!?…;:。！？]["'”’»)\]]*$/u;

export type Judgement = (side: SideName, n: number) => Absence;

/**
 * "Not mentioned" is claimed only of a sentence with a point of its own: one that hangs on the sentence before, says how
 * the conversation went, or opens the text makes none whose absence could be seen from its words.
 */
export class Absences {
	readonly #input: SubjectInput;
	readonly #mentions: Sides<Mentions>;
	readonly #known = {left: new Map<number, Absence>(), right: new Map<number, Absence>()};

	/** The texts are all that each side says. */
	constructor(texts: Sides<readonly string[]>, input: SubjectInput) {
		this.#input = input;
		this.#mentions = mapSides(texts, list => new Mentions(list, input.reader, input.tuning.alikeWords));
	}

	/** What is known of a sentence that has no counterpart. */
	readonly judge: Judgement = (side, n) => {
		const known = this.#known[side].get(n);
		if (known !== undefined) return known;
		const made = this.#judge(side, n);
		this.#known[side].set(n, made);
		return made;
	};

	/** The evidence for a one-sided row, its label among it where that stands on the other side. */
	ofRow(
		{pairs}: RowDraft,
		topic: string,
	): {readonly certainty: Certainty; readonly evidence: {readonly terms: readonly EvidenceTerm[]}} {
		const absences = sideNames.flatMap(side =>
			pairs.flatMap(pair => pair[side].map(n => this.judge(side, n))),
		);
		const side: SideName = pairs.some(({left}) => left.length > 0) ? 'left' : 'right';
		const label = this.#labelTerm(topic, this.#mentions[otherSide(side)]);
		const isStrong = label.length === 0 && pairs.every(({certainty}) => certainty === 'strong');
		const terms = uniqueTerms([...label, ...absences.flatMap(absence => absence.terms)]);
		return {certainty: isStrong ? 'strong' : 'weak', evidence: {terms}};
	}

	#judge(side: SideName, n: number): Absence {
		const {sides, matching, commonGround, reader, tuning} = this.#input;
		const {backward, overview} = reader.language.sentences;
		const text = sides[side][n]?.text ?? '';
		const found = carryingTerms(text, reader, concept => commonGround.has(concept));
		const other = this.#mentions[otherSide(side)];
		const most = found.reduce((greatest, {words}) => Math.max(greatest, weightOf(words)), 0);
		const search = {other, mostFound: tuning.mostFound};
		const terms = found.flatMap(term =>
			evidenceOf(term, weightOf(term.words) >= tuning.keyShare * most, search),
		);
		const isUntouched =
			terms.every(({elsewhere, alike}) => elsewhere === 0 && alike === null) &&
			(matching.likeliest[side][n]?.score ?? 0) < tuning.likelyTouched;
		const words = found.flatMap(term => term.words);
		const hangs = backward.test(text);
		const hasOwnPoint =
			n > 0 && !hangs && isWhole.test(text) && !overview.test(text) && makesPoint(words, tuning);
		return {terms, isUntouched, hangs, certainty: isUntouched && hasOwnPoint ? 'strong' : 'weak'};
	}

	/** The label as a term, if one sentence of the other side has all its words. */
	#labelTerm(topic: string, other: Mentions): EvidenceTerm[] {
		const elsewhere = other.countConcepts(conceptsOf(topic, this.#input.reader));
		return elsewhere === 0 ? [] : [{term: topic, elsewhere, alike: null}];
	}
}

/** What the words of a label mean, without those that carry grammar. */
function conceptsOf(label: string, reader: Reader): string[] {
	const meanings = reader.meanings(label);
	return reader
		.tokens(label)
		.flatMap((token, n) => (token.grammatical || token.numeric ? [] : (meanings[n] ?? [])))
		.filter(concept => concept !== '');
}

/** An adjective alone is too little to tell what a sentence is about. */
function makesPoint(words: readonly TellingWord[], {leastPoint}: RowsTuning): boolean {
	const concepts = new Set(words.map(({concept}) => concept));
	return (
		weightOf(words) >= leastPoint && (concepts.size > 1 || words.some(({isName, isHead}) => isName || isHead))
	);
}

const weightOf = (words: readonly TellingWord[]): number => words.reduce((sum, {rarity}) => sum + rarity, 0);

/** How terms are held to stand on the other side. */
type Search = {readonly other: Mentions; readonly mostFound: number};

/**
 * A term that tells much of the sentence, with how often the other side has all its words in one place; and what it has of
 * it besides, if that is much of the term. Of every term it is evidence that the other side has a word of the same field.
 */
function evidenceOf({text, words}: CarryingTerm, isKey: boolean, {other, mostFound}: Search): EvidenceTerm[] {
	const elsewhere = other.count(words);
	if (elsewhere > 0) return isKey ? [{term: text, elsewhere, alike: null}] : [];
	const found = words.filter(word => other.count([word]) > 0);
	const isFound = isKey && weightOf(found) > mostFound * weightOf(words);
	const parts = isFound
		? found.map(word => ({term: word.text, elsewhere: other.count([word]), alike: null}))
		: [];
	const ofField = firstOf(words, word => other.ofField(word));
	const alike = ofField ?? (isKey ? firstOf(rarest(words), word => other.alike(word)) : null);
	return isKey || alike !== null ? [{term: text, elsewhere, alike}, ...parts] : [];
}

/** The words that tell as much as any of them. */
function rarest(words: readonly TellingWord[]): readonly TellingWord[] {
	const most = words.reduce((greatest, {rarity}) => Math.max(greatest, rarity), 0);
	return words.filter(({rarity}) => rarity === most);
}

/** What is found of the first word of which anything is. */
function firstOf(words: readonly TellingWord[], find: (word: TellingWord) => string | null): string | null {
	for (const word of words) {
		const found = find(word);
		if (found !== null) return found;
	}
	return null;
}
/** Each term once. */
function uniqueTerms(terms: readonly EvidenceTerm[]): EvidenceTerm[] {
	const unique = new Map<string, EvidenceTerm>();
	for (const term of terms) {
		const key = term.term.toLowerCase();
		if (!unique.has(key)) unique.set(key, term);
	}
	return [...unique.values()];
}
