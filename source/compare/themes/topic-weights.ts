/** Weighs how well a phrase names a row. */

import type {WordClasses} from '../reading/word-classes.ts';
import {mostWords, type Text, type TopicPhrase} from './topic-phrases.ts';

/** What a side says in a row; runs are empty where no other side looks its phrases up in them. */
export type RowSide = {
	readonly texts: readonly Text[];
	/** Which texts hold a stem, as bits. */
	readonly textsWith: ReadonlyMap<string, number>;
	/** Stems of the content words in order, and what stands for them and their equivalents; nothing ends a text. */
	readonly stems: readonly (string | null)[];
	readonly concepts: readonly (string | null)[];
};

export function readSide(texts: readonly Text[], isLookedUp: boolean): RowSide {
	const textsWith = new Map<string, number>();
	const stems: (string | null)[] = [];
	const concepts: (string | null)[] = [];
	if (texts.length === 1 && !isLookedUp) return {texts, textsWith, stems, concepts};
	for (const [n, {classes}] of texts.entries()) {
		for (const {isGrammatical, stem, concept} of classes) {
			if (isGrammatical) continue;
			textsWith.set(stem, (textsWith.get(stem) ?? 0) | (1 << n));
			if (!isLookedUp) continue;
			stems.push(stem);
			if (concept !== '') concepts.push(concept);
		}
		stems.push(null);
		concepts.push(null);
	}
	return {texts, textsWith, stems, concepts};
}

/** Worth of a label by its number of content words, one to five. */
const lengthWorth = [0.4, 1, 1.1, 1.02, 0.88];
/** Worth of a phrase with a hollow head by its number of words. */
const hollowWorth = [0.12, 0.45, 0.75];

/** How much each word tells, and in how many rows of all it stands. */
export type WordWorth = {
	readonly tells: (stem: string) => number;
	readonly isSpread: (stem: string) => boolean;
};

/**
 * Phrases that both sides have are worth most, then objects of the verbs, what stands early, and what the
 * sentences of a side come back to; what tells where, who or what for is worth less.
 */
export function weigh(
	phrase: TopicPhrase,
	own: RowSide,
	other: RowSide | null,
	{tells, isSpread}: WordWorth,
): number {
	const {words} = phrase;
	const size = words.length;
	if (isMereEnd(phrase, other)) return 0;
	const returns = own.texts.length === 1 ? 1 : countTexts(words, own);
	const isPlace = words.every(word => word.isOfPlace);
	const isTheme = returns > 1 && returns * 2 >= own.texts.length && !words.some(({stem}) => isSpread(stem));
	let score = words.reduce((sum, {stem}) => sum + tells(stem), 0) / size;
	score *= isPlace && isTheme ? 0.8 : (lengthWorth[size - 1] ?? 0.6);
	if (returns > 1) score *= 1 + 0.15 * Math.min(2, returns - 1);
	if (other !== null) score *= sharedWorth(phrase, other);
	else if (phrase.joined) score *= size > 3 ? 1.02 : 0.92;
	if (phrase.object) score *= 1.3;
	if (phrase.fronted) score *= 1.2;
	if (phrase.subject && !phrase.fronted) score *= isActor(phrase) ? 0.6 : 0.9;
	if (phrase.tail) score *= 0.6;
	else if (phrase.second) score *= 0.75;
	score /= (1 + 0.06 * phrase.place) * (1 + 0.2 * phrase.nth);
	return score * headWorth(phrase) * nameWorth(words, isPlace, isPlace && isTheme);
}

/** The end of a phrase names the row only where the other side has no more of it. */
function isMereEnd({text, wholeFrom, to}: TopicPhrase, other: RowSide | null): boolean {
	if (wholeFrom === null || other === null || to - wholeFrom > mostWords) return false;
	return hasRun(other.stems, text.classes.slice(wholeFrom, to), 'stem');
}

/** In how many texts of a side all the words stand. */
function countTexts(words: readonly WordClasses[], {textsWith}: RowSide): number {
	let texts = -1;
	for (const {stem} of words) texts &= textsWith.get(stem) ?? 0;
	let count = 0;
	for (; texts !== 0; texts &= texts - 1) count += 1;
	return count;
}

/** Whether the words stand in this order, with nothing between. */
function hasRun(
	run: readonly (string | null)[],
	words: readonly WordClasses[],
	by: 'stem' | 'concept',
): boolean {
	const first = words[0]?.[by];
	if (first === undefined) return true;
	for (let at = run.indexOf(first); at !== -1; at = run.indexOf(first, at + 1)) {
		let length = 1;
		while (length < words.length && run[at + length] === words[length]?.[by]) length += 1;
		if (length === words.length) return true;
	}
	return false;
}

const isActor = ({words}: TopicPhrase): boolean => words.some(word => word.isCapital || word.isAgent);

function sharedWorth({words, joined}: TopicPhrase, other: RowSide): number {
	const isSingle = words.length === 1;
	const hasAll = words.every(({stem}) => other.textsWith.has(stem));
	if (hasAll && hasRun(other.stems, words, 'stem')) return isSingle ? 1 : 2.2;
	// Two phrases joined are one name only where both sides join them.
	const worth = joined ? 0.5 : 1;
	const telling = words.filter(({concept}) => concept !== '');
	if (telling.length > 1 && hasRun(other.concepts, telling, 'concept')) return 1.8 * worth;
	return (hasAll ? 1.2 : 0.5) * worth;
}

function headWorth({words, joined}: TopicPhrase): number {
	const head = words.at(-1);
	if (head === undefined) return 0;
	const before = words.slice(0, -1);
	const isSingle = before.length === 0;
	let worth = 1;
	// `prosperous United States` is a place, `Northern Triangle countries` no more than one.
	if (head.isOfPlace && !joined && !words.every(word => word.isOfPlace)) worth *= 0.3;
	if (head.isHollow && !isSingle && before.every(word => word.isOfPlace)) worth *= 0.1;
	const isNamed = !isSingle && !head.isCapital && before.every(word => word.isCapital);
	if (isNamed && head.isHollowAlone && !joined) worth *= 0.6;
	if (head.isHollow) worth *= hollowWorth[Math.min(words.length, 3) - 1] ?? 1;
	else if (isSingle && head.isHollowAlone) worth *= 0.2;
	if (head.isAgent && !head.isCapital) worth *= 0.6;
	if (words.some(word => word.isCapital && word.isTitle)) worth *= 0.05;
	// `Integration and Development Project` is one name.
	if (joined && words.every(word => word.isCapital)) worth *= 1.15;
	return worth;
}

/** A row is about a body, a plan or what has an abbreviation sooner than about a person or a place. */
function nameWorth(words: readonly WordClasses[], isPlace: boolean, isTheme: boolean): number {
	if (isPlace) return isTheme && words.at(-1)?.isOfPeople === false ? 1 : 0.04;
	if (!words.every(word => word.isCapital)) return 1;
	const isShort = words.some(word => word.isAbbreviation);
	if (words.length === 1) return isShort ? 0.8 : 0.35;
	if (words.some(word => word.isWork)) return 1;
	return isShort || words.some(word => word.isBody) ? 0.85 : 0.3;
}
