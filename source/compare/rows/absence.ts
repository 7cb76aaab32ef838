/** Judges whether what one side says is not mentioned by the other, and by which words that shows. */
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Certainty, EvidenceTerm} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import type {CarryingTerm, TellingWord} from './carrying-terms.ts';
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

/** Every statement says somehow who met and how it goes on: that one says it with other words tells nothing. */
const withoutPoint: ReadonlySet<ThemeId> = new Set(['meeting', 'next-steps']);

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
		{topic, theme}: {readonly topic: string; readonly theme: ThemeId},
	): {readonly certainty: Certainty; readonly evidence: {readonly terms: readonly EvidenceTerm[]}} {
		const absences = sideNames.flatMap(side =>
			pairs.flatMap(pair => pair[side].map(n => this.judge(side, n))),
		);
		const side: SideName = pairs.some(({left}) => left.length > 0) ? 'left' : 'right';
		const label = this.#labelTerm(topic, this.#mentions[otherSide(side)]);
		const isStrong =
			label.length === 0 && !withoutPoint.has(theme) && pairs.every(({certainty}) => certainty === 'strong');
		const terms = uniqueTerms([...label, ...absences.flatMap(absence => absence.terms)]);
		return {certainty: isStrong ? 'strong' : 'weak', evidence: {terms}};
	}

	#judge(side: SideName, n: number): Absence {
		const {sides, matching, termsOf, reader, tuning} = this.#input;
		const sentence = sides[side][n];
		const text = sentence?.text ?? '';
		const {acts, sentences} = reader.cut(text).language;
		const hangs = sentences.backward.test(text);
		const found = sentence === undefined ? [] : termsOf(sentence);
		const other = this.#mentions[otherSide(side)];
		const most = found.reduce((greatest, {words}) => Math.max(greatest, weightOf(words)), 0);
		const search = {other, mostFound: tuning.mostFound};
		const terms = found.flatMap(term =>
			evidenceOf(term, weightOf(term.words) >= tuning.keyShare * most, search),
		);
		// What hangs on a sentence has its point from there, and is claimed only with it.
		const bound = hangs ? tuning.likelyRelated : tuning.likelyTouched;
		const isUnlikely = (matching.likeliest[side][n]?.score ?? 0) < bound;
		// How it goes on is said by every statement, of whatever it hangs on.
		const isClosing = hangs && acts.words['looked forward'].test(text);
		// What another language could say in words that are not known may stand there all the same.
		const canShow = found.every(({words}) => words.every(word => other.canSay(word)));
		const isAbsent =
			canShow &&
			isUnlikely &&
			!isClosing &&
			terms.every(({elsewhere, alike}) => elsewhere === 0 && alike === null);
		if (!isAbsent) return {terms, isUntouched: false, hangs, certainty: 'weak'};
		const hasOwnPoint = n > 0 && !hangs && this.#isPlain(text) && makesPoint(found, search, tuning);
		if (!hasOwnPoint && !hangs) return {terms, isUntouched: true, hangs, certainty: 'weak'};
		// To look for words that mean nearly the same takes long: only what would be claimed is worth it.
		const alike = found.flatMap(term => alikeOf(term, other));
		const isUntouched = alike.length === 0;
		const certainty = isUntouched && hasOwnPoint ? 'strong' : 'weak';
		return {terms: [...alike, ...terms], isUntouched, hangs, certainty};
	}

	/** Whether a text is a whole sentence that does more than say how the conversation went. */
	#isPlain(text: string): boolean {
		return isWhole.test(text) && !this.#input.reader.cut(text).language.sentences.overview.test(text);
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

/**
 * What the other side lacks must tell something, and be most of what is said; and hold a noun or a name, since an adjective
 * alone is too little to tell what a sentence is about.
 */
function makesPoint(terms: readonly CarryingTerm[], {other, mostFound}: Search, tuning: RowsTuning): boolean {
	const words = terms.flatMap(term => term.words);
	const missing = words.filter(word => !other.has(word));
	const telling = missing.filter(({rarity}) => rarity >= tuning.tellingRarity);
	return (
		words.some(({isName, isHead}) => isName || isHead) &&
		new Set(telling.map(({concept}) => concept)).size >= tuning.counts.leastTelling &&
		weightOf(missing) >= (1 - mostFound) * weightOf(words)
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
	// What the other language is not known to have a word for was not looked for.
	if (elsewhere === 0 && !words.every(word => other.canSay(word))) return [];
	const ofField = firstOf(words, word => (other.has(word) ? null : other.ofField(word)));
	if (elsewhere > 0) return isKey || ofField !== null ? [{term: text, elsewhere, alike: null}] : [];
	const found = words.filter(word => other.has(word));
	const isFound = isKey && weightOf(found) > mostFound * weightOf(words);
	const parts = isFound
		? found.map(word => ({term: word.text, elsewhere: other.count([word]), alike: null}))
		: [];
	return isKey || ofField !== null ? [{term: text, elsewhere, alike: ofField}, ...parts] : [];
}

/** A term of which the other side has a word that means nearly the same. */
function alikeOf({text, words}: CarryingTerm, other: Mentions): EvidenceTerm[] {
	const alike = firstOf(words, word => other.alike(word));
	return alike === null ? [] : [{term: text, elsewhere: 0, alike}];
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
