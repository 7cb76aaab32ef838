/** Gives every row its policy area: by its own words, the heading above it, and what stands around it. */
import {greatest} from '../../base/extremes.ts';
import {addToGroup} from '../../base/groups.ts';
import {type Sides, sideNames} from '../../base/sides.ts';
import type {Source} from '../../documents/source.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import {add, isArea, isOtherArea, type ThemeScores, weighThemes} from './sentence-themes.ts';
import {type AreaTuning, areaTuning} from './tuning.ts';

/** A row's sentences per side. */
export type ThemeRow = Sides<readonly Sentence[]> & {readonly key: string};

/** What is known of a sentence: its own scores, and those of what stands around it. */
type Weighed = {readonly own: ThemeScores; readonly around: ThemeScores};

/**
 * Tells the theme of every row, by key. A sentence's own terms decide; where they say little, the heading, the sentences
 * beside it and what its whole source is about do. A row takes what its sentences have most of, each side alike. The
 * sentences are weighed once for all the rows that are asked about.
 */
export function assigningThemes(
	sides: Sides<{readonly sources: readonly Source[]; readonly sentences: readonly Sentence[]}>,
	reader: Reader,
	tuning: AreaTuning = areaTuning,
): (rows: readonly ThemeRow[]) => ReadonlyMap<string, ThemeId> {
	const weighed = new Map<string, Weighed>();
	for (const side of sideNames) weighSide(sides[side], reader, tuning, weighed);
	return rows => new Map(rows.map(row => [row.key, themeOf(row, weighed, tuning)]));
}

function weighSide(
	{sources, sentences}: {readonly sources: readonly Source[]; readonly sentences: readonly Sentence[]},
	reader: Reader,
	tuning: AreaTuning,
	weighed: Map<string, Weighed>,
): void {
	const byPassage = new Map<string, Sentence[]>();
	for (const sentence of sentences) addToGroup(byPassage, sentence.passage, sentence);
	const headings = new Map<string, ThemeScores>();
	const weighHeading = (heading: string): ThemeScores => {
		const known = headings.get(heading) ?? weighThemes(heading, midway, reader, tuning);
		headings.set(heading, known);
		return known;
	};
	for (const {passages, title} of sources) {
		const stems = new Set(title === null ? [] : reader.classes(title).map(({stem}) => stem));
		const isOfTitle = (stem: string): boolean => stems.has(stem);
		const subject = title === null ? undefined : clearly(weighThemes(title, midway, reader, tuning), tuning);
		const own = passages.flatMap(({id, heading}) =>
			(byPassage.get(id) ?? []).map(sentence => ({sentence, heading})),
		);
		const scores = own.map(({sentence: {text}}, n) =>
			weighThemes(text, {isOpening: n === 0, share: (n + 1) / own.length, isOfTitle}, reader, tuning),
		);
		const whole = sumOf(scores.map(score => [score, 1 / own.length] as const));
		for (const [n, {sentence, heading}] of own.entries()) {
			const besideWorth = (at: number): number =>
				own[at]?.sentence.passage === sentence.passage ? tuning.besideWorth : tuning.nextPassageWorth;
			const around = sumOf([
				[scores[n - 1], besideWorth(n - 1)],
				[scores[n + 1], besideWorth(n + 1)],
				[whole, tuning.sourceWorth],
				[heading === null ? undefined : weighHeading(heading), tuning.headingWorth],
			]);
			const score = scores[n] ?? new Map();
			// What the title says counts the less the more the sentence says itself.
			const open = Math.max(0, 1 - most(score) / tuning.titleReach);
			addAll(around, subject, tuning.titleWorth * open);
			weighed.set(sentence.id, {own: score, around});
		}
	}
}

/** Neither in the opening nor at the end. */
const midway = {isOpening: false, share: 0, isOfTitle: () => false};

/** What a title is clearly about; affairs between states are what most are about. */
const clearly = (scores: ThemeScores, {sureScore}: AreaTuning): ThemeScores =>
	new Map([...scores].filter(([theme, score]) => score >= sureScore && isOtherArea(theme)));

/** Adds scores, so many times their worth; `forEach` makes no list of each entry. */
function addAll(sum: Map<ThemeId, number>, scores: ThemeScores | undefined, worth: number): void {
	scores?.forEach((score, theme) => {
		add(sum, theme, score * worth);
	});
}

function sumOf(parts: readonly (readonly [ThemeScores | undefined, number])[]): Map<ThemeId, number> {
	const sum = new Map<ThemeId, number>();
	for (const [scores, worth] of parts) addAll(sum, scores, worth);
	return sum;
}

/** What speaks most for a theme. */
const most = (scores: ThemeScores): number => Math.max(0, greatest(scores.values()));

function themeOf(row: ThemeRow, weighed: ReadonlyMap<string, Weighed>, tuning: AreaTuning): ThemeId {
	const total = new Map<ThemeId, number>();
	for (const side of sideNames) {
		for (const {id} of row[side]) {
			const {own, around} = weighed.get(id) ?? {own: new Map(), around: new Map()};
			const share = 1 / row[side].length;
			addAll(total, own, share);
			// What stands around counts the less the more a sentence says itself.
			const aroundWorth = share * (most(own) >= tuning.sureScore ? tuning.sureAroundWorth : 1);
			around.forEach((score, theme) => {
				if (isArea(theme)) add(total, theme, score * aroundWorth);
			});
		}
	}
	let best: ThemeId = 'other';
	let bestScore = Number.NEGATIVE_INFINITY;
	total.forEach((score, theme) => {
		if (score > bestScore) [best, bestScore] = [theme, score];
	});
	return best;
}
