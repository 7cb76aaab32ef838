/** Names the rows of a comparison: for each a short phrase from its own words, no two the same. */
import {mapSides} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import type {Candidate} from './candidate.ts';
import {candidateLabels} from './candidates.ts';
import {chooseLabel, TakenLabels, type TopicRow} from './choose-label.ts';
import {usageOf, withoutContested} from './loaded-labels.ts';
import {readTopicText} from './texts.ts';
import {findThemeTerms} from './theme-terms.ts';
import {type ThemesTuning, themesTuning} from './tuning.ts';
import {wordWorth} from './word-worth.ts';

/** Titles of a large corpus that tell what is no news in it. */
const mostTitles = 50;

/**
 * A label for every row, by key. Phrases that both sides have are preferred, then objects of the verbs, then
 * what is rare in general English and among the rows; what the titles of the sources already say is not news.
 * A heading is used only to tell apart rows that nothing else tells apart. Time is linear in the text.
 */
export function nameTopics(
	rows: readonly TopicRow[],
	corpus: Corpus,
	reader: Reader,
	tuning: ThemesTuning = themesTuning,
): ReadonlyMap<string, string> {
	const {mostTexts} = tuning.counts;
	const readText = (text: string) => readTopicText(text, reader);
	const read = rows.map(row => ({
		row,
		left: row.left.slice(0, mostTexts).map(readText),
		right: row.right.slice(0, mostTexts).map(readText),
	}));
	const words = wordWorth(
		read.map(({left, right}) => [...left, ...right]),
		[corpus.event ?? '', ...corpus.sources.slice(0, mostTitles).map(source => source.title ?? '')],
		reader,
		tuning,
	);
	const all = mapSides(
		{left: read.flatMap(({left}) => left), right: read.flatMap(({right}) => right)},
		usageOf,
	);
	const choices = read.flatMap(({row, left, right}) => {
		if (row.label !== undefined) return [];
		const found = candidateLabels(left, right, row.theme, words, tuning);
		const fair = withoutContested(found, {left, right}, all, tuning);
		return [{row, candidates: insideTheme(fair, row.theme, tuning)}];
	});
	const taken = new TakenLabels();
	const names = new Map<string, string>();
	for (const {key, label} of rows) {
		if (label === undefined) continue;
		taken.take(label);
		names.set(key, label);
	}
	// The surest rows choose first.
	for (const {row, candidates} of choices.toSorted(
		(a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
	)) {
		const label = chooseLabel(row, candidates, taken, {language: reader.language, tuning});
		taken.take(label);
		names.set(row.key, label);
	}
	return names;
}

/**
 * The candidates anew: phrases that say what the theme is about gain, and a single word that tells of no theme
 * loses, since it is hardly ever what a row is about. Labels that are put together stand as they are.
 */
function insideTheme(
	candidates: readonly Candidate[],
	theme: ThemeId,
	{themeTermWorth, loneWordWorth}: ThemesTuning,
): Candidate[] {
	return candidates
		.map(candidate => {
			const {named, score} = candidate;
			if ('label' in named) return candidate;
			const terms = findThemeTerms(named.text, named.text.language, named.from, named.to);
			const hits = terms.filter(({clearness}) => clearness !== 'slight');
			const isLone = named.words.length === 1;
			if (isLone) return hits.length > 0 ? candidate : {...candidate, score: score * loneWordWorth};
			const isInside = hits.some(hit => hit.theme === theme);
			return isInside ? {...candidate, score: score * themeTermWorth} : candidate;
		})
		.filter(candidate => !namesNothing(candidate))
		.sort((a, b) => b.score - a.score);
}

/** One word without a capital that may be a verb or is too wide: where it is no term of any theme, it names no row. */
function namesNothing({named}: Candidate): boolean {
	if ('label' in named) return false;
	const [only, ...others] = named.words;
	if (only === undefined || others.length > 0 || named.to - named.from > 1) return false;
	const token = named.text.tokens[named.from];
	if (token?.capital && !token.initial) return false;
	if (!only.isHollow && !only.isOfAction && !only.isFinite) return false;
	return findThemeTerms(named.text, named.text.language, named.from, named.to).length === 0;
}
