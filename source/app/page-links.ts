/** Where the words of a passage stand on the web: the page of its source, opened at them. */
import {rememberFor} from '../base/remember.ts';
import {knownPage, linkToText, safeUrl} from '../briefing/text-fragments.ts';
import type {Sentence} from '../compare/comparison.ts';
import type {Source} from '../documents/source.ts';
import type {PlacedPassage} from './corpus-lookup.ts';

const wordsOnPage = rememberFor(({passages}: Source) => knownPage(passages.map(({text}) => text).join(' ')));

/** The words that a link looks for, with where they begin in their passage. */
export type FirstWords = Pick<Sentence, 'text' | 'start'>;

/** The page at these words, or null where no http(s) address of it is known. */
export function pageAtWords({source, passage}: PlacedPassage, {text, start}: FirstWords): string | null {
	if (source.url === null) return null;
	return linkToText(source.url, {text, before: passage.text.slice(0, start), page: wordsOnPage(source)});
}

/** The page of a source, or null where no http(s) address of it is known. */
export function pageOf({url}: Source): string | null {
	return url === null ? null : safeUrl(url);
}
