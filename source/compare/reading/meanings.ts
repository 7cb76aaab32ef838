/** Tells what each word of a text means in its place. */
import {type Concepts, multiwordAt} from '../../languages/concepts.ts';
import type {WordClasses} from './word-classes.ts';

type Word = Pick<WordClasses, 'concept' | 'spelled'>;

/** The id of each word's concept; empty within the name of several words whose meaning stands before. */
export function meaningsOf(words: readonly Word[], concepts: Concepts): readonly string[] {
	return unitsOf(words, concepts).flatMap(({size, ids}) =>
		Array.from({length: size}, (_, n) => ids[n] ?? ''),
	);
}

/** All that a name means, each id once and in one order: of letters such as `SSPC`, what the words mean that they stand for. */
export function meaningOfName(
	words: readonly (Word & Pick<WordClasses, 'isGrammatical'>)[],
	concepts: Concepts,
): readonly string[] {
	const telling = words.map(word => (word.isGrammatical ? {...word, concept: ''} : word));
	const ids = unitsOf(telling, concepts).flatMap(unit => unit.ids);
	return [...new Set(ids)].filter(Boolean).sort();
}

/** Words alone and in names of several, with what each means. */
function unitsOf(
	words: readonly Word[],
	concepts: Concepts,
): readonly {readonly size: number; readonly ids: readonly string[]}[] {
	const units: {readonly size: number; readonly ids: readonly string[]}[] = [];
	for (let at = 0; at < words.length; ) {
		const name = multiwordAt(words, at, concepts.multiwords);
		const ids = name?.means.split(' ').map(word => concepts.of(word).id) ?? [words[at]?.concept ?? ''];
		const size = name?.words.length ?? 1;
		units.push({size, ids});
		at += size;
	}
	return units;
}
