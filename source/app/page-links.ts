/** Where the words of a passage stand on the web: the page of its source, opened at them. */
import {rememberFor, rememberLast} from '../base/remember.ts';
import {knownPage, linkToPage, linkToText, safeUrl} from '../briefing/text-fragments.ts';
import type {ComparedSide, Sentence} from '../compare/comparison.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {type PlacedPassage, passageById, sourceById} from './corpus-lookup.ts';

const wordsOnPage = rememberFor(({passages}: Source) => knownPage(passages.map(({text}) => text).join(' ')));

/** The words that a link looks for, with where they begin in their passage. */
export type FirstWords = Pick<Sentence, 'text' | 'start'>;

/** The page at these words, or null where no http(s) address of it is known. */
export function pageAtWords({source, passage}: PlacedPassage, {text, start}: FirstWords): string | null {
	if (source.url === null) return null;
	const {locator} = passage;
	if (locator.kind === 'page') return linkToPage(source.url, locator.page);
	return linkToText(source.url, {text, before: passage.text.slice(0, start), page: wordsOnPage(source)});
}

/** The page at the words of a sentence, or null where no http(s) address of it is known; asked for in every frame. */
export const pageAtSentence = rememberLast(
	(sentence: Pick<Sentence, 'passage' | 'text' | 'start'>, corpus: Corpus): string | null => {
		const placed = passageById(corpus, sentence.passage);
		return placed === null ? null : pageAtWords(placed, sentence);
	},
);

/** The page of a source, or null where no http(s) address of it is known. */
export function pageOf({url}: Source): string | null {
	return url === null ? null : safeUrl(url);
}

/** The page of a side's only source; null where it has several, or where no http(s) address of it is known. */
export function pageOfSide({sources}: Pick<ComparedSide, 'sources'>, corpus: Corpus): string | null {
	const [only, another] = sources;
	const source = only === undefined || another !== undefined ? null : sourceById(corpus, only);
	return source === null ? null : pageOf(source);
}
