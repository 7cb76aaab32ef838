/** Every constant that decides which words and passages are said to set two sides apart, with its meaning and evidence. */

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

/** Set on the seeds and on the pairs of `test/evaluate/pairs`, read as an editor would; no labelled set scores them. */
export const framingTuning = {
	/** Whole numbers, which are moved by at least one. */
	counts: {
		/** Words of a fragment. */
		leastWords: 2,
		mostWords: 11,
		/** Passages of one side on one theme. */
		mostPassages: 4,
	},
	/** What a loaded word adds that the other side uses less, and one that it does not use at all. */
	loadedWorth: 1,
	ownLoadedWorth: 2,
	/** The same by the way in which a word is loaded. */
	kindWorth: {legality: 1, rights: 1, name: 1, blame: 1, judgement: 0.8, urgency: 0.3, contrast: 1},
	/** A word that the other side uses as well, but not on this theme. */
	elsewhereWorth: 0.4,
	/** A name, which says what is meant, not how it is seen. */
	nameWorth: 0.15,
	/** A noun too wide to say much alone. */
	wideWorth: 0.4,
	/** Fragments are weighed against their length to this power: the shortest that say the most are wanted. */
	lengthPower: 0.7,
	/** A passage of a lower score carries no view; the best of a side may have less where the other side has one. */
	leastScore: 0.5,
	leastBeside: 0.2,
	/** What a term says of a fragment's theme, and what another theme than its row's must have more. */
	clearness: {clear: 3, likely: 1.5, slight: 0.3},
	ownTheme: 0.5,
	/** A word of this weight is marked. */
	markedWeight: 0.4,
};

export type FramingTuning = Readonly<typeof framingTuning>;
