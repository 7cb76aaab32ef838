/** Cuts phrases out of sentences: verbatim, beginning and ending where a phrase does, and never out of a denial. */
import {rememberFor} from '../base/remember.ts';
import type {Sentence} from '../compare/comparison.ts';
import type {Reader} from '../compare/reading/reader.ts';
import type {Reading} from '../compare/reading/reading.ts';
import {isBehindStop} from '../compare/reading/tokens.ts';
import type {WordClasses} from '../compare/reading/word-classes.ts';
import type {Span} from '../text/spans.ts';
import {longestWord} from './short-words.ts';

/** A sentence with its words and what it holds. */
export type CutSentence = Reading & {
	readonly sentence: Sentence;
	readonly classes: readonly WordClasses[];
	/** Where its noun phrases end: behind the words of these numbers. */
	readonly nounEnds: ReadonlySet<number>;
};

/** Part of a sentence by its words: numbers of tokens, end exclusive. */
export type Run = {readonly from: number; readonly to: number};

const cutsOf = rememberFor((reader: Reader) =>
	rememberFor((sentence: Sentence): CutSentence => {
		const {classes, phrases} = reader.cut(sentence.text);
		const nounEnds = new Set(phrases().map(({to}) => to));
		return {...reader.read(sentence), sentence, classes: classes(), nounEnds};
	}),
);

/** The words that a stretch of a sentence touches; `to` is the number of words where none stands behind it. */
export function runAt({tokens}: Pick<CutSentence, 'tokens'>, {start, end}: Span): Run {
	const from = tokens.findIndex(token => token.end > start);
	return {from: from === -1 ? tokens.length : from, to: tokens.findLastIndex(token => token.start < end) + 1};
}

/** How many words of a run are such. */
export function countIn({from, to}: Run, isSuch: (at: number) => boolean): number {
	let count = 0;
	for (let at = from; at < to; at += 1) if (isSuch(at)) count += 1;
	return count;
}

/** A sentence is cut once by a reader. */
export function cutSentence(sentence: Sentence, reader: Reader): CutSentence {
	return cutsOf(reader)(sentence);
}

/** Where a run of words stands in the passage; a bracket or quotation that is opened in it is closed. */
export function spanOf({tokens, sentence, text}: CutSentence, {from, to}: Run): Span {
	const first = tokens[from]?.start ?? 0;
	const end = tokens[to - 1]?.end ?? 0;
	// A sign made visible begins with its bracket, and a quotation that is closed in the run with its mark.
	const isLed = text.charAt(first - 1) === '‹' || isClosedIn(text, first, end);
	const start = isLed ? first - 1 : first;
	const said = text.slice(start, end);
	const next = text.charAt(end);
	const isOpen = closing.some(
		([open, close]) =>
			next === close && said.lastIndexOf(open) > (open === close ? -1 : said.lastIndexOf(close)),
	);
	return {start: sentence.start + start, end: sentence.start + end + (isOpen ? 1 : 0)};
}

/** Whether a quotation that begins right before a stretch ends inside it. */
function isClosedIn(text: string, start: number, end: number): boolean {
	const close = quotations.get(text.charAt(start - 1));
	if (close === undefined) return false;
	// An apostrophe stands in a word, or behind one without a sign.
	return new RegExp(`[\\p{P}]${close}(?!\\p{L})|${close}[,.]`, 'u').test(text.slice(start, end + 1));
}

/** What opens a quotation, and what closes it. */
const quotations: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['‘', '’'],
	["'", "'"],
	['«', '»'],
]);

/** What opens with what it closes. */
const closing = [
	['(', ')'],
	['“', '”'],
	['"', '"'],
] as const;

/** Behind a word whose other half stands further on: `micro-, small- and medium-sized`. */
const hangingHyphen = /^[-‐‑][,\s]/u;

/** Whether a sign stands in front of a word, or the sentence ends there. */
export function isStop({tokens}: Pick<CutSentence, 'tokens'>, at: number): boolean {
	const token = tokens[at];
	return token === undefined || at === 0 || (isBehindStop(token) && !hangingHyphen.test(token.gap));
}

/**
 * Where the phrase that begins at a word ends: behind at most so many words, where a sign stands or another phrase
 * begins; null where none ends behind `least`, or where a condition would be cut off.
 */
