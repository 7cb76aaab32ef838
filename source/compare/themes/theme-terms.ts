/** Finds the terms of policy areas in a text. */
import {greatest} from '../../base/extremes.ts';
import {addToGroup} from '../../base/groups.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {type Clearness, type ThemeId, themeIds} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import {type Token, tokenise} from '../reading/tokens.ts';

/** A term of one theme as the table has it. */
export type ThemeTerm = {
	readonly theme: ThemeId;
	readonly clearness: Clearness;
	/** What stands for each word: its stem, or the folded word itself. */
	readonly keys: readonly string[];
};

/** A term where it stands: numbers of tokens, end exclusive. */
export type ThemeHit = {
	readonly theme: ThemeId;
	readonly clearness: Clearness;
	readonly from: number;
	readonly to: number;
};

/** Terms by their first word, the longest first: those of which every form counts, and those that stand for themselves alone. */
type TermIndex = {
	readonly byStem: ReadonlyMap<string, readonly ThemeTerm[]>;
	readonly byForm: ReadonlyMap<string, readonly ThemeTerm[]>;
};

/** What separates terms in a list, and what marks one that stands for itself alone. */
const separator = ',';
const formMark = '=';

const clearnesses: readonly Clearness[] = ['clear', 'likely', 'slight'];

const indexOf = rememberFor((language: Language): TermIndex => {
	const byStem = new Map<string, ThemeTerm[]>();
	const byForm = new Map<string, ThemeTerm[]>();
	const {terms} = language.themes;
	for (const theme of themeIds) {
		for (const clearness of clearnesses) {
			for (const listed of terms[theme]?.[clearness]?.split(separator) ?? []) {
				const term = listed.trim();
				const isForm = term.startsWith(formMark);
				const words = tokenise(isForm ? term.slice(formMark.length) : term, language);
				const keys = words.map(({base}) => (isForm ? base : language.words.stem(base)));
				const [first] = keys;
				if (first !== undefined) addToGroup(isForm ? byForm : byStem, first, {theme, clearness, keys});
			}
		}
	}
	for (const lists of [byStem, byForm])
		for (const list of lists.values()) list.sort((a, b) => b.keys.length - a.keys.length);
	return {byStem, byForm};
});

/** The terms in some words in order; of those that overlap, the one that begins first, and the longest of these. */
export function findThemeTerms(tokens: readonly Token[], reader: Reader): ThemeHit[] {
	const {byStem, byForm} = indexOf(reader.language);
	const stemAt = (at: number): string => {
		const token = tokens[at];
		return token === undefined ? '' : reader.classesOf(token).stem;
	};
	const formAt = (at: number): string => tokens[at]?.base ?? '';
	const hits: ThemeHit[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const found = [
			...longest(byForm.get(formAt(at)), at, formAt),
			...longest(byStem.get(stemAt(at)), at, stemAt),
		];
		const length = Math.max(0, greatest(found.map(({keys}) => keys.length)));
		for (const {theme, clearness, keys} of found) {
			if (keys.length === length) hits.push({theme, clearness, from: at, to: at + length});
		}
		at += Math.max(0, length - 1);
	}
	return hits;
}

/** Those of the terms that stand at a place, as long as the longest of them. */
function longest(
	terms: readonly ThemeTerm[] | undefined,
	at: number,
	keyAt: (at: number) => string,
): ThemeTerm[] {
	const stands = terms?.filter(({keys}) => keys.every((key, n) => keyAt(at + n) === key)) ?? [];
	return stands.filter(({keys}) => keys.length === stands[0]?.keys.length);
}
