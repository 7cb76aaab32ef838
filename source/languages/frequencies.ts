/** What a language tells of how often something is: `twice a year`, `every two years`, `quarterly`. */
export type Frequencies = {
	/**
	 * As written. The groups: `times`, how many times, `every`, one in how many units, and `unit`; or `word`, which says
	 * all of it.
	 */
	readonly pattern: RegExp;
	/** Times and numbers of units, folded. */
	readonly numbers: ReadonlyMap<string, number>;
	/** How many of a unit a year has, by each of its forms, folded. */
	readonly units: ReadonlyMap<string, number>;
	/** How often in a year a word says, folded. */
	readonly words: ReadonlyMap<string, number>;
};

/** How many days, weeks and so on a year has. */
export const unitsOfYear = {
	day: 365,
	week: 52,
	month: 12,
	quarter: 4,
	semester: 2,
	year: 1,
	decade: 0.1,
} as const;

/** The pattern of a language, of its words for times and numbers, what stands before a unit, units and whole words. */
export function frequencyPattern({
	times,
	per,
	every,
	numbers,
	units,
	words,
}: Readonly<Record<'times' | 'per' | 'every' | 'numbers' | 'units' | 'words', string>>): RegExp {
	return new RegExp(
		`(?<![\\p{L}-])(?:(?<times>${times})\\s${per}\\s(?:(?<partOf>${numbers})\\s)?(?<unit>${units})` +
			`|${every}\\s(?<every>${numbers})\\s(?<units>${units})|(?<word>${words}))(?![\\p{L}-])`,
		'giu',
	);
}