export function phraseEnd(
	cut: CutSentence,
	from: number,
	most: number,
	least: number = from + 1,
): number | null {
	const last = Math.min(cut.tokens.length, from + most);
	const first = Math.max(from + 1, least);
	const early = Math.max(first, from + Math.ceil(most * longEnough));
	for (let at = last; at >= early; at -= 1)
		if (isStop(cut, at) && isWhole(cut, from, at)) return whereUncut(cut, at);
	for (let at = last; at >= first; at -= 1) if (endsPhrase(cut, from, at)) return whereUncut(cut, at);
	return null;
}

/** A phrase of this share of the words that there is room for ends at its sign, though more would fit. */
const longEnough = 0.45;

const whereUncut = (cut: CutSentence, at: number): number | null => (isConditional(cut, at) ? null : at);

export type Phrase = Run & {
	/** Whether a verb opens it. */
	readonly isVerbal: boolean;
};

/** Fewer words are a name or a noun. */
const fewestWords = 2;

/** All phrases of at most so many words: from a verb or a noun phrase on, up to where one ends, over no sign. */
export function phrasesOf(cut: CutSentence, most: number): Phrase[] {
	const phrases: Phrase[] = [];
	for (const from of cut.tokens.keys()) {
		if (!beginsPhrase(cut, from)) continue;
		const isVerbal = isVerb(cut, from) || isModal(cut, from);
		for (let to = from + 1; to <= Math.min(cut.tokens.length, from + most); to += 1) {
			if (to - 1 > from && (isStop(cut, to - 1) || goesBeyond(cut, to - 1, isVerbal))) break;
			if (to - from < fewestWords || !endsPhrase(cut, from, to)) continue;
			if (isConditional(cut, to) || isDenied(cut, {from})) continue;
			phrases.push({from, to, isVerbal});
		}
	}
	return phrases;
}

/** A base form, a gerund or a finite form that acts. */
function isVerb({tokens, classes, language}: CutSentence, at: number): boolean {
	const word = classes[at];
	const token = tokens[at];
	if (word === undefined || token === undefined || token.capital) return false;
	const before = tokens[at - 1];
	const beforeIt = classes[at - 1];
	// Behind an article or an adjective it is a noun: `the support`.
	if (beforeIt?.isDeterminer === true || beforeIt?.isModifying === true) return false;
	if (word.isAction || word.isGerund) return true;
	const isPast = word.isFinite || language.verbs.commitments.has(token.folded);
	// Behind a noun a past form may as well be a participle: `the commitments made`.
	const hasSubject =
		before === undefined ||
		before.grammatical ||
		before.capital ||
		beforeIt?.isAgent === true ||
		isStop({tokens}, at);
	// `was paid` is no act of whoever stands in front of it.
	const isPassive = before !== undefined && language.verbs.passives.has(before.folded);
	return isPast && hasSubject && !isPassive;
}

/** Whether a phrase can begin at a word: at a verb, or where a noun phrase does. */
function beginsPhrase(cut: CutSentence, from: number): boolean {
	const {tokens, language} = cut;
	const token = tokens[from];
	const before = tokens[from - 1];
	if (token === undefined || isInValue(cut, from)) return false;
	if (isModal(cut, from)) return isVerb(cut, from + 1);
	if (language.framing.trimmed.has(token.folded) || cut.classes[from]?.isDeterminer) return false;
	if (from > 0 && isModal(cut, from - 1)) return false;
	if (before === undefined || isStop(cut, from)) return true;
	if (token.gap !== ' ' || before.folded === language.clauses.genitive) return false;
	return before.grammatical || isVerb(cut, from) || isVerb(cut, from - 1);
}

/** Whether a phrase can end in front of a word: where a sign stands, or a noun phrase ends and another phrase begins. */
export function endsPhrase(cut: CutSentence, from: number, at: number): boolean {
	if (!isWhole(cut, from, at)) return false;
	return isStop(cut, at) || opensPhrase(cut, at);
}

/** Whether a word begins a further phrase: a small word that is no part of the noun phrase in front of it. */
function opensPhrase({tokens, language}: CutSentence, at: number): boolean {
	const word = tokens[at]?.folded ?? '';
	const {clauses, framing} = language;
	if (word === clauses.genitive) return false;
	return (
		clauses.prepositions.has(word) ||
		clauses.introductions.has(word) ||
		clauses.coordinators.has(word) ||
		clauses.relatives.has(word) ||
		framing.openers.has(word) ||
		framing.verbOpeners.has(word)
	);
}

