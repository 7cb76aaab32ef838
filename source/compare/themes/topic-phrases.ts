/** Finds the phrases of a text that could name what it is about. */
import {isHyphen, type NounPhrase, nounPhrases} from '../reading/noun-phrases.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {findQuoted, type Place} from './quoting.ts';
import {frontEnd, hasComma, jointAt, secondStart, tailStart} from './sentence-parts.ts';
import type {TopicText} from './texts.ts';
import type {ThemesTuning} from './tuning.ts';
import {endsAsOwner, type Widened, widenedOf} from './widened-phrases.ts';

/** A phrase that may name a row, with its place in the text. */
export type TopicPhrase = Place & {
	/** Where the whole phrase begins that this is the end of, or null. */
	readonly wholeFrom: number | null;
	/** Its content words. */
	readonly words: readonly WordClasses[];
	/** How many phrases of its text stand before it. */
	readonly place: number;
	readonly object: boolean;
	readonly subject: boolean;
	readonly joined: boolean;
	/** Two of the members of a longer list, joined. */
	readonly listed: boolean;
	/** Behind the point of its sentence: what it is for, by what means, what it is part of. */
	readonly tail: boolean;
	/** In front of it, as what it is about: `On energy issues,`. */
	readonly fronted: boolean;
	/** In a second thing that the sentence says is done: `, and to target networks`. */
	readonly second: boolean;
	/** Of which text of the row, from 0. */
	readonly nth: number;
	/** How it is longer than the phrase that a sentence has, where it is. */
	readonly widened: Widened;
	/** Whether a name goes on behind it. */
	readonly cut: boolean;
	/** Whether it begins with the second of two adjectives. */
	readonly half: boolean;
	/** Whether it stands behind it what its wide head is about. */
	readonly wide: boolean;
};

/** A piece of a text that may be a label. */
type Piece = Pick<TopicPhrase, 'from' | 'to' | 'joined' | 'wholeFrom' | 'widened'> & {
	readonly listed?: boolean;
};

/**
 * Noun phrases of a text with their ends, and pairs of them that `and`, `of` or `for` join. Where no other
 * side may have no more of it (`isAlone`), a phrase that is short enough for a label has no ends. `nth` is the
 * number of the text in its row.
 */
export function phrasesOf(
	text: TopicText,
	nth: number,
	isAlone: boolean,
	tuning: ThemesTuning,
): TopicPhrase[] {
	const {mostPhrases, mostWords, mostWidened} = tuning.counts;
	const plain = nounPhrases(text.tokens, text.classes, text.language, mostPhrases);
	const phrases = plain.map((phrase, index) => inheritObject(text, phrase, plain[index - 1]));
	const tail = tailStart(text);
	const front = frontEnd(text);
	const second = secondStart(text);
	const found: TopicPhrase[] = [];
	for (const [index, {place, object, subject}] of phrases.entries()) {
		const pieces = piecesOf(text, phrases.slice(index, index + 4), isAlone, tuning);
		const goesOn = pieces.some(({widened}) => widened === 'name');
		const isHalf = pieces.some(({widened}) => widened === 'adjectives');
		const isTold = pieces.some(({widened}) => widened === 'complement');
		for (const {from, to, joined, listed = false, wholeFrom, widened} of pieces) {
			const quoted = findQuoted(text, from, to, widened === null ? mostWords : mostWidened);
			if (quoted === null) continue;
			// Written out, since one shape of the many phrases of a text is what keeps weighing them fast.
			found.push({
				text,
				from: quoted.from,
				to,
				wholeFrom,
				bracketed: quoted.bracketed,
				words: quoted.words,
				place,
				object,
				subject,
				joined,
				listed,
				tail: from >= tail,
				fronted: from < front,
				second: from >= second,
				nth,
				widened,
				cut: widened === null && ((goesOn && !joined) || endsAsOwner(text, to - 1)),
				half: widened === null && !joined && isHalf && from === phrases[index]?.from,
				wide: widened === null && !joined && isTold && quoted.words.length < 3,
			});
		}
	}
	return found;
}

/** The first of some phrases in a row: whole, behind the places in front, its ends, and joined with the next. */
function piecesOf(
	text: TopicText,
	phrases: readonly NounPhrase[],
	isAlone: boolean,
	tuning: ThemesTuning,
): Piece[] {
	const [phrase] = phrases;
	if (phrase === undefined) return [];
	const {from, to} = phrase;
	const pieces: Piece[] = [{from, to, joined: false, wholeFrom: null, widened: null}];
	const bare = behindPlaces(text.classes, phrase, tuning.counts.mostWords);
	if (bare > from && to - bare > 1)
		pieces.push({from: bare, to, joined: false, wholeFrom: null, widened: null});
	for (const each of endsOf(text, phrase, isAlone, tuning)) pieces.push(each);
	const joined = joinedOf(text, phrases);
	if (joined !== null) pieces.push(joined);
	for (const {from: start, to: end, widened} of widenedOf(text, phrases))
		pieces.push({from: start, to: end, joined: false, wholeFrom: null, widened});
	return pieces;
}

/** The head stands last: of a long phrase, its end is a name too. */
function endsOf(
	{tokens, classes}: TopicText,
	phrase: NounPhrase,
	isAlone: boolean,
	tuning: ThemesTuning,
): Piece[] {
	const {longestEnd, mostWords} = tuning.counts;
	const length = phrase.to - phrase.from;
	const ends: Piece[] = [];
	for (
		let size = isAlone && length <= mostWords ? 0 : Math.min(longestEnd, length - 1);
		size >= 2;
		size -= 1
	) {
		const from = phrase.to - size;
		// A name is not cut: `Business Dialogue` is not what `Americas Business Dialogue` is called.
		const isInName = classes[from]?.isCapital && classes[from - 1]?.isCapital;
		const isInCompound = tokens[from]?.gap === '-';
		if (isInName || isInCompound) continue;
		ends.push({from, to: phrase.to, joined: false, wholeFrom: phrase.from, widened: null});
	}
	return ends;
}

