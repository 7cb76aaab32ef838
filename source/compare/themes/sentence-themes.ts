/** Says how much a sentence is about each policy area. */
import type {ThemeId} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import {tailStart} from './sentence-parts.ts';
import {readTopicText} from './texts.ts';
import {findThemeTerms} from './theme-terms.ts';
import type {AreaTuning} from './tuning.ts';

/** How much speaks for each theme; what is absent has nothing for it. */
export type ThemeScores = ReadonlyMap<ThemeId, number>;

/** Where a sentence stands: in the opening of its source, or how far on, from 0 to 1. */
export type Standing = {readonly isOpening: boolean; readonly share: number};

/**
 * Each different term counts by how clear it is, less behind the point of its sentence; what is listed for no theme
 * counts nowhere. A country that is named speaks a little for affairs between states. Who met is told in the opening,
 * how it goes on at the end.
 */
export function weighThemes(
	text: string,
	standing: Standing,
	reader: Reader,
	tuning: AreaTuning,
): ThemeScores {
	const read = readTopicText(text, reader);
	const tail = tailStart(read);
	const scores = new Map<ThemeId, number>();
	const counted = new Set<string>();
	for (const {theme, clearness, from, to} of findThemeTerms(read, read.language)) {
		if (theme === 'other') continue;
		const term = `${theme} ${read.classes
			.slice(from, to)
			.map(({stem}) => stem)
			.join(' ')}`;
		if (counted.has(term)) continue;
		counted.add(term);
		const length = to - from > 1 ? tuning.longTermWorth : 1;
		const place = from >= tail ? tuning.tailWorth : 1;
		add(scores, theme, tuning.clearness[clearness] * length * place * standingWorth(theme, standing, tuning));
	}
	if (read.classes.some(({isPlace}) => isPlace)) add(scores, 'international', tuning.placeWeight);
	return scores;
}

function standingWorth(theme: ThemeId, {isOpening, share}: Standing, tuning: AreaTuning): number {
	if (theme === 'meeting') return isOpening ? tuning.openingWorth : tuning.laterMeetingWorth;
	if (theme === 'next-steps') return share >= tuning.lastShare ? tuning.endWorth : tuning.earlyEndWorth;
	return 1;
}

export function add(scores: Map<ThemeId, number>, theme: ThemeId, score: number): void {
	scores.set(theme, (scores.get(theme) ?? 0) + score);
}
