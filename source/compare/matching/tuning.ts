/** Every constant that decides which sentences match, with its meaning and evidence. */

/**
 * All were set on the gospels (two independent accounts in 116 and 185 passages) and on the visit to Kyiv (two
 * statements on one meeting), and checked on the labelled pairs of `test/evaluate`, by F1 of the matches first
 * and precision of "left out" second. `npm run evaluate -- --vary` prints how the scores move with each.
 */
export const matchingTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Neighbours that support a pair: so many sentences before and after it. */
		supportReach: 2,
		/** A statement has said who met whom after so many sentences. */
		leadLength: 3,
		/** Two words are one name when they stand side by side this often … */
		collocationCount: 3,
		/** A passage of so many sentences or fewer is never the whole body. */
		shortPassage: 3,
	},
	/** … and in this share of the places of either. */
	collocationShare: 0.6,

	/** A word of reporting or meeting, against what its rarity in general English would tell. */
	formulaWorth: 0.3,
	/** A country tells at least this much. */
	countryRarity: 0.5,
	/** Worth of a word for which the language of the other texts has none, as far as is known: it matches nothing there. */
	unsharedWorth: 0.05,
	/** A number tells as much as a rather rare word, a lone digit and that something is money less. */
	numberRarity: 0.8,
	digitRarity: 0.4,
	moneyRarity: 0.5,
	/** Worth of the words and numbers of a date, on which much else is said and done. */
	dateWorth: 0.3,
	/** Worth of another word of the same row, against 1 for the same word; of a country's other name. */
	equivalentWorth: 0.7,
	countryWorth: 0.95,
	/** A pair of grammatical words tells a little, by its rarity in these documents. */
	leastBigramRarity: 0.05,
	/** Worth of what a title names, which is named all over. */
	titledWorth: 0.3,

	/** Worth of a shared pair of neighbouring words, against the words themselves. */
	bigramWorth: 0.35,
	/** The shorter text counts this much in the norm of likeness, the longer the rest. */
	shortShare: 0.7,
	/** Weight held against each pair for each e-fold of pairs: where many can be alike by chance, a few words prove little. */
	evidencePerLogPair: 0.28,
	/** Share of a neighbouring pair's similarity that supports a pair. */
	supportShare: 0.25,

	/** Similarity that chance reaches in the smallest texts, and how much more for each e-fold of pairs. */
	chanceLikeness: 0.03,
	chancePerLogPair: 0.018,
	/** A passage with a larger share of its side is a whole body in one paragraph: its sentences stand alone. */
	largestPassageShare: 1 / 3,
	/** Alike sentences within alike segments, and alike segments, are at least this share of the best that either has. */
	nearBest: 0.5,
	nearBestSegment: 0.8,
	/** A segment that stands out for one side is enough with this share of the best of the other. */
	leastShare: 0.4,
	/** So many times better than the next best leaves no doubt which one is meant. */
	clearMargin: 2,
	/** Shares of the threshold that are asked: of the best pair of segments alike beyond doubt, of such segments … */
	bestFactor: 0.9,
	plainFactor: 1.3,
	/** … of a match outside alike segments. */
	elsewhereFactor: 2.2,

	/**
	 * A sentence that is left free belongs to its best counterpart when that is this alike, and so many times
	 * better than its next best. In two short statements most sentences have a counterpart, in long ones few.
	 */
	freePerChance: 0.02,
	freeMargin: 1.3,
	/** The power of the e-folds of pairs with which the first of these grows. */
	chancePower: 1.5,
	/** Below this share of what makes a match, what two sentences have in common is no topic. */
	relatedFactor: 0.75,

	/** First sentences this alike say both who met; where both report a meeting or a call, one shared name is enough. */
	alikeOpenings: 0.4,
	alikeReports: 0.05,
	/** What follows says it too when it is this alike, and about half as alike as the first sentences. */
	furtherOpening: 0.25,
	shareOfOpening: 0.45,
	/** A capital on a word less rare than this, such as "President", makes no name. */
	leastName: 0.4,

	/**
	 * A pair at least this likely to say the same is claimed, and claimed as certain. Left out one pair of documents
	 * at a time, what is claimed as certain is right in .94 of 129 claims on 40 real pairs of readouts (.89 to .98) and
	 * in .98 of 81 on our own pairs (.94 to 1); what lies between in .71 of 75 (.58 to .81) and .74 of 35 (.64 to .84).
	 */
	weakLikelihood: 0.4,
	strongLikelihood: 0.8,

	/** A pair as likely as this may stand in the way of another of its sentences. */
	plausible: 0.2,
	/** Two sentences of one side are twins if what is neither figure, date nor name in them is as alike as this. */
	alikeFrames: 0.6,
	/** A word less rare than this could stand anywhere: with a date, it makes no certain match. */
	generalRarity: 0.5,

	/** Two words with a smaller cosine mean different things. */
	leastCosine: 0.5,
	/** Weight held against each text in an alignment, so that one alike word of a short one proves little. */
	alignmentEvidence: 0.3,
	/** Worth of the parties' names, and of their countries', in an alignment. */
	partyWorth: 0.05,
	partyCountryWorth: 0.15,
};

export type MatchingTuning = Readonly<typeof matchingTuning>;
