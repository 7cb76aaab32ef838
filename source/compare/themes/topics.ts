/** Names the rows of a comparison: for each a short phrase from its own words, no two the same. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import type {Candidate} from './candidate.ts';
import {candidateLabels} from './candidates.ts';
import {chooseLabel, TakenLabels, type TopicRow} from './choose-label.ts';
import {type Usage, usageOf, withoutContested} from './loaded-labels.ts';
import {Ranking} from './ranking.ts';
import {readTopicText, type TopicText} from './texts.ts';
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
		const ranking = new Ranking(found, finishing({...row, left, right}, all, tuning), mostGain(tuning));
		return [{row, ranking, score: ranking.best()?.score ?? 0}];
	});
	const taken = new TakenLabels();
	const names = new Map<string, string>();
	for (const {key, label} of rows) {
		if (label === undefined) continue;
		taken.take(label);
		names.set(key, label);
	}
	// The surest rows choose first.
	for (const {row, ranking} of choices.toSorted((a, b) => b.score - a.score)) {
		const label = chooseLabel(row, ranking, taken, {language: reader.language, tuning});
		taken.take(label);
		names.set(row.key, label);
	}
	return names;
}

/** What a candidate comes to in its row, beside the words by which the sides take a view and inside the row's theme. */
function finishing(
	row: Sides<readonly TopicText[]> & {readonly theme: ThemeId},
	all: Sides<Usage>,
	tuning: ThemesTuning,
): (candidate: Candidate) => readonly Candidate[] {
	const fairly = withoutContested(row, all, tuning);
	return candidate =>
		fairly(candidate)
			.map(fair => insideTheme(fair, row.theme, tuning))
			.filter(each => !namesNothing(each));
}

/** How much better than its phrase a finished label can be. */
const mostGain = ({loadedWorth, unloadedWorth, themeTermWorth, loneWordWorth}: ThemesTuning): number =>
	Math.max(1, loadedWorth, unloadedWorth) * Math.max(1, themeTermWorth, loneWordWorth);

/**
 * The candidate anew: a phrase that says what the theme is about gains, and a single word that tells of no theme
 * loses, since it is hardly ever what a row is about. A label that is put together stands as it is.
 */
function insideTheme(
	candidate: Candidate,
	theme: ThemeId,
	{themeTermWorth, loneWordWorth, meetingNameWorth}: ThemesTuning,
): Candidate {
	const {named, score} = candidate;
	if ('label' in named) return candidate;
	if (theme === 'meeting' && named.words.every(({isCapital}) => isCapital))
		return {...candidate, score: score * meetingNameWorth};
	const terms = findThemeTerms(named.text, named.text.language, named.from, named.to);
	const hits = terms.filter(({clearness}) => clearness !== 'slight');
	const isLone = named.words.length === 1;
	if (isLone) return hits.length > 0 ? candidate : {...candidate, score: score * loneWordWorth};
	const isInside = hits.some(hit => hit.theme === theme);
	return isInside ? {...candidate, score: score * themeTermWorth} : candidate;
}

/** One word without a capital that may be a verb or is too wide: where it is no term of any theme, it names no row. */
function namesNothing({named}: Candidate): boolean {
	if ('label' in named) return false;
	const [only, ...others] = named.words;
	if (only === undefined || others.length > 0 || named.to - named.from > 1) return false;
	const token = named.text.tokens[named.from];
	if (token?.capital && !token.initial) return false;
	if (!only.isHollow && !only.isOfAction && !only.isFinite && !only.isAgent && !only.isTitle) return false;
	return findThemeTerms(named.text, named.text.language, named.from, named.to).length === 0;
}
