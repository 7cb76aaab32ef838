/** Makes a phrase that says too little alone longer by what stands beside it in its sentence. */
import {isHyphen, type NounPhrase} from '../reading/noun-phrases.ts';
import {hasComma, jointAt} from './sentence-parts.ts';
import type {TopicText} from './texts.ts';

/**
 * By what it is of (`task force against smuggling`), the rest of a name (`Office on Drugs`), a word in front (`personal
 * contacts`), or the first of two adjectives (`social and economic development`).
 */
export type Widened = 'complement' | 'name' | 'front' | 'adjectives' | null;

/** A longer phrase: token numbers, end exclusive. */
type Wide = {readonly from: number; readonly to: number; readonly widened: Widened};

/** The longer forms of the first of some phrases in a row. */
export function widenedOf(text: TopicText, phrases: readonly NounPhrase[]): Wide[] {
	const [phrase, ...others] = phrases;
	if (phrase === undefined) return [];
	const found = [
		wholeName(text, phrase, others),
		withComplement(text, phrase, others),
		withFront(text, phrase),
		withAdjectives(text, phrase),
	];
	return found.filter(wide => wide !== null);
}

/** `UN Office on Drugs and Crime`, `Annual Leaders’ Meeting`: a name goes on as long as its words have capitals. */
function wholeName(text: TopicText, phrase: NounPhrase, others: readonly NounPhrase[]): Wide | null {
	const {tokens, classes, language} = text;
	const {naming} = language.phrases;
	const isName = (from: number, to: number): boolean =>
		classes.slice(from, to).every(word => word.isCapital) && tokens[from]?.initial === false;
	if (!isName(phrase.from, phrase.to)) return null;
	let to = phrase.to;
	for (const next of others) {
		const last = classes[next.to - 1];
		if (!isName(next.from, next.to) || last?.isOfTime) break;
		// `Bureau of European and Eurasian Affairs`.
		const isAdjective = last?.isOfPeople === true && jointAt(text, next.to) === 'and';
		if (last?.isPlace && !isAdjective) break;
		const isBehindOwner =
			next.from === to && /^['’]? $/.test(tokens[to]?.gap ?? '') && endsAsOwner(text, to - 1);
		// What `and` joins belongs to the name once a preposition has opened its end.
		const isJoined = to > phrase.to && jointAt(text, to) === 'and';
		const isNaming = naming.has(tokens[to]?.folded ?? '');
		const isLinked = next.from === to + 1 && isPlain(text, to, next.from) && (isJoined || isNaming);
		if (!isBehindOwner && !isLinked) break;
		to = next.to;
	}
	const from = wholeFrom(text, phrase.from);
	return to === phrase.to && from === phrase.from ? null : {from, to, widened: 'name'};
}

/** `Comprehensive and Progressive Agreement`: where a name begins with two adjectives. */
function wholeFrom(text: TopicText, from: number): number {
	const {tokens, classes} = text;
	const isJoined = jointAt(text, from - 1) === 'and';
	const first = classes[from - 2];
	return isJoined && first?.isCapital && first.isWeak && tokens[from - 1]?.gap === ' ' ? from - 2 : from;
}

/** Whether a word is a possessive whose noun follows: `Leaders’`. */
export function endsAsOwner({text, tokens, classes}: TopicText, index: number): boolean {
	const end = tokens[index]?.end ?? 0;
	return classes[index]?.isPossessive === true || /^['’] /.test(text.slice(end, end + 2));
}

/** A phrase with a wide head, or of one word, and all of what it is about. */
function withComplement(text: TopicText, phrase: NounPhrase, others: readonly NounPhrase[]): Wide | null {
	const {tokens, classes, language} = text;
	const {complementing, joints} = language.phrases;
	const head = classes[phrase.to - 1];
	if (head === undefined || head.isCapital || head.isAgent || head.isEmptyHead || head.isHollow) return null;
	if (head.isAction || head.isOfTime) return null;
	if (!head.isHollowAlone && phrase.to - phrase.from > 1) return null;
	let to = phrase.to;
	for (const next of others) {
		const link = tokens[to]?.folded ?? '';
		const goesOn = complementing.has(link) || (to > phrase.to && joints.get(link) === 'and');
		if (!goesOn || !isPlain(text, to, next.from) || !isBare(text, to + 1, next.from)) break;
		// `systems in the Indo-Pacific` are the systems.
		if (joints.get(link) === 'place' && classes[next.to - 1]?.isOfPlace) break;
		if (!tellsWhatOf(text, next)) return null;
		to = next.to;
	}
	// What goes on is no whole: `independence of prosecutors and`.
	const link = tokens[to]?.gap === ' ' ? (tokens[to]?.folded ?? '') : '';
	const isWhole =
		joints.get(link) !== 'and' &&
		joints.get(link) !== 'genitive' &&
		(link === '' || classes[to]?.ending !== 'past');
	return to > phrase.to && isWhole ? {from: phrase.from, to, widened: 'complement'} : null;
}

/** Whether a phrase tells what another is about: `exchanges on three topics` says no more than `exchanges`. */
function tellsWhatOf(text: TopicText, {from, to}: NounPhrase): boolean {
	const head = text.classes[to - 1];
	// `agreement for the Americas Business Dialogue` is about the Dialogue.
	if (to - from > 1 && text.classes.slice(from, to).every(word => word.isCapital)) return false;
	if (head === undefined || head.isHollow || head.isAgent || head.isOfTime || endsAsOwner(text, to - 1))
		return false;
	return to - from > 1 ? !(head.isGerund && !head.isModifier) : !head.isHollowAlone && !head.isGerund;
}

/** Whether nothing but articles and weak words stands there. */
function isBare({classes}: TopicText, from: number, to: number): boolean {
	return classes.slice(from, to).every(word => word.isDeterminer || word.isWeak);
}

/** One word with the weak words in front of it, which are better than none. */
function withFront({tokens, classes, language}: TopicText, {from, to}: NounPhrase): Wide | null {
	if (to - from !== 1 || classes[from]?.isCapital || classes[from]?.isHollow) return null;
	let start = from;
	const {verdicts} = language.phrases.inLabels;
	while (classes[start - 1]?.isWeak && tokens[start]?.gap === ' ') {
		if (verdicts.has(tokens[start - 1]?.base ?? '')) return null;
		start -= 1;
	}
	return start === from || isHyphen(tokens[start]?.gap) ? null : {from: start, to, widened: 'front'};
}

/** `stable Central America` with the adjective that is joined to its own. */
function withAdjectives(text: TopicText, {from, to}: NounPhrase): Wide | null {
	const {tokens, classes} = text;
	const isAdjective = (index: number): boolean =>
		classes[index]?.isTrailing === true && !classes[index]?.isCapital && !classes[index]?.isWeak;
	const isJoined = jointAt(text, from - 1) === 'and';
	if (to - from < 2 || !isJoined || !isAdjective(from) || !isAdjective(from - 2)) return null;
	const isPair = tokens[from - 1]?.gap === ' ' && tokens[from]?.gap === ' ' && !hasComma(tokens[from - 2]);
	return isPair ? {from: from - 2, to, widened: 'adjectives'} : null;
}

/** Whether only spaces stand between the words. */
function isPlain({tokens}: TopicText, from: number, to: number): boolean {
	return tokens.slice(from, to + 1).every(({gap}) => gap === ' ' || isHyphen(gap));
}
