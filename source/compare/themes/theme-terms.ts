/** Finds the terms of policy areas in a text. */
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {type Clearness, clearnesses, type ThemeId, themeIds} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import {indexTerms, type TermIndex, termsAt} from '../reading/terms.ts';
import type {Token} from '../reading/tokens.ts';

/** What a term says: of which theme, and how clearly. */
type Saying = {readonly theme: ThemeId; readonly clearness: Clearness};

/** A term where it stands: numbers of tokens, end exclusive. */
export type ThemeHit = Saying & {readonly from: number; readonly to: number};

const indexOf = rememberFor((language: Language): TermIndex<Saying> => {
	const {terms} = language.themes;
	const lists = themeIds.flatMap(theme =>
		clearnesses.map(clearness => [{theme, clearness}, terms[theme]?.[clearness] ?? ''] as const),
	);
	return indexTerms(lists, language);
});

/** The terms in some words in order; of those that overlap, the one that begins first, and the longest of these. */
export function findThemeTerms(tokens: readonly Token[], reader: Reader): ThemeHit[] {
	const index = indexOf(reader.language);
	const hits: ThemeHit[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const found = termsAt(index, tokens, at, reader);
		for (const {value, length} of found) hits.push({...value, from: at, to: at + length});
		at += Math.max(0, (found[0]?.length ?? 0) - 1);
	}
	return hits;
}
