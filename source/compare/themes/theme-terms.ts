/** Finds the terms of policy areas in a text. */
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import {type Clearness, clearnesses, type ThemeId, themeIds} from '../../languages/themes.ts';
import {findingTerms, type StemmedWords, type TermFinder} from '../reading/terms.ts';

/** What a term says: of which theme, and how clearly. */
type Saying = {readonly theme: ThemeId; readonly clearness: Clearness};

/** A term where it stands: numbers of tokens, end exclusive. */
export type ThemeHit = Saying & {readonly from: number; readonly to: number};

const finderOf = rememberFor((language: Language): TermFinder<Saying> => {
	const {terms} = language.themes;
	const lists = themeIds.flatMap(theme =>
		clearnesses.map(clearness => [{theme, clearness}, terms[theme]?.[clearness] ?? ''] as const),
	);
	return findingTerms(lists, language);
});

/**
 * The terms in some words of a text in order; of those that overlap, the one that begins first, and the longest of
 * these. The words are those from one number to below another.
 */
export function findThemeTerms(
	words: StemmedWords,
	language: Language,
	from = 0,
	to = words.tokens.length,
): ThemeHit[] {
	const finder = finderOf(language);
	const hits: ThemeHit[] = [];
	let next = from;
	for (const at of finder.starts(words)) {
		if (at >= to) break;
		if (at < next) continue;
		const found = finder.at(words, at, to);
		for (const {value, length} of found)
			hits.push({theme: value.theme, clearness: value.clearness, from: at, to: at + length});
		next = at + (found[0]?.length ?? 1);
	}
	return hits;
}