/** Whether the words up to one stand for themselves: they end neither on a small word nor on an adjective, nor within a name. */
function isWhole(cut: CutSentence, from: number, at: number): boolean {
	const {tokens, classes, language} = cut;
	const last = tokens[at - 1];
	const next = tokens[at];
	const word = classes[at - 1];
	if (last === undefined || word === undefined || at <= from) return false;
	if (language.framing.trimmed.has(last.folded) || hangingHyphen.test(next?.gap ?? '')) return false;
	if (hasLongWord(cut) && tokens.slice(from, at).some(isLong)) return false;
	if (next === undefined) return true;
	// Within an address or code: `http|://`.
	if (!/[\s—–]/u.test(next.gap)) return false;
	if (isInValue(cut, at) || /^[-‐‑]$/u.test(next.gap)) return false;
	// Neither within a name nor within a list of names.
	if (last.capital && next.capital && /^,? $/.test(next.gap)) return false;
	const endsNoun = cut.nounEnds.has(at) || isStop(cut, at);
	return endsNoun && !(word.isTrailing || word.isModifying || word.isAdverb);
}

const isLong = ({text}: {readonly text: string}): boolean => text.length > longestWord;

const hasLongWord = rememberFor(({tokens}: CutSentence) => tokens.some(isLong));

/** Whether a word stands within a figure, a date or a name that begins in front of it. */
function isInValue({tokens, figures, dates, names}: CutSentence, at: number): boolean {
	const start = tokens[at]?.start ?? 0;
	const holds = (span: Span) => span.start < start && start < span.end;
	return (
		figures.some(({start: from, amount}) => holds({start: from, end: from + amount.length})) ||
		dates.some(holds) ||
		names.some(holds)
	);
}

/**
 * Whether what begins at a word is no part of a phrase: of a noun phrase no clause (`the meeting | which made evident`),
 * of a verb with its object no further verb (`share data | will improve`).
 */
function goesBeyond(cut: CutSentence, at: number, isVerbal: boolean): boolean {
	const {clauses, verbs} = cut.language;
	const word = cut.tokens[at]?.folded ?? '';
	if (isModal(cut, at)) return true;
	if (isVerbal) return verbs.auxiliaries.has(word);
	return clauses.relatives.has(word) || verbs.subordinators.has(word);
}

/** A modal in front of its verb: without it, what should be would be said to be. */
function isModal(cut: CutSentence, at: number): boolean {
	const {clauses, verbs} = cut.language;
	const word = cut.tokens[at]?.folded ?? '';
	return (verbs.modals.has(word) || clauses.conditionals.has(word)) && cut.tokens[at + 1]?.gap === ' ';
}

/** Whether what follows up to the next sign, or opens behind it, makes what stands in front of a word conditional. */
function isConditional(cut: CutSentence, at: number): boolean {
	return conditionAt(cut, at) !== null;
}

/** Where the condition ends on which what stands in front of a word depends; null where it depends on none. */
export function conditionEnd(cut: CutSentence, at: number): number | null {
	const opener = conditionAt(cut, at);
	if (opener === null) return null;
	let end = opener + 1;
	while (end < cut.tokens.length && !isStop(cut, end)) end += 1;
	return end;
}

function conditionAt(cut: CutSentence, at: number): number | null {
	for (let next = at; next < cut.tokens.length; next += 1) {
		if (opensCondition(cut, next)) return next;
		if (next > at && isStop(cut, next)) return null;
	}
	return null;
}

/** As much text as words that open a condition take: `siempre y cuando`. */
const longestOpener = 40;

/** Of a condition by one word, or by several: `if`, `provided that`. */
function opensCondition({language, text, tokens}: CutSentence, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	const {conditionOpeners, conditionBehind} = language.clauses;
	if (conditionOpeners.has(token.folded)) return true;
	return conditionBehind.exec(text.slice(token.start, token.start + longestOpener))?.index === 0;
}

/** Words in front of a phrase that a denial reaches over. */
const denialReach = 6;

/** Whether a phrase stands in a denial that it does not hold itself: `did not | agree to the plan`. */
export function isDenied({tokens, language}: CutSentence, {from}: Pick<Run, 'from'>): boolean {
	for (let at = from - 1; at >= Math.max(0, from - denialReach); at -= 1) {
		const token = tokens[at];
		if (language.verbs.negations.has(token?.folded ?? '')) return true;
		if (token !== undefined && isBehindStop(token)) return false;
	}
	return false;
}

/** Whether a word says something of its own. */
export const isContent = ({tokens, classes}: Pick<CutSentence, 'tokens' | 'classes'>, at: number): boolean =>
	tokens[at]?.grammatical === false && classes[at]?.isWeak !== true;
