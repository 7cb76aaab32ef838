/** Tells what each word of a text means in its place. */
import {type Concepts, multiwordAt} from '../../languages/concepts.ts';
import type {WordClasses} from './word-classes.ts';

/** The id of each word's concept; empty within the name of several words whose meaning stands before. */
export function meaningsOf(
	words: readonly Pick<WordClasses, 'concept' | 'spelled'>[],
	concepts: Concepts,
): readonly string[] {
	const ids: string[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const name = multiwordAt(words, at, concepts.multiwords);
		if (name === undefined) {
			ids.push(words[at]?.concept ?? '');
			continue;
		}
		const means = name.means.split(' ').map(word => concepts.of(word).id);
		for (const [n] of name.words.entries()) ids.push(means[n] ?? '');
		at += name.words.length - 1;
	}
	return ids;
}
