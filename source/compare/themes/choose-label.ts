/** Chooses among the labels that a row may get, so that no two rows have the same. */
import type {Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import type {ThemeId} from '../../languages/themes.ts';
import {type Candidate, isHollow, labelOf, languageOf, lowerFirst, shareWord, stemsOf} from './candidate.ts';
import type {ThemesTuning} from './tuning.ts';

/** A row's texts per side, the theme that it stands under, and the heading above it. */
export type TopicRow = Sides<readonly string[]> & {
	readonly key: string;
	/** The label that it has already and keeps. */
	readonly label?: string | undefined;
	readonly theme: ThemeId;
	readonly heading: string | null;
};

/** The labels that rows have so far, whatever their case, each with the next number that could tell another row of that name apart. */
export class TakenLabels {
	readonly #next = new Map<string, number>();

	isFree(label: string): boolean {
		return !this.#next.has(label.toLowerCase());
	}

	take(label: string): void {
		this.#next.set(label.toLowerCase(), 2);
	}

	/** The label with the first number that makes it free. */
	numbered(label: string): string {
		const key = label.toLowerCase();
		let number = this.#next.get(key) ?? 2;
		while (!this.isFree(`${label} (${number})`)) number += 1;
		this.#next.set(key, number + 1);
		return `${label} (${number})`;
	}
}

/** The best label that no other row has; else the best one with a second phrase, its heading or a number. */
export function chooseLabel(
	row: TopicRow,
	candidates: readonly Candidate[],
	taken: TakenLabels,
	{language, tuning}: {readonly language: Language; readonly tuning: ThemesTuning},
): string {
	const [best] = candidates;
	const floor = (best?.score ?? 0) * tuning.choiceShare;
	const own = candidates.find(candidate => candidate.score >= floor && taken.isFree(labelOf(candidate)));
	if (own !== undefined) {
		const fuller = [headingFor(own, row, tuning), withTheme(own, candidates, tuning)];
		return fuller.find(label => label !== null && taken.isFree(label)) ?? labelOf(own);
	}
	const extended = best === undefined ? [] : extendedLabels(best, row, candidates);
	const free = extended.find(label => taken.isFree(label));
	if (free !== undefined) return free;
	const fallback = (best === undefined ? null : labelOf(best)) ?? row.heading ?? firstWords(row, language);
	return taken.isFree(fallback) ? fallback : taken.numbered(fallback);
}

/** One wide word says less than the heading above the row. */
function headingFor(candidate: Candidate, {heading}: TopicRow, {counts}: ThemesTuning): string | null {
	const [only, ...others] = stemsOf(candidate);
	const isBare =
		others.length === 0 &&
		(isHollow(candidate) || languageOf(candidate).phrases.classes.hollowAlone.has(only ?? ''));
	return isBare && heading !== null && heading.length <= counts.longestHeading ? heading : null;
}

/** `Citizen security: priority areas`, where `priority areas` alone would leave open of what. */
function withTheme(
	candidate: Candidate,
	candidates: readonly Candidate[],
	tuning: ThemesTuning,
): string | null {
	if (!isHollow(candidate)) return null;
	const theme = candidates.find(
		other =>
			other.score >= candidate.score * tuning.themeShare &&
			stemsOf(other).length > 1 &&
			labelOf(other).length < tuning.counts.longestTheme &&
			!isHollow(other) &&
			!shareWord(candidate, other),
	);
	return theme === undefined ? null : `${labelOf(theme)}: ${lowerFirst(candidate)}`;
}

/** A label that another row has, with a second phrase of the row behind it or the heading in front. */
function extendedLabels(best: Candidate, {heading}: TopicRow, candidates: readonly Candidate[]): string[] {
	const seconds = candidates.slice(1).filter(second => !shareWord(best, second));
	const withSecond = seconds.map(second => `${labelOf(best)}: ${lowerFirst(second)}`);
	return heading === null ? withSecond : [...withSecond, `${heading}: ${labelOf(best)}`];
}

/** The first content words of a row in which no phrase was found. */
function firstWords(row: TopicRow, {phrases, words}: Language): string {
	const [text = ''] = [...row.left, ...row.right];
	const content = text.split(/\s+/).filter(word => !words.functionWords.has(word.toLowerCase()));
	const label = (content.length > 0 ? content : text.split(/\s+/))
		.slice(0, 4)
		.join(' ')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	return label === '' ? phrases.labels.untitled : label.charAt(0).toUpperCase() + label.slice(1);
}
