/** Finds the terms of a list in a text: words and runs of words in all their forms. */
import {addToGroup} from '../../base/groups.ts';
import type {Language} from '../../languages/language.ts';
import type {Reader} from './reader.ts';
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
export type TermIndex<Value> = {
	readonly byStem: ReadonlyMap<string, readonly Term<Value>[]>;
	readonly byForm: ReadonlyMap<string, readonly Term<Value>[]>;
};

/** An index of lists, each with what its terms stand for; the terms of a list are separated by commas. */
export function indexTerms<Value>(
	lists: Iterable<readonly [Value, string]>,
	language: Language,
): TermIndex<Value> {
	const byStem = new Map<string, Term<Value>[]>();
	const byForm = new Map<string, Term<Value>[]>();
	for (const [value, list] of lists) {
		for (const listed of list.split(separator)) {
			const term = listed.trim();
			const isForm = term.startsWith(formMark);
			const words = tokenise(isForm ? term.slice(formMark.length) : term, language);
			const keys = words.map(({base}) => (isForm ? base : language.words.stem(base)));
			const [first] = keys;
			if (first !== undefined) addToGroup(isForm ? byForm : byStem, first, {value, keys});
		}
	}
	for (const index of [byStem, byForm])
		for (const terms of index.values()) terms.sort((a, b) => b.keys.length - a.keys.length);
	return {byStem, byForm};
}

/** The longest terms that begin at a word, with their number of words; several where lists share one. */
export function termsAt<Value>(
	{byStem, byForm}: TermIndex<Value>,
	tokens: readonly Token[],
	at: number,
	reader: Reader,
): readonly {readonly value: Value; readonly length: number}[] {
	const token = tokens[at];
	if (token === undefined) return [];
	const ofForm = byForm.get(token.base);
	const ofStem = byStem.get(reader.classesOf(token).stem);
	// Most words begin no term.
	if (ofForm === undefined && ofStem === undefined) return [];
	const stemAt = (index: number): string => {
		const word = tokens[index];
		return word === undefined ? '' : reader.classesOf(word).stem;
	};
	const formAt = (index: number): string => tokens[index]?.base ?? '';
	const isNext = (index: number): boolean => index === at || !stop.test(tokens[index]?.gap ?? '');
	const stands = (terms: readonly Term<Value>[] | undefined, keyAt: (index: number) => string) =>
		terms?.filter(({keys}) => keys.every((key, n) => keyAt(at + n) === key && isNext(at + n))) ?? [];
	const found = [...stands(ofForm, formAt), ...stands(ofStem, stemAt)];
	const length = found.reduce((most, {keys}) => Math.max(most, keys.length), 0);
	return found.filter(({keys}) => keys.length === length).map(({value}) => ({value, length}));
}
