/** Every constant that decides what a comparison says, a record a step; `npm run evaluate -- --vary` moves each. */
import {type DifferencesTuning, differencesTuning} from './differences/tuning.ts';
import {type MatchingTuning, matchingTuning} from './matching/tuning.ts';
import {type RowsTuning, rowsTuning} from './rows/tuning.ts';
import {type AreaTuning, areaTuning, type ThemesTuning, themesTuning} from './themes/tuning.ts';

export type Tuning = {
	readonly matching: MatchingTuning;
	readonly rows: RowsTuning;
	readonly differences: DifferencesTuning;
	readonly areas: AreaTuning;
	readonly themes: ThemesTuning;
};

export const defaultTuning: Tuning = {
	matching: matchingTuning,
	rows: rowsTuning,
	differences: differencesTuning,
	areas: areaTuning,
	themes: themesTuning,
};
