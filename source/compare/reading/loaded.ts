/** Finds the terms of a text that carry a view. */
import {rememberFor} from '../../base/remember.ts';
import {type LoadedKind, loadedKinds} from '../../languages/framing.ts';
import type {Language} from '../../languages/language.ts';
import type {Reader} from './reader.ts';
import {indexTerms, type TermIndex, termsAt} from './terms.ts';
import type {Token} from './tokens.ts';

/** A loaded term where it stands: numbers of tokens, end exclusive. */
export type LoadedPlace = {
	readonly kind: LoadedKind;
	/** The same for every form of it. */
	readonly root: string;
	readonly from: number;
	readonly to: number;
};

const indexOf = rememberFor(
	(language: Language): TermIndex<LoadedKind> =>
		indexTerms(
			loadedKinds.map(kind => [kind, language.framing.loaded[kind]]),
			language,
		),
);

/** The loaded terms of a sentence in order; a name that holds one is none. */
export function findLoaded(tokens: readonly Token[], reader: Reader): LoadedPlace[] {
	const index = indexOf(reader.language);
	const {withNoun} = reader.language.framing;
	const places: LoadedPlace[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const [found] = termsAt(index, tokens, at, reader);
		const token = tokens[at];
		if (found === undefined || token === undefined || (token.capital && !token.initial)) continue;
		const next = tokens[at + found.length];
		const isWithNoun = withNoun.has(found.value) && found.length === 1;
		if (isWithNoun && (next === undefined || next.grammatical || next.gap !== ' ')) continue;
		const to = at + found.length + (isWithNoun ? 1 : 0);
		places.push({
			kind: found.value,
			root: rootOf(tokens.slice(at, to), reader.language),
			from: at,
			to,
		});
		at = to - 1;
	}
	return places;
}

/** What every form of a loaded term has in common. */
export const rootOf = (tokens: readonly Token[], {words}: Language): string =>
	tokens.map(({base}) => words.stem(base)).join(' ');
