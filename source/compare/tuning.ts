/** Every constant that decides what a comparison says, a record a step; `npm run evaluate -- --vary` moves each. */
import {type MatchingTuning, matchingTuning} from './matching/tuning.ts';
import {type RowsTuning, rowsTuning} from './rows/tuning.ts';
import {type ThemesTuning, themesTuning} from './themes/tuning.ts';

export type Tuning = {
	readonly matching: MatchingTuning;
	readonly rows: RowsTuning;
	readonly themes: ThemesTuning;
};

export const defaultTuning: Tuning = {
	matching: matchingTuning,
	rows: rowsTuning,
	themes: themesTuning,
};
