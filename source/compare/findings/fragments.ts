/** Cuts sentences into fragments that say one thing: a verb with its object, a clause without its frame. */
import type {Language} from '../../languages/language.ts';
import type {Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import {isBehindStop, type Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import type {FramingTuning} from './tuning.ts';

/** Part of a sentence in one piece, by its words: token numbers, end exclusive. */
export type Fragment = {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
	readonly from: number;
	readonly to: number;
};

/** Behind a word whose other half stands further on: `micro-, small- and medium-sized`. */
const hangingHyphen = /^[-‐‑][,\s]/u;

/**
 * The fragments of a sentence in order: cut at its signs, where a clause begins, and where a verb follows a word
 * that joins; what is still too long, at its prepositions. The small words at either end are left out, and what is
 * too short, or too long all the same, says nothing by itself.
 */
export function fragmentsOf(sentence: Sentence, reader: Reader, {counts}: FramingTuning): Fragment[] {
	const {tokens} = reader.read(sentence);
	const classes = reader.classes(sentence.text);
	const {language} = reader;
	const fragments: Fragment[] = [];
	for (let from = 0; from < tokens.length; ) {
		let to = from + 1;
		while (to < tokens.length && !opensAt({tokens, classes, language}, to)) to += 1;
		if (to - from > counts.mostWords) to = lastPreposition(tokens, from, counts.mostWords, language) ?? to;
		const [first, last] = trim(tokens, from, to, language.framing.trimmed);
		const length = last - first;
		const isWhole = !hangingHyphen.test(tokens[last]?.gap ?? '');
		if (isWhole && length >= counts.leastWords && length <= counts.mostWords)
			fragments.push({sentence, tokens, classes, from: first, to: last});
		from = to;
	}
	return fragments;
}

type Cut = Pick<Fragment, 'tokens' | 'classes'> & {readonly language: Language};

/** Whether a fragment begins at a word. */
function opensAt({tokens, classes, language}: Cut, at: number): boolean {
	const {clauses, framing} = language;
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (isBehindStop(token) || framing.openers.has(token.folded)) return true;
	if (next === undefined) return false;
	if (clauses.coordinators.has(token.folded) && clauses.pronouns.has(next.folded)) return true;
	const behind = classes[at + 1];
	const isVerb = behind?.isAction === true || behind?.isGerund === true || behind?.isFinite === true;
	if (classes[at]?.isDeterminer === true && sharesBehind({tokens, classes, language}, at + 2)) return true;
	return framing.verbOpeners.has(token.folded) && isVerb && !sharesBehind({tokens, classes, language}, at);
}

/** Whether a joining word stands between two that share what follows: `to prevent and contain`, `an open and lasting`. */
function sharesBehind({tokens, classes, language: {clauses, verbs}}: Cut, at: number): boolean {
	const [lead, one, joint, other] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
	if (lead === undefined || one === undefined || joint === undefined || other === undefined) return false;
	const isDirect = [one, joint, other].every(({gap}) => gap === ' ');
	if (!isDirect || !clauses.coordinators.has(joint.folded) || one.grammatical) return false;
	const isInfinitive = lead.folded === verbs.infinitive;
	return isInfinitive || (classes[at - 2]?.isDeterminer === true && classes[at + 1]?.isGerund === true);
}

/** The last preposition, but a genitive, within so many words; null where there is none. */
function lastPreposition(
	tokens: readonly Token[],
	from: number,
	most: number,
	{clauses}: Language,
): number | null {
	for (let at = from + most; at > from + 1; at -= 1) {
		const word = tokens[at]?.folded ?? '';
		if (clauses.prepositions.has(word) && word !== clauses.genitive) return at;
	}
	return null;
}

function trim(
	tokens: readonly Token[],
	from: number,
	to: number,
	trimmed: ReadonlySet<string>,
): readonly [number, number] {
	let [first, last] = [from, to];
	while (first < last && trimmed.has(tokens[first]?.folded ?? '')) first += 1;
	while (last > first && trimmed.has(tokens[last - 1]?.folded ?? '')) last -= 1;
	return [first, last];
}

/** Where a fragment stands in its sentence: UTF-16 offsets, end exclusive. */
export function rangeOf({tokens, from, to}: Fragment): {readonly start: number; readonly end: number} {
	return {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0};
}
