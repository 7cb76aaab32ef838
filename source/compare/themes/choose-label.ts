/** Chooses among the labels that a row may get, so that no two rows have the same. */
import type {Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import type {ThemeId} from '../../languages/themes.ts';
import {type Candidate, isHollow, labelOf, lowerFirst, shareWord, stemsOf} from './candidate.ts';
import type {Ranking} from './ranking.ts';
import type {ThemesTuning} from './tuning.ts';

/** Words of a row that are quoted where nothing names it. */
const mostQuoted = 8;

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
	ranking: Ranking,
	taken: TakenLabels,
	{language, tuning}: {readonly language: Language; readonly tuning: ThemesTuning},
): string {
	// Of several rows that say who met or how it goes on, only the first is called so.
	const isOpen = (each: Candidate): boolean => stemsOf(each).length > 0 || taken.isFree(labelOf(each));
	const best = ranking.find(Number.NEGATIVE_INFINITY, isOpen);
	const floor = (best?.score ?? 0) * tuning.choiceShare;
	const own = ranking.find(floor, candidate => taken.isFree(labelOf(candidate)));
	if (own !== undefined) {
		const fuller = [
			headingFor(own, row, tuning),
			withTheme(own, ranking, tuning),
			...widerLabels(own, ranking, tuning),
		];
		return fuller.find(label => label !== null && taken.isFree(label)) ?? labelOf(own);
	}
	const candidates = ranking.all().filter(isOpen);
	const extended =
		best === undefined ? [] : [...fullerLabels(best, candidates), ...extendedLabels(best, row, candidates)];
	const free = extended.find(label => taken.isFree(label));
	if (free !== undefined) return free;
	const fallback = best === undefined ? null : labelOf(best);
	const last = [fallback, headingOf(row), firstWords(row, language)].filter(label => label !== null);
	const left = last.find(label => taken.isFree(label));
	return left ?? taken.numbered(last.at(-1) ?? language.phrases.labels.untitled);
}

/** The heading, unless it is none: `Subjects: visa` is a field of an archive, `20 May 2023, Oslo` says where and when. */
const headingOf = ({heading}: TopicRow): string | null =>
	heading === null || /^[^:\s]+:|:$|\b\d{4}\b/.test(heading) ? null : heading;

/** One wide word says less than the heading above the row. */
function headingFor(candidate: Candidate, row: TopicRow, {counts}: ThemesTuning): string | null {
	const heading = headingOf(row);
	const {named} = candidate;
	const isWide = !('label' in named) && named.words.at(-1)?.isHollowAlone === true;
	const isBare = stemsOf(candidate).length < 2 && (isHollow(candidate) || isWide);
	return isBare && heading !== null && heading.length <= counts.longestHeading ? heading : null;
}

/** `Citizen security: priority areas`, where `priority areas` alone would leave open of what. */
function withTheme(candidate: Candidate, ranking: Ranking, tuning: ThemesTuning): string | null {
	if (!isHollow(candidate)) return null;
	const theme = ranking.find(
		candidate.score * tuning.themeShare,
		other =>
			stemsOf(other).length > 1 &&
			labelOf(other).length < tuning.counts.longestTheme &&
			!isHollow(other) &&
			!shareWord(candidate, other),
	);
	return theme === undefined ? null : `${labelOf(theme)}: ${lowerFirst(candidate)}`;
}

/** `Next conference`, `position on the battlefield`, where one word would be all. */
function widerLabels(own: Candidate, ranking: Ranking, tuning: ThemesTuning): string[] {
	const [only, ...others] = stemsOf(own);
	if ('label' in own.named || only === undefined || others.length > 0 || own.named.words[0]?.isCapital)
		return [];
	const wider = ranking
		.downTo(own.score * tuning.widerShare)
		.filter(
			({named}) =>
				!('label' in named) && named.widened !== null && named.words.some(({stem}) => stem === only),
		);
	return wider.map(labelOf);
}

/** Longer phrases of the row that hold the label that another row has: `situation in the Middle East`. */
function fullerLabels(best: Candidate, candidates: readonly Candidate[]): string[] {
	const stems = stemsOf(best);
	const fuller = candidates.filter(other => {
		const own = stemsOf(other);
		return own.length > stems.length && stems.every(stem => own.includes(stem));
	});
	return fuller.map(labelOf);
}

/** A label that another row has, with a second phrase of the row behind it or the heading in front. */
function extendedLabels(best: Candidate, row: TopicRow, candidates: readonly Candidate[]): string[] {
	const heading = headingOf(row);
	const seconds = candidates.slice(1).filter(second => !shareWord(best, second));
	const withSecond = seconds.map(second => `${labelOf(best)}: ${lowerFirst(second)}`);
	return heading === null ? withSecond : [...withSecond, `${heading}: ${labelOf(best)}`];
}

/** How a row begins in which no phrase was found, as a quotation, since it names nothing. */
function firstWords(row: TopicRow, {phrases}: Language): string {
	const text = [...row.left, ...row.right].find(each => each.trim() !== '') ?? '';
	const words = text.trim().split(/\s+/);
	const quoted = words
		.slice(0, mostQuoted)
		.join(' ')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	if (quoted === '') return phrases.labels.untitled;
	return `“${quoted}${words.length > mostQuoted ? ' …' : ''}”`;
}
