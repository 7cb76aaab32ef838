/** Weighs how well a phrase names a row: a product of what speaks for and against it. */

import {isHyphen} from '../reading/noun-phrases.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {jointAt} from './sentence-parts.ts';
import type {TopicText} from './texts.ts';
import type {TopicPhrase} from './topic-phrases.ts';
import type {ThemesTuning} from './tuning.ts';
import type {WordWorth} from './word-worth.ts';

/** What a side says in a row; runs are empty where no other side looks its phrases up in them. */
type RowSide = {
	readonly texts: readonly TopicText[];
	/** Which texts hold a stem, as bits. */
	readonly textsWith: ReadonlyMap<string, number>;
	/** Stems of the content words in order, and what stands for them and their equivalents; nothing ends a text. */
	readonly stems: readonly (string | null)[];
	readonly concepts: readonly (string | null)[];
};

export function readSide(texts: readonly TopicText[], isLookedUp: boolean): RowSide {
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

/** What a phrase is weighed against: the side it stands on, the other one if it speaks, and the words of all rows. */
export type Surroundings = {
	readonly own: RowSide;
	readonly other: RowSide | null;
	readonly words: WordWorth;
	readonly tuning: ThemesTuning;
};

/**
 * Phrases that both sides have are worth most, then objects of the verbs, what stands early, and what the
 * sentences of a side come back to; what tells where, who or what for is worth less.
 */
export function weigh(phrase: TopicPhrase, surroundings: Surroundings): number {
	const {other, words: worth, tuning} = surroundings;
	if (isMereEnd(phrase, other, tuning)) return 0;
	const {words} = phrase;
	if (tellsWhen(words) || isMereModifier(phrase)) return 0;
	const mean = words.reduce((sum, {stem}) => sum + worth.tells(stem), 0) / words.length;
	const isPlace = words.every(word => word.isOfPlace);
	const returns = returnsOf(phrase, surroundings);
	const isPlaceTheme = isPlace && isTheme(phrase, returns, surroundings);
	const told =
		mean *
		(isPlaceTheme
			? tuning.placeThemeWorth
			: (tuning.lengthWorth[Math.min(words.length, tuning.lengthWorth.length) - 1] ?? 1)) *
		returnWorth(returns, tuning) *
		(other === null ? aloneWorth(phrase, tuning) : sharedWorth(phrase, other, tuning));
	const placed =
		(told * objectWorth(phrase, tuning) * subjectWorth(phrase, tuning) * tailWorth(phrase, tuning)) /
		placeLoss(phrase, tuning);
	return (
		placed *
		headWorth(phrase, tuning) *
		nameWorth(phrase, isPlace, isPlaceTheme, tuning) *
		(isOfTitles(words, worth) ? tuning.titleNameWorth : 1) *
		widthWorth(phrase, tuning)
	);
}

/** `Coming weeks`, `end of the year`, `phone conversation`: when it was, and that there was talk. */
const tellsWhen = (words: readonly WordClasses[]): boolean =>
	words.some(word => word.isOfTime || word.isOfMeeting) &&
	words.every(word => word.isOfTime || word.isOfMeeting || word.isHollow);

/** `large-scale`, `long-term`: a compound of a weak word says of what kind something is. */
function isMereModifier({text, from, to, words}: TopicPhrase): boolean {
	return to - from === 2 && isHyphen(text.tokens[from + 1]?.gap) && words[0]?.isWeak === true;
}

/** What is longer than its phrase, and what is only the beginning of a name. */
function widthWorth({widened, cut, half, wide}: TopicPhrase, tuning: ThemesTuning): number {
	switch (widened) {
		case 'complement':
			return tuning.complementWorth;
		case 'name':
			return tuning.wholeNameWorth;
		case 'adjectives':
			return 1;
		case 'front':
			return tuning.frontWorth;
		case null:
			return cut ? tuning.cutNameWorth : half ? tuning.halfWorth : wide ? tuning.wideWorth : 1;
		default:
			return widened satisfies never;
	}
}

/** The end of a phrase names the row only where the other side has no more of it. */
function isMereEnd(
	{text, wholeFrom, to}: TopicPhrase,
	other: RowSide | null,
	{counts}: ThemesTuning,
): boolean {
	if (wholeFrom === null || other === null || to - wholeFrom > counts.mostWords) return false;
	return hasRun(other.stems, text.classes.slice(wholeFrom, to), 'stem');
}

/** In how many texts of its side all the words stand. */
function returnsOf({words}: TopicPhrase, {own}: Surroundings): number {
	if (own.texts.length === 1) return 1;
	let texts = -1;
	for (const {stem} of words) texts &= own.textsWith.get(stem) ?? 0;
	let count = 0;
	for (; texts !== 0; texts &= texts - 1) count += 1;
	return count;
}

/** Whether a side comes back to the phrase in half of its texts, and few other rows have its words. */
const isTheme = ({words}: TopicPhrase, returns: number, {own, words: worth}: Surroundings): boolean =>
	returns > 1 && returns * 2 >= own.texts.length && !words.some(({stem}) => worth.isSpread(stem));

const returnWorth = (returns: number, tuning: ThemesTuning): number =>
	returns > 1 ? 1 + tuning.returnWorth * Math.min(tuning.counts.mostReturns, returns - 1) : 1;

function aloneWorth({joined, listed, words}: TopicPhrase, tuning: ThemesTuning): number {
	if (!joined) return 1;
	if (listed) return tuning.listedWorth;
	return words.length > 3 ? tuning.joinedLongWorth : tuning.joinedShortWorth;
}

function sharedWorth(
	{words, joined, listed, widened}: TopicPhrase,
	other: RowSide,
	tuning: ThemesTuning,
): number {
	const isSingle = words.length === 1;
	const hasAll = words.every(({stem}) => other.textsWith.has(stem));
	if (hasAll && hasRun(other.stems, words, 'stem'))
		return isSingle ? tuning.sharedWordWorth : tuning.sharedWorth;
	// Two phrases joined are one name only where both sides join them.
	const isOwn = joined || widened === 'complement';
	const worth = (isOwn ? tuning.joinedWorth : 1) * (listed ? tuning.listedWorth : 1);
	const telling = words.filter(({concept}) => concept !== '');
	if (telling.length > 1 && hasRun(other.concepts, telling, 'concept')) return tuning.equivalentWorth * worth;
	return (hasAll ? tuning.scatteredWorth : tuning.unsharedWorth) * worth;
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

/** What its part in the sentence is worth. */
const objectWorth = ({object, tail}: TopicPhrase, tuning: ThemesTuning): number =>
	object && !tail ? tuning.objectWorth : 1;

function subjectWorth({subject, fronted, words}: TopicPhrase, tuning: ThemesTuning): number {
	if (!subject || fronted) return 1;
	return words.some(word => word.isCapital || word.isAgent) ? tuning.actorWorth : tuning.subjectWorth;
}

const tailWorth = ({tail, second}: TopicPhrase, tuning: ThemesTuning): number =>
	tail ? tuning.tailWorth : second ? tuning.secondWorth : 1;

const placeLoss = ({place, nth}: TopicPhrase, tuning: ThemesTuning): number =>
	(1 + tuning.placeLoss * place) * (1 + tuning.textLoss * nth);

function headWorth({words, joined, widened}: TopicPhrase, tuning: ThemesTuning): number {
	const head = words.at(-1);
	if (head === undefined) return 0;
	const before = words.slice(0, -1);
	const isSingle = before.length === 0;
	const isPlace = head.isOfPlace && !joined && !words.every(word => word.isOfPlace);
	const isHollowPlace = head.isHollow && !isSingle && before.every(word => word.isOfPlace);
	const isNamed = !isSingle && !head.isCapital && before.every(word => word.isCapital);
	return (
		(isPlace ? (widened === 'adjectives' ? tuning.describedPlaceWorth : tuning.placeHeadWorth) : 1) *
		(isHollowPlace ? tuning.hollowPlaceWorth : 1) *
		(isNamed && head.isHollowAlone && !joined ? tuning.namedHollowWorth : 1) *
		hollowWorth(head, words.length, tuning) *
		(head.isAgent && !head.isCapital ? tuning.agentHeadWorth : 1) *
		(words.some(word => word.isCapital && word.isTitle) ? tuning.titledNameWorth : 1) *
		(joined && words.every(word => word.isCapital) ? tuning.joinedNameWorth : 1) *
		(isVerbal(head) && !isSingle && isSubject(before.at(-1)) ? tuning.gerundHeadWorth : 1) *
		(!isSingle && isVerbal(words[0]) && words[0]?.isOfAction ? tuning.gerundFirstWorth : 1)
	);
}

/** `forces surrounding`, but `money laundering`. */
const isSubject = (word: WordClasses | undefined): boolean =>
	word?.isCapital === true || word?.ending === 'plural';

/** `raging`, but not `training`. */
const isVerbal = (word: WordClasses | undefined): boolean =>
	word?.isGerund === true && !word.isModifier && !word.isCapital;

function hollowWorth(head: WordClasses, length: number, tuning: ThemesTuning): number {
	if (head.isHollow) return tuning.hollowWorth[Math.min(length, tuning.hollowWorth.length) - 1] ?? 1;
	return length === 1 && head.isHollowAlone ? tuning.hollowAloneWorth : 1;
}

/** A row is about a body, a plan or what has an abbreviation sooner than about a person or a place. */
function nameWorth(
	phrase: TopicPhrase,
	isPlace: boolean,
	isPlaceTheme: boolean,
	tuning: ThemesTuning,
): number {
	const {words} = phrase;
	if (isPlace) return isPlaceTheme && words.at(-1)?.isOfPeople === false ? 1 : tuning.placeNameWorth;
	if (!words.every(word => word.isCapital)) return 1;
	const isShort = words.some(word => word.isAbbreviation);
	if (words.length === 1 && !isShort) return isWhere(phrase) ? tuning.placeNameWorth : tuning.oneNameWorth;
	if (words.length === 1) return tuning.abbreviationWorth;
	if (words.some(word => word.isWork)) return 1;
	if (isShort || words.some(word => word.isBody)) return tuning.bodyWorth;
	return isSpeaker(phrase) ? tuning.speakerWorth : tuning.otherNameWorth;
}

/** What all of it is about: a forum, a side; of an agreement, something may be said. */
const isOfTitles = (words: readonly WordClasses[], worth: WordWorth): boolean =>
	words.every(({stem, isCapital, isWork}) => isCapital && !isWork && worth.isOfTitle(stem));

/** `in Sochi`: a single name there tells where. */
const isWhere = ({text, from}: TopicPhrase): boolean => jointAt(text, from - 1) === 'place';

/** `said Volodymyr Zelenskyy`, `Bridget Brink noted`. */
const isSpeaker = ({text: {classes}, from, to}: TopicPhrase): boolean =>
	classes[from - 1]?.isReporting === true || classes[to]?.isReporting === true;
