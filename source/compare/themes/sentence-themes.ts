/** Says how much a sentence is about each policy area. */
import type {ThemeId} from '../../languages/themes.ts';
import type {Reader} from '../reading/reader.ts';
import {tailStart} from './sentence-parts.ts';
import {readTopicText} from './texts.ts';
import {findThemeTerms} from './theme-terms.ts';
import type {AreaTuning} from './tuning.ts';

/** How much speaks for each theme; what is absent has nothing for it. */
export type ThemeScores = ReadonlyMap<ThemeId, number>;

/** Where a sentence stands. */
export type Standing = {
	/** In the opening of its source, or how far on, from 0 to 1. */
	readonly isOpening: boolean;
	readonly share: number;
	/** Whether the title of its source has a stem. */
	readonly isOfTitle: (stem: string) => boolean;
};

/**
 * Each different term counts by how clear it is, less behind the point of its sentence; what is listed for no theme
 * counts nowhere. A country that is named speaks a little for affairs between states, and so does a forum or a relation
 * that the title names; beside a clear term of another area, all that speaks for them vaguely counts less. Who met is told
 * in the opening, how it goes on at the end.
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
	let vague = 0;
	let isClear = false;
	for (const {theme, clearness, from, to} of findThemeTerms(read, read.language)) {
		if (theme === 'other') continue;
		const stems = read.classes.slice(from, to).map(({stem}) => stem);
		const term = `${theme} ${stems.join(' ')}`;
		if (counted.has(term)) continue;
		counted.add(term);
		const length = to - from > 1 ? tuning.longTermWorth : 1;
		const place = from >= tail ? tuning.tailWorth : 1;
		const worth = length * place * standingWorth(theme, standing, tuning);
		if (theme === 'international' && stems.every(standing.isOfTitle))
			vague += tuning.clearness.slight * worth;
		else if (theme === 'international' && clearness !== 'clear') vague += tuning.clearness[clearness] * worth;
		else {
			add(scores, theme, tuning.clearness[clearness] * worth);
			isClear ||= clearness === 'clear' && isOtherArea(theme);
		}
	}
	if (read.classes.some(({isPlace}) => isPlace)) vague += tuning.placeWeight;
	if (vague > 0) add(scores, 'international', vague * (isClear ? tuning.vagueWorth : 1));
	return scores;
}

/** Who met and how it goes on are no policy area: a sentence tells them itself, never what stands beside it. */
export const isArea = (theme: ThemeId): boolean => theme !== 'meeting' && theme !== 'next-steps';

/** Whether a theme is a policy area other than affairs between states. */
export const isOtherArea = (theme: ThemeId): boolean => theme !== 'international' && isArea(theme);

function standingWorth(theme: ThemeId, {isOpening, share}: Standing, tuning: AreaTuning): number {
	if (theme === 'meeting') return isOpening ? tuning.openingWorth : tuning.laterMeetingWorth;
	if (theme === 'next-steps') return share >= tuning.lastShare ? tuning.endWorth : tuning.earlyEndWorth;
	return 1;
}

export function add(scores: Map<ThemeId, number>, theme: ThemeId, score: number): void {
	scores.set(theme, (scores.get(theme) ?? 0) + score);
}
