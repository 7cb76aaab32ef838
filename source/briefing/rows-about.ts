/** Which rows of a comparison a query is about. */
import type {Deliverable, Sentence} from '../compare/comparison.ts';
import {words} from '../text/words.ts';
import type {Kin} from './kin.ts';

/** What a search found, for a briefing about that alone. */
export type BriefingTopic = {
	readonly query: string;
	/** Best first. */
	readonly passages: readonly string[];
	/** What counts as much as the query's own words. */
	readonly kin?: Kin;
	/** Keys of the rows, where it is known already which ones it is about. */
	readonly rows?: readonly string[] | null;
};

/**
 * The rows with a sentence in a passage that the query finds. A passage often holds several points: where
 * the words of the query tell its sentences apart, only rows whose own sentences have all of them remain.
 */
export function rowsAbout(
	rows: readonly Deliverable[],
	{query, passages, kin, rows: known = null}: BriefingTopic,
): Deliverable[] {
	if (known !== null) {
		const keys = new Set(known);
		return rows.filter(({key}) => keys.has(key));
	}
	const found = new Set(passages);
	const candidates = rows
		.map(row => ({row, vocabulary: vocabularyOf(row, found)}))
		.filter(({vocabulary}) => vocabulary.length > 0);
	const has = (vocabulary: readonly string[], term: string) =>
		vocabulary.some(word => word.startsWith(term) || (kin?.get(term)?.includes(word) ?? false));
	// Misspelt words, and those of filters, stand nowhere.
	const terms = words(query)
		.map(({folded}) => folded)
		.filter(term => candidates.some(({vocabulary}) => has(vocabulary, term)));
	const exact = candidates.filter(({vocabulary}) => terms.every(term => has(vocabulary, term)));
	return (exact.length > 0 ? exact : candidates).map(({row}) => row);
}

/**
 * Keys of the rows that were chosen; where some of them are no rows any more, those that the query finds now
 * stand in for them.
 */
export function rowsStill(rows: readonly Deliverable[], topic: BriefingTopic): readonly string[] | null {
	const known = topic.rows ?? null;
	if (known === null) return null;
	const keys = new Set(rows.map(({key}) => key));
	const still = known.filter(key => keys.has(key));
	if (still.length === known.length) return known;
	return [...new Set([...still, ...keysFound(rows, topic)])];
}

/** Keys of the rows where the query alone would give others; undefined where it tells them. */
export function rowsUntold(rows: readonly Deliverable[], topic: BriefingTopic): string[] | undefined {
	if ((topic.rows ?? null) === null) return undefined;
	const about = rowsAbout(rows, topic).map(({key}) => key);
	const found = keysFound(rows, topic);
	return about.length === found.length && about.every((key, at) => key === found[at]) ? undefined : about;
}

function keysFound(rows: readonly Deliverable[], topic: BriefingTopic): string[] {
	return rowsAbout(rows, {...topic, rows: null}).map(({key}) => key);
}

function vocabularyOf(row: Deliverable, passages: ReadonlySet<string>): string[] {
	return sentencesOfRow(row)
		.filter(({passage}) => passages.has(passage))
		.flatMap(({text}) => words(text).map(({folded}) => folded));
}

export function sentencesOfRow({pairs}: Deliverable): Sentence[] {
	return pairs.flatMap(({left, right}) => [...left, ...right]);
}
