/** Every constant that decides how matched sentences make rows, and how much a row is worth a reader's time. */

/** Set on the seeds and the visit to Kyiv, and checked on the labelled pairs of `test/evaluate`. */
export const rowsTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Matched pairs of the same passages make one row when no more sentences than this stand between them. */
		widestGap: 1,
		/** Figures of a row that count. */
		mostFigures: 4,
	},
	/** A sentence with less telling weight makes no point that could be left out: "The overview is as follows." */
	leastPoint: 0.5,
	/** Two sentences on one topic make a row of their own at this share of the best tie that either has. */
	ownRowShare: 0.65,
	/** One text is a part of the other when it is covered this many times better. */
	partialRatio: 2,

	/** Two values that cannot both be right outweigh everything else that a row can hold. */
	conflictWeight: 100,
	differenceWeights: {number: 12, date: 12, actor: 8, verb: 8, name: 6, wording: 0.5},
	relationWeights: {same: 1, reworded: 10, partial: 12, related: 4, 'left-only': 6, 'right-only': 6},
	figureWeight: 2,
};

export type RowsTuning = Readonly<typeof rowsTuning>;
