/** Finds the phrases of a text that could name what it is about. */
import {concepts} from '../../languages/en/concepts.ts';
import {meaningsOf} from '../reading/meanings.ts';
import {isHyphen, type NounPhrase, nounPhrases} from '../reading/noun-phrases.ts';
import {isPossessive, type Token, tokenise} from '../reading/tokens.ts';
import {classesOf, type WordClasses} from '../reading/word-classes.ts';

/** Phrases looked at in one side's text: a row is named by how it begins. */
const mostPhrases = 14;
/** Content words of a label. */
export const mostWords = 5;

/** A text of a row, cut, with the classes of each of its words. */
export type Text = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
};

export function readText(text: string): Text {
	const tokens = tokenise(text);
	const meanings = meaningsOf(tokens, concepts);
	return {
		text,
		tokens,
		classes: tokens.map((token, n) => ({...classesOf(token), concept: meanings[n] ?? ''})),
	};
}

/** A phrase that may name a row, with its place in the text. */
export type TopicPhrase = {
	readonly text: Text;
	/** Token numbers of what is quoted, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** Where the whole phrase begins that this is the end of, or null. */
	readonly wholeFrom: number | null;
	/** Stands behind a bracket, and is quoted word by word. */
	readonly bracketed: boolean;
	/** Its content words. */
	readonly words: readonly WordClasses[];
	/** How many phrases of its text stand before it. */
	readonly place: number;
	readonly object: boolean;
	readonly subject: boolean;
	readonly joined: boolean;
	/** Behind the point of its sentence: what it is for, by what means, what it is part of. */
	readonly tail: boolean;
	/** In front of it, as what it is about: `On energy issues,`. */
	readonly fronted: boolean;
	/** In a second thing that the sentence says is done: `, and to target networks`. */
	readonly second: boolean;
	/** Of which text of the row, from 0. */
	readonly nth: number;
};

/**
 * Noun phrases of a text with their ends, and pairs of them that `and`, `of` or `for` join. Where no other
 * side may have no more of it, a phrase that is short enough for a label has no ends.
 */
export function phrasesOf(text: Text, nth: number, isAlone: boolean): TopicPhrase[] {
	const {tokens, classes} = text;
	const phrases = nounPhrases(tokens, classes, mostPhrases);
	const tail = tailStart(text);
	const front = frontEnd(tokens);
	const second = secondStart(text);
	const found: TopicPhrase[] = [];
	const add = (
		from: number,
		to: number,
		phrase: NounPhrase,
		joined: boolean,
		wholeFrom: number | null,
	): void => {
		const quoted = findQuoted(text, from, to);
		if (quoted === null) return;
		found.push({
			text,
			from: quoted.from,
			to,
			wholeFrom,
			bracketed: quoted.bracketed,
			words: quoted.words,
			place: phrase.place,
			object: phrase.object,
			subject: phrase.subject,
			joined,
			tail: from >= tail,
			fronted: from < front,
			second: from >= second,
			nth,
		});
	};
	let previous: NounPhrase | undefined;
	for (const [index, plain] of phrases.entries()) {
		const phrase = inheritObject(text, plain, previous);
		previous = plain;
		const length = phrase.to - phrase.from;
		add(phrase.from, phrase.to, phrase, false, null);
		const bare = behindPlaces(classes, phrase);
		if (bare > phrase.from && phrase.to - bare > 1) add(bare, phrase.to, phrase, false, null);
		// The head stands last: of a long phrase, its end is a name too.
		const longestEnd = isAlone && length <= mostWords ? 0 : Math.min(3, length - 1);
		for (let size = longestEnd; size >= 2; size -= 1) {
			const from = phrase.to - size;
			// A name is not cut: `Business Dialogue` is not what `Americas Business Dialogue` is called.
			const isInName = classes[from]?.isCapital && classes[from - 1]?.isCapital;
			const isInCompound = tokens[from]?.gap === '-';
			if (!isInName && !isInCompound) add(from, phrase.to, phrase, false, phrase.from);
		}
		const next = phrases[index + 1];
		if (next === undefined || !joinReach(text, phrase, next)) continue;
		const link = tokens[phrase.to]?.folded;
		const before = classes[phrase.to - 1];
		const isEmpty = link === 'of' && before?.isEmptyHead && !before.isCapital;
		if (isEmpty) continue;
		const isList = link === 'and' || link === 'for';
		// `Plan of the Alliance for Prosperity` is one name.
		const third = phrases[index + 2];
		const goesOn = tokens[next.to]?.folded === 'for' && third !== undefined && joinReach(text, next, third);
		add(isList ? phrase.from : headOf(tokens, phrase), goesOn ? third.to : next.to, phrase, true, null);
	}
	return found;
}

