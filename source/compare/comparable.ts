/** Sets aside the sources that cannot be compared, with the reason. */
import {mapSides, type Sides} from '../base/sides.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {isKnown} from '../languages/languages.ts';
import type {ComparedSide, NotComparable, WhyNotComparable} from './comparison.ts';

type Comparable = {
	/** The code of the language that most words of both sides are in, or null where none is known. */
	readonly language: string | null;
	readonly sources: Sides<readonly Source[]>;
	readonly notComparable: readonly NotComparable[];
};

/**
 * Sources of both sides in the language of most words, and of a side that has none in it those in another that texts can
 * be compared in; a source whose language is unknown is taken in.
 */
export function findComparable(corpus: Corpus, sides: Sides<ComparedSide>): Comparable {
	const known = new Map(corpus.sources.map(source => [source.id, source]));
	const named = mapSides(sides, side => side.sources.flatMap(id => known.get(id) ?? []));
	const language = mainLanguage(named);
	const notComparable: NotComparable[] = [];
	const setAside = ({id}: Source, reason: WhyNotComparable): false => {
		notComparable.push({source: id, reason});
		return false;
	};
	const sources = mapSides(named, list => {
		const hasMain = list.some(source => source.language === language && source.passages.length > 0);
		return list.filter(source => {
			if (source.passages.length === 0) return setAside(source, {kind: 'no-text'});
			if (source.language === null || language === null || source.language === language) return true;
			const isAcross = isKnown(source.language) && isKnown(language);
			if (isAcross && !hasMain) return true;
			const kind = isAcross ? 'other-language' : 'across-languages';
			return setAside(source, {kind, own: source.language, main: language});
		});
	});
	return {language, sources, notComparable};
}

/** The language that both sides have, the left side's where they share none. */
function mainLanguage(named: Sides<readonly Source[]>): string | null {
	const words = new Map<string, number>();
	for (const {language, words: count} of [...named.left, ...named.right]) {
		if (language !== null) words.set(language, (words.get(language) ?? 0) + count);
	}
	const has = (list: readonly Source[], language: string): boolean =>
		list.some(source => source.language === language);
	const byWords = [...words].sort((a, b) => b[1] - a[1]).map(([language]) => language);
	return (
		byWords.find(language => has(named.left, language) && has(named.right, language)) ??
		named.left.find(({language}) => language !== null)?.language ??
		null
	);
}
