/** Every constant that decides what a comparison says, a record a step; `npm run evaluate -- --vary` moves each. */
import {type MatchingTuning, matchingTuning} from './matching/tuning.ts';
import {type RowsTuning, rowsTuning} from './rows/tuning.ts';

export type Tuning = {readonly matching: MatchingTuning; readonly rows: RowsTuning};

export const defaultTuning: Tuning = {matching: matchingTuning, rows: rowsTuning};
