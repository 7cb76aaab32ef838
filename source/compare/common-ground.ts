/** Finds what two texts have in common by being of one event: it tells nothing of a point of theirs. */
import {type Sides, sideNames} from '../base/sides.ts';
import type {Source} from '../documents/source.ts';
import type {Reader} from './reading/reader.ts';
import {splitSentences} from './reading/sentences.ts';

/** What both texts are about as wholes: what their titles say, and whom their first sentences name. */
export function commonGroundOf(
	named: Sides<ReadonlySet<string>>,
	titles: readonly string[],
	reader: Reader,
): ReadonlySet<string> {
	const {concepts} = reader.language;
	const names = sideNames.flatMap(side => [...named[side]].map(word => concepts.ofName(word).id));
	return new Set([...names, ...titles.flatMap(title => reader.meanings(title))]);
}

/** The words with a capital, folded, in the first sentences of sources. */
export function namedAtTheTop(sources: readonly Source[], reader: Reader): Set<string> {
	const first = sources.flatMap(({passages: [passage]}) =>
		passage ? splitSentences(passage, reader.languageOf(passage.text)).slice(0, 1) : [],
	);
	const words = first.flatMap(({text}) => reader.tokens(text).filter(token => token.capital));
	return new Set(words.map(({base}) => base));
}
