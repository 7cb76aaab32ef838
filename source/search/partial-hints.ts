/** Says of hits that have not all of a query what they lack, and what else may have been meant. */

import type {SearchLanguage} from '../languages/search-language.ts';
import {beginning} from '../text/graphemes.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {words} from '../text/words.ts';
import {bestOf} from './best.ts';
import {exactMatches, similarTerms} from './dictionary.ts';
import type {PartialMatches} from './partial.ts';
import {type Query, type QueryPhrase, type QueryWord, wordsOf} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {SearchWords} from './search-words.ts';
import {termOf} from './terms.ts';

/** So many words are named; of more, how many there are. */
const mostNamed = 4;
/** A longer phrase is named by its beginning. */
const longestNamed = 60;

/** What the hits lack that has the most of the query. */
export function partialHint(
	query: Query,
	{scores, groups, groupOf}: PartialMatches,
	language: SearchLanguage,
	says: SearchWords,
): string {
	const shown = new Set(groupOf);
	const best = groups[groupOf[bestOf(scores, 1)[0] ?? 0] ?? 0];
	if (best === undefined) return '';
	if (best.missing.length > 0) {
		const missing = best.missing.map(word => quoted(query, word.term, language));
		return says.mostWithout(cut(missing, says), shown.size > 1);
	}
	const phrases = best.apart.map(phrase => quotedPhrase(query, phrase, language));
	return phrases.length > 0 ? says.apart(cut(phrases, says)) : says.mostOfIt;
}

/** The words of phrases that no text has as they were typed; it may have them in another form or spelling. */
export function unwrittenWords({dictionary}: SearchIndex, {clauses}: Query): readonly QueryWord[] {
	return clauses
		.flatMap(clause => (clause.kind === 'phrase' ? wordsOf(clause) : []))
		.filter(({term, open}) => exactMatches(dictionary, term, open).length === 0);
}

/** Words that stand in no text, each with others that do and look like it; a lone word needs no more than those. */
export function absenceHints(
	index: SearchIndex,
	query: Query,
	absent: readonly QueryWord[],
	says: SearchWords,
): string[] {
	const {language} = index.dictionary;
	return absent.slice(0, mostNamed).flatMap(word => {
		const similar = similarTerms(index.dictionary, word).map(term => `“${asWritten(index, term)}”`);
		const named = quoted(query, word.term, language);
		if (similar.length > 0) return [says.nowhereBut(named, cut(similar, says))];
		return query.clauses.length > 1 ? [says.nowhere(named)] : [];
	});
}

/** The first of them, and how many others there are. */
function cut(all: readonly string[], says: SearchWords): readonly string[] {
	const rest = all.length - mostNamed;
	return rest > 0 ? [...all.slice(0, mostNamed), says.more(rest)] : all;
}

/** A word as it was typed. */
function quoted(query: Query, term: string, language: SearchLanguage): string {
	const typed = words(query.text).find(word => termOf(word.text, word.folded, language) === term);
	return `“${sanitiseLine(typed?.text ?? term)}”`;
}

function quotedPhrase({text}: Query, {terms}: QueryPhrase, language: SearchLanguage): string {
	const typed = words(text)
		.map(word => ({...word, term: termOf(word.text, word.folded, language)}))
		.filter(({term}) => term !== '');
	const at = typed.findIndex((_, i) => terms.every((term, k) => typed[i + k]?.term === term));
	const phrase = text.slice(typed[at]?.start ?? 0, typed[at + terms.length - 1]?.end ?? 0);
	const cut = phrase.length > longestNamed ? `${beginning(phrase, longestNamed).trimEnd()}…` : phrase;
	return `“${sanitiseLine(cut)}”`;
}

/** A term as its first occurrence writes it. */
function asWritten(
	{units, firstPosting, postingUnits, firstPlace, terms, starts, ends, dictionary}: SearchIndex,
	term: number,
): string {
	const unit = postingUnits[firstPosting[term] ?? 0] ?? 0;
	const place = terms.indexOf(term, firstPlace[unit] ?? 0);
	return units[unit]?.text.slice(starts[place], ends[place]) ?? dictionary.terms[term] ?? '';
}
