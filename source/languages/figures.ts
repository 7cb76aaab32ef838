/** What a language tells of how amounts, counts and shares are written. */

export type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'upTo';

export type Figures = {
	/**
	 * A value as written. The groups: `prefix`, a sign or code of money in front; `digits` or `spelled`; `scale`, a word
	 * of `scales`, or `letter`, a scale of one letter, which only money has; `percent`; `noun`, a coin behind.
	 */
	readonly pattern: RegExp;
	/** What every text has that has a value. */
	readonly hint: RegExp;
	/** Number words, folded. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Scales and their letters, folded: `million`, `bn`, `m`. */
	readonly scales: ReadonlyMap<string, number>;
	/** Words of scale and share that are counted as values, not as words of a text. */
	readonly scaleWords: ReadonlySet<string>;
	/** Scales that are written out. */
	readonly fullScales: ReadonlySet<string>;
	/** Signs and codes of money, with the code each stands for: ISO 4217, `$` where no country is given. */
	readonly currencies: readonly (readonly [pattern: RegExp, code: string])[];
	/** Coins by name, with that code; those that several countries have keep their name. */
	readonly coins: ReadonlyMap<string, string>;
	/** The end of what stands before a value and says how exactly it is meant. */
	readonly approximations: readonly (readonly [pattern: RegExp, meaning: Approximation])[];
	/** The end of what stands before a number that is a name, a place in an order or a part of an address: `Article 5`. */
	readonly labelBefore: RegExp;
	/** Behind digits: a time of day, an ordinal's ending. */
	readonly timeOfDay: RegExp;
	readonly ordinalEnding: RegExp;
	/** A number word that is seldom one, with what stands behind or before it where it counts nothing: `one of`, `no one`. */
	readonly pronoun: {readonly word: string; readonly behind: RegExp; readonly before: RegExp};
	/** The end of what stands before a value that is a part of another or comes on top of it. */
	readonly partOfTotal: RegExp;
	/** Words that open what an amount is for, and those that end it; folded. */
	readonly complementOpeners: ReadonlySet<string>;
	readonly complementClosers: ReadonlySet<string>;
	/** The word that joins what is counted: `Honduran and Guatemalan officials`. */
	readonly conjunction: string;
	/** Whether a folded word says how, which ends what a value is of; whether it is a noun in the plural. */
	readonly isAdverb: (folded: string) => boolean;
	readonly isPlural: (folded: string) => boolean;
	/** The stem of what money is for, or what stands for it where statements give the same purpose in other words. */
	readonly purpose: (folded: string) => string;
	/** The words behind a value that narrow it: ` of`, as in `people of colour`. */
	readonly narrowing: RegExp;
	/** An amount as quoted at its beginning, without what it is for. */
	readonly amount: RegExp;
	/** Words behind which a number is no name, as written in lower case: `some 30`, `FY 2024`. */
	readonly notLabels: ReadonlySet<string>;
};
