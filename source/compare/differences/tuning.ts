/** Every constant that decides what two sides are said to state differently, with its meaning. */

/**
 * Set on the seeds and the visit to Kyiv, and on the cases of `test/compare/differences`. The labelled pairs
 * score matches only; what these move is whether a row shows a difference.
 */
export const differencesTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Fewer words around values than this are no sentence that says anything of them. */
		shortestFrame: 4,
		/** Words behind a value that say more of it: `people of color`, `people living in rural counties`. */
		wordsBehind: 4,
		/** Characters between a figure and the nearest date that gives its time. */
		dateReach: 120,
		/** Characters in front of a value, and behind it, where names say whose it is; around a date, whose it is. */
		nameReachBefore: 40,
		nameReachBehind: 60,
		dateNameReach: 60,
		/** A larger count is news on one side alone; `two projects` is none. */
		tellingCount: 20,
		/** Words around two values that agree: where one word says of what they are, and where none does for one. */
		sharedAround: 2,
		sharedAroundOne: 3,
		/** Most wording differences worth listing for one pair; the marks show the rest. */
		mostWordings: 6,
		/** Words in front of an object among which its verbs are looked for. */
		objectReach: 8,
		/** Words of a promise that say what is promised. */
		promiseWords: 24,
		/** Names in a row that make a list, and how many of them two lists share. */
		listLength: 3,
		listShared: 2,
	},
	/** Values further apart than this are not held to state the same thing, unless all words around agree. */
	largestRatio: 8,
	/** Share of words around two values that agree: where one word says of what they are … */
	aroundShare: 0.4,
	/** … where none does for both, for one of them, and around two dates. */
	aroundShareNeither: 0.5,
	aroundShareOne: 0.6,
	aroundShareDates: 0.5,
	/** Share of what follows two values that agrees. */
	behindShare: 0.4,
	/** Figures that are known to one part in so many are exact: they make no other claim than each other. */
	exactParts: 10,
	/** Share of two promises' words that has to agree before their actors and verbs are set against each other. */
	promiseShare: 0.3,
	/** What a promise loses for each place that it stands away from the other. */
	promiseStep: 0.01,
	/** Share of the shorter list that both have. */
	listShare: 0.5,
	/** A piece that is nearly its whole sentence is a sentence more, not another wording. */
	wholeSentence: 0.8,
	/** Worth of each word of a wording beside its rarity. */
	wordWorth: 0.2,
	/** What is told holds, or nearly is, a text that is at most so many times as long. */
	toldRatio: 1.5,
};

export type DifferencesTuning = Readonly<typeof differencesTuning>;
