/** What a language tells of framing: the words that carry a view rather than a fact. */

/** In what way a word is loaded. */
export const loadedKinds = [
	/** It puts somebody or something inside or outside the law: `illegal`, `irregular`. */
	'legality',
	/** Rights, and whose say it is: `sovereignty`, `self-determination`. */
	'rights',
	/** One of several names of a thing, each of which takes a side: `regime`, `occupied territories`. */
	'name',
	/** Who or what has caused it, and who answers for it: `root causes`, `shared responsibility`. */
	'blame',
	/** Praise or condemnation: `unprovoked`, `inclusive`. */
	'judgement',
	/** How much it presses: `urgent`, `imperative`. */
	'urgency',
	/** It sets a view against another: `not merely`, `rather than`. */
	'contrast',
] as const;

export type LoadedKind = (typeof loadedKinds)[number];

export type FramingWords = {
	/**
	 * Terms by kind, separated by commas: one folded word or several. A term stands for every form of its words, and
	 * behind `=` for itself alone.
	 */
	readonly loaded: Readonly<Record<LoadedKind, string>>;
	/** Kinds whose words say something only with the noun behind them: `illegal migration`. */
	readonly withNoun: ReadonlySet<LoadedKind>;
	/** Folded nouns of what is against the law whoever speaks, behind which these say no view: `illicit drugs`. */
	readonly unlawful: ReadonlySet<string>;
	/** Folded words that neither open nor close a fragment. */
	readonly trimmed: ReadonlySet<string>;
	/** Folded words that open a new fragment, those that do so before a verb, and the end of a word that may. */
	readonly openers: ReadonlySet<string>;
	readonly verbOpeners: ReadonlySet<string>;
};