/** Where the last word of a phrase begins: `Co-operation` is one. */
function headOf(tokens: readonly Token[], {from, to}: NounPhrase): number {
	let head = to - 1;
	while (head > from && isHyphen(tokens[head]?.gap)) head -= 1;
	return head;
}

/** Where a name goes on behind the places in front: `U.S.-Northern Triangle Transnational Crime Roundtable`. */
function behindPlaces(classes: readonly WordClasses[], {from, to}: NounPhrase): number {
	let start = from;
	if (to - from < mostWords) return from;
	for (let index = from; index < to; index += 1) {
		if (classes[index]?.isCapital && classes[index]?.isOfPlace) start = index + 1;
	}
	return classes[start]?.isCapital ? start : from;
}

/** `explore enhancements to border security` is about border security as much as about enhancements. */
function inheritObject(
	{tokens, classes}: Text,
	phrase: NounPhrase,
	previous: NounPhrase | undefined,
): NounPhrase {
	if (previous === undefined || !previous.object || phrase.object) return phrase;
	const link = tokens[previous.to]?.folded;
	const isLinked = link === 'of' || link === 'to' || link === 'for';
	const isNext = phrase.from - previous.to <= 2;
	return isNext && isLinked && classes[previous.to - 1]?.isEmptyHead ? {...phrase, object: true} : phrase;
}

function joinReach({tokens, classes}: Text, phrase: NounPhrase, next: NounPhrase): boolean {
	const link = tokens[phrase.to];
	if (link?.gap !== ' ' || tokens[phrase.to + 1]?.gap !== ' ') return false;
	const before = classes[phrase.to - 1];
	const behind = classes[next.from];
	const direct = next.from === phrase.to + 1;
	const withArticle =
		next.from === phrase.to + 2 && tokens[phrase.to + 1]?.folded === 'the' && tokens[next.from]?.gap === ' ';
	switch (link.folded) {
		case 'and':
			// `Strategy and President Biden` are two things; `Integration and Development Project` is one.
			return direct && before?.isCapital === behind?.isCapital;
		case 'of':
			// `principles of freedom, rule of law and openness` is not about the first of them.
			if (hasComma(tokens[next.to]) && next.to - next.from === 1 && !behind?.isCapital) return false;
			// `Anthony Albanese of Australia` is who; `denuclearization of the Korean Peninsula` what.
			return (
				(direct || withArticle) &&
				!(behind?.isPlace && before?.isAgent) &&
				!(behind?.isPlace && before?.isCapital && !before.isBody)
			);
		case 'for':
			// `Alliance for Prosperity` is one name.
			return (
				direct &&
				before?.isCapital === true &&
				behind?.isCapital === true &&
				tokens[next.to]?.folded !== 'and'
			);
		case 'in':
			// `Situation in Haiti`, `crisis in the Middle East`.
			return (
				(direct || withArticle) &&
				behind?.isPlace === true &&
				behind.isCapital &&
				!behind.isOfPeople &&
				before?.isCapital === false &&
				!before.isAgent
			);
		default:
			return false;
	}
}

const hasComma = (token: Token | undefined): boolean =>
	token !== undefined && token.gap !== ' ' && token.gap.includes(',');