/** A phrase with the next one, where a word joins the two; of `X of Y`, the last word of X is enough. */
function joinedOf(text: TopicText, [phrase, next, third]: readonly NounPhrase[]): Piece | null {
	const {tokens, classes} = text;
	if (phrase === undefined || next === undefined || !joinReach(text, phrase, next)) return null;
	const link = jointAt(text, phrase.to);
	const before = classes[phrase.to - 1];
	if (link === 'genitive' && before?.isEmptyHead && !before.isCapital) return null;
	const isList = link === 'and' || link === 'purpose';
	// `Plan of the Alliance for Prosperity` is one name.
	const goesOn = jointAt(text, next.to) === 'purpose' && third !== undefined && joinReach(text, next, third);
	const from = isList ? phrase.from : headOf(tokens, phrase);
	const listed = link === 'and' && isInList(text, phrase);
	return {from, to: goesOn ? third.to : next.to, joined: true, listed, wholeFrom: null, widened: null};
}

/** `trade, health and security levels`, `research and development and offshore wind`: whether more members stand in front. */
function isInList(text: TopicText, {from}: NounPhrase): boolean {
	const {tokens, classes} = text;
	const isNoun = classes[from - 1]?.isGrammatical === false;
	return (
		(hasComma(tokens[from]) && isNoun) || (tokens[from]?.gap === ' ' && jointAt(text, from - 1) === 'and')
	);
}

/** Where the last word of a phrase begins: `Co-operation` is one. */
function headOf(tokens: readonly Token[], {from, to}: NounPhrase): number {
	let head = to - 1;
	while (head > from && isHyphen(tokens[head]?.gap)) head -= 1;
	return head;
}

/** Where a name goes on behind the places in front: `U.S.-Northern Triangle Transnational Crime Roundtable`. */
function behindPlaces(classes: readonly WordClasses[], {from, to}: NounPhrase, mostWords: number): number {
	let start = from;
	if (to - from <= mostWords) return from;
	for (let index = from; index < to; index += 1) {
		if (classes[index]?.isCapital && classes[index]?.isOfPlace) start = index + 1;
	}
	return classes[start]?.isCapital ? start : from;
}

/** `explore enhancements to border security` is about border security as much as about enhancements. */
function inheritObject(
	{language, tokens, classes}: TopicText,
	phrase: NounPhrase,
	previous: NounPhrase | undefined,
): NounPhrase {
	if (previous === undefined || !previous.object || phrase.object) return phrase;
	const isLinked = language.phrases.handingOn.has(tokens[previous.to]?.folded ?? '');
	const isNext = phrase.from - previous.to <= 2;
	return isNext && isLinked && classes[previous.to - 1]?.isEmptyHead ? {...phrase, object: true} : phrase;
}

/** `Bureau of European and Eurasian Affairs`: an adjective of a place is no end of a name that goes on. */
function goesOnAsName(text: TopicText, {to}: NounPhrase): boolean {
	const {classes} = text;
	return (
		jointAt(text, to) === 'and' && classes[to - 1]?.isOfPeople === true && classes[to + 1]?.isCapital === true
	);
}

function joinReach(text: TopicText, phrase: NounPhrase, next: NounPhrase): boolean {
	const {language, tokens, classes} = text;
	const link = tokens[phrase.to];
	if (link?.gap !== ' ' || tokens[phrase.to + 1]?.gap !== ' ') return false;
	const before = classes[phrase.to - 1];
	const behind = classes[next.from];
	const direct = next.from === phrase.to + 1;
	const withArticle =
		next.from === phrase.to + 2 &&
		tokens[phrase.to + 1]?.folded === language.clauses.article &&
		tokens[next.from]?.gap === ' ';
	const joint = jointAt(text, phrase.to);
	switch (joint) {
		case 'and':
			// `Strategy and President Biden` are two things; `Integration and Development Project` is one.
			// Nor are `Mexican and Central American institutions` more than who.
			return direct && before?.isCapital === behind?.isCapital && !(before?.isPlace && before.isOfPeople);
		case 'genitive':
			// `principles of freedom, rule of law and openness` is not about the first of them.
			if (hasComma(tokens[next.to]) && next.to - next.from === 1 && !behind?.isCapital) return false;
			// `Anthony Albanese of Australia` is who; `denuclearization of the Korean Peninsula` what.
			return (
				(direct || withArticle) &&
				!(behind?.isPlace && before?.isAgent) &&
				!(behind?.isOfPlace && before?.isCapital && !before.isBody) &&
				!goesOnAsName(text, next)
			);
		case 'purpose':
			// `Alliance for Prosperity` is one name.
			return (
				direct && before?.isCapital === true && behind?.isCapital === true && jointAt(text, next.to) !== 'and'
			);
		case 'place':
			// `Situation in Haiti`, `crisis in the Middle East`.
			return (
				(direct || withArticle) &&
				behind?.isPlace === true &&
				behind.isCapital &&
				!behind.isOfPeople &&
				before?.isCapital === false &&
				!before.isAgent
			);
		case undefined:
			return false;
		default:
			return joint satisfies never;
	}
}
