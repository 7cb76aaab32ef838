/** Every constant that decides which words are said to set two sides apart, with its meaning and evidence. */

/** Set on the seeds and on statements of one to ten pages; no labelled set scores them. */
export const emphasisTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/**
		 * Words that the prior counts as seen before (a0), and never more than the shorter side has. The paper leaves
		 * the number to the size of the texts; as much as a page and a half keeps single mentions in statements of one
		 * to ten pages from telling anything.
		 */
		mostPriorWords: 500,
		/** In short texts few words reach the telling score: so many of the strongest are given with their honest score. */
		leastWords: 5,
		mostWords: 12,
	},
	/** |z| from which a difference is unlikely to be chance (two-sided, 5 %). */
	tellingScore: 1.96,
	/** Below this a word is no sign of anything. */
	leastScore: 1,
};

export type EmphasisTuning = Readonly<typeof emphasisTuning>;
