/** Every constant that decides how matched sentences make rows, and how much a row is worth a reader's time. */

/** Set on the seeds and the visit to Kyiv, and checked on the labelled pairs of `test/evaluate`. */
export const rowsTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Matched pairs of the same passages make one row when no more sentences than this stand between them. */
		widestGap: 1,
		/** Figures of a row that count. */
		mostFigures: 4,
		/** Words that tell much and stand nowhere on the other side, so many make a point that is not mentioned. */
		leastTelling: 1,
	},
	/** A word tells much of a point from this rarity on. */
	tellingRarity: 0.5,
	/** The terms that tell at least this share of what the one that tells most does carry a sentence's point. */
	keyShare: 0.4,
	/** A term stands on the other side if its words that do tell more than this share of it. */
	mostFound: 0.34,
	/**
	 * What is as likely as this to say the same as a sentence of the other side may be touched there. Set with the two before
	 * it by how often "not mentioned" is right on 40 real pairs of readouts and the own pairs; no rule that was tried, nor a
	 * regression over 18 signals (left out one pair at a time), was right in .90 at a recall of more than .1.
	 */
	likelyTouched: 0.05,
	/** Another word of the other side is alike, and may mean the same, from this cosine of the two words' vectors on. */
	alikeWords: 0.7,
	/** Two sentences without a counterpart may be on one subject from this likelihood to say the same on … */
	likelyRelated: 0.2,
	/** … if the words that carry both weigh so much, by how rare each is. */
	leastSubject: 0.2,

	/** Two values that cannot both be right outweigh everything else that a row can hold. */
	conflictWeight: 100,
	differenceWeights: {number: 12, date: 12, actor: 8, verb: 8, name: 6, wording: 0.5},
	relationWeights: {same: 1, reworded: 10, partial: 12, related: 4, 'left-only': 6, 'right-only': 6},
	figureWeight: 2,
};

export type RowsTuning = Readonly<typeof rowsTuning>;