/** The token where the sentence leaves its point: `in order to`, `, reducing costs`, `for targeting`, `that works`. */
function tailStart({tokens, classes}: Text): number {
	for (let index = 3; index < tokens.length; index += 1) {
		const token = tokens[index];
		const word = classes[index];
		const before = classes[index - 1];
		if (token === undefined || word === undefined || before === undefined || token.initial) continue;
		if (word.opensTail || (hasComma(token) && word.isGerund)) return index;
		if (!word.isGrammatical) continue;
		const next = classes[index + 1];
		const isNoun = !before.isGrammatical && !before.isReporting;
		switch (token.folded) {
			case 'in':
				if (tokens[index + 1]?.folded === 'order' && tokens[index + 2]?.folded === 'to') return index;
				break;
			case 'so':
				if (/^(?:that|as)$/.test(tokens[index + 1]?.folded ?? '')) return index;
				break;
			case 'for':
			case 'by':
			case 'through':
				if (next?.isGerund) return index;
				break;
			case 'that':
				// `financing for upgrades that will maximize use of the line` says behind `that` what it is about.
				if (isNoun && tokens[index - 2]?.grammatical !== true) return index;
				break;
			case 'to':
				// `protocols to reduce capabilities`, but `solutions to simplify procedures` and `committed to improve`.
				if (
					isNoun &&
					next?.isAction &&
					!next.isExploring &&
					!/(?:ed|ing)$/.test(tokens[index - 1]?.folded ?? '') &&
					!before.isAction &&
					!before.isHollow &&
					!before.isHollowAlone
				)
					return index;
				break;
			default:
		}
	}
	return tokens.length;
}

/** The token where the sentence goes on to a second thing that is done: `, and to target networks`. */
function secondStart({tokens, classes}: Text): number {
	for (let index = 4; index < tokens.length; index += 1) {
		if (!hasComma(tokens[index]) || tokens[index]?.folded !== 'and') continue;
		if (tokens[index + 1]?.folded === 'to' || classes[index + 1]?.isAction) return index;
	}
	return tokens.length;
}

/** The token behind `On energy issues,`, or 0 where nothing is put in front. */
function frontEnd(tokens: readonly Token[]): number {
	if (!/^(?:on|regarding|concerning)$/.test(tokens[0]?.folded ?? '')) {
		const isPurpose = tokens[0]?.folded === 'in' && tokens[1]?.folded === 'order';
		if (!isPurpose) return 0;
	}
	const end = tokens.findIndex((token, index) => index > 0 && hasComma(token));
	return end === -1 || end > longestFront ? 0 : end;
}

const longestFront = 12;

/** What of a phrase can be quoted in one piece. */
type Quoted = {readonly from: number; readonly bracketed: boolean; readonly words: readonly WordClasses[]};

function findQuoted({tokens, classes}: Text, from: number, to: number): Quoted | null {
	if (to - from > mostWords + 1 || classes[from]?.isGrammatical || classes[to - 1]?.isGrammatical)
		return null;
	const words: WordClasses[] = [];
	for (let index = from; index < to; index += 1) {
		const word = classes[index];
		if (word !== undefined && !word.isGrammatical) words.push(word);
	}
	if (words.length > mostWords) return null;
	for (let index = from + 1; index < to; index += 1) {
		const gap = tokens[index]?.gap;
		if (gap !== ' ' && gap !== '-') return behindBracket(tokens, classes, from, to);
	}
	return {from, bracketed: false, words};
}

/** `System (SIEPAC) transmission line`: what stands from the bracket on is the phrase. */
function behindBracket(
	tokens: readonly Token[],
	classes: readonly WordClasses[],
	from: number,
	to: number,
): Quoted | null {
	for (let index = to - 1; index > from; index -= 1) {
		if (tokens[index]?.gap !== ' (') continue;
		const words = classes.slice(index, to);
		return words.length > mostWords ? null : {from: index, bracketed: true, words};
	}
	return null;
}

/** The words of a phrase as they stand in its text, beginning with a capital. */
export function quote({text, from, to, bracketed}: TopicPhrase): string {
	const first = text.tokens[from];
	const last = text.tokens[to - 1];
	if (first === undefined || last === undefined) return '';
	if (bracketed) {
		const words = text.tokens.slice(from, to).map(token => token.text);
		return capitalised(words.join(' '), first);
	}
	const end = last.end - (isPossessive(last.text) ? 2 : 0);
	return capitalised(text.text.slice(first.start, end), first);
}

function capitalised(quoted: string, first: Token): string {
	const plain = /\s\s|[^\S ]/.test(quoted) ? quoted.replace(/\s+/g, ' ') : quoted;
	return first.capital ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
