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
		/** Characters between a figure and the nearest date that gives its time. */
		dateReach: 120,
		/** Characters in front of a value, and behind it, where names say whose it is; around a date, whose it is. */
		nameReachBefore: 40,
		nameReachBehind: 60,
		dateNameReach: 60,
		/** A larger count is news on one side alone; `two projects` is none. */
		tellingCount: 20,
		/** Words around two values that agree, where no two words say of what they are. */
		sharedAround: 2,
		/** Most wording differences worth listing for one pair; the marks show the rest. */
		mostWordings: 6,
		/** Words in front of an object among which its verbs are looked for. */
		objectReach: 8,
		/** Words of a phrase that one side adds, and phrases worth listing. */
		longestAddition: 12,
		mostAdditions: 8,
		/** Names in a row that make a list. */
		listLength: 3,
	},
	/** Values further apart than this are not held to state the same thing, unless all words around agree. */
	largestRatio: 8,
	/** Share of words around two values that agree, where no two words say of what they are. */
	aroundShare: 0.5,
	/** Likeness of two figures in one place of one sentence: above what any others get. */
	oneFrame: 4,
	/** Worth of what is said of these two figures and of no other, beside what all the words around say. */
	holderWorth: 0.5,
	/** Share of what follows two values that agrees. */
	behindShare: 0.4,
	/** Figures that are known to one part in so many are exact: they make no other claim than each other. */
	exactParts: 10,
	/** Share of two promises' words that has to agree before their actors and verbs are set against each other. */
	promiseShare: 0.3,
	/** Share of the shorter list that both have. */
	listShare: 0.5,
	/** A piece that is nearly its whole sentence is a sentence more, not another wording. */
	wholeSentence: 0.8,
	/** News that makes a phrase an addition: about one word that is not common. */
	leastAddition: 0.5,
	/** Two new words mean nearly the same from this cosine of their vectors on; behind one modifier, `smuggling rings`. */
	likeWords: 0.6,
	likeHeads: 0.25,
	/** Worth of each word of a wording beside its rarity. */
	wordWorth: 0.2,
};

export type DifferencesTuning = Readonly<typeof differencesTuning>;
