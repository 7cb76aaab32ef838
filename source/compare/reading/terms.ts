/** Finds the terms of a list in a text: words and runs of words in all their forms. */
import {addToGroup} from '../../base/groups.ts';
import type {Language} from '../../languages/language.ts';
import {type Token, tokenise} from './tokens.ts';

/** What separates terms in a list, and what marks one that stands for itself alone. */
const separator = ',';
const formMark = '=';

/** Signs that no term goes across. */
const stop = /[,;:.!?()]/;

type Term<Value> = {
	readonly value: Value;
	/** What stands for each word: its stem, or the folded word itself. */
	readonly keys: readonly string[];
};

/** Terms by their first word: those of which every form counts, and those that stand for themselves alone. */
type TermIndex<Value> = {
	readonly byStem: ReadonlyMap<string, readonly Term<Value>[]>;
	readonly byForm: ReadonlyMap<string, readonly Term<Value>[]>;
};

function indexTerms<Value>(lists: Iterable<readonly [Value, string]>, language: Language): TermIndex<Value> {
	const byStem = new Map<string, Term<Value>[]>();
	const byForm = new Map<string, Term<Value>[]>();
	for (const [value, list] of lists) {
		for (const listed of list.split(separator)) {
			const term = listed.trim();
			const isMarked = term.startsWith(formMark);
			const words = tokenise(isMarked ? term.slice(formMark.length) : term, language);
			// Small words have no forms: `sino` has the stem of `sin`.
			const isForm = isMarked || words.every(({grammatical}) => grammatical);
			const keys = words.map(({base}) => (isForm ? base : language.words.stem(base)));
			const [first] = keys;
			if (first !== undefined) addToGroup(isForm ? byForm : byStem, first, {value, keys});
		}
	}
	for (const index of [byStem, byForm])
		for (const terms of index.values()) terms.sort((a, b) => b.keys.length - a.keys.length);
	return {byStem, byForm};
}

/** Words of a text, each with its stem. */
export type StemmedWords = {
	readonly tokens: readonly Token[];
	readonly classes: readonly {readonly stem: string}[];
};

/** What stands for a term in a text, and with how many words. */
type FoundTerm<Value> = {readonly value: Value; readonly length: number};

/** Finds the terms of some lists in texts. */
export type TermFinder<Value> = {
	/** The numbers of the words at which a term may begin, in order: most words begin none. */
	readonly starts: (words: StemmedWords) => readonly number[];
	/** The longest terms that begin at a word and end before another; several where lists share one. */
	readonly at: (words: StemmedWords, at: number, end: number) => readonly FoundTerm<Value>[];
};

/** From lists, each with what its terms stand for; the terms of a list are separated by commas. */
export function findingTerms<Value>(
	lists: Iterable<readonly [Value, string]>,
	language: Language,
): TermFinder<Value> {
	const {byStem, byForm} = indexTerms(lists, language);
	// By the words alone, which have the same stems wherever they are read.
	const known = new WeakMap<readonly Token[], readonly number[]>();
	const findStarts = ({tokens, classes}: StemmedWords): readonly number[] => {
		const starts: number[] = [];
		for (let at = 0; at < tokens.length; at += 1) {
			if (byForm.has(tokens[at]?.base ?? '') || byStem.has(classes[at]?.stem ?? '')) starts.push(at);
		}
		known.set(tokens, starts);
		return starts;
	};
	return {
		starts: words => known.get(words.tokens) ?? findStarts(words),
		at: (words, at, end) => {
			const found: FoundTerm<Value>[] = [];
			for (const term of byForm.get(formAt(words, at)) ?? [])
				if (stands(term, formAt, words, {at, end})) found.push({value: term.value, length: term.keys.length});
			for (const term of byStem.get(stemAt(words, at)) ?? [])
				if (stands(term, stemAt, words, {at, end})) found.push({value: term.value, length: term.keys.length});
			if (found.length < 2) return found;
			const longest = found.reduce((most, {length}) => Math.max(most, length), 0);
			return found.filter(({length}) => length === longest);
		},
	};
}

/** What a term is compared with at a word. */
type KeyAt = (words: StemmedWords, at: number) => string;

const formAt: KeyAt = ({tokens}, at) => tokens[at]?.base ?? '';
const stemAt: KeyAt = ({classes}, at) => classes[at]?.stem ?? '';

function stands(
	{keys}: Term<unknown>,
	keyAt: KeyAt,
	words: StemmedWords,
	{at, end}: {readonly at: number; readonly end: number},
): boolean {
	if (at + keys.length > end) return false;
	for (let n = 0; n < keys.length; n += 1) {
		if (keyAt(words, at + n) !== keys[n]) return false;
		if (n > 0 && stop.test(words.tokens[at + n]?.gap ?? '')) return false;
	}
	return true;
}
