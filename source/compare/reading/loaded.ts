/** Finds the terms of a text that carry a view. */
import {rememberFor} from '../../base/remember.ts';
import {type LoadedKind, loadedKinds} from '../../languages/framing.ts';
import type {Language} from '../../languages/language.ts';
import {findingTerms, type StemmedWords, type TermFinder} from './terms.ts';
import type {Token} from './tokens.ts';

/** A loaded term where it stands: numbers of tokens, end exclusive. */
export type LoadedPlace = {
	readonly kind: LoadedKind;
	/** The same for every form of it. */
	readonly root: string;
	readonly from: number;
	readonly to: number;
};

const finderOf = rememberFor(
	(language: Language): TermFinder<LoadedKind> =>
		findingTerms(
			loadedKinds.map(kind => [kind, language.framing.loaded[kind]]),
			language,
		),
);

/**
 * The loaded terms in some words of a text, those from one number to below another, in order; a name that holds one is
 * none.
 */
export function findLoaded(
	words: StemmedWords,
	language: Language,
	from = 0,
	to = words.tokens.length,
): LoadedPlace[] {
	const finder = finderOf(language);
	const {withNoun, unlawful} = language.framing;
	const {tokens} = words;
	const places: LoadedPlace[] = [];
	let free = from;
	for (const at of finder.starts(words)) {
		if (at >= to) break;
		if (at < free) continue;
		const [found] = finder.at(words, at, to);
		const token = tokens[at];
		if (found === undefined || token === undefined || (token.capital && !token.initial)) continue;
		const behind = at + found.length;
		const next = behind < to ? tokens[behind] : undefined;
		const isWithNoun = withNoun.has(found.value) && found.length === 1;
		if (isWithNoun && (next === undefined || next.grammatical || next.gap !== ' ')) continue;
		if (isWithNoun && unlawful.has(next?.folded ?? '')) continue;
		free = behind + (isWithNoun ? 1 : 0);
		places.push({kind: found.value, root: rootOf(tokens.slice(at, free), language), from: at, to: free});
	}
	return places;
}

/** What every form of a loaded term has in common. */
export const rootOf = (tokens: readonly Token[], {words}: Language): string =>
	tokens.map(({base}) => words.stem(base)).join(' ');
