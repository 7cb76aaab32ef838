/** English abbreviations that are written with a full stop, which ends no sentence. */

/** Titles that are read as one with the name behind them. */
export const titleAbbreviations: readonly string[] = 'Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Amb St'.split(' ');

/** All of them, as they are written. */
export const abbreviations: readonly string[] = [
	...titleAbbreviations,
	...['Prof', 'Hon', 'Jr', 'Sr', 'No', 'vs'],
];
